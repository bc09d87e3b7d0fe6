package dauys.folder;

import dauys.election.protocol.PrecinctCheck;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.tabulation.Tally;
import dauys.law.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Takes in an election's protocols: reads every file of them, finds what is wrong with each, and adds up those that can
 * be used. A protocol whose row is complete is never held in memory.
 *
 * <p>Where two rows claim to be the same protocol, the files are read once more with those protocols set aside, so that
 * the result does not depend on which row a thread met first.
 */
final class ProtocolIntake {

    private static final Pattern PROTOCOLS = Pattern.compile("protocols[^/]*\\.csv(\\.gz)?");
    private static final Pattern VOTES = Pattern.compile("votes[^/]*\\.csv(\\.gz)?");

    private final Path folder;
    private final Expected expected;
    private final IntFunction<Place> placeOfPrecinct;
    private final Set<Integer> suspects;
    private final Findings findings = new Findings();
    private final Arrivals arrivals;

    /** Rows that wait for votes from other files, by slot. */
    private final Map<Integer, Signed> waiting = new TreeMap<>();

    /** Slots with a row that could not be used, so that votes for them are no news. */
    private final Set<Integer> unreadable = new HashSet<>();

    /** Slots whose rows say different things, each with the place of the first row that differs from the first one. */
    private final Map<Integer, Place> contradicted = new HashMap<>();

    /** Slots for which an option has two different numbers of votes. */
    private final Set<Integer> doubtful = new HashSet<>();

    /** Slots of rows that have waited and were then counted. */
    private final Set<Integer> counted = new HashSet<>();

    private final ProtocolReader own;
    private final int readers;

    private ProtocolIntake(
            Path folder, Expected expected, IntFunction<Place> placeOfPrecinct, Set<Integer> suspects, int readers) {
        this.folder = folder;
        this.readers = readers;
        this.expected = expected;
        this.placeOfPrecinct = placeOfPrecinct;
        this.suspects = suspects;
        this.arrivals = new Arrivals(expected.plan, hasSeveralContests() || TurnoutFile.exists(folder));
        this.own = new ProtocolReader(expected, arrivals, Set.of());
    }

    /**
     * Takes in the protocols of a folder.
     *
     * @param placeOfPrecinct where a precinct stands in its file, for what is wrong with all its protocols together
     * @return the sums by cell of the plan
     */
    static Tally[] read(Path folder, Expected expected, IntFunction<Place> placeOfPrecinct, Findings findings) {
        return read(folder, expected, placeOfPrecinct, Runtime.getRuntime().availableProcessors(), findings);
    }

    /** The same with so many readers at once, whose number changes nothing. */
    static Tally[] read(
            Path folder, Expected expected, IntFunction<Place> placeOfPrecinct, int readers, Findings findings) {
        var first = new ProtocolIntake(folder, expected, placeOfPrecinct, Set.of(), readers);
        var sums = first.read();
        var repeated = first.arrivals.repeated();
        if (repeated.isEmpty()) {
            findings.addAll(first.findings);
            return sums;
        }
        var second = new ProtocolIntake(folder, expected, placeOfPrecinct, repeated, readers);
        sums = second.read();
        findings.addAll(second.findings);
        return sums;
    }

    private boolean hasSeveralContests() {
        for (int i = 0; i < expected.plan.precincts().size(); i++) {
            if (expected.plan.endSlot(i) - expected.plan.firstSlot(i) > 1) {
                return true;
            }
        }
        return false;
    }

    private Tally[] read() {
        var protocols = files(PROTOCOLS);
        if (protocols.isEmpty()) {
            findings.error("F101", Place.of(folder.resolve("protocols.csv").toString()), Map.of());
        }
        var sums = new Tally[expected.plan.cells()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Tally(
                    expected.form.width(),
                    expected.plan.paperOfCell(i).options().size());
        }
        try (var threads = new Readers<>(() -> new ProtocolReader(expected, arrivals, suspects), readers)) {
            protocols.forEach(file -> readProtocols(file, threads));
            threads.workers().forEach(each -> addUp(each, sums));
        }
        try (var threads = new Readers<>(() -> new VotesReader(expected), readers)) {
            files(VOTES).forEach(file -> readVotes(file, threads));
        }
        waiting.values().forEach(this::finish);
        addUp(own, sums);
        unreadable.stream().filter(this::isCounted).forEach(slot -> sums[expected.plan.cellOf(slot)].doubt());
        checkPrecincts();
        return sums;
    }

    private boolean isCounted(int slot) {
        return waiting.containsKey(slot) ? counted.contains(slot) : arrivals.has(slot);
    }

    private static void addUp(ProtocolReader reader, Tally[] sums) {
        for (int i = 0; i < sums.length; i++) {
            Tally tally = reader.tallies()[i];
            if (tally != null) {
                sums[i].add(tally);
            }
        }
    }

    /** The files of a kind in the order of their names. */
    private List<Path> files(Pattern name) {
        try (var paths = Files.list(folder)) {
            return paths.filter(
                            path -> name.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            findings.error("F102", Place.of(folder.toString()), Map.of());
            return List.of();
        }
    }

    private void readProtocols(Path file, Readers<ProtocolReader> threads) {
        var columns = new ArrayList<>(ProtocolTable.KEYS);
        columns.addAll(expected.columns());
        ProtocolTable.open(file, columns, expected.optionalColumns(), findings).ifPresent(table -> {
            try (table) {
                var meaning = new ProtocolReader.Columns(table, expected);
                int[] before = {table.headerLine()};
                threads.<ProtocolReader.Rows>read(
                        table.blocks(), (reader, block) -> reader.read(meaning, block), (block, rows) -> {
                            take(rows, before[0]);
                            before[0] += rows.lines();
                        });
            }
        });
    }

    private void take(ProtocolReader.Rows rows, int before) {
        rows.findings().addTo(findings, before);
        unreadable.addAll(rows.leftOut());
        for (Signed each : rows.waiting()) {
            Place place = each.place();
            setAside(each.at(new Place(place.file(), place.line() + before, 0)));
        }
    }

    /** Keeps a row for later; of two rows for one protocol that say the same, one is kept, and of others none. */
    private void setAside(Signed signed) {
        Signed other = waiting.putIfAbsent(signed.slot(), signed);
        if (other == null) {
            return;
        }
        boolean agrees = other.agreesWith(signed);
        Place against = contradicted.get(signed.slot());
        var facts = names(signed.slot());
        facts.put(
                "other",
                agrees && against != null ? against.toString() : other.place().toString());
        findings.error(agrees && against == null ? "P111" : "P112", signed.place(), facts);
        if (agrees) {
            other.complete(signed);
        } else {
            contradicted.putIfAbsent(signed.slot(), signed.place());
        }
    }

    private Map<String, Object> names(int slot) {
        var names = new TreeMap<String, Object>();
        names.put(
                "precinct",
                expected.plan.precincts().get(expected.plan.precinctOf(slot)).id());
        names.put("contest", expected.plan.paperOf(slot).contest().id());
        return names;
    }

    private void readVotes(Path file, Readers<VotesReader> threads) {
        ProtocolTable.open(file, VotesReader.COLUMNS, List.of(), findings).ifPresent(table -> {
            try (table) {
                int[] before = {table.headerLine()};
                threads.<VotesReader.Rows>read(
                        table.blocks(), (reader, block) -> reader.read(table, block), (block, rows) -> {
                            rows.findings().addTo(findings, before[0]);
                            for (int i = 0; i < rows.size(); i++) {
                                take(rows, i, new Place(table.file(), before[0] + rows.number(i), 0));
                            }
                            before[0] += rows.lines();
                        });
            }
        });
    }

    private void take(VotesReader.Rows rows, int row, Place place) {
        int slot = rows.slot(row);
        int option = rows.option(row);
        Signed signed = waiting.get(slot);
        if (contradicted.containsKey(slot)) {
            return;
        }
        if (signed == null) {
            if (arrivals.has(slot) || !unreadable.contains(slot)) {
                votesWithoutUse(slot, option, place);
            }
            return;
        }
        long known = signed.votes()[option];
        if (known == Signed.NO_VOTES) {
            signed.votes()[option] = rows.votes(row);
            return;
        }
        var facts = names(slot);
        facts.put("option", optionOf(slot, option));
        findings.error("P119", place, facts);
        if (known != rows.votes(row)) {
            doubtful.add(slot);
        }
    }

    /** Votes for a protocol that is not there, or that has them in its own row. */
    private void votesWithoutUse(int slot, int option, Place place) {
        var facts = names(slot);
        facts.put("option", optionOf(slot, option));
        boolean hasItsOwn = arrivals.has(slot);
        findings.error(hasItsOwn ? "P119" : "P117", place, facts);
        if (hasItsOwn) {
            // Whether they are the same is seen when that protocol is set aside.
            arrivals.repeat(slot);
        }
    }

    private String optionOf(int slot, int option) {
        return expected.plan.paperOf(slot).options().get(option).code();
    }

    /** Adds up what has waited, now that all votes are there. */
    private void finish(Signed signed) {
        if (contradicted.containsKey(signed.slot())) {
            return;
        }
        if (signed.isComplete() && !doubtful.contains(signed.slot())) {
            var more = new BlockFindings(signed.place().file());
            own.take(signed, more);
            more.addTo(findings, 0);
            counted.add(signed.slot());
        } else if (!signed.isComplete()) {
            var missing = new ArrayList<String>();
            for (int i = 0; i < signed.votes().length; i++) {
                if (signed.votes()[i] == Signed.NO_VOTES) {
                    missing.add(optionOf(signed.slot(), i));
                }
            }
            var facts = names(signed.slot());
            facts.put("options", missing);
            findings.error("P118", signed.place(), facts);
        }
    }

    /** What is doubtful about the protocols of each precinct taken together. */
    private void checkPrecincts() {
        if (!arrivals.areCompared()) {
            return;
        }
        var turnout = TurnoutFile.read(folder, expected.precincts, findings);
        for (int i = 0; i < expected.plan.precincts().size(); i++) {
            var counts = arrivals.counts(i);
            var precinct = expected.plan.precincts().get(i);
            long issued = counts.stream()
                    .mapToLong(PrecinctCheck.Counts::issued)
                    .max()
                    .orElse(PrecinctProtocol.EMPTY);
            if (counts.size() > 1) {
                findings.addAll(PrecinctCheck.contests(precinct, counts, placeOfPrecinct.apply(i)));
            }
            var reports = turnout.of(i);
            if (!reports.isEmpty()) {
                findings.addAll(PrecinctCheck.reports(precinct, reports, issued, placeOfPrecinct.apply(i)));
            }
        }
    }
}
