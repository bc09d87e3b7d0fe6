package dauys.election.seats;

import static dauys.election.Given.aListContest;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.seatsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.Step.Admission;
import dauys.law.Office;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The axioms of proportional representation that the method of the law keeps, asked of random contests, and examples of
 * those that it does not keep. Each axiom must also catch a method that breaks it; otherwise it would guard nothing.
 */
class SeatAxiomsTest {

    private static final long SEED = 2_023_03_19;
    private static final int CASES = 3_000;
    private static final ListRules RULES = aRulebook().listRules();

    /** The method of the law; it leaves the few contests with an open question unanswered. */
    private static final Method LAW = contest -> PartyListSeats.allocate(contest, RULES) instanceof SeatsGiven given
            ? Optional.of(given.seats().stream().map(ListSeats::seats).toList())
            : Optional.empty();

    @Nested
    class SumOfSeats {

        @Test
        void allSeatsAreGivenAndNoneTwice() {
            assertThat(firstBreach(SeatAxiomsTest::sumOfSeats, LAW)).isEmpty();
        }

        @Test
        void roundingEachShareForItselfIsCaught() {
            Method rounding = contest -> Optional.of(seats(
                    contest,
                    list -> (2 * list.votes() * contest.seats() + votesOf(admitted(contest)))
                            / (2 * votesOf(admitted(contest)))));

            assertThat(firstBreach(SeatAxiomsTest::sumOfSeats, rounding)).isPresent();
        }
    }

    @Nested
    class Order {

        @Test
        void moreVotesNeverMeanFewerSeats() {
            assertThat(firstBreach(SeatAxiomsTest::order, LAW)).isEmpty();
        }

        @Test
        void servingTheSmallestRemaindersIsCaught() {
            assertThat(firstBreach(SeatAxiomsTest::order, smallestRemaindersFirst()))
                    .isPresent();
        }
    }

    @Nested
    class OwnVoteMonotonicity {

        @Test
        void oneMoreVoteNeverCostsASeatWhileTheSameListsTakePart() {
            assertThat(firstBreach(SeatAxiomsTest::ownVotes, LAW)).isEmpty();
        }

        @Test
        void servingTheSmallestRemaindersIsCaught() {
            assertThat(firstBreach(SeatAxiomsTest::ownVotes, smallestRemaindersFirst()))
                    .isPresent();
        }
    }

    @Nested
    class Anonymity {

        @Test
        void neitherNamesNorPlacesOnTheBallotPaperDecideAnything() {
            assertThat(firstBreach(SeatAxiomsTest::anonymity, LAW)).isEmpty();
        }

        @Test
        void givingTheSeatsLeftInTheOrderOfTheBallotPaperIsCaught() {
            Method ballotOrder =
                    contest -> Optional.of(byRemainder(contest, Comparator.comparingInt(ListVotes::ballotPlace)));

            assertThat(firstBreach(SeatAxiomsTest::anonymity, ballotOrder)).isPresent();
        }

        @Test
        void givingTheSeatsLeftInTheOrderOfTheNamesIsCaught() {
            Method alphabet = contest -> Optional.of(byRemainder(contest, Comparator.comparing(ListVotes::party)));

            assertThat(firstBreach(SeatAxiomsTest::anonymity, alphabet)).isPresent();
        }
    }

    @Nested
    class QuotaRule {

        @Test
        void everyListReceivesItsExactShareRoundedDownOrUp() {
            assertThat(firstBreach(SeatAxiomsTest::quotaRule, LAW)).isEmpty();
        }

        @Test
        void theMethodOfHighestAveragesIsCaught() {
            assertThat(firstBreach(SeatAxiomsTest::quotaRule, contest -> Optional.of(highestAverages(contest))))
                    .isPresent();
        }
    }

    @Nested
    class WhatTheLawDoesNotKeep {

        @Test
        void oneMoreSeatMayCostAListASeat() {
            // The Alabama paradox: the method is not monotone in the size of the chamber.
            var contest =
                    aListContest().with("A", 118).with("B", 53).with("C", 184).with("D", 89);

            assertThat(seatsOf(contest.seats(20).countedUnder(RULES))).containsExactly(5, 3, 8, 4);
            assertThat(seatsOf(contest.seats(21).countedUnder(RULES))).containsExactly(6, 2, 9, 4);
        }

        @Test
        void oneMoreVoteMayCostASeatWhereItPushesAnotherListBelowTheThreshold() {
            // With C, A has the largest remainder: 0.46 of a seat. Without C, B has it: 2.52 of three seats.
            var withC = aListContest().with("A", 15_400).with("B", 79_600).with("C", 5_000);
            var withoutC = aListContest().with("A", 15_401).with("B", 79_600).with("C", 5_000);

            assertThat(seatsOf(withC.seats(3).countedUnder(RULES))).containsExactly(1, 2, 0);
            assertThat(seatsOf(withoutC.seats(3).countedUnder(RULES))).containsExactly(0, 3, 0);
        }

        @Test
        void oneMoreVoteMayCostASeatWhereItMakesTheOnlyRivalTheGuaranteedSecondList() {
            // With exactly five per cent B has one seat of twenty by its remainder; below, it is guaranteed two.
            var both = aListContest().with("A", 90_000).with("B", 5_000).againstAll(5_000);
            var alone = aListContest().with("A", 90_001).with("B", 5_000).againstAll(5_000);

            assertThat(seatsOf(both.seats(20).countedUnder(RULES))).containsExactly(19, 1);
            assertThat(seatsOf(alone.seats(20).countedUnder(RULES))).containsExactly(18, 2);
        }

        @Test
        void ofNineListSeatsInAMaslikhatTheFirstListLosesOneBecauseItsRivalFallsBelowTheThreshold() {
            var maslikhat = aRulebook().listRules(Office.MASLIKHAT);
            var both = aListContest().with("A", 95_000).with("B", 5_000).seats(9);
            var alone = aListContest().with("A", 95_001).with("B", 5_000).seats(9);

            assertThat(seatsOf(both.countedUnder(maslikhat))).containsExactly(9, 0);
            assertThat(seatsOf(alone.countedUnder(maslikhat))).containsExactly(8, 1);
        }
    }

    @Test
    void theRandomContestsReachEveryWayThroughTheArticle() {
        // An axiom that is asked of plain cases only would promise too much.
        int settled = 0;
        int withSecondList = 0;
        int withTie = 0;
        int withoutRest = 0;
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            var outcome = PartyListSeats.allocate(anyContest(random), RULES);
            settled += outcome instanceof SeatsGiven ? 1 : 0;
            withSecondList += has(outcome, Step.SecondListSeats.class);
            withTie += has(outcome, Step.EarlierRegisteredSeat.class);
            withoutRest += outcome instanceof SeatsGiven
                            && has(outcome, Step.WholeSeats.class) > 0
                            && has(outcome, Step.SeatsLeft.class) == 0
                    ? 1
                    : 0;
        }

        assertThat(settled).as("seed %d, settled", SEED).isGreaterThan(CASES * 8 / 10);
        assertThat(withSecondList).as("seed %d, with a second list", SEED).isGreaterThan(CASES / 50);
        assertThat(withTie).as("seed %d, with equal remainders", SEED).isGreaterThan(CASES / 50);
        assertThat(withoutRest).as("seed %d, without seats left", SEED).isGreaterThan(CASES / 50);
    }

    private static int has(ListOutcome outcome, Class<? extends Step> type) {
        return outcome.steps().stream().anyMatch(type::isInstance) ? 1 : 0;
    }

    /** A way to distribute the seats of a contest; empty where it stops at an open question. */
    @FunctionalInterface
    private interface Method {
        Optional<List<Integer>> seats(ListContest contest);
    }

    /** A contest with a method's answer; an axiom may ask the method again, about a changed contest. */
    private record Case(ListContest contest, List<Integer> seats, Method method, Random random) {}

    /** Asks an axiom, which says how it is broken or nothing, of many contests. */
    private static Optional<String> firstBreach(Function<Case, Optional<String>> axiom, Method method) {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            var contest = anyContest(random);
            var breach = method.seats(contest).flatMap(seats -> axiom.apply(new Case(contest, seats, method, random)));
            if (breach.isPresent()) {
                var votes = contest.lists().stream().map(ListVotes::votes).toList();
                return Optional.of("seed %d, case %d, %d seats, votes %s: %s"
                        .formatted(SEED, i, contest.seats(), votes, breach.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> sumOfSeats(Case asked) {
        int sum = asked.seats().stream().mapToInt(Integer::intValue).sum();
        return sum == asked.contest().seats() ? Optional.empty() : Optional.of(asked.seats() + " make " + sum);
    }

    private static Optional<String> order(Case asked) {
        var seats = asked.seats();
        for (ListVotes more : asked.contest().lists()) {
            for (ListVotes fewer : asked.contest().lists()) {
                if (more.votes() > fewer.votes()
                        && seats.get(more.ballotPlace() - 1) < seats.get(fewer.ballotPlace() - 1)) {
                    return Optional.of("%s has more votes than %s in %s".formatted(more, fewer, seats));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ownVotes(Case asked) {
        var before = asked.contest();
        int gaining = asked.random().nextInt(before.lists().size());
        var after = withMoreVotes(before, gaining, 1 + asked.random().nextInt(20));
        if (!placesOf(admitted(after)).equals(placesOf(admitted(before)))) {
            return Optional.empty();
        }
        return asked.method()
                .seats(after)
                .filter(then -> then.get(gaining) < asked.seats().get(gaining))
                .map(then -> "%s gained votes, and %s became %s"
                        .formatted(before.lists().get(gaining), asked.seats(), then));
    }

    private static Optional<String> anonymity(Case asked) {
        // The order of registration stays with each list: it is the one thing beside votes that may decide.
        var contest = asked.contest();
        var order = new ArrayList<>(
                IntStream.range(0, contest.lists().size()).boxed().toList());
        Collections.shuffle(order, asked.random());
        var renamed = new ArrayList<ListVotes>();
        for (int was : order) {
            var list = contest.lists().get(was);
            var name = "L" + asked.random().nextInt(1_000);
            renamed.add(new ListVotes(name, renamed.size() + 1, list.votes(), list.registered()));
        }
        var expected = Optional.of(order.stream().map(asked.seats()::get).toList());
        var then = asked.method().seats(new ListContest(contest.seats(), contest.base(), renamed));
        return then.equals(expected) ? Optional.empty() : Optional.of("%s became %s".formatted(expected, then));
    }

    private static Optional<String> quotaRule(Case asked) {
        var admitted = admitted(asked.contest());
        if (admitted.size() == 1) {
            // The guarantee of the second list breaks the rule on purpose.
            return Optional.empty();
        }
        long all = votesOf(admitted);
        for (ListVotes list : admitted) {
            long exact = list.votes() * asked.contest().seats();
            int given = asked.seats().get(list.ballotPlace() - 1);
            if (given != exact / all && !(given == exact / all + 1 && exact % all > 0)) {
                return Optional.of("%s has %d/%d and received %d".formatted(list, exact, all, given));
            }
        }
        return Optional.empty();
    }

    /** Contests of every kind: large and small figures, few and many seats, clear and close results and equal votes. */
    private static ListContest anyContest(Random random) {
        long scale = List.of(20L, 1_000L, 1_000_000L).get(random.nextInt(3));
        // From four seats on the guarantee of two cannot give the second list more than the first.
        var contest = aListContest().seats(4 + random.nextInt(147)).againstAll(random.nextLong(scale));
        int lists = 2 + random.nextInt(9);
        boolean oneTowers = random.nextInt(8) == 0;
        var registered = new ArrayList<>(IntStream.rangeClosed(1, lists).boxed().toList());
        Collections.shuffle(registered, random);
        long votes = 0;
        for (int i = 0; i < lists; i++) {
            // Every third list has the votes of the one before it.
            votes = i > 0 && random.nextInt(3) == 0 ? votes : scale + random.nextLong(20 * scale);
            contest.with("LIST_" + i, oneTowers && i == 0 ? 400 * votes : votes).registered(registered.get(i));
        }
        return contest.build();
    }

    private static ListContest withMoreVotes(ListContest contest, int index, long more) {
        var lists = new ArrayList<>(contest.lists());
        var gaining = lists.get(index);
        lists.set(
                index,
                new ListVotes(gaining.party(), gaining.ballotPlace(), gaining.votes() + more, gaining.registered()));
        var base = contest.base();
        return new ListContest(contest.seats(), ThresholdBase.exactly(base.kind(), base.most() + more), lists);
    }

    private static List<ListVotes> admitted(ListContest contest) {
        return ((Admission) PartyListSeats.allocate(contest, RULES).steps().getFirst()).admitted();
    }

    private static List<Integer> placesOf(List<ListVotes> lists) {
        return lists.stream().map(ListVotes::ballotPlace).toList();
    }

    private static long votesOf(List<ListVotes> lists) {
        return lists.stream().mapToLong(ListVotes::votes).sum();
    }

    /** Seats by a formula for each admitted list. */
    private static List<Integer> seats(ListContest contest, ToLongFunction<ListVotes> formula) {
        var seats = new Integer[contest.lists().size()];
        Arrays.fill(seats, 0);
        for (ListVotes list : admitted(contest)) {
            seats[list.ballotPlace() - 1] = (int) formula.applyAsLong(list);
        }
        return List.of(seats);
    }

    /** The faulty twin of the law's method: the seats left go to the smallest remainders. */
    private static Method smallestRemaindersFirst() {
        return contest -> {
            long all = votesOf(admitted(contest));
            return Optional.of(
                    byRemainder(contest, Comparator.comparingLong(list -> list.votes() * contest.seats() % all)));
        };
    }

    /** Whole parts, and the seats left in some order. */
    private static List<Integer> byRemainder(ListContest contest, Comparator<ListVotes> order) {
        long all = votesOf(admitted(contest));
        var seats = new ArrayList<>(seats(contest, list -> list.votes() * contest.seats() / all));
        int left = contest.seats() - seats.stream().mapToInt(Integer::intValue).sum();
        admitted(contest).stream()
                .sorted(order)
                .limit(left)
                .forEach(list -> seats.set(list.ballotPlace() - 1, seats.get(list.ballotPlace() - 1) + 1));
        return seats;
    }

    /** The method of D'Hondt, which favours large lists and so breaks the quota rule. */
    private static List<Integer> highestAverages(ListContest contest) {
        var seats = new ArrayList<>(seats(contest, list -> 0));
        for (int i = 0; i < contest.seats(); i++) {
            var next = admitted(contest).stream()
                    .max((one, other) -> Long.compare(
                            one.votes() * (seats.get(other.ballotPlace() - 1) + 1),
                            other.votes() * (seats.get(one.ballotPlace() - 1) + 1)))
                    .orElseThrow();
            seats.set(next.ballotPlace() - 1, seats.get(next.ballotPlace() - 1) + 1);
        }
        return seats;
    }
}
