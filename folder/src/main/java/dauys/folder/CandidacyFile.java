package dauys.folder;

import dauys.election.nomination.Candidacy;
import dauys.election.nomination.PersonalFacts;
import dauys.law.Nominator;
import dauys.law.Place;
import dauys.law.Rule;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads candidates with what is known of them: the {@code candidates.csv} of election folders, with a column more for
 * each fact that the law asks for. An empty field, or a column that is not there, means that it is not known.
 */
public final class CandidacyFile {

    private static final String IIN = "iin";
    private static final String MEMBER_OF = "member_of";
    private static final String NOMINATED_BY = "nominated_by";
    private static final String HOLDS = "incompatible_office";
    private static final String WORK = "work";
    private static final String RESIDENCE = "residence";

    /** Columns that answer a requirement with yes or no; the last two ask for what must not be. */
    private static final Map<String, Rule> ANSWERS = answers();

    /** Columns with the day from which years are counted. */
    private static final Map<String, Rule> SINCE = Map.of(
            "resident_since", Rule.STANDS_RESIDENCE,
            "in_region_since", Rule.STANDS_REGION_RESIDENCE,
            "in_service_since", Rule.STANDS_SERVICE,
            "working_since", Rule.STANDS_WORK);

    /** Columns whose yes means that a requirement is not met. */
    private static final List<String> BARS = List.of("incapable", "convicted", "corruption", "other_maslikhat");

    private final Findings findings = new Findings();
    private final List<Candidacy> candidacies = new ArrayList<>();

    /** Names by id: an id stands for one person in the whole file. */
    private final Map<String, String> names = new HashMap<>();

    private CandidacyFile() {}

    private static Map<String, Rule> answers() {
        var answers = new LinkedHashMap<String, Rule>();
        answers.put("citizen", Rule.STANDS_CITIZEN);
        answers.put("citizen_by_birth", Rule.STANDS_CITIZEN_BY_BIRTH);
        answers.put("speaks_kazakh", Rule.STANDS_KAZAKH);
        answers.put("higher_education", Rule.STANDS_EDUCATION);
        answers.put("incapable", Rule.STANDS_CAPABLE);
        answers.put("convicted", Rule.STANDS_NO_CONVICTION);
        answers.put("corruption", Rule.STANDS_NO_CORRUPTION);
        answers.put("other_maslikhat", Rule.STANDS_ONE_MASLIKHAT);
        return answers;
    }

    /** Reads the file; rows that cannot be used are findings, the others are there. */
    public static Loaded<List<Candidacy>> read(Path file) {
        return read(findings -> CsvFile.read(file, RegisterFiles.CANDIDATES, optional(), findings));
    }

    /** Reads the text of such a file that did not come as a file. */
    public static Loaded<List<Candidacy>> read(String name, String text) {
        return read(findings -> CsvFile.parse(name, text, RegisterFiles.CANDIDATES, optional(), findings));
    }

    /** Reads bytes that somebody has sent as such a file: anything but text in UTF-8 is a finding. */
    public static Loaded<List<Candidacy>> read(String name, byte[] bytes) {
        return read(findings -> TextFile.decode(bytes, Place.of(name), findings)
                .map(text -> CsvFile.parse(name, text, RegisterFiles.CANDIDATES, optional(), findings))
                .orElse(new CsvFile(List.of())));
    }

    /** Candidacies as such a file, from the fields of each by their columns; all rows have those of the first. */
    public static String text(List<Map<String, String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            var columns = List.copyOf(rows.getFirst().keySet());
            csv.writeRecord(columns);
            rows.forEach(row -> csv.writeRecord(
                    columns.stream().map(each -> row.getOrDefault(each, "")).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Nothing keeps text in memory from being written", impossible);
        }
        return text.toString();
    }

    /** The rows of a file as fields by their columns, just as they stand; none where it cannot be read. */
    public static List<Map<String, String>> rows(String text) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream()
                    .map(row -> (Map<String, String>) new LinkedHashMap<>(row.getFieldsAsMap()))
                    .toList();
        } catch (IOException | CsvParseException unreadable) {
            return List.of();
        }
    }

    private static List<String> optional() {
        var optional = new ArrayList<>(RegisterFiles.CANDIDATES_OPTIONAL);
        optional.addAll(ANSWERS.keySet());
        optional.addAll(SINCE.keySet());
        optional.addAll(List.of(IIN, MEMBER_OF, NOMINATED_BY, HOLDS, WORK, RESIDENCE));
        return optional;
    }

    private static Loaded<List<Candidacy>> read(Function<Findings, CsvFile> file) {
        var reader = new CandidacyFile();
        var seen = new HashSet<List<String>>();
        for (CsvRow row : file.apply(reader.findings).rows()) {
            reader.candidacy(row).ifPresent(each -> reader.add(each, row, seen));
        }
        return new Loaded<>(
                Optional.of(List.copyOf(reader.candidacies)), reader.findings.all(), reader.findings.counts());
    }

    /** The column that answers a requirement, for a sentence that asks for it; empty where there is none. */
    public static Optional<String> column(Rule requirement) {
        if (requirement == Rule.STANDS_AGE) {
            return Optional.of("born");
        }
        return switch (requirement) {
            case STANDS_LIST_MEMBER, STANDS_ONE_PARTY, STANDS_NOMINEE_MEMBER -> Optional.of(MEMBER_OF);
            case STANDS_NOT_BY_SELF, STANDS_NOMINATED_BY -> Optional.of(NOMINATED_BY);
            case STANDS_ONE_PER_NOMINATOR -> Optional.of("party");
            default -> columnOfFact(requirement);
        };
    }

    private static Optional<String> columnOfFact(Rule requirement) {
        return Stream.concat(ANSWERS.entrySet().stream(), SINCE.entrySet().stream())
                .filter(each -> each.getValue() == requirement)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void add(Candidacy candidacy, CsvRow row, Set<List<String>> seen) {
        String id = candidacy.person().id();
        RegisterFiles.checkId(row, candidacy.person(), names, findings);
        var key = List.of(candidacy.contest(), candidacy.person().party().orElse(""), id);
        if (!seen.add(key)) {
            findings.error("F120", row.place(), Map.of("key", id));
        } else {
            candidacies.add(candidacy);
        }
    }

    private Optional<Candidacy> candidacy(CsvRow row) {
        var contest = row.id("contest");
        boolean onList = row.optionalInt("place").isPresent();
        var party = row.optionalCode("party");
        if (onList && party.isEmpty() && row.optionalText("party").isEmpty()) {
            findings.error("F110", row.place("party"), Map.of("column", "party"));
        }
        var person = RegisterFiles.candidate(row, party);
        var facts = facts(row);
        return contest.isPresent() && person.isPresent()
                ? Optional.of(new Candidacy(person.get(), contest.get(), onList, facts, row.place()))
                : Optional.empty();
    }

    private PersonalFacts facts(CsvRow row) {
        var answers = new EnumMap<Rule, Boolean>(Rule.class);
        ANSWERS.forEach((column, rule) ->
                row.optionalYes(column).ifPresent(yes -> answers.put(rule, yes != BARS.contains(column))));
        var since = new EnumMap<Rule, LocalDate>(Rule.class);
        SINCE.forEach((column, rule) -> row.optionalDate(column).ifPresent(day -> since.put(rule, day)));
        return new PersonalFacts(
                row.optionalText(IIN),
                answers,
                since,
                row.optionalText(MEMBER_OF).map(CandidacyFile::parties),
                row.optionalText(NOMINATED_BY).flatMap(text -> row.choice(NOMINATED_BY, Nominator.class)),
                row.optionalYes(HOLDS),
                row.optionalText(WORK),
                row.optionalText(RESIDENCE));
    }

    /** Codes with spaces between them; {@code none} says that the person belongs to no party. */
    private static List<String> parties(String text) {
        return text.equals("none") ? List.of() : Arrays.asList(text.split(" +"));
    }
}
