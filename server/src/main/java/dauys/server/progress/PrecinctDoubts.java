package dauys.server.progress;

import dauys.election.protocol.PrecinctCheck;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is doubtful about the protocols and reports of one precinct taken together, at one moment. */
public final class PrecinctDoubts {

    private final NightElection election;
    private final int[] listed;
    private final int[] issued;
    private final int[] certificates;

    /** What was found last, and up to which entry of the log. */
    private volatile Optional<Found> found = Optional.empty();

    private record Found(long upTo, SortedMap<Integer, List<Finding>> open) {}

    /** The doubts of an election. */
    public PrecinctDoubts(NightElection election) {
        this.election = election;
        ProtocolForm form = election.registers().form();
        this.listed = places(form, Role.LISTED);
        this.issued = places(form, Role.ISSUED);
        this.certificates = places(form, Role.BY_CERTIFICATE);
    }

    private static int[] places(ProtocolForm form, Role role) {
        return form.places(role).stream().mapToInt(Integer::intValue).toArray();
    }

    /** What the protocols that count have in common. */
    public List<PrecinctCheck.Counts> counts(Live.Moment moment, int place) {
        TabulationPlan plan = election.registers().plan();
        var counts = new ArrayList<PrecinctCheck.Counts>();
        for (int slot = plan.firstSlot(place); slot < plan.endSlot(place); slot++) {
            var state = moment.slots().get(slot);
            if (state.isCounted()) {
                PrecinctProtocol protocol = election.paper(slot)
                        .protocol(state.version().orElseThrow().numbers());
                counts.add(new PrecinctCheck.Counts(
                        plan.paperOf(slot).contest().id(),
                        protocol.sumOf(listed),
                        protocol.sumOf(issued),
                        protocol.sumOf(certificates)));
            }
        }
        return counts;
    }

    /** Every doubt about the precinct at a place of the plan, settled or not. */
    public List<Finding> all(Live.Moment moment, int place) {
        Precinct precinct = election.registers().plan().precincts().get(place);
        var counts = counts(moment, place);
        var findings = new ArrayList<Finding>();
        if (counts.size() > 1) {
            findings.addAll(PrecinctCheck.contests(precinct, counts, Place.of(precinct.id())));
        }
        var reports = moment.precinct(precinct.id()).turnout();
        if (!reports.isEmpty()) {
            long most = counts.stream()
                    .mapToLong(PrecinctCheck.Counts::issued)
                    .max()
                    .orElse(PrecinctProtocol.EMPTY);
            findings.addAll(PrecinctCheck.reports(precinct, reports, most, Place.of(precinct.id())));
        }
        return findings;
    }

    /** The doubts that nobody has settled. */
    public List<Finding> open(Live.Moment moment, int place) {
        PrecinctDay day = moment.precinct(
                election.registers().plan().precincts().get(place).id());
        return all(moment, place).stream().filter(each -> !day.hasSettled(each)).toList();
    }

    /**
     * The doubts that nobody has settled, by the place of the precinct in the plan. A nation is gone through once for a
     * moment, however many ask.
     */
    SortedMap<Integer, List<Finding>> open(Live.Moment moment) {
        var known = found.filter(each -> each.upTo() == moment.upTo());
        if (known.isPresent()) {
            return known.get().open();
        }
        var open = new TreeMap<Integer, List<Finding>>();
        for (int place = 0; place < election.registers().plan().precincts().size(); place++) {
            var own = open(moment, place);
            if (!own.isEmpty()) {
                open.put(place, own);
            }
        }
        found = Optional.of(new Found(moment.upTo(), Collections.unmodifiableSortedMap(open)));
        return open;
    }
}
