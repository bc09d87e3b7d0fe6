package dauys.folder;

import dauys.election.commission.CommissionMember;
import dauys.election.commission.CommissionMember.BarredOffice;
import dauys.election.commission.Composition;
import dauys.election.commission.Level;
import dauys.law.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the members of commissions: a CSV file with a member in each row. */
public final class CommissionsFile {

    private static final List<String> COLUMNS = List.of("commission", "level", "member", "name");
    private static final List<String> OPTIONAL =
            List.of("voters", "special", "party", "organisation", "office", "relative_of", "near_candidate", "since");

    /** What the rows of one commission say of it, and its members so far. */
    private record Rows(
            Level level, OptionalInt voters, boolean special, Place place, Map<String, CommissionMember> members) {}

    private final Findings findings = new Findings();
    private final Map<String, Rows> commissions = new LinkedHashMap<>();

    private CommissionsFile() {}

    /** Reads the file; commissions in the order in which they are first named. */
    public static Loaded<List<Composition>> read(Path file) {
        return read(findings -> CsvFile.read(file, COLUMNS, OPTIONAL, findings));
    }

    /**
     * Reads a text as such a file.
     *
     * @param name what findings call it
     */
    public static Loaded<List<Composition>> read(String name, String text) {
        return read(findings -> CsvFile.parse(name, text, COLUMNS, OPTIONAL, findings));
    }

    private static Loaded<List<Composition>> read(Function<Findings, CsvFile> file) {
        var reader = new CommissionsFile();
        for (CsvRow row : file.apply(reader.findings).rows()) {
            reader.row(row);
        }
        reader.commissions.forEach(reader::relatives);
        var read = new ArrayList<Composition>();
        reader.commissions.forEach((id, rows) -> read.add(new Composition(
                id,
                rows.level(),
                rows.voters(),
                rows.special(),
                List.copyOf(rows.members().values()),
                rows.place())));
        return new Loaded<>(Optional.of(List.copyOf(read)), reader.findings.all(), reader.findings.counts());
    }

    private void row(CsvRow row) {
        var commission = row.text("commission");
        var level = row.choice("level", Level.class);
        var voters = row.optionalInt("voters");
        boolean special = row.yes("special");
        var member = member(row);
        if (commission.isEmpty() || level.isEmpty()) {
            return;
        }
        var rows = commissions.computeIfAbsent(
                commission.get(), id -> new Rows(level.get(), voters, special, row.place(), new LinkedHashMap<>()));
        if (rows.level() != level.get() || !rows.voters().equals(voters) || rows.special() != special) {
            findings.error(
                    "K110",
                    row.place(),
                    Map.of("commission", commission.get(), "line", rows.place().line()));
        }
        member.ifPresent(each -> {
            if (rows.members().putIfAbsent(each.id(), each) != null) {
                findings.error("F120", row.place(), Map.of("key", each.id()));
            }
        });
    }

    /** Who is said to be a relative of nobody in the commission would pass for nobody's. */
    private void relatives(String commission, Rows rows) {
        for (CommissionMember each : rows.members().values()) {
            each.relativeOf()
                    .filter(other -> !rows.members().containsKey(other))
                    .ifPresent(other -> findings.error(
                            "K112",
                            each.place(),
                            Map.of("commission", commission, "name", each.name(), "other", other)));
        }
    }

    /** The text of a file with these compositions; of none it has the columns alone. */
    public static String text(List<Composition> compositions) {
        var rows = new ArrayList<Map<String, String>>();
        for (Composition composition : compositions) {
            composition.members().forEach(each -> rows.add(fields(composition, each)));
        }
        return rows.isEmpty()
                ? String.join(
                                ",",
                                Stream.concat(COLUMNS.stream(), OPTIONAL.stream())
                                        .toList()) + "\n"
                : CandidacyFile.text(rows);
    }

    private static Map<String, String> fields(Composition composition, CommissionMember member) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("commission", composition.commission());
        fields.put("level", Keys.of(composition.level()));
        fields.put("member", member.id());
        fields.put("name", member.name());
        fields.put(
                "voters",
                composition.voters().isPresent() ? "" + composition.voters().getAsInt() : "");
        fields.put("special", composition.special() ? "yes" : "");
        fields.put("party", member.party().orElse(""));
        fields.put("organisation", member.organisation().orElse(""));
        fields.put("office", member.office().map(Keys::of).orElse(""));
        fields.put("relative_of", member.relativeOf().orElse(""));
        fields.put("near_candidate", member.nearACandidate() ? "yes" : "");
        fields.put("since", member.since().map(LocalDate::toString).orElse(""));
        return fields;
    }

    private static Optional<CommissionMember> member(CsvRow row) {
        var id = row.id("member");
        var name = row.name("name");
        var party = row.optionalCode("party");
        var organisation = row.optionalName("organisation");
        var office = row.optionalChoice("office", BarredOffice.class);
        var relativeOf = row.optionalText("relative_of");
        boolean nearACandidate = row.yes("near_candidate");
        var since = row.optionalDate("since");
        return id.isPresent() && name.isPresent()
                ? Optional.of(new CommissionMember(
                        id.get(),
                        name.get(),
                        party,
                        organisation,
                        office,
                        relativeOf,
                        nearACandidate,
                        since,
                        row.place()))
                : Optional.empty();
    }
}
