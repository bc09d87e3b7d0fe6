package dauys.election.mandate;

import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.holdersOf;
import static dauys.election.Outcomes.idsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.CandidateBuilder;
import dauys.election.PartyListBuilder;
import dauys.election.mandate.HoldersOutcome.FallbackBreaksQuota;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.HoldersOutcome.NoFallback;
import dauys.election.mandate.MandateStep.ByKazakhAlphabet;
import dauys.election.mandate.MandateStep.ListExhausted;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The party missed its time: article 97-1(5), second part. */
class AlphabeticalFallbackTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 28);
    private static final MandateRules MAZHILIS = aRulebook().mandateRules(Office.MAZHILIS);
    private static final MandateRules MASLIKHAT = aRulebook().mandateRules(Office.MASLIKHAT);

    @Nested
    class ByTheKazakhAlphabet {

        @Test
        void theNextOfTheAlphabetReceiveTheMandatesWhereThePartyMissedItsTime() {
            // In the order of Unicode Ілияс would stand first and Әлиева last.
            var list = aPartyList("A")
                    .with(named("A1", "Қабылов Асан").woman())
                    .with(named("A2", "Ілияс Асан"))
                    .with(named("A3", "Әлиева Айгүл").woman())
                    .with(named("A4", "Ахмет Асан"))
                    .build();

            var outcome = MandateHolders.of(list, 2, MAZHILIS, missed());

            assertThat(holdersOf(outcome)).containsExactly("A4", "A3");
            var steps = ((HoldersGiven) outcome).steps();
            assertThat(steps).hasExactlyElementsOfTypes(ByKazakhAlphabet.class, QuotaChecked.class);
            assertThat(steps.getFirst().basis().cite()).isEqualTo("97-1(5) part 2");
            assertThat(idsOf(((ByKazakhAlphabet) steps.getFirst()).order())).containsExactly("A4", "A3", "A1", "A2");
            assertThat(((ByKazakhAlphabet) steps.getFirst()).decision()).isEqualTo(missed().orElseThrow());
        }

        @Test
        void namesakesKeepTheOrderOfTheList() {
            var list = aPartyList("A")
                    .with(named("A2", "Әлиев Асан").withDisability())
                    .with(named("A1", "Әлиев Асан").withDisability())
                    .build();

            assertThat(holdersOf(MandateHolders.of(list, 1, MAZHILIS, missed())))
                    .containsExactly("A2");
        }

        @Test
        void aShortListGivesAllItsPersonsAndLeavesTheRestVacant() {
            var list = aPartyList("A")
                    .with(named("A1", "Ә").woman())
                    .with(named("A2", "А").woman())
                    .build();

            var outcome = MandateHolders.of(list, 3, MAZHILIS, missed());

            assertThat(holdersOf(outcome)).containsExactly("A2", "A1");
            assertThat(((HoldersGiven) outcome).mandates()).hasSize(3);
            assertThat(((HoldersGiven) outcome).steps())
                    .hasExactlyElementsOfTypes(ByKazakhAlphabet.class, QuotaChecked.class, ListExhausted.class);
        }

        @Test
        void thereIsNoAlphabetForMaslikhats() {
            var outcome = MandateHolders.of(aPartyList("A").women(3).build(), 2, MASLIKHAT, missed());

            assertThat(outcome).asInstanceOf(type(NoFallback.class)).satisfies(open -> {
                assertThat(open.party()).isEqualTo("A");
                assertToDecide(
                        open.toDecide().orElseThrow(),
                        Authority.TERRITORIAL_COMMISSION,
                        "111(1)",
                        Optional.of(new Term(5, Term.Unit.DAY)));
            });
        }

        @Test
        void withoutAQuotaTheAlphabetAloneDecides() {
            var rules = aRulebook().without(Rule.MANDATE_QUOTA).mandateRules(Office.MAZHILIS);

            var outcome = MandateHolders.of(aPartyList("A").men(3).women(3).build(), 3, rules, missed());

            assertThat(holdersOf(outcome)).containsExactly("A1", "A2", "A3");
            assertThat(((HoldersGiven) outcome).steps()).hasExactlyElementsOfTypes(ByKazakhAlphabet.class);
        }

        private static CandidateBuilder named(String id, String name) {
            return aCandidate(id).named(name);
        }
    }

    /** Names are the ids here, so that the alphabet is the order of the list. */
    @Nested
    class WhereTheAlphabetWouldBreakTheQuota {

        @Test
        void theLastManGivesWayToTheNextWoman() {
            var list = aPartyList("A").men(2).women(1).men(1).women(1);

            var outcome = fallback(list, 4);

            assertThat(idsOf(outcome.proposal())).containsExactly("A1", "A2", "A3", "A5");
            assertThat(outcome.party()).isEqualTo("A");
            assertThat(outcome.quota().persons()).isEqualTo(4);
            assertThat(outcome.quota().counted()).isEqualTo(1);
            assertThat(outcome.quota().least()).isEqualTo(2);
            assertThat(outcome.quota().met()).isFalse();
        }

        @Test
        void asManyGiveWayAsTheQuotaAsksAndNoMore() {
            var list = aPartyList("A").men(4).women(1).men(1).women(2);

            assertThat(idsOf(fallback(list, 4).proposal())).containsExactly("A1", "A2", "A7", "A5");
        }

        @Test
        void whoIsInAGroupAlreadyStays() {
            var list = aPartyList("A").men(3).women(1).women(1);

            assertThat(idsOf(fallback(list, 4).proposal())).containsExactly("A1", "A2", "A5", "A4");
        }

        @Test
        void aListWithTooFewOfThemHasNoProposal() {
            var list = aPartyList("A").men(4).women(1);

            assertThat(fallback(list, 4).proposal()).isEmpty();
        }

        @Test
        void evenTheFirstPersonGivesWayWhereThereIsASingleMandate() {
            var list = aPartyList("A").men(3).women(1);

            assertThat(idsOf(fallback(list, 1).proposal())).containsExactly("A4");
        }

        @Test
        void aListOfMenOnlyHasNoProposal() {
            assertThat(fallback(aPartyList("A").men(6), 4).proposal()).isEmpty();
        }

        @Test
        void theCommissionThatGivesOutTheMandatesMustDecide() {
            var outcome = fallback(aPartyList("A").men(6), 4);

            assertToDecide(
                    outcome.toDecide().orElseThrow(), Authority.CENTRAL_COMMISSION, "97-1(5) part 2", Optional.empty());
        }

        private static FallbackBreaksQuota fallback(PartyListBuilder list, int mandates) {
            return (FallbackBreaksQuota) MandateHolders.of(list.build(), mandates, MAZHILIS, missed());
        }
    }

    private static Optional<HoldersDecision> missed() {
        return Optional.of(new HoldersDecision.Missed("A", "resolution No. 2", DAY));
    }

    private static void assertToDecide(ToDecide toDecide, Authority authority, String article, Optional<Term> within) {
        assertThat(toDecide.authority()).isEqualTo(authority);
        assertThat(toDecide.basis().cite()).isEqualTo(article);
        assertThat(toDecide.within()).isEqualTo(within);
    }
}
