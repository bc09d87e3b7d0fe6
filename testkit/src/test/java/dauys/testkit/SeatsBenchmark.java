package dauys.testkit;

import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListVotes;
import dauys.election.seats.PartyListSeats;
import dauys.election.seats.ThresholdBase;
import dauys.folder.Rulebooks;
import dauys.law.Choice;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.testkit.SecondAllocator.Answer;
import dauys.testkit.SecondAllocator.Entry;
import dauys.testkit.SecondAllocator.SecondList;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From votes to the last remainder seat with all steps, on one core. The peer in the same run is the second allocator,
 * which gives the seats without steps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SeatsBenchmark {

    /** The Mazhilis of 2023, and a large chamber with 45 lists of falling size. */
    public enum Case {
        LISTS_7_SEATS_69,
        LISTS_45_SEATS_150
    }

    private static final long[] VOTES_OF_2023 = {3_431_510, 693_938, 547_154, 432_920, 146_431, 535_139, 331_058};
    private static final long BASE_OF_2023 = 6_366_441;

    @Param
    public Case contest = Case.LISTS_7_SEATS_69;

    private long[] votes = {};
    private String[] parties = {};
    private int seats;
    private long base;
    private ListRules rules = rules();
    private SecondAllocator second = new SecondAllocator(1, 5, 100, SecondList.NONE, true);
    private List<Entry> entries = List.of();

    private static ListRules rules() {
        var edition = new Edition("kz", LocalDate.of(2022, 11, 5));
        return ListRules.of(Rulebooks.load(edition).value().orElseThrow(), Office.MAZHILIS);
    }

    /** Takes the votes of the case; every list of the large one is admitted, which is the most work. */
    @Setup
    public void prepare() {
        boolean small = contest == Case.LISTS_7_SEATS_69;
        votes = small ? VOTES_OF_2023 : fallingVotes();
        seats = small ? 69 : 150;
        base = small ? BASE_OF_2023 : java.util.Arrays.stream(votes).sum();
        parties = new String[votes.length];
        var all = new ArrayList<Entry>();
        for (int i = 0; i < votes.length; i++) {
            parties[i] = "P" + i;
            all.add(new Entry(parties[i], BigInteger.valueOf(votes[i]), i + 1));
        }
        entries = all;
        int under = small ? 100 : 1_000;
        rules = withThreshold(rules(), small ? 5 : 1, under);
        second = new SecondAllocator(seats, small ? 5 : 1, under, new SecondList(7, 10, 2), true);
    }

    private static long[] fallingVotes() {
        long[] falling = new long[45];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = 10_000_000L / (i + 3) + 7L * i;
        }
        return falling;
    }

    private static ListRules withThreshold(ListRules of, long over, long under) {
        return new ListRules(
                dauys.law.Ratio.of(over, under),
                of.thresholdBasis(),
                of.base(),
                of.baseBasis(),
                of.quotientBasis(),
                of.wholeSeatsBasis(),
                of.remainderBasis(),
                of.earlierRegistered(),
                of.secondList(),
                of.loneList(),
                of.results());
    }

    /** Everything from plain numbers on: the contest is built anew each time. */
    @Benchmark
    public ListOutcome fromVotesToSeatsWithAllSteps() {
        var lists = new ArrayList<ListVotes>(votes.length);
        for (int i = 0; i < votes.length; i++) {
            lists.add(new ListVotes(parties[i], i + 1, votes[i], i + 1));
        }
        var figures = new ListContest(seats, ThresholdBase.exactly(Choice.Base.LISTS_AND_AGAINST_ALL, base), lists);
        return PartyListSeats.allocate(figures, rules);
    }

    @Benchmark
    public Answer secondAllocatorWithoutSteps() {
        return second.allocate(entries, BigInteger.valueOf(base));
    }
}
