package dauys.folder;

import dauys.election.protocol.PrecinctCheck;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.tabulation.Tally;
import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Takes in an election's protocols: reads every file of them, finds what is wrong with each, and adds up those that can
 * be used. A protocol whose row is complete is never held in memory.
 *
 * <p>Where two rows claim to be the same protocol, the files are read once more with those protocols set aside, so that
 * the result does not depend on which row a thread met first.
 */
final class ProtocolIntake {

    private final Path folder;
    private final Expected expected;
    private final IntFunction<Place> placeOfPrecinct;
    private final Findings findings = new Findings();
    private final Arrivals arrivals;
    private final ProtocolRows rows;

    /** Slots of rows that have waited and were then counted. */
    private final Set<Integer> counted = new HashSet<>();

    private ProtocolIntake(
            Path folder, Expected expected, IntFunction<Place> placeOfPrecinct, Set<Integer> suspects, int readers) {
        this.folder = folder;
        this.expected = expected;
        this.placeOfPrecinct = placeOfPrecinct;
        this.arrivals = new Arrivals(expected.plan, hasSeveralContests() || TurnoutFile.exists(folder));
        this.rows = new ProtocolRows(expected, arrivals, suspects, readers, findings);
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
        var files = ProtocolFiles.of(folder, findings);
        var sums = expected.emptySums();
        var workers = new ArrayList<AddingUp>();
        rows.readProtocols(files.protocols(), () -> another(workers), kept -> {});
        workers.forEach(each -> each.addTo(sums));
        rows.readVotes(files.votes());
        var own = new AddingUp(expected, arrivals);
        rows.finish(signed -> {
            var more = new BlockFindings(signed.place().file());
            own.take(signed, more);
            more.addTo(findings, 0);
            counted.add(signed.slot());
        });
        own.addTo(sums);
        rows.unreadable().stream().filter(this::isCounted).forEach(slot -> sums[expected.plan.cellOf(slot)].doubt());
        checkPrecincts();
        return sums;
    }

    private AddingUp another(List<AddingUp> workers) {
        var worker = new AddingUp(expected, arrivals);
        workers.add(worker);
        return worker;
    }

    private boolean isCounted(int slot) {
        return rows.hasWaited(slot) ? counted.contains(slot) : arrivals.has(slot);
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
