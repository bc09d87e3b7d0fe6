package dauys.election.mandate;

import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.holdersOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.mandate.HoldersOutcome.AwaitingParty;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.HoldersOutcome.HoldersNotRegulated;
import dauys.election.mandate.HoldersOutcome.OrderRefused;
import dauys.election.mandate.HoldersOutcome.PersonsNotPublished;
import dauys.election.mandate.MandateStep.DecidedByParty;
import dauys.election.mandate.MandateStep.ListExhausted;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.Office;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MandateHoldersTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 28);
    private static final MandateRules MAZHILIS = aRulebook().mandateRules(Office.MAZHILIS);
    private static final MandateRules MASLIKHAT = aRulebook().mandateRules(Office.MASLIKHAT);

    @Nested
    class BeforeTheDecision {

        @Test
        void whilePersonsAreNotInTheDataTheirMandatesAreNumbersOnly() {
            var outcome = MandateHolders.of(aPartyList("A").persons(90).build(), 40, MAZHILIS, decided("A1"));

            assertThat(outcome).isEqualTo(new PersonsNotPublished("A", 40));
        }

        @Test
        void thePartysGoverningBodyHasTenDays() {
            var outcome = MandateHolders.of(aPartyList("A").men(5).build(), 3, MAZHILIS, Optional.empty());

            assertThat(outcome).asInstanceOf(type(AwaitingParty.class)).satisfies(awaiting -> {
                assertThat(awaiting.party()).isEqualTo("A");
                assertThat(awaiting.mandates()).isEqualTo(3);
                assertToDecide(
                        awaiting.toDecide(),
                        Authority.PARTY_GOVERNING_BODY,
                        "97-1(5) part 1",
                        Optional.of(new Term(10, Term.Unit.DAY)));
            });
        }

        @Test
        void inAMaslikhatTheBranchHasFiveDays() {
            var outcome = MandateHolders.of(aPartyList("A").men(5).build(), 3, MASLIKHAT, Optional.empty());

            assertThat(outcome)
                    .asInstanceOf(type(AwaitingParty.class))
                    .satisfies(awaiting -> assertToDecide(
                            awaiting.toDecide(),
                            Authority.BRANCH_GOVERNING_BODY,
                            "111-1(5)",
                            Optional.of(new Term(5, Term.Unit.DAY))));
        }

        @Test
        void anEditionThatSaysNothingOfHoldersLeavesTheQuestionToTheCommission() {
            var silent = aRulebook().without(Rule.HOLDERS).mandateRules(Office.MAZHILIS);
            var list = aPartyList("A").men(5).build();

            for (var decision : List.of(Optional.<HoldersDecision>empty(), decided("A1"), missed())) {
                assertThat(MandateHolders.of(list, 3, silent, decision))
                        .asInstanceOf(type(HoldersNotRegulated.class))
                        .satisfies(open -> {
                            assertThat(open.party()).isEqualTo("A");
                            assertThat(open.mandates()).isEqualTo(3);
                            assertToDecide(
                                    open.toDecide().orElseThrow(),
                                    Authority.CENTRAL_COMMISSION,
                                    "97(1)",
                                    Optional.of(new Term(10, Term.Unit.DAY)));
                        });
            }
        }
    }

    /** The list has three men, A1 to A3, and three women, A4 to A6; of three mandates one must go to a woman. */
    @Nested
    class ByThePartysDecision {

        @Test
        void thePartyMayChooseAnyPersonsOfItsListInAnyOrder() {
            var outcome = decide(3, "A5", "A1", "A3");

            assertThat(holdersOf(outcome)).containsExactly("A5", "A1", "A3");
            assertThat(((HoldersGiven) outcome).party()).isEqualTo("A");
            assertThat(((HoldersGiven) outcome).mandates())
                    .extracting(
                            Mandate::party,
                            Mandate::number,
                            each -> each.holder().map(Candidate::id))
                    .containsExactly(
                            tuple("A", 1, Optional.of("A5")),
                            tuple("A", 2, Optional.of("A1")),
                            tuple("A", 3, Optional.of("A3")));
        }

        @Test
        void itsStepsAreTheDecisionAndTheQuota() {
            var steps = ((HoldersGiven) decide(3, "A5", "A1", "A3")).steps();

            assertThat(steps).hasExactlyElementsOfTypes(DecidedByParty.class, QuotaChecked.class);
            assertThat(steps.getFirst().basis().cite()).isEqualTo("97-1(5) part 1");
            assertThat(((DecidedByParty) steps.getFirst()).decision())
                    .isEqualTo(decided("A5", "A1", "A3").orElseThrow());
            var quota = (QuotaChecked) steps.getLast();
            assertThat(quota.basis().cite()).isEqualTo("97-1(5) part 3");
            assertThat(quota.persons()).isEqualTo(3);
            assertThat(quota.counted()).isEqualTo(1);
            assertThat(quota.least()).isEqualTo(1);
            assertThat(quota.met()).isTrue();
        }

        @Test
        void somebodyWhoIsNotOnTheListIsRefused() {
            assertRefused(decide(3, "A4", "A1", "B1"), "D201");
            assertThat(refusals(decide(3, "A4", "A1", "B1")).getFirst().facts())
                    .containsEntry("party", "A")
                    .containsEntry("candidate", "B1");
        }

        @Test
        void nobodyReceivesTwoMandates() {
            assertRefused(decide(3, "A4", "A1", "A4"), "D202");
            assertThat(refusals(decide(3, "A4", "A1", "A4")).getFirst().facts())
                    .containsEntry("party", "A")
                    .containsEntry("candidate", "A4");
        }

        @Test
        void tooFewOrTooManyPersonsAreRefused() {
            assertRefused(decide(3, "A4", "A1"), "D203");
            assertRefused(decide(3, "A4", "A1", "A2", "A3"), "D203");
            assertThat(refusals(decide(3, "A4", "A1")).getFirst().facts())
                    .containsEntry("party", "A")
                    .containsEntry("named", 2)
                    .containsEntry("needed", 3);
        }

        @Test
        void aDecisionThatBreaksTheQuotaIsRefusedUnderTheArticleOfTheQuota() {
            var outcome = decide(3, "A1", "A2", "A3");

            assertRefused(outcome, "D204");
            assertThat(refusals(outcome).getFirst().basis().orElseThrow().cite())
                    .isEqualTo("97-1(5) part 3");
            assertThat(refusals(outcome).getFirst().facts())
                    .containsEntry("party", "A")
                    .containsEntry("persons", 3)
                    .containsEntry("counted", 0)
                    .containsEntry("least", 1);
        }

        @Test
        void allWrongNamesAreListedAtOnce() {
            assertRefused(decide(3, "B1", "A1", "A1", "B2", "A1"), "D201", "D202", "D201", "D202");
        }

        @Test
        void aStrangerWhoIsNamedTwiceIsAStrangerTwice() {
            assertRefused(decide(3, "B1", "B1", "A4"), "D201", "D201");
        }

        @Test
        void numberAndQuotaAreJudgedOnlyWhereEveryNameIsRight() {
            // Of whom the persons would be is not known before that; a second refusal would speak of nobody.
            assertRefused(decide(3, "B1"), "D201");
            assertRefused(decide(3, "A1", "A2"), "D203");
        }

        @Test
        void theOtherRefusalsCiteTheArticleOfTheDecisionAndTellWhoMustDecideAgain() {
            var outcome = (OrderRefused) decide(3, "B1", "A1", "A1");

            assertThat(outcome.party()).isEqualTo("A");
            assertThat(outcome.refusals())
                    .allMatch(refusal -> refusal.basis().orElseThrow().cite().equals("97-1(5) part 1"));
            assertToDecide(
                    outcome.toDecide(),
                    Authority.PARTY_GOVERNING_BODY,
                    "97-1(5) part 1",
                    Optional.of(new Term(10, Term.Unit.DAY)));
        }

        @Test
        void youthIsJudgedOnTheDayOfTheDecision() {
            var list = aPartyList("A").with(aCandidate("A1").born("1990-01-01")).build();
            var before = new HoldersDecision.ByParty("A", List.of("A1"), "act", LocalDate.of(2023, 2, 26));
            var after = new HoldersDecision.ByParty("A", List.of("A1"), "act", LocalDate.of(2023, 2, 27));

            assertThat(MandateHolders.of(list, 1, MAZHILIS, Optional.of(before)))
                    .isInstanceOf(OrderRefused.class);
            assertThat(MandateHolders.of(list, 1, MAZHILIS, Optional.of(after))).isInstanceOf(HoldersGiven.class);
        }

        @Test
        void aMaslikhatHasNoQuotaOfMandates() {
            var outcome = MandateHolders.of(list(), 3, MASLIKHAT, decided("A1", "A2", "A3"));

            assertThat(holdersOf(outcome)).containsExactly("A1", "A2", "A3");
            assertThat(((HoldersGiven) outcome).steps()).hasExactlyElementsOfTypes(DecidedByParty.class);
        }

        private static HoldersOutcome decide(int mandates, String... candidates) {
            return MandateHolders.of(list(), mandates, MAZHILIS, decided(candidates));
        }

        private static PartyList list() {
            return aPartyList("A").men(3).women(3).build();
        }
    }

    @Nested
    class AListWithFewerPersonsThanMandates {

        @Test
        void theRestOfTheMandatesStaysVacant() {
            var outcome =
                    MandateHolders.of(aPartyList("A").men(2).women(1).build(), 5, MAZHILIS, decided("A3", "A2", "A1"));

            assertThat(holdersOf(outcome)).containsExactly("A3", "A2", "A1");
            assertThat(((HoldersGiven) outcome).mandates())
                    .extracting(Mandate::number, each -> each.holder().isPresent())
                    .containsExactly(tuple(1, true), tuple(2, true), tuple(3, true), tuple(4, false), tuple(5, false));
            assertThat(((HoldersGiven) outcome).steps().getLast())
                    .asInstanceOf(type(ListExhausted.class))
                    .satisfies(step -> {
                        assertThat(step.basis().cite()).isEqualTo("97-1(6)");
                        assertThat(step.mandates()).isEqualTo(5);
                        assertThat(step.persons()).isEqualTo(3);
                    });
        }

        @Test
        void thePartyMustNameAllOfThem() {
            var outcome = MandateHolders.of(aPartyList("A").women(3).build(), 5, MAZHILIS, decided("A1", "A2"));

            assertRefused(outcome, "D203");
            assertThat(refusals(outcome).getFirst().facts()).containsEntry("needed", 3);
        }

        @Test
        void anEditionThatIsSilentLeavesThemVacantWithoutAStep() {
            var silent = aRulebook().without(Rule.EXHAUSTED_LIST).mandateRules(Office.MAZHILIS);

            var outcome = MandateHolders.of(aPartyList("A").women(1).build(), 2, silent, decided("A1"));

            assertThat(((HoldersGiven) outcome).mandates()).hasSize(2);
            assertThat(((HoldersGiven) outcome).steps())
                    .hasExactlyElementsOfTypes(DecidedByParty.class, QuotaChecked.class);
        }

        @Test
        void asManyPersonsAsMandatesAreEnough() {
            var outcome = MandateHolders.of(aPartyList("A").women(2).build(), 2, MAZHILIS, decided("A1", "A2"));

            assertThat(((HoldersGiven) outcome).steps())
                    .hasExactlyElementsOfTypes(DecidedByParty.class, QuotaChecked.class);
        }

        @Test
        void theQuotaIsTakenOfThosePersonsAndNotOfTheMandates() {
            // The law takes the share of the mandates received, which are five; that two of them stay vacant it does
            // not foresee. One woman of three persons is enough here, two of five mandates would be asked otherwise.
            var outcome =
                    MandateHolders.of(aPartyList("A").men(2).women(1).build(), 5, MAZHILIS, decided("A1", "A2", "A3"));

            assertThat(outcome).isInstanceOf(HoldersGiven.class);
        }
    }

    private static Optional<HoldersDecision> decided(String... candidates) {
        return Optional.of(new HoldersDecision.ByParty("A", List.of(candidates), "decision No. 1", DAY));
    }

    private static Optional<HoldersDecision> missed() {
        return Optional.of(new HoldersDecision.Missed("A", "resolution No. 2", DAY));
    }

    private static List<Refusal> refusals(HoldersOutcome outcome) {
        assertThat(outcome).isInstanceOf(OrderRefused.class);
        return ((OrderRefused) outcome).refusals();
    }

    private static void assertRefused(HoldersOutcome outcome, String... codes) {
        assertThat(refusals(outcome)).extracting(Refusal::code).containsExactly(codes);
    }

    private static void assertToDecide(ToDecide toDecide, Authority authority, String article, Optional<Term> within) {
        assertThat(toDecide.authority()).isEqualTo(authority);
        assertThat(toDecide.basis().cite()).isEqualTo(article);
        assertThat(toDecide.within()).isEqualTo(within);
    }
}
