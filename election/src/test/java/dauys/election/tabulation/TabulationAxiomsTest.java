package dauys.election.tabulation;

import static dauys.law.Authority.CENTRAL_COMMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ballot.BallotPaper;
import dauys.election.contest.Tier;
import dauys.election.tabulation.RandomElection.Arrival;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.law.Authority;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What must hold however an election is divided and whoever adds it up, asked of random elections. Each axiom must also
 * catch a way of adding up that breaks it; otherwise it would guard nothing.
 */
class TabulationAxiomsTest {

    private static final long SEED = 2_023_03_19;
    private static final int CASES = 40;

    /** What a commission has added up, and what those below it have. */
    private record Sums(
            Authority commission,
            String area,
            List<Long> values,
            List<Long> votes,
            Completeness completeness,
            List<Sums> parts) {

        static Sums of(Tabulation tabulation) {
            return new Sums(
                    tabulation.commission(),
                    tabulation.area(),
                    IntStream.range(0, tabulation.form().width())
                            .mapToObj(tabulation::value)
                            .toList(),
                    List.copyOf(tabulation.votes().values()),
                    tabulation.completeness(),
                    tabulation.parts().stream().map(Sums::of).toList());
        }

        Sums with(List<Long> otherValues, List<Sums> otherParts) {
            return new Sums(commission, area, otherValues, votes, completeness, otherParts);
        }
    }

    /** A way to add up the protocols that several people were handed. */
    @FunctionalInterface
    private interface Counting {
        TabulatedElection count(RandomElection election, List<List<Arrival>> handedOut);
    }

    private static final Counting OURS = (election, handedOut) -> {
        var all = nothingYet(election);
        for (List<Arrival> share : handedOut) {
            var own = nothingYet(election);
            share.forEach(each -> own[election.plan.cellOf(each.slot())].add(each.protocol(), each.hasError()));
            IntStream.range(0, all.length).forEach(cell -> all[cell].add(own[cell]));
        }
        return new TabulatedElection(election.territory, election.form, election.plan, all);
    };

    /** One contest of an election, added up along a path. */
    private record Case(RandomElection election, BallotPaper paper, List<Authority> path, Counting counting) {

        Sums counted(List<List<Arrival>> handedOut) {
            return Sums.of(counting.count(election, handedOut).of(paper, path));
        }

        Sums counted() {
            return counted(List.of(election.arrivals));
        }
    }

    /** Says how an axiom is broken, or nothing. */
    @FunctionalInterface
    private interface Axiom {
        Optional<String> breach(Case asked);
    }

    @Nested
    class AParentIsTheSumOfItsParts {

        @Test
        void onEachLevelForEachLineAndOption() {
            assertThat(firstBreach(asked -> parents(asked.counted()), OURS)).isEmpty();
        }

        @Test
        void aPartThatWasChangedAfterwardsIsCaught() {
            assertThat(firstBreach(asked -> parents(withOneMoreInTheFirstPart(asked.counted())), OURS))
                    .isPresent();
        }

        private static Sums withOneMoreInTheFirstPart(Sums sums) {
            if (sums.parts().isEmpty()) {
                return sums;
            }
            var parts = new ArrayList<>(sums.parts());
            var changed = new ArrayList<>(parts.getFirst().values());
            changed.set(0, changed.getFirst() + 1);
            parts.set(0, parts.getFirst().with(changed, parts.getFirst().parts()));
            return sums.with(sums.values(), parts);
        }
    }

    @Nested
    class ACommissionHasTheProtocolsOfItsArea {

        @Test
        void andNoOthers() {
            assertThat(firstBreach(TabulationAxiomsTest::ownProtocols, OURS)).isEmpty();
        }

        @Test
        void aProtocolThatWasForgottenIsCaught() {
            Counting forgetful = (election, handedOut) -> OURS.count(
                    election,
                    handedOut.stream()
                            .map(share -> share.subList(0, Math.max(0, share.size() - 1)))
                            .toList());

            assertThat(firstBreach(TabulationAxiomsTest::ownProtocols, forgetful))
                    .isPresent();
        }

        @Test
        void twoAreasThatWereMixedUpAreCaught() {
            Counting mixingUp = (election, handedOut) -> {
                var plan = election.plan;
                var tallies = nothingYet(election);
                handedOut
                        .getFirst()
                        .forEach(each -> tallies[plan.cellOf(each.slot())].add(each.protocol(), each.hasError()));
                for (int cell = 0; cell + 1 < tallies.length; cell++) {
                    boolean alike = plan.expected(cell) == plan.expected(cell + 1)
                            && plan.paperOfCell(cell).equals(plan.paperOfCell(cell + 1));
                    if (alike) {
                        Collections.swap(Arrays.asList(tallies), cell, cell + 1);
                    }
                }
                return new TabulatedElection(election.territory, election.form, plan, tallies);
            };

            assertThat(firstBreach(TabulationAxiomsTest::ownProtocols, mixingUp))
                    .isPresent();
        }
    }

    @Nested
    class NeitherOrderNorDivisionMatters {

        @Test
        void whoeverAddsWhichProtocolAndWhen() {
            assertThat(firstBreach(TabulationAxiomsTest::sameInAnyOrder, OURS)).isEmpty();
        }

        @Test
        void keepingTheLastProtocolOfEachAreaIsCaught() {
            Counting lastOnly = (election, handedOut) -> {
                var tallies = nothingYet(election);
                for (List<Arrival> share : handedOut) {
                    for (Arrival each : share) {
                        var tally = nothingYet(election)[election.plan.cellOf(each.slot())];
                        tally.add(each.protocol(), each.hasError());
                        tallies[election.plan.cellOf(each.slot())] = tally;
                    }
                }
                return new TabulatedElection(election.territory, election.form, election.plan, tallies);
            };

            assertThat(firstBreach(TabulationAxiomsTest::sameInAnyOrder, lastOnly))
                    .isPresent();
        }

        @Test
        void forgettingOnePersonsShareIsCaught() {
            Counting withoutTheFirst = (election, handedOut) ->
                    OURS.count(election, handedOut.size() > 1 ? handedOut.subList(1, handedOut.size()) : handedOut);

            assertThat(firstBreach(TabulationAxiomsTest::sameInAnyOrder, withoutTheFirst))
                    .isPresent();
        }
    }

    @Test
    void allContestsTogetherHaveAllProtocols() {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            var election = new RandomElection(random);
            var counted = OURS.count(election, List.of(election.arrivals));
            var sum = new Completeness(0, 0, 0);
            for (BallotPaper paper : election.papers) {
                sum = sum.plus(counted.of(paper, List.of(CENTRAL_COMMISSION)).completeness());
            }

            assertThat(sum).as("seed %d, case %d", SEED, i).isEqualTo(counted.completeness());
            assertThat(sum)
                    .as("seed %d, case %d", SEED, i)
                    .isEqualTo(new Completeness(election.plan.slots(), election.arrivals.size(), (int)
                            election.arrivals.stream().filter(Arrival::hasError).count()));
        }
    }

    @Test
    void theRandomElectionsHaveEveryShape() {
        // An axiom that is asked of plain cases only would promise too much.
        var depths = new HashSet<Integer>();
        var statuses = new HashSet<Completeness.Status>();
        Set<Boolean> somebodyHasNoContest = new HashSet<>();
        firstBreach(
                asked -> {
                    var sums = asked.counted();
                    depths.add(depth(sums));
                    statuses.add(sums.completeness().status());
                    var plan = asked.election().plan;
                    somebodyHasNoContest.add(IntStream.range(0, plan.precincts().size())
                            .anyMatch(precinct -> plan.firstSlot(precinct) == plan.endSlot(precinct)));
                    return Optional.empty();
                },
                OURS);

        assertThat(depths).as("seed %d", SEED).contains(1, 2, 3, 4);
        assertThat(statuses).as("seed %d", SEED).contains(Completeness.Status.values());
        assertThat(somebodyHasNoContest).as("seed %d", SEED).contains(true, false);
    }

    private static int depth(Sums sums) {
        return 1
                + sums.parts().stream()
                        .mapToInt(TabulationAxiomsTest::depth)
                        .max()
                        .orElse(0);
    }

    /** Asks an axiom of every contest of many elections. */
    private static Optional<String> firstBreach(Axiom axiom, Counting counting) {
        var random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            var election = new RandomElection(random);
            for (BallotPaper paper : election.papers) {
                var path = election.anyPath();
                var breach = axiom.breach(new Case(election, paper, path, counting));
                if (breach.isPresent()) {
                    return Optional.of("seed %d, case %d, contest %s, path %s: %s"
                            .formatted(SEED, i, paper.contest().id(), path, breach.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> parents(Sums parent) {
        var parts = parent.parts();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        boolean adds = parent.values()
                        .equals(added(parts.stream().map(Sums::values).toList()))
                && parent.votes().equals(added(parts.stream().map(Sums::votes).toList()))
                && parent.completeness()
                        .equals(parts.stream()
                                .map(Sums::completeness)
                                .reduce(Completeness::plus)
                                .orElseThrow());
        return adds
                ? parts.stream().flatMap(part -> parents(part).stream()).findFirst()
                : Optional.of("%s is not what %s make".formatted(parent, parts));
    }

    private static List<Long> added(List<List<Long>> rows) {
        return IntStream.range(0, rows.getFirst().size())
                .mapToObj(column ->
                        rows.stream().mapToLong(row -> row.get(column)).sum())
                .toList();
    }

    private static Optional<String> sameInAnyOrder(Case asked) {
        var one = asked.counted();
        var other = asked.counted(asked.election().handedOut());
        return one.equals(other) ? Optional.empty() : Optional.of("%s became %s".formatted(one, other));
    }

    private static Optional<String> ownProtocols(Case asked) {
        return ownProtocols(asked, asked.counted(), precinct -> true);
    }

    private static Optional<String> ownProtocols(Case asked, Sums sums, Predicate<Precinct> above) {
        // The highest commission has the whole contest, whatever it is called.
        Predicate<Precinct> inside = sums.area().isEmpty() && sums.commission() == CENTRAL_COMMISSION
                ? above
                : above.and(precinct ->
                        area(asked.paper(), precinct, sums.commission()).equals(sums.area()));
        var expected = directly(asked, sums, inside);
        if (!expected.equals(sums.with(sums.values(), List.of()))) {
            return Optional.of("%s should be %s".formatted(sums, expected));
        }
        return sums.parts().stream()
                .flatMap(part -> ownProtocols(asked, part, inside).stream())
                .findFirst();
    }

    /** The same sums from the protocols themselves, without cells. */
    private static Sums directly(Case asked, Sums sums, Predicate<Precinct> inside) {
        var election = asked.election();
        var own = election.arrivals.stream()
                .filter(each -> each.protocol().ballot().equals(asked.paper()))
                .filter(each -> inside.test(each.protocol().precinct()))
                .toList();
        int expected = (int) election.territory.precincts().stream()
                .filter(inside)
                .filter(precinct -> election.ballots.of(precinct).contains(asked.paper()))
                .count();
        int withErrors = (int) own.stream().filter(Arrival::hasError).count();
        return new Sums(
                sums.commission(),
                sums.area(),
                columns(
                        election.form.width(),
                        column -> own.stream()
                                .mapToLong(each -> Math.max(0, each.protocol().value(column)))),
                columns(
                        asked.paper().options().size(),
                        column -> own.stream().mapToLong(each -> each.protocol().votes(column))),
                new Completeness(expected, own.size(), withErrors),
                List.of());
    }

    private static List<Long> columns(int width, IntFunction<LongStream> column) {
        return IntStream.range(0, width)
                .mapToObj(each -> column.apply(each).sum())
                .toList();
    }

    private static String area(BallotPaper paper, Precinct precinct, Authority commission) {
        return switch (commission) {
            case TERRITORIAL_COMMISSION -> precinct.unit().code();
            case REGIONAL_COMMISSION -> precinct.unit().region().code();
            case CONSTITUENCY_COMMISSION ->
                paper.contest().tier() == Tier.SINGLE_MANDATE
                        ? paper.contest().id()
                        : precinct.constituencyFor(paper.contest().body().id())
                                .map(Constituency::id)
                                .orElse("");
            default -> "";
        };
    }

    private static Tally[] nothingYet(RandomElection election) {
        return IntStream.range(0, election.plan.cells())
                .mapToObj(cell -> new Tally(
                        election.form.width(),
                        election.plan.paperOfCell(cell).options().size()))
                .toArray(Tally[]::new);
    }
}
