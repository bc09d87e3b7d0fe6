package dauys.folder;

import dauys.election.nomination.Signatures;
import dauys.election.nomination.Signatures.OfArea;
import dauys.law.Nominator;
import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads signatures as numbers: a CSV file with a row for each candidate and area of a contest. */
public final class SignatureFile {

    /** The usual name of such a file. */
    public static final String NAME = "signatures.csv";

    private static final List<String> COLUMNS = List.of("contest", "candidate", "area", "voters", "valid", "invalid");
    private static final List<String> OPTIONAL = List.of("nominated_by", "repeated");

    /** Who puts a candidate forward, where a row says it, and the areas so far. */
    private record Rows(Place place, Optional<Nominator> by, List<OfArea> areas) {}

    private final Findings findings = new Findings();
    private final Map<List<String>, Rows> candidates = new LinkedHashMap<>();

    private SignatureFile() {}

    /** Candidates in the order in which they are first named; a row that cannot be used is left out. */
    public static Loaded<List<Signatures>> read(Path file) {
        var reader = new SignatureFile();
        var seen = new HashSet<List<String>>();
        for (CsvRow row : CsvFile.read(file, COLUMNS, OPTIONAL, reader.findings).rows()) {
            reader.row(row, seen);
        }
        var read = new ArrayList<Signatures>();
        reader.candidates.forEach((key, rows) ->
                read.add(new Signatures(key.getFirst(), key.getLast(), rows.by(), rows.areas(), rows.place())));
        return new Loaded<>(Optional.of(List.copyOf(read)), reader.findings.all(), reader.findings.counts());
    }

    private void row(CsvRow row, Set<List<String>> seen) {
        var contest = row.id("contest");
        var candidate = row.id("candidate");
        var area = row.name("area");
        var voters = row.count("voters");
        var valid = row.count("valid");
        var invalid = row.count("invalid");
        var repeated = row.optionalText("repeated").isPresent() ? row.count("repeated") : OptionalLong.empty();
        var by = row.optionalChoice("nominated_by", Nominator.class);
        if (contest.isEmpty()
                || candidate.isEmpty()
                || area.isEmpty()
                || voters.isEmpty()
                || valid.isEmpty()
                || invalid.isEmpty()) {
            return;
        }
        if (!seen.add(List.of(contest.get(), candidate.get(), area.get()))) {
            findings.error("F120", row.place(), Map.of("key", candidate.get() + ", " + area.get()));
            return;
        }
        var key = List.of(contest.get(), candidate.get());
        var rows = candidates.getOrDefault(key, new Rows(row.place(), by, new ArrayList<>()));
        if (by.isPresent() && rows.by().isPresent() && !by.equals(rows.by())) {
            findings.error(
                    "N414",
                    row.place("nominated_by"),
                    Map.of("candidate", candidate.get(), "line", rows.place().line()));
        }
        rows.areas()
                .add(new OfArea(
                        area.get(), voters.getAsLong(), valid.getAsLong(), invalid.getAsLong(), repeated, row.place()));
        candidates.put(key, new Rows(rows.place(), rows.by().or(() -> by), rows.areas()));
    }
}
