package dauys.cli;

import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.Loaded;
import dauys.folder.Profile;
import dauys.folder.ProfileFolders;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Rulebook;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Sentences;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what a command needs and prints every finding, one line each: place, severity, code, sentence. */
final class FolderReading {

    private final Messages messages;
    private final PrintWriter err;

    FolderReading(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
    }

    Optional<ElectionFolder> folder(Path path) {
        if (!Files.isDirectory(path)) {
            err.println(messages.text("cli.no-folder", Map.of("folder", path.toString())));
            return Optional.empty();
        }
        return shown(ElectionFolders.read(path));
    }

    Optional<Profile> profile(Path path) {
        if (!Files.isDirectory(path)) {
            err.println(messages.text("generate.no-profile", Map.of("folder", path.toString())));
            return Optional.empty();
        }
        return shown(ProfileFolders.read(path));
    }

    Optional<Rulebook> rulebook(String id) {
        var edition = Edition.parse(id);
        if (edition.isEmpty()) {
            var known = Rulebooks.editions().stream().map(Edition::id).collect(Collectors.joining(", "));
            err.println(messages.text("cli.bad-edition", Map.of("text", id, "known", known)));
            return Optional.empty();
        }
        return shown(Rulebooks.load(edition.get()));
    }

    private <T> Optional<T> shown(Loaded<T> loaded) {
        print(loaded.findings());
        return loaded.value();
    }

    private void print(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var sentences = new Sentences(messages, new Names(Map.of(), Map.of()));
        for (Finding each : findings) {
            String severity = messages.text(each.isError() ? "cli.error" : "cli.warning");
            err.println(each.place() + ": " + severity + " " + each.code() + ": " + sentences.finding(each));
        }
        long errors = findings.stream().filter(Finding::isError).count();
        err.println(messages.text("cli.findings", Map.of("errors", errors, "warnings", findings.size() - errors)));
    }
}
