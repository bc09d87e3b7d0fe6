package dauys.cli;

import dauys.election.territory.Territory;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.Loaded;
import dauys.folder.Profile;
import dauys.folder.ProfileFolders;
import dauys.folder.Registers;
import dauys.folder.Rulebooks;
import dauys.folder.TerritoryShapes;
import dauys.folder.TopologyFile;
import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Rulebook;
import dauys.wording.Messages;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a command needs and prints what is wrong with it; of many findings of a kind, the first few. */
final class FolderReading {

    /** Enough to see what is wrong; {@code check} lists them all. */
    private static final int SHOWN_OF_A_CODE = 1;

    private static final int KNOWN_SHOWN = 8;

    private final Messages messages;
    private final PrintWriter err;
    private boolean leftSomethingOut;

    FolderReading(Messages messages, PrintWriter err) {
        this.messages = messages;
        this.err = err;
    }

    Optional<ElectionFolder> folder(Path path) {
        return loaded(path).flatMap(loaded -> {
            var folder = loaded.value();
            boolean isOfProtocols = folder.flatMap(ElectionFolder::tabulated).isPresent();
            print(loaded, isOfProtocols ? SHOWN_OF_A_CODE : Integer.MAX_VALUE, path);
            leftSomethingOut = loaded.findings().stream().anyMatch(FoundProblems::leavesOut);
            if (leftSomethingOut) {
                err.println(messages.text(folder.isPresent() ? "check.left-out" : "check.not-read"));
            }
            return folder;
        });
    }

    /** The outlines of a folder's territory, where it brings some; what is wrong with them leaves the map out. */
    Optional<TerritoryShapes> shapes(Path path, Territory territory) {
        var loaded = TopologyFile.read(path, territory);
        print(loaded, SHOWN_OF_A_CODE, path);
        leftSomethingOut |= loaded.findings().stream().anyMatch(Finding::isError);
        return loaded.value();
    }

    /** A folder that must hold protocols. */
    Optional<ElectionFolder> folderOfProtocols(Path path) {
        return folder(path).filter(folder -> {
            if (folder.tabulated().isEmpty()) {
                say("cli.no-protocols", Map.of());
            }
            return folder.tabulated().isPresent();
        });
    }

    /** The registers of a folder, whether protocols are there or not. */
    Optional<Registers> registers(Path path) {
        if (isMissing(path)) {
            return Optional.empty();
        }
        var loaded = ElectionFolders.registers(path);
        print(loaded, Integer.MAX_VALUE, path);
        leftSomethingOut = loaded.findings().stream().anyMatch(Finding::isError);
        return loaded.value();
    }

    private boolean isMissing(Path path) {
        boolean missing = !Files.isDirectory(path);
        if (missing) {
            say("cli.no-folder", Map.of("folder", path.toString()));
        }
        return missing;
    }

    /** One sentence on what the command line asks for. */
    void say(String key, Map<String, Object> facts) {
        err.println(messages.text(key, facts));
    }

    /** A folder with its findings, which the caller shows. */
    Optional<Loaded<ElectionFolder>> loaded(Path path) {
        return isMissing(path) ? Optional.empty() : Optional.of(ElectionFolders.read(path));
    }

    /** Whether a row of the folder could not be used. */
    boolean leftSomethingOut() {
        return leftSomethingOut;
    }

    Optional<Profile> profile(Path path) {
        if (!Files.isDirectory(path)) {
            err.println(messages.text("generate.no-profile", Map.of("folder", path.toString())));
            return Optional.empty();
        }
        var loaded = ProfileFolders.read(path);
        print(loaded, Integer.MAX_VALUE, path);
        return loaded.value();
    }

    Optional<Rulebook> rulebook(String id) {
        var edition = Edition.parse(id);
        if (edition.isEmpty()) {
            var known = Rulebooks.editions().stream().map(Edition::id).collect(Collectors.joining(", "));
            err.println(messages.text("cli.bad-edition", Map.of("text", id, "known", known)));
            return Optional.empty();
        }
        var loaded = Rulebooks.load(edition.get());
        print(loaded, Integer.MAX_VALUE, Path.of(id));
        return loaded.value();
    }

    /** Says that a name on the command line is not in the folder, and a few that are. */
    void noSuch(String kind, String name, Stream<String> known) {
        var some = known.limit(KNOWN_SHOWN).collect(Collectors.joining(", "));
        err.println(messages.text("cli.no-" + kind, Map.of(kind, name, "known", some)));
    }

    private void print(Loaded<?> loaded, int most, Path path) {
        if (loaded.findings().isEmpty()) {
            return;
        }
        var problems = new FoundProblems(messages, loaded);
        problems.lines(most, "./dauys check " + path).forEach(err::println);
        long errors = problems.number(Finding.Severity.ERROR);
        long warnings = problems.number(Finding.Severity.WARNING);
        err.println(messages.text("cli.findings", Map.of("errors", errors, "warnings", warnings)));
    }
}
