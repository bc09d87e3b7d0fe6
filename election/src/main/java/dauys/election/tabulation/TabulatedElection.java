package dauys.election.tabulation;

import dauys.election.ballot.BallotPaper;
import dauys.election.protocol.ProtocolForm;
import dauys.election.territory.Territory;
import dauys.law.Authority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An election's protocols added up: for each contest its sums along the path of commissions that the law sets. */
public final class TabulatedElection {

    private final Territory territory;
    private final ProtocolForm form;
    private final TabulationPlan plan;
    private final Tally[] tallies;
    private final Map<String, List<Integer>> cells = new LinkedHashMap<>();

    /**
     * Protocols that were added up.
     *
     * @param tallies by cell of the plan
     */
    public TabulatedElection(Territory territory, ProtocolForm form, TabulationPlan plan, Tally[] tallies) {
        this.territory = territory;
        this.form = form;
        this.plan = plan;
        this.tallies = tallies.clone();
        var byContest = plan.cellsByContest();
        for (int i = 0; i < plan.papers().size(); i++) {
            cells.put(plan.papers().get(i).contest().id(), byContest.getOrDefault(i, List.of()));
        }
    }

    public Territory territory() {
        return territory;
    }

    public ProtocolForm form() {
        return form;
    }

    /**
     * A contest added up along a path of commissions.
     *
     * @param path from the first commission above the precincts upwards; the last one has the whole contest
     */
    public Tabulation of(BallotPaper ballot, List<Authority> path) {
        var own = cells.get(ballot.contest().id());
        if (own == null) {
            throw new IllegalArgumentException("No contest of this election: " + ballot.contest());
        }
        Authority highest = path.getLast();
        // Even a path of one commission, or a contest without precincts, has one tabulation at its top.
        String area = own.isEmpty() ? "" : plan.area(own.getFirst(), highest);
        var taken = path.stream()
                .filter(commission -> commission == highest || hasAreas(commission, own))
                .toList();
        return part(ballot, taken, taken.size() - 1, area, own);
    }

    /** A commission on the way whose areas are not in the data adds nothing up that could be shown. */
    private boolean hasAreas(Authority commission, List<Integer> own) {
        return own.stream().anyMatch(cell -> !plan.area(cell, commission).isEmpty());
    }

    private Tabulation part(BallotPaper ballot, List<Authority> path, int level, String area, List<Integer> own) {
        if (level == 0) {
            var sums = new Tally(form.width(), ballot.options().size());
            int expected = 0;
            for (int cell : own) {
                sums.add(tallies[cell]);
                expected += plan.expected(cell);
            }
            return Tabulation.ofPrecincts(form, ballot, path.getFirst(), area, sums, expected);
        }
        var groups = new LinkedHashMap<String, List<Integer>>();
        for (int cell : own) {
            groups.computeIfAbsent(plan.area(cell, path.get(level - 1)), any -> new ArrayList<>())
                    .add(cell);
        }
        var parts = new ArrayList<Tabulation>();
        groups.forEach((code, group) -> parts.add(part(ballot, path, level - 1, code, group)));
        return Tabulation.ofParts(form, ballot, path.get(level), area, parts);
    }

    /** All protocols of all contests together. */
    public Completeness completeness() {
        var all = new Completeness(0, 0, 0);
        for (int cell = 0; cell < plan.cells(); cell++) {
            all = all.plus(tallies[cell].completeness(plan.expected(cell)));
        }
        return all;
    }
}
