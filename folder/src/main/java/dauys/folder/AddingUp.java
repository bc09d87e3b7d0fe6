package dauys.folder;

import dauys.election.protocol.PrecinctProtocol;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.tabulation.Tally;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks protocols and adds them up. Every thread has one of its own, whose sums are put together at the end. */
final class AddingUp implements ProtocolReader.Use {

    private final Expected expected;
    private final Arrivals arrivals;
    private final @Nullable Tally[] tallies;

    AddingUp(Expected expected, Arrivals arrivals) {
        this.expected = expected;
        this.arrivals = arrivals;
        this.tallies = new @Nullable Tally[expected.plan.cells()];
    }

    @Override
    public void take(
            int slot,
            int precinct,
            int contest,
            Place place,
            long[] values,
            long[] votes,
            BlockFindings findings,
            List<Signed> kept) {
        TabulationPlan plan = expected.plan;
        var protocol = PrecinctProtocol.of(
                expected.form, plan.precincts().get(precinct), plan.papers().get(contest), values, votes);
        var wrong = expected.check(contest).check(protocol, place);
        boolean hasError = false;
        if (!wrong.isEmpty()) {
            findings.addAll(wrong);
            hasError = wrong.stream().anyMatch(Finding::isError);
        }
        arrivals.keep(slot, protocol, expected);
        int cell = plan.cellOf(slot);
        Tally tally = tallies[cell];
        if (tally == null) {
            tally = new Tally(expected.form.width(), votes.length);
            tallies[cell] = tally;
        }
        tally.add(protocol, hasError);
    }

    /** Takes a protocol that has waited. */
    void take(Signed signed, BlockFindings findings) {
        int precinct = expected.plan.precinctOf(signed.slot());
        take(
                signed.slot(),
                precinct,
                signed.contest(),
                signed.place(),
                signed.values(),
                signed.votes(),
                findings,
                List.of());
    }

    /** Adds its sums to those of others. */
    void addTo(Tally[] sums) {
        for (int i = 0; i < sums.length; i++) {
            Tally tally = tallies[i];
            if (tally != null) {
                sums[i].add(tally);
            }
        }
    }
}
