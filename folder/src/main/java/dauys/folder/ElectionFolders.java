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

    /**
     * Reads the registers of a folder of protocols, whether protocols are there or not; every problem of every register
     * is among the findings.
     */
    public static Loaded<Registers> registers(Path folder) {
        return registers(folder, Rulebooks::load);
    }

    /** The same under rulebooks of the caller's. */
    public static Loaded<Registers> registers(Path folder, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var reader = new ElectionFolders(folder, rulebooks);
        var value = reader.registers();
        return new Loaded<>(value, reader.findings.all(), reader.findings.counts());
    }

    /** What the file that describes an election says, and the rulebook of its edition. */
    private record Described(YamlMap yaml, Head head, Optional<Rulebook> law) {}

    private Optional<Described> described() {
        Path file = folder.resolve("election.yaml");
        var yaml = TextFile.read(file, findings).flatMap(text -> YamlMap.parse(file.toString(), text, findings));
        var head = yaml.flatMap(map -> ElectionYaml.head(map, findings));
        if (head.isEmpty()) {
            return Optional.empty();
        }
        head.get().alsoUnder().forEach(edition -> checkEdition(edition, yaml.get(), "also_under"));
        return Optional.of(new Described(yaml.get(), head.get(), rulebook(head.get(), yaml.get())));
    }

    private Optional<ElectionFolder> folder() {
        return described().flatMap(each -> switch (each.head().kind()) {
            case TOTALS -> TotalsFolder.read(folder, each.yaml(), each.head(), each.law(), findings);
            case PROTOCOLS -> ProtocolFolder.read(folder, each.yaml(), each.head(), each.law(), findings);
            case PROFILE -> refused("E107", each);
        });
    }

    private Optional<Registers> registers() {
        return described().flatMap(each -> switch (each.head().kind()) {
            case TOTALS -> refused("E109", each);
            case PROTOCOLS -> {
                String fingerprint = RegisterFingerprint.of(folder, findings);
                var registers =
                        RegisterReader.read(folder, each.yaml(), each.head(), each.law(), fingerprint, findings);
                registers.ifPresent(Registers::checkLists);
                yield registers;
            }
            case PROFILE -> refused("E107", each);
        });
    }

    private <T> Optional<T> refused(String code, Described described) {
        findings.error(code, described.yaml().place("kind"), Map.of());
        return Optional.empty();
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
