package dauys.folder;

import dauys.folder.ElectionYaml.Head;
import dauys.folder.ElectionYaml.Kind;
import dauys.law.Edition;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads an election folder as docs/formats/election-folder.md describes it, whatever kind of folder it is. */
public final class ElectionFolders {

    private final Path folder;
    private final Function<Edition, Loaded<Rulebook>> rulebooks;
    private final Findings findings = new Findings();

    private ElectionFolders(Path folder, Function<Edition, Loaded<Rulebook>> rulebooks) {
        this.folder = folder;
        this.rulebooks = rulebooks;
    }

    /** Reads a folder; every problem of every file is among the findings. */
    public static Loaded<ElectionFolder> read(Path folder) {
        return read(folder, Rulebooks::load);
    }

    /** Reads a folder under rulebooks of the caller's, for instance with one provision changed. */
    public static Loaded<ElectionFolder> read(Path folder, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var reader = new ElectionFolders(folder, rulebooks);
        var value = reader.folder();
        return new Loaded<>(value, reader.findings.all(), reader.findings.counts());
    }

    private Optional<ElectionFolder> folder() {
        Path file = folder.resolve("election.yaml");
        var yaml = TextFile.read(file, findings).flatMap(text -> YamlMap.parse(file.toString(), text, findings));
        var head = yaml.flatMap(map -> ElectionYaml.head(map, findings));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        head.get().alsoUnder().forEach(edition -> checkEdition(edition, yaml.get(), "also_under"));
        var law = rulebook(head.get(), yaml.get());
        return switch (head.get().kind()) {
            case TOTALS -> TotalsFolder.read(folder, yaml.get(), head.get(), law, findings);
            case PROTOCOLS -> ProtocolFolder.read(folder, yaml.get(), head.get(), law, findings);
            case PROFILE -> {
                findings.error("E107", yaml.get().place("kind"), Map.of());
                yield Optional.empty();
            }
        };
    }

    private Optional<Rulebook> rulebook(Head head, YamlMap yaml) {
        Edition edition = head.edition();
        if (head.kind() == Kind.PROTOCOLS && !Rulebooks.editions().contains(edition)) {
            findings.warning("E108", yaml.place("edition"), Map.of("edition", edition.id()));
            return Optional.of(
                    new Rulebook(edition, new Trilingual(edition.id(), edition.id(), edition.id()), List.of()));
        }
        if (!checkEdition(edition, yaml, "edition")) {
            return Optional.empty();
        }
        var loaded = rulebooks.apply(edition);
        findings.addAll(loaded.findings());
        return loaded.value();
    }

    private boolean checkEdition(Edition edition, YamlMap yaml, String key) {
        boolean known = Rulebooks.editions().contains(edition);
        if (!known) {
            var editions = Rulebooks.editions().stream().map(Edition::id).toList();
            findings.error("E101", yaml.place(key), Map.of("edition", edition.id(), "known", editions));
        }
        return known;
    }
}
