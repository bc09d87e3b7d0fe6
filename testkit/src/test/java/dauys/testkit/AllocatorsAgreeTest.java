package dauys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.PartyListSeats;
import dauys.election.seats.Step;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two programs written in different ways give the same seats, or stop at the same question, on random contests. */
class AllocatorsAgreeTest {

    private static final int CONTESTS = 250_000;
    private static final long SEED = Long.getLong("dauys.seed", 20230319L);

    /** An edition's rules, and the second allocator told the same in its own words. */
    private record Law(String name, ListRules rules, SecondAllocator second) {
        static Law of(String edition, Office office, SecondAllocator second) {
            var rulebook = Rulebooks.load(new Edition("kz", LocalDate.parse(edition)))
                    .value()
                    .orElseThrow();
            return new Law(edition + " " + office, ListRules.of(rulebook, office), second);
        }

        SecondAllocator second(int seats) {
            return new SecondAllocator(
                    seats,
                    second.thresholdOver(),
                    second.thresholdUnder(),
                    second.second(),
                    second.registrationDecides());
        }
    }

    /** Editions that differ in what they do with a lone qualifier and with equal remainders. */
    private static final List<Law> LAWS = List.of(
            Law.of("2022-11-05", Office.MAZHILIS, new SecondAllocator(1, 5, 100, new SecondList(7, 10, 2), true)),
            Law.of("2022-11-05", Office.MASLIKHAT, new SecondAllocator(1, 5, 100, new SecondList(7, 10, 1), true)),
            Law.of("2009-02-09", Office.MAZHILIS, new SecondAllocator(1, 7, 100, new SecondList(7, 10, 2), true)),
            Law.of("2004-04-14", Office.MAZHILIS, new SecondAllocator(1, 7, 100, SecondList.NONE, false)));

    @Test
    void bothAllocatorsGiveTheSameAnswerOnRandomContests() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var kinds = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < CONTESTS; i++) {
            Law law = LAWS.get(i % LAWS.size());
            ListContest contest = randomContest(random);
            Answer first = answer(PartyListSeats.allocate(contest, law.rules()), law);
            Answer second = law.second(contest.seats())
                    .allocate(entries(contest), big(contest.base().most()));
            assertThat(first)
                    .describedAs("seed %d, contest %d under %s: %s", SEED, i, law.name(), contest)
                    .isEqualTo(withZeros(second, contest));
            kinds.merge(second.open().isEmpty() ? "settled" : "open", 1, Integer::sum);
        }
        assertThat(kinds.get("open"))
                .describedAs("seed %d: questions must arise often enough to be compared", SEED)
                .isGreaterThan(CONTESTS / 100);
    }

    @Test
    void aPlantedFaultIsCaught() {
        var contest = new ListContest(
                3,
                ThresholdBase.exactly(Choice.Base.LISTS_AND_AGAINST_ALL, 100),
                List.of(list("A", 1, 60), list("B", 2, 40)));
        Answer right = answer(PartyListSeats.allocate(contest, LAWS.getFirst().rules()), LAWS.getFirst());
        Answer ofAnotherHouse = LAWS.getFirst().second(4).allocate(entries(contest), big(100));

        assertThat(right).isNotEqualTo(ofAnotherHouse);
    }

    private static ListVotes list(String party, int place, long votes) {
        return new ListVotes(party, place, votes, place);
    }

    /** Few and many lists, tiny votes that tie often and huge ones, one list that dwarfs the rest. */
    private static ListContest randomContest(RandomGenerator random) {
        int lists = random.nextInt(1, random.nextInt(8) == 0 ? 60 : 9);
        long most = switch (random.nextInt(4)) {
            case 0 -> 12;
            case 1 -> 2_000;
            case 2 -> 10_000_000;
            default -> 1_000_000_000_000L;
        };
        long[] votes = new long[lists];
        for (int i = 0; i < lists; i++) {
            votes[i] = random.nextLong(most);
        }
        if (random.nextInt(3) == 0) {
            votes[random.nextInt(lists)] = most * 20;
        }
        if (Arrays.stream(votes).sum() == 0) {
            votes[0] = 1;
        }
        var all = new ArrayList<ListVotes>();
        for (int i = 0; i < lists; i++) {
            all.add(new ListVotes("P" + i, i + 1, votes[i], random.nextInt(1, lists + 1)));
        }
        long base = Arrays.stream(votes).sum() + random.nextLong(most);
        int seats = random.nextInt(3, random.nextInt(10) == 0 ? 1_000 : 110);
        return new ListContest(seats, ThresholdBase.exactly(Choice.Base.LISTS_AND_AGAINST_ALL, base), all);
    }

    private static List<Entry> entries(ListContest contest) {
        return contest.lists().stream()
                .map(list -> new Entry(list.party(), big(list.votes()), list.registered()))
                .toList();
    }

    private static Answer answer(ListOutcome outcome, Law law) {
        return switch (outcome) {
            case ListOutcome.SeatsGiven given ->
                new Answer(
                        given.seats().stream()
                                .collect(Collectors.toMap(each -> each.list().party(), ListSeats::seats)),
                        Set.of());
            case ListOutcome.NoListQualifies none -> open(lists(none));
            case ListOutcome.NoSecondList none -> open(List.of(none.first()));
            case ListOutcome.NoRuleForLoneList none -> open(List.of(none.first()));
            case ListOutcome.SecondPlaceTied tied -> open(tied.tied());
            case ListOutcome.UnbrokenTie tie -> open(tie.tied());
            case ListOutcome.GuaranteeExceedsSeats exceeds -> throw new AssertionError(law + ": " + exceeds);
            case ListOutcome.AdmissionUndetermined unknown -> throw new AssertionError(law + ": " + unknown);
            case ListOutcome.DecisionRefused refused -> throw new AssertionError(law + ": " + refused);
        };
    }

    private static List<ListVotes> lists(ListOutcome.NoListQualifies none) {
        return ((Step.Admission) none.steps().getFirst()).refused();
    }

    private static Answer open(List<ListVotes> among) {
        return new Answer(
                Map.of(), new TreeSet<>(among.stream().map(ListVotes::party).toList()));
    }

    /** The second allocator leaves out lists without seats; both are compared on every list. */
    private static Answer withZeros(Answer answer, ListContest contest) {
        if (!answer.open().isEmpty()) {
            return answer;
        }
        var seats = new LinkedHashMap<String, Integer>();
        contest.lists().forEach(list -> seats.put(list.party(), answer.seats().getOrDefault(list.party(), 0)));
        return new Answer(seats, Set.of());
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }
}
