package dauys.election.mandate;

import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.idsOf;
import static dauys.election.Values.inForce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.PartyListBuilder;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.mandate.MandateStep.Succeeded;
import dauys.election.mandate.SuccessionOutcome.NoRule;
import dauys.election.mandate.SuccessionOutcome.OrderMustChange;
import dauys.election.mandate.SuccessionOutcome.Passed;
import dauys.election.mandate.SuccessionOutcome.StaysVacant;
import dauys.election.mandate.SuccessionOutcome.VacancyRefused;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.Office;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A vacant mandate: articles 97-1(6) and 111-1(6). The first three persons of the list hold its mandates. */
class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
    private static final MandateRules MAZHILIS = aRulebook().mandateRules(Office.MAZHILIS);
    private static final MandateRules MASLIKHAT = aRulebook().mandateRules(Office.MASLIKHAT);

    @Nested
    class ThePersonWhoFollows {

        private final PartyListBuilder list = aPartyList("A").women(7);

        @Test
        void theNextPersonOfTheListFollowsInThePlaceOfWhoRetired() {
            var outcome = fill(list, retired("A2"), MAZHILIS);

            assertThat(outcome).asInstanceOf(type(Passed.class)).satisfies(passed -> {
                assertThat(passed.successor().id()).isEqualTo("A4");
                assertThat(idsOf(passed.holders())).containsExactly("A1", "A4", "A3");
                assertThat(passed.vacancy()).isEqualTo(retired("A2"));
            });
        }

        @Test
        void theStepsAreTheSuccessionAndTheQuota() {
            var steps = ((Passed) fill(list, retired("A2"), MAZHILIS)).steps();

            assertThat(steps).hasExactlyElementsOfTypes(Succeeded.class, QuotaChecked.class);
            assertThat(steps.getFirst().basis().cite()).isEqualTo("97-1(6)");
            assertThat(((Succeeded) steps.getFirst()).retired().id()).isEqualTo("A2");
            assertThat(((Succeeded) steps.getFirst()).successor().id()).isEqualTo("A4");
            assertThat(steps.getLast().basis().cite()).isEqualTo("97-1(5) part 3");
            assertThat(((QuotaChecked) steps.getLast()).persons()).isEqualTo(3);
        }

        @Test
        void thePartyMayPutSomebodyElseFirst() {
            assertThat(successor(fill(list, retired("A2", "A6"), MAZHILIS))).isEqualTo("A6");
            assertThat(successor(fill(list, retired("A2", "A6", "A5"), MAZHILIS)))
                    .isEqualTo("A6");
        }

        @Test
        void whoIsADeputyAlreadyIsPassedOverInThePartysOrder() {
            assertThat(successor(fill(list, retired("A2", "A1", "A2", "A7"), MAZHILIS)))
                    .isEqualTo("A7");
        }

        @Test
        void whereThePartyNamesOnlyDeputiesTheOrderOfTheListGoesOn() {
            assertThat(successor(fill(list, retired("A2", "A3"), MAZHILIS))).isEqualTo("A4");
        }

        @Test
        void whoRetiredBeforeIsNotCalledAgain() {
            var built = list.build();

            var outcome = Succession.fill(retired("A2"), built, firstThree(built), Set.of("A4", "A5"), MAZHILIS);

            assertThat(successor(outcome)).isEqualTo("A6");
        }

        @Test
        void whoRetiredBeforeIsNotCalledByThePartyEither() {
            var built = list.build();

            var outcome = Succession.fill(retired("A2", "A4"), built, firstThree(built), Set.of("A4"), MAZHILIS);

            assertThat(successor(outcome)).isEqualTo("A5");
        }
    }

    @Nested
    class TheQuotaOfMandates {

        @Test
        void aSuccessorWhoWouldBreakItDoesNotFollowAndThePartyMayChangeTheOrder() {
            // A3 is the only woman among the holders; A4 is a man, A5 and A7 are women.
            var list = aPartyList("A").men(2).women(1).men(1).women(1).men(1).women(1);

            var outcome = fill(list, retired("A3"), MAZHILIS);

            assertThat(outcome).asInstanceOf(type(OrderMustChange.class)).satisfies(open -> {
                assertThat(open.vacancy()).isEqualTo(retired("A3"));
                assertThat(open.next().id()).isEqualTo("A4");
                assertThat(open.quota().persons()).isEqualTo(3);
                assertThat(open.quota().counted()).isZero();
                assertThat(open.quota().least()).isEqualTo(1);
                assertThat(idsOf(open.wouldKeep())).containsExactly("A5", "A7");
                assertToDecide(open.toDecide(), Authority.PARTY_GOVERNING_BODY, "97-1(6)");
            });
        }

        @Test
        void anEditionThatNamesNobodyForHoldersNamesNobodyToChangeTheOrder() {
            var rules = aRulebook().without(Rule.HOLDERS).mandateRules(Office.MAZHILIS);
            var list = aPartyList("A").men(2).women(1).men(1).women(1);

            assertThat(((OrderMustChange) fill(list, retired("A3"), rules)).toDecide())
                    .isEmpty();
        }

        @Test
        void theChangedOrderThenKeepsIt() {
            var list = aPartyList("A").men(2).women(1).men(1).women(1);

            assertThat(successor(fill(list, retired("A3", "A5"), MAZHILIS))).isEqualTo("A5");
        }

        @Test
        void whereNobodyLeftWouldKeepItTheCommissionMustDecide() {
            var list = aPartyList("A").men(2).women(1).men(2);

            var outcome = fill(list, retired("A3"), MAZHILIS);

            assertThat(outcome).asInstanceOf(type(OrderMustChange.class)).satisfies(open -> {
                assertThat(open.wouldKeep()).isEmpty();
                assertToDecide(open.toDecide(), Authority.CENTRAL_COMMISSION, "97(1)");
            });
        }

        @Test
        void aManMayFollowAManAsLongAsItHolds() {
            var list = aPartyList("A").men(2).women(1).men(1);

            assertThat(successor(fill(list, retired("A1"), MAZHILIS))).isEqualTo("A4");
        }

        @Test
        void youthIsJudgedOnTheDayOfTheVacancy() {
            // The successor has the thirty-fifth birthday on the very day.
            var list = aPartyList("A").men(2).women(1).with(aCandidate("A4").born("1989-05-01"));
            var older = fill(list, retired("A3"), MAZHILIS);
            var younger = fill(list, Vacancy.ofList("A", "A3", List.of(), "act", DAY.minusDays(1)), MAZHILIS);

            assertThat(older).isInstanceOf(OrderMustChange.class);
            assertThat(younger).isInstanceOf(Passed.class);
        }

        @Test
        void aMaslikhatAsksForNone() {
            var list = aPartyList("A").men(2).women(1).men(1);

            var outcome = fill(list, retired("A3"), MASLIKHAT);

            assertThat(successor(outcome)).isEqualTo("A4");
            assertThat(((Passed) outcome).steps()).hasExactlyElementsOfTypes(Succeeded.class);
            assertThat(((Passed) outcome).steps().getFirst().basis().cite()).isEqualTo("111-1(6)");
        }

        @Test
        void anEditionMayHaveAQuotaThatSuccessionNeedNotKeep() {
            var rules = aRulebook().without(Rule.SUCCESSION_QUOTA).mandateRules(Office.MAZHILIS);
            var list = aPartyList("A").men(2).women(1).men(1);

            assertThat(successor(fill(list, retired("A3"), rules))).isEqualTo("A4");
        }
    }

    @Nested
    class AMandateThatStaysVacant {

        @Test
        void anExhaustedListHasNobodyToFollow() {
            var outcome = fill(aPartyList("A").women(3), retired("A2"), MAZHILIS);

            assertThat(outcome).asInstanceOf(type(StaysVacant.class)).satisfies(vacant -> {
                assertThat(vacant.basis().cite()).isEqualTo("97-1(6)");
                assertThat(vacant.vacancy()).isEqualTo(retired("A2"));
            });
        }

        @Test
        void itRestsOnTheRuleForExhaustedListsWhereThereIsOne() {
            var rules = aRulebook()
                    .with(Office.MAZHILIS, Rule.EXHAUSTED_LIST, inForce(), "97-1", "7")
                    .mandateRules(Office.MAZHILIS);
            var without = aRulebook().without(Rule.EXHAUSTED_LIST).mandateRules(Office.MAZHILIS);
            var list = aPartyList("A").women(3);

            assertThat(((StaysVacant) fill(list, retired("A2"), rules)).basis().cite())
                    .isEqualTo("97-1(7)");
            assertThat(((StaysVacant) fill(list, retired("A2"), without))
                            .basis()
                            .cite())
                    .isEqualTo("97-1(6)");
        }

        @Test
        void anEditionWithoutSuccessionLeavesTheQuestionToTheCommission() {
            var rules = aRulebook().without(Rule.SUCCESSION).mandateRules(Office.MAZHILIS);

            var outcome = fill(aPartyList("A").women(4), retired("A2"), rules);

            assertThat(outcome).asInstanceOf(type(NoRule.class)).satisfies(open -> {
                assertThat(open.vacancy()).isEqualTo(retired("A2"));
                assertToDecide(open.toDecide(), Authority.CENTRAL_COMMISSION, "97(1)");
            });
        }
    }

    @Nested
    class ARecordThatDoesNotFit {

        @Test
        void whoHoldsNoMandateCannotRetire() {
            var outcome = fill(aPartyList("A").women(5), retired("A4"), MAZHILIS);

            assertRefused(outcome, "D301", "A4");
        }

        @Test
        void whoIsNotOnTheListCannotBePutFirst() {
            var outcome = fill(aPartyList("A").women(5), retired("A2", "A5", "B1"), MAZHILIS);

            assertRefused(outcome, "D302", "B1");
        }

        private static void assertRefused(SuccessionOutcome outcome, String code, String candidate) {
            assertThat(outcome).asInstanceOf(type(VacancyRefused.class)).satisfies(refused -> {
                assertThat(refused.refusal().code()).isEqualTo(code);
                assertThat(refused.refusal().basis().orElseThrow().cite()).isEqualTo("97-1(6)");
                assertThat(refused.refusal().facts())
                        .containsEntry("party", "A")
                        .containsEntry("candidate", candidate);
            });
        }
    }

    private static SuccessionOutcome fill(PartyListBuilder list, Vacancy vacancy, MandateRules rules) {
        var built = list.build();
        return Succession.fill(vacancy, built, firstThree(built), Set.of(), rules);
    }

    private static List<Candidate> firstThree(PartyList list) {
        return list.candidates().subList(0, 3);
    }

    private static Vacancy retired(String candidate, String... putFirst) {
        return Vacancy.ofList("A", candidate, List.of(putFirst), "resolution No. 3", DAY);
    }

    /** No term is told: those of the law ran from the election, which is long past. */
    private static void assertToDecide(Optional<ToDecide> toDecide, Authority authority, String article) {
        assertThat(toDecide).hasValueSatisfying(body -> {
            assertThat(body.authority()).isEqualTo(authority);
            assertThat(body.basis().cite()).isEqualTo(article);
            assertThat(body.within()).isEmpty();
        });
    }

    private static String successor(SuccessionOutcome outcome) {
        assertThat(outcome).isInstanceOf(Passed.class);
        return ((Passed) outcome).successor().id();
    }
}
