package dauys.election.tabulation;

import static dauys.election.Given.totals;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.TotalsBuilder;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.tabulation.StatedCount.Status;
import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Trilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TotalsCheckTest {

    private static final Place ROWS = Place.of("totals.csv");
    private static final Place STATED = new Place("election.yaml", 25, 0);
    private static final TotalsCheck CHECK = new TotalsCheck(Choice.Base.LISTS_AND_AGAINST_ALL, OptionalLong.empty());

    @Nested
    class ThePublishedFiguresOf2023 {

        @Test
        void theyAddUp() {
            assertThat(check(CHECK, with(3_431_510))).isEmpty();
        }

        @Test
        void theMisprintOfAnAgencyIsFound() {
            // Two digits of the largest figure changed places in print.
            assertThat(check(CHECK, with(3_341_510))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("F202");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.place()).isEqualTo(ROWS);
                assertThat(finding.facts())
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("sum", 6_276_441L)
                        .containsEntry("stated", 6_366_441L)
                        .containsEntry("difference", -90_000L);
            });
        }

        private static TotalsBuilder with(long amanat) {
            return totals().list("AMANAT", amanat)
                    .list("AUYL", 693_938)
                    .list("RESPUBLICA", 547_154)
                    .list("AQ_JOL", 535_139)
                    .list("QHP", 432_920)
                    .list("OSDP", 331_058)
                    .list("BAYTAQ", 146_431)
                    .againstAll(248_291)
                    .base(6_366_441);
        }
    }

    @Nested
    class ASourceThatDoesNotAddUpItself {

        private final TotalsCheck nineMissing = new TotalsCheck(Choice.Base.LISTS_AND_AGAINST_ALL, OptionalLong.of(-9));

        @Test
        void theDeviationThatIsAcknowledgedIsAccepted() {
            // So it was in 1999: the options are nine votes fewer than the stated total.
            assertThat(check(nineMissing, votes().base(1_059))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"1050, 0", "1058, -8", "1060, -10", "1041, 9"})
        void anyOtherDeviationIsAnErrorWhereItWasAcknowledged(long base, long difference) {
            assertThat(check(nineMissing, votes().base(base))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("F205");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.place()).isEqualTo(STATED);
                assertThat(finding.facts())
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("sum", 1_050L)
                        .containsEntry("stated", base)
                        .containsEntry("difference", difference)
                        .containsEntry("acknowledged", -9L);
            });
        }

        @Test
        void anUnacknowledgedSurplusIsFoundToo() {
            assertThat(check(CHECK, votes().base(1_049)))
                    .extracting(Finding::code)
                    .containsExactly("F202");
        }

        @Test
        void anAcknowledgedSurplusMayNotLeaveTheListsWithMoreVotesThanTheBase() {
            // No share could be taken of a base that is smaller than what it is a base of.
            var tooMany = new TotalsCheck(Choice.Base.LISTS_AND_AGAINST_ALL, OptionalLong.of(51));
            var enough = new TotalsCheck(Choice.Base.LISTS_AND_AGAINST_ALL, OptionalLong.of(50));

            assertThat(check(enough, votes().base(1_000))).isEmpty();
            assertThat(check(tooMany, votes().base(999))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("F204");
                assertThat(finding.facts()).containsEntry("stated", 999L);
            });
        }
    }

    @Nested
    class ABaseThatIsNotExact {

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"INTERIM", "UPPER_BOUND"})
        void optionsMayAddUpToLess(Status status) {
            assertThat(check(CHECK, votes().base(2_000, status))).isEmpty();
            assertThat(check(CHECK, votes().base(1_050, status))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Status.class,
                names = {"INTERIM", "UPPER_BOUND"})
        void optionsMayNotAddUpToMore(Status status) {
            assertThat(check(CHECK, votes().base(1_049, status)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("F204");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(ROWS);
                        assertThat(finding.facts())
                                .containsEntry("contest", "mazhilis-list")
                                .containsEntry("sum", 1_050L)
                                .containsEntry("stated", 1_049L);
                    });
        }

        @Test
        void whereOptionsAreMissingAnOfficialBaseIsABoundAsWell() {
            assertThat(check(CHECK, votes().base(2_000).incomplete())).isEmpty();
            assertThat(check(CHECK, votes().base(1_049).incomplete()))
                    .extracting(Finding::code)
                    .containsExactly("F204");
        }
    }

    @Nested
    class VotesThatCannotBe {

        @Test
        void anOptionMayHaveAsManyVotesAsTheBaseButNotMore() {
            assertThat(check(CHECK, totals().list("A", 1_000).base(1_000))).isEmpty();
            assertThat(check(CHECK, totals().list("A", 1_001).list("B", 0).base(1_000, Status.UPPER_BOUND)))
                    .extracting(Finding::code)
                    .containsExactly("F201", "F204");
        }

        @Test
        void theOptionIsNamed() {
            var findings = check(CHECK, totals().list("A", 10).againstAll(1_001).base(1_000, Status.UPPER_BOUND));

            assertThat(findings.getFirst()).satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("F201");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.place()).isEqualTo(ROWS);
                assertThat(finding.facts())
                        .containsEntry("contest", "mazhilis-list")
                        .containsEntry("option", "AGAINST_ALL")
                        .containsEntry("votes", 1_001L)
                        .containsEntry("base", 1_000L);
            });
        }

        @Test
        void aContestInWhichNobodyHasAVoteIsAnError() {
            assertThat(check(CHECK, totals().list("A", 0).againstAll(10).base(10)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("F203");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(ROWS);
                        assertThat(finding.facts()).containsEntry("contest", "mazhilis-list");
                    });
        }

        @Test
        void inAConstituencyBallotsAgainstAllAreVotesCastThoughForNobody() {
            var constituency = contest("smd-8", Tier.SINGLE_MANDATE, 1);
            var allAgainst = totals().candidate("C1", 0).againstAll(10).build();
            var nothing = totals().candidate("C1", 0).againstAll(0).build();
            var withoutThatLine = totals().candidate("C1", 0).build();

            assertThat(CHECK.check(constituency, allAgainst, ROWS, STATED)).isEmpty();
            assertThat(CHECK.check(constituency, nothing, ROWS, STATED))
                    .extracting(Finding::code)
                    .containsExactly("F203");
            assertThat(CHECK.check(constituency, withoutThatLine, ROWS, STATED))
                    .extracting(Finding::code)
                    .containsExactly("F203");
        }

        @Test
        void withoutAStatedBaseThereIsNothingToCompareWith() {
            assertThat(check(CHECK, votes())).isEmpty();
        }
    }

    @Nested
    class WhatTheBaseIsMadeOf {

        @ParameterizedTest
        @CsvSource({"LISTS, 1000", "LISTS_AND_AGAINST_ALL, 1050", "ALL_WHO_VOTED, 1057"})
        void eachReadingHasItsOwnSum(Choice.Base reading, long base) {
            var check = new TotalsCheck(reading, OptionalLong.empty());

            assertThat(check(check, votes().invalid(7).base(base))).isEmpty();
            assertThat(check(check, votes().invalid(7).base(base + 1)))
                    .extracting(Finding::code)
                    .containsExactly("F202");
        }

        @ParameterizedTest
        @EnumSource(Choice.Base.class)
        void whatWasNotPublishedAddsNothing(Choice.Base reading) {
            var check = new TotalsCheck(reading, OptionalLong.empty());

            assertThat(check(check, totals().list("A", 1_000).base(1_000))).isEmpty();
        }
    }

    @Nested
    class VotersAndTheirLists {

        @Test
        void asManyMayComeAsAreListed() {
            assertThat(check(
                            CHECK,
                            votes().registered(2_000)
                                    .ballotsIssued(2_000, Status.OFFICIAL)
                                    .tookPart(2_000)))
                    .isEmpty();
        }

        @Test
        void moreThanAreListedAreAnErrorForEachCount() {
            var findings = check(
                    CHECK,
                    votes().registered(2_000)
                            .ballotsIssued(2_001, Status.INTERIM)
                            .tookPart(2_002));

            assertThat(findings).extracting(Finding::code).containsExactly("F206", "F206");
            assertThat(findings).allMatch(Finding::isError);
            assertThat(findings).allMatch(finding -> finding.place().equals(STATED));
            assertThat(findings.getFirst().facts())
                    .containsEntry("contest", "mazhilis-list")
                    .containsEntry("voters", 2_001L)
                    .containsEntry("listed", 2_000L);
            assertThat(findings.getLast().facts()).containsEntry("voters", 2_002L);
        }

        @Test
        void whereTheListedAreUnknownNothingIsCompared() {
            assertThat(check(
                            CHECK, votes().ballotsIssued(2_001, Status.OFFICIAL).tookPart(2_002)))
                    .isEmpty();
        }
    }

    @Nested
    class MoreVotesThanAnyElectorateHas {

        private static final long MOST = TotalsCheck.MOST_VOTES;

        @Test
        void areRefusedBeforeAnythingIsAddedUp() {
            assertThat(check(CHECK, totals().list("A", MOST - 1).list("B", 1))).isEmpty();
            assertThat(check(CHECK, totals().list("A", MOST).list("B", 1).base(1)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("F207");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(ROWS);
                        assertThat(finding.facts()).containsEntry("contest", "mazhilis-list");
                    });
        }

        @Test
        void includeTheBallotsAgainstAllAndTheInvalidOnes() {
            assertThat(codes(totals().list("A", MOST).againstAll(1))).containsExactly("F207");
            assertThat(codes(totals().list("A", MOST).invalid(1))).containsExactly("F207");
            assertThat(codes(totals().invalid(MOST + 1))).containsExactly("F207");
            assertThat(codes(totals().invalid(MOST))).containsExactly("F203");
        }

        @Test
        void cannotHideInASumThatLeavesTheNumbersOfAComputer() {
            assertThat(codes(totals().list("A", Long.MAX_VALUE).list("B", Long.MAX_VALUE)))
                    .containsExactly("F207");
        }

        private static List<String> codes(TotalsBuilder totals) {
            return check(CHECK, totals).stream().map(Finding::code).toList();
        }
    }

    @Test
    void everythingThatDoesNotHoldIsSaidAtOnce() {
        var findings = check(
                CHECK,
                totals().list("A", 0).againstAll(11).base(10).registered(5).tookPart(6));

        assertThat(findings).extracting(Finding::code).containsExactly("F203", "F201", "F202", "F206");
    }

    private static TotalsBuilder votes() {
        return totals().list("A", 600).list("B", 400).againstAll(50);
    }

    private static List<Finding> check(TotalsCheck check, TotalsBuilder totals) {
        return check.check(contest("mazhilis-list", Tier.LIST, 69), totals.build(), ROWS, STATED);
    }

    private static Contest contest(String id, Tier tier, int seats) {
        var title = new Trilingual("Мәжіліс", "Мажилис", "Mazhilis");
        var body = new Body("mazhilis", Office.MAZHILIS, title, OptionalInt.empty(), Map.of());
        return new Contest(id, body, tier, seats, Optional.empty());
    }
}
