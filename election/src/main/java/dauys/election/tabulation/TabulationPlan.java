package dauys.election.tabulation;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.law.Authority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which protocols an election must have and where each is added up.
 *
 * <p>Every precinct has one <em>slot</em> for each contest of its voters, and every slot belongs to a <em>cell</em>:
 * the precincts of one contest that no commission above them ever tells apart. Sums are kept by cell, so that they stay
 * small however many precincts there are.
 */
public final class TabulationPlan {

    /** Stands for a contest that a precinct's voters do not vote in. */
    public static final int NONE = -1;

    /** Precincts of one contest that share their commissions; {@code constituency} is empty where there is none. */
    private record Cell(int contest, String unit, String region, String constituency) {

        String area(Authority commission) {
            return switch (commission) {
                case CONSTITUENCY_COMMISSION -> constituency;
                case TERRITORIAL_COMMISSION -> unit;
                case REGIONAL_COMMISSION -> region;
                default -> "";
            };
        }
    }

    private final List<Precinct> precincts;
    private final List<BallotPaper> papers;
    private final int[] firstSlots;
    private final int[] contests;
    private final int[] cellOfSlot;
    private final List<Cell> cells = new ArrayList<>();
    private int[] expected = new int[64];

    /**
     * The plan of an election.
     *
     * @param papers the ballot papers of all contests, in the order in which contests are then numbered
     */
    public TabulationPlan(Territory territory, Ballots ballots, List<BallotPaper> papers) {
        this.precincts = territory.precincts();
        this.papers = List.copyOf(papers);
        var numbers = new HashMap<String, Integer>();
        papers.forEach(paper -> numbers.put(paper.contest().id(), numbers.size()));
        var known = new HashMap<Cell, Integer>();
        firstSlots = new int[precincts.size() + 1];
        int[] contestOfSlot = new int[precincts.size()];
        int[] cellOf = new int[precincts.size()];
        int slots = 0;
        int[] ownContests = {};
        int[] ownCells = {};
        for (int i = 0; i < precincts.size(); i++) {
            firstSlots[i] = slots;
            Precinct precinct = precincts.get(i);
            // Neighbours mostly share all their commissions, and then their cells too.
            if (i == 0 || !precinct.sharesCommissionsWith(precincts.get(i - 1))) {
                var own = ballots.of(precinct);
                ownContests = own.stream()
                        .mapToInt(paper -> Objects.requireNonNull(
                                numbers.get(paper.contest().id())))
                        .toArray();
                ownCells = new int[ownContests.length];
                for (int j = 0; j < ownCells.length; j++) {
                    var cell = cell(ownContests[j], own.get(j).contest(), precinct);
                    ownCells[j] = known.computeIfAbsent(cell, this::add);
                }
            }
            if (slots + ownCells.length > contestOfSlot.length) {
                contestOfSlot = Arrays.copyOf(contestOfSlot, slots * 2 + ownCells.length);
                cellOf = Arrays.copyOf(cellOf, contestOfSlot.length);
            }
            for (int j = 0; j < ownCells.length; j++) {
                contestOfSlot[slots] = ownContests[j];
                cellOf[slots] = ownCells[j];
                expected[ownCells[j]]++;
                slots++;
            }
        }
        firstSlots[precincts.size()] = slots;
        contests = Arrays.copyOf(contestOfSlot, slots);
        cellOfSlot = Arrays.copyOf(cellOf, slots);
    }

    private static Cell cell(int number, Contest contest, Precinct precinct) {
        String constituency = contest.tier() == Tier.SINGLE_MANDATE
                ? contest.id()
                : precinct.constituencyFor(contest.body().id())
                        .map(Constituency::id)
                        .orElse("");
        return new Cell(number, precinct.unit().code(), precinct.unit().region().code(), constituency);
    }

    private int add(Cell cell) {
        int number = cells.size();
        cells.add(cell);
        if (number == expected.length) {
            expected = Arrays.copyOf(expected, number * 2);
        }
        return number;
    }

    public List<Precinct> precincts() {
        return precincts;
    }

    public List<BallotPaper> papers() {
        return papers;
    }

    /** How many protocols the election has when all are there. */
    public int slots() {
        return contests.length;
    }

    public int firstSlot(int precinct) {
        return firstSlots[precinct];
    }

    /** The slot after the last one of a precinct. */
    public int endSlot(int precinct) {
        return firstSlots[precinct + 1];
    }

    /** The slot of a precinct's protocol in a contest, or {@link #NONE}. */
    public int slot(int precinct, int contest) {
        for (int slot = firstSlots[precinct]; slot < firstSlots[precinct + 1]; slot++) {
            if (contests[slot] == contest) {
                return slot;
            }
        }
        return NONE;
    }

    /** The precinct that a slot belongs to. */
    public int precinctOf(int slot) {
        int found = Arrays.binarySearch(firstSlots, slot);
        int precinct = found >= 0 ? found : -found - 2;
        // A precinct without contests has the first slot of the next one.
        while (firstSlots[precinct + 1] <= slot) {
            precinct++;
        }
        return precinct;
    }

    public BallotPaper paperOf(int slot) {
        return papers.get(contests[slot]);
    }

    public int cellOf(int slot) {
        return cellOfSlot[slot];
    }

    public int cells() {
        return cells.size();
    }

    /** The ballot paper of a cell. */
    public BallotPaper paperOfCell(int cell) {
        return papers.get(cells.get(cell).contest());
    }

    /** The cells of each contest, by the contest's number. */
    Map<Integer, List<Integer>> cellsByContest() {
        var byContest = new HashMap<Integer, List<Integer>>();
        for (int cell = 0; cell < cells.size(); cell++) {
            byContest
                    .computeIfAbsent(cells.get(cell).contest(), any -> new ArrayList<>())
                    .add(cell);
        }
        return byContest;
    }

    int expected(int cell) {
        return expected[cell];
    }

    /** The code of the area in which a commission adds up a cell. */
    String area(int cell, Authority commission) {
        return cells.get(cell).area(commission);
    }
}
