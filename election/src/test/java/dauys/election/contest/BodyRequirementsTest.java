package dauys.election.contest;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.lawOf;
import static dauys.election.Values.chosen;
import static dauys.election.Values.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Trilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRequirementsTest {

    private static final Trilingual TITLE = new Trilingual("Мәжіліс", "Мажилис", "Mazhilis");
    private static final BodyRequirements REQUIREMENTS =
            new BodyRequirements(aRulebook().build());

    @Nested
    class SeatsOfTheBody {

        @Test
        void theMazhilisHasNinetyEightSeats() {
            assertThat(check(body(Office.MAZHILIS, 98, Map.of()))).isEmpty();
        }

        @Test
        void anyOtherNumberContradictsTheConstitution() {
            assertThat(check(body(Office.MAZHILIS, 107, Map.of())))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("B101");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts())
                                .containsEntry("body", "body")
                                .containsEntry("seats", 107)
                                .containsEntry("legal", 98);
                        assertThat(lawOf(finding).act()).isEqualTo("constitution");
                    });
        }

        @Test
        void theKurultaiHasOneHundredAndFortyFive() {
            var edition = aRulebook()
                    .with(Office.KURULTAI, Rule.BODY_SEATS, whole(145), "53", "1")
                    .build();
            var requirements = new BodyRequirements(edition);

            assertThat(requirements.check(body(Office.KURULTAI, 145, Map.of()), List.of(), SOMEWHERE))
                    .isEmpty();
            assertThat(requirements.check(body(Office.KURULTAI, 144, Map.of()), List.of(), SOMEWHERE))
                    .extracting(Finding::code)
                    .containsExactly("B101");
        }

        @Test
        void theSeatsOfAMaslikhatStandInNoLaw() {
            assertThat(check(body(Office.MASLIKHAT, 37, Map.of()))).isEmpty();
        }

        @Test
        void whereNoSourceStatesTheSeatsNothingIsSaid() {
            var body = new Body("body", Office.MAZHILIS, TITLE, OptionalInt.empty(), Map.of(Tier.LIST, 500));

            assertThat(check(body)).isEmpty();
        }

        @Test
        void theTiersTogetherMayFillTheBodyButNotMore() {
            assertThat(check(body(Office.MAZHILIS, 98, tiers(69, 29)))).isEmpty();
            assertThat(check(body(Office.MAZHILIS, 98, tiers(70, 29))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("B102");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.facts())
                                .containsEntry("body", "body")
                                .containsEntry("seats", 98)
                                .containsEntry("sum", 99);
                    });
        }
    }

    @Nested
    class TiersOfTheBody {

        @Test
        void theMazhilisIsElectedByListsAndInConstituencies() {
            var body = body(Office.MAZHILIS, 98, Map.of());

            assertThat(check(body, list(body, 69), constituency(body))).isEmpty();
        }

        @Test
        void anAkimIsNotElectedByList() {
            var body = body(Office.AKIM, 1, Map.of());

            assertThat(check(body, constituency(body))).isEmpty();
            assertThat(check(body, list(body, 1))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("B103");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.facts()).containsEntry("contest", "list");
                assertThat(lawOf(finding).cite()).isEqualTo("9(5)");
            });
        }

        @Test
        void theKurultaiIsElectedByListsOnly() {
            var edition = aRulebook()
                    .with(Office.KURULTAI, Rule.BODY_TIERS, chosen(Choice.Tiers.LIST), "9", "2")
                    .build();
            var body = body(Office.KURULTAI, 145, Map.of());
            var requirements = new BodyRequirements(edition);

            assertThat(requirements.check(body, List.of(list(body, 145)), SOMEWHERE))
                    .isEmpty();
            assertThat(requirements.check(body, List.of(constituency(body)), SOMEWHERE))
                    .extracting(Finding::code)
                    .containsExactly("B103");
        }

        @Test
        void anEditionThatSaysNothingOfTiersAllowsBoth() {
            var silent =
                    new BodyRequirements(aRulebook().without(Rule.BODY_TIERS).build());
            var body = body(Office.AKIM, 1, Map.of());

            assertThat(silent.check(body, List.of(list(body, 1), constituency(body)), SOMEWHERE))
                    .isEmpty();
        }

        @Test
        void whereBothTiersElectTheBodyTheyFillAllItsSeats() {
            assertThat(check(body(Office.MAZHILIS, 98, tiers(69, 28))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("B106");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts())
                                .containsEntry("body", "body")
                                .containsEntry("seats", 98)
                                .containsEntry("sum", 97);
                    });
        }

        @Test
        void bothTiersAreStatedOrNone() {
            assertThat(check(body(Office.MAZHILIS, 98, Map.of(Tier.LIST, 98))))
                    .extracting(Finding::code)
                    .containsExactly("B106");
            assertThat(check(body(Office.MAZHILIS, 98, Map.of()))).isEmpty();
        }

        @Test
        void whereOneTierElectsTheBodyItNeedNotFillIt() {
            // From 2007 to 2022 lists elected 98 of the 107 deputies; the Assembly of the People sent the others.
            var edition = aRulebook()
                    .with(Rule.BODY_TIERS, chosen(Choice.Tiers.LIST))
                    .without(Rule.BODY_SEATS)
                    .build();
            var of2007 = body(Office.MAZHILIS, 107, Map.of(Tier.LIST, 98));

            assertThat(new BodyRequirements(edition).check(of2007, List.of(list(of2007, 98)), SOMEWHERE))
                    .isEmpty();
        }

        @Test
        void theSeatsOfTheListContestAreThoseOfItsTier() {
            var body = body(Office.MAZHILIS, 98, tiers(69, 29));

            assertThat(check(body, list(body, 69), constituency(body))).isEmpty();
            assertThat(check(body, list(body, 70))).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("B105");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.facts())
                        .containsEntry("contest", "list")
                        .containsEntry("seats", 70)
                        .containsEntry("stated", 69);
            });
        }

        @Test
        void whereTheTierIsNotStatedTheContestStandsForItself() {
            var body = body(Office.MAZHILIS, 98, Map.of());

            assertThat(check(body, list(body, 70))).isEmpty();
        }
    }

    @Nested
    class HalvesOfAMixedMaslikhat {

        @ParameterizedTest
        @CsvSource({"50, 25", "51, 25", "1, 0"})
        void anOddSeatFallsToTheConstituencies(int seats, int byList) {
            assertThat(check(body(Office.MASLIKHAT, seats, tiers(byList, seats - byList))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"50, 26", "50, 24", "51, 26"})
        void anyOtherSplitContradictsTheLaw(int seats, int byList) {
            assertThat(check(body(Office.MASLIKHAT, seats, tiers(byList, seats - byList))))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("B104");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.facts())
                                .containsEntry("body", "body")
                                .containsEntry("seats", seats)
                                .containsEntry("list", byList)
                                .containsEntry("lawful", 25);
                        assertThat(lawOf(finding).cite()).isEqualTo("9(3)");
                    });
        }

        @Test
        void whereTheTiersAreNotStatedTheListContestIsJudged() {
            var body = body(Office.MASLIKHAT, 51, Map.of());

            assertThat(check(body, constituency(body), list(body, 25))).isEmpty();
            assertThat(check(body, constituency(body), list(body, 26)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("B104");
                        assertThat(finding.facts()).containsEntry("list", 26).containsEntry("lawful", 25);
                    });
        }

        @Test
        void theSplitOfTheMazhilisStandsInNoLaw() {
            assertThat(check(body(Office.MAZHILIS, 98, tiers(69, 29)))).isEmpty();
        }

        @Test
        void withoutTheSeatsOfTheBodyOrOfTheListsNothingIsSaid() {
            var withoutSeats = new Body("body", Office.MASLIKHAT, TITLE, OptionalInt.empty(), Map.of(Tier.LIST, 40));
            var withoutLists = body(Office.MASLIKHAT, 50, Map.of());

            assertThat(check(withoutSeats)).isEmpty();
            assertThat(check(withoutLists, constituency(withoutLists))).isEmpty();
        }
    }

    @Nested
    class TheContestItself {

        @Test
        void aConstituencyHasOneSeat() {
            var body = body(Office.MAZHILIS, 98, Map.of());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Contest("smd-8", body, Tier.SINGLE_MANDATE, 2, Optional.of("8")))
                    .withMessage("smd-8: 2 seats in the tier SINGLE_MANDATE");
        }

        @Test
        void aContestHasAtLeastOneSeat() {
            var body = body(Office.MAZHILIS, 98, Map.of());

            assertThat(list(body, 1).seats()).isEqualTo(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> list(body, 0))
                    .withMessage("list: 0 seats in the tier LIST");
        }

        @Test
        void theSeatsOfTheTiersCannotBeChangedAfterwards() {
            var given = new HashMap<>(Map.of(Tier.LIST, 69));
            var body = body(Office.MAZHILIS, 98, given);

            given.put(Tier.LIST, 70);

            assertThat(body.tiers()).containsExactly(Map.entry(Tier.LIST, 69));
        }

        @Test
        void everyOptionHasItsCode() {
            assertThat(new ListOption("AUYL").code()).isEqualTo("AUYL");
            assertThat(new CandidateOption("SMD8-1").code()).isEqualTo("SMD8-1");
            assertThat(new AgainstAll().code()).isEqualTo("AGAINST_ALL");
        }
    }

    private static Body body(Office office, int seats, Map<Tier, Integer> tiers) {
        return new Body("body", office, TITLE, OptionalInt.of(seats), tiers);
    }

    private static Map<Tier, Integer> tiers(int list, int singleMandate) {
        return Map.of(Tier.LIST, list, Tier.SINGLE_MANDATE, singleMandate);
    }

    private static Contest list(Body body, int seats) {
        return new Contest("list", body, Tier.LIST, seats, Optional.empty());
    }

    private static Contest constituency(Body body) {
        return new Contest("smd-8", body, Tier.SINGLE_MANDATE, 1, Optional.of("8"));
    }

    private static List<Finding> check(Body body, Contest... contests) {
        return REQUIREMENTS.check(body, List.of(contests), SOMEWHERE);
    }
}
