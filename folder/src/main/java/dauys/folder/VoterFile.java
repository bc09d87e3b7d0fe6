package dauys.folder;

import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.voter.VoterCheck;
import dauys.election.voter.VoterCount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads {@code voters.csv}: how many voters stood on the list of each precinct by which day, how many absentee
 * certificates were issued there, and how many applied to vote at home.
 */
public final class VoterFile {

    /** Beside the registers of a folder; it is no part of them. */
    public static final String NAME = "voters.csv";

    private static final List<String> COLUMNS = List.of("precinct", "day", "voters", "source");
    private static final List<String> OPTIONAL = List.of("certificates", "applications");

    private VoterFile() {}

    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(NAME));
    }

    /**
     * The numbers by the id of each precinct, in the order of the precincts and of the days; a row that cannot be used
     * is left out and is a finding, and so is what is doubtful about the others.
     */
    public static Loaded<Map<String, List<VoterCount>>> read(Registers registers, Path folder, VoterCheck check) {
        var findings = new Findings();
        var counts = rows(registers, findings, all -> CsvFile.read(folder.resolve(NAME), COLUMNS, OPTIONAL, all));
        counts.forEach(
                (id, own) -> findings.addAll(check.check(registers.precinct(id).orElseThrow(), own)));
        portable(registers, folder, counts, findings);
        return new Loaded<>(Optional.of(counts), findings.all(), findings.counts());
    }

    /** The numbers of a folder's file alone; what is doubtful about them is left for later. */
    public static Loaded<Map<String, List<VoterCount>>> counts(Registers registers, Path folder) {
        return counts(registers, findings -> CsvFile.read(folder.resolve(NAME), COLUMNS, OPTIONAL, findings));
    }

    /**
     * The numbers of a text in the form of the file.
     *
     * @param name what findings call it
     */
    public static Loaded<Map<String, List<VoterCount>>> counts(Registers registers, String name, String text) {
        return counts(registers, findings -> CsvFile.parse(name, text, COLUMNS, OPTIONAL, findings));
    }

    private static Loaded<Map<String, List<VoterCount>>> counts(Registers registers, Function<Findings, CsvFile> file) {
        var findings = new Findings();
        var counts = rows(registers, findings, file);
        return new Loaded<>(Optional.of(counts), findings.all(), findings.counts());
    }

    /** The text of a file with these numbers; of none it has the columns alone. */
    public static String text(Map<String, List<VoterCount>> counts) {
        var rows = new ArrayList<Map<String, String>>();
        counts.forEach((precinct, own) -> own.forEach(each -> rows.add(fields(precinct, each))));
        return rows.isEmpty()
                ? String.join(
                                ",",
                                Stream.concat(COLUMNS.stream(), OPTIONAL.stream())
                                        .toList()) + "\n"
                : CandidacyFile.text(rows);
    }

    private static Map<String, String> fields(String precinct, VoterCount count) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("precinct", precinct);
        fields.put("day", count.day().toString());
        fields.put("voters", "" + count.voters());
        fields.put("source", count.source());
        fields.put("certificates", text(count.certificates()));
        fields.put("applications", text(count.applications()));
        return fields;
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? "" + number.getAsLong() : "";
    }

    private static Map<String, List<VoterCount>> rows(
            Registers registers, Findings findings, Function<Findings, CsvFile> file) {
        var counts = new LinkedHashMap<String, List<VoterCount>>();
        registers.territory().precincts().forEach(each -> counts.put(each.id(), new ArrayList<>()));
        var seen = new HashSet<String>();
        for (CsvRow row : file.apply(findings).rows()) {
            var precinct = row.text("precinct");
            var day = row.text("day").flatMap(text -> row.optionalDate("day"));
            var voters = row.count("voters");
            var certificates = optional(row, "certificates");
            var applications = optional(row, "applications");
            var source = row.name("source");
            if (precinct.isEmpty() || day.isEmpty() || voters.isEmpty() || source.isEmpty()) {
                continue;
            }
            var own = Optional.ofNullable(counts.get(precinct.get()));
            if (own.isEmpty()) {
                findings.error("P113", row.place("precinct"), Map.of("precinct", precinct.get()));
            } else if (!seen.add(precinct.get() + " " + day.get())) {
                findings.error("F120", row.place(), Map.of("key", precinct.get() + ", " + day.get()));
            } else {
                own.get()
                        .add(new VoterCount(
                                day.get(), voters.getAsLong(), certificates, applications, source.get(), row.place()));
            }
        }
        counts.values().removeIf(List::isEmpty);
        counts.values().forEach(each -> each.sort(Comparator.comparing(VoterCount::day)));
        return counts;
    }

    private static OptionalLong optional(CsvRow row, String column) {
        return row.optionalText(column).isPresent() ? row.count(column) : OptionalLong.empty();
    }

    /** Where protocols are there, and their form has the line: ballots of portable boxes beside applications. */
    private static void portable(
            Registers registers, Path folder, Map<String, List<VoterCount>> counts, Findings findings) {
        var places = registers.form().places(Role.PORTABLE);
        if (places.isEmpty()) {
            return;
        }
        var day = registers.election().date();
        ProtocolSheets.ofFolder(registers, folder, (slot, lines, votes, place) -> {
            var precinct = registers.plan().precincts().get(registers.plan().precinctOf(slot));
            long ballots = places.stream().mapToLong(each -> lines[each]).sum();
            last(counts.getOrDefault(precinct.id(), List.of()), day)
                    .flatMap(last -> VoterCheck.portable(
                            precinct, registers.plan().paperOf(slot).contest().id(), ballots, last))
                    .ifPresent(findings::add);
        });
    }

    /** The last number of a precinct by a day. */
    public static Optional<VoterCount> last(List<VoterCount> counts, LocalDate by) {
        return counts.stream().filter(each -> !each.day().isAfter(by)).reduce((earlier, later) -> later);
    }
}
