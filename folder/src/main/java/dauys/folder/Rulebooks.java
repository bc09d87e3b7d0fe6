package dauys.folder;

import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rulebooks that ship with Dauys: {@code rulebooks/editions.csv} lists them, each edition is a folder beside it.
 */
public final class Rulebooks {

    private static final String ROOT = "rulebooks/";
    private static final List<String> COLUMNS = List.of("edition", "in_force_from", "governs");

    private static final Map<Edition, Loaded<Rulebook>> LOADED = new ConcurrentHashMap<>();

    private Rulebooks() {}

    /** The editions there are, oldest first. */
    public static List<Edition> editions() {
        return rows().stream()
                .flatMap(row -> row.text("edition").flatMap(Edition::parse).stream())
                .sorted()
                .toList();
    }

    private static List<CsvRow> rows() {
        var findings = new Findings();
        var text = TextFile.decode(resource("editions.csv").orElseThrow(), Place.of(ROOT + "editions.csv"), findings);
        var rows = CsvFile.parse(ROOT + "editions.csv", text.orElse(""), COLUMNS, findings)
                .rows();
        if (findings.hasErrors()) {
            throw new IllegalStateException("The list of editions is broken: " + findings.all());
        }
        return rows;
    }

    /** The edition of a country that was in force on a day; empty before the first one that is here. */
    public static Optional<Edition> inForceOn(String country, LocalDate day) {
        return rows().stream()
                .filter(row -> row.text("edition")
                        .flatMap(Edition::parse)
                        .filter(each -> each.country().equals(country))
                        .isPresent())
                .filter(row -> row.optionalDate("in_force_from")
                        .filter(from -> !from.isAfter(day))
                        .isPresent())
                .max((one, other) -> one.optionalDate("in_force_from")
                        .orElseThrow()
                        .compareTo(other.optionalDate("in_force_from").orElseThrow()))
                .flatMap(row -> row.text("edition").flatMap(Edition::parse));
    }

    /** The rulebook of an edition; what ships in the jar never changes, so each is read once. */
    public static Loaded<Rulebook> load(Edition edition) {
        return LOADED.computeIfAbsent(edition, Rulebooks::read);
    }

    private static Loaded<Rulebook> read(Edition edition) {
        String file = ROOT + edition.id() + "/rulebook.yaml";
        var bytes = resource(edition.id() + "/rulebook.yaml");
        if (bytes.isEmpty()) {
            var known = editions().stream().map(Edition::id).toList();
            return new Loaded<>(
                    Optional.empty(),
                    List.of(Finding.error("E101", Place.of(file))
                            .with("edition", edition.id())
                            .with("known", known)));
        }
        var findings = new Findings();
        var text = TextFile.decode(bytes.get(), Place.of(file), findings);
        return text.isEmpty()
                ? new Loaded<>(Optional.empty(), findings.all())
                : RulebookReader.read(file, text.get(), edition);
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream stream = Rulebooks.class.getClassLoader().getResourceAsStream(ROOT + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("The jar's own rulebook cannot be read: " + path, broken);
        }
    }
}
