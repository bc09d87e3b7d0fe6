package dauys.election.seats;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.chosen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.SingleMandateOutcome.NobodyHasVotes;
import dauys.election.seats.SingleMandateOutcome.RepeatElection;
import dauys.election.seats.SingleMandateOutcome.RepeatVoting;
import dauys.election.seats.SingleMandateOutcome.TieWithoutRule;
import dauys.election.seats.Step.AgainstAllWithoutEffect;
import dauys.election.seats.Step.MostVotes;
import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SingleMandateWinnerTest {

    private static final SingleMandateRules MAZHILIS = aRulebook().singleMandateRules(Office.MAZHILIS);
    private static final SingleMandateRules MASLIKHAT = aRulebook().singleMandateRules(Office.MASLIKHAT);
    private static final SingleMandateRules AKIM = aRulebook().singleMandateRules(Office.AKIM);

    @Nested
    class Plurality {

        @Test
        void theCandidateWithMostVotesIsElected() {
            var outcome = decide(MAZHILIS, 0, votes("A", 100), votes("B", 101), votes("C", 99));

            assertThat(outcome)
                    .asInstanceOf(type(Elected.class))
                    .extracting(elected -> elected.winner().candidate())
                    .isEqualTo("B");
        }

        @Test
        void theRankingKeepsTheBallotOrderOfEqualVotes() {
            var outcome = decide(MAZHILIS, 0, votes("A", 5), votes("B", 9), votes("C", 5), votes("D", 7));

            assertThat(outcome.steps())
                    .singleElement()
                    .asInstanceOf(type(MostVotes.class))
                    .satisfies(step -> {
                        assertThat(candidates(step.ranking())).containsExactly("B", "D", "A", "C");
                        assertThat(step.basis().cite()).isEqualTo("9(2)");
                    });
        }

        @Test
        void aLoneCandidateIsElectedByASingleVote() {
            assertThat(decide(MAZHILIS, 0, votes("A", 1))).isInstanceOf(Elected.class);
        }

        @Test
        void nobodyIsElectedWithoutAVote() {
            var outcome = decide(MAZHILIS, 0, votes("A", 0));

            assertThat(outcome).asInstanceOf(type(NobodyHasVotes.class)).satisfies(open -> {
                assertThat(open.toDecide().orElseThrow().authority()).isEqualTo(Authority.CENTRAL_COMMISSION);
                assertThat(open.steps()).hasExactlyElementsOfTypes(MostVotes.class);
            });
        }
    }

    @Nested
    class AgainstAll {

        @Test
        void moreBallotsAgainstAllThanForAnybodyStopNobody() {
            var outcome = decide(MAZHILIS, 101, votes("A", 100), votes("B", 50));

            assertThat(outcome)
                    .asInstanceOf(type(Elected.class))
                    .extracting(elected -> elected.winner().candidate())
                    .isEqualTo("A");
            assertThat(outcome.steps()).hasExactlyElementsOfTypes(MostVotes.class, AgainstAllWithoutEffect.class);
            var step = (AgainstAllWithoutEffect) outcome.steps().getLast();
            assertThat(step.againstAll()).isEqualTo(101);
            assertThat(step.mostVotes()).isEqualTo(100);
            assertThat(step.basis().cite()).isEqualTo("9(2)");
        }

        @Test
        void asManyBallotsAgainstAllAsForTheWinnerAreNothingToRemark() {
            var outcome = decide(MAZHILIS, 100, votes("A", 100), votes("B", 50));

            assertThat(outcome.steps()).hasExactlyElementsOfTypes(MostVotes.class);
        }

        @Test
        void ifEveryBallotIsAgainstAllTheCandidatesAreTied() {
            var outcome = decide(MAZHILIS, 100, votes("A", 0), votes("B", 0));

            assertThat(outcome).isInstanceOf(RepeatElection.class);
            assertThat(outcome.steps()).hasExactlyElementsOfTypes(MostVotes.class, AgainstAllWithoutEffect.class);
        }

        @Test
        void theyDoNotCountAsACandidateInATie() {
            // Two candidates and a third number on top of both: this is still a tie of two candidates.
            var outcome = decide(MAZHILIS, 200, votes("A", 100), votes("B", 100));

            assertThat(outcome).isInstanceOf(RepeatElection.class);
        }
    }

    @Nested
    class TiesInTheMazhilis {

        @Test
        void allWhoShareTheLargestNumberStandAgainWithinAMonth() {
            var outcome = decide(MAZHILIS, 0, votes("A", 100), votes("B", 100), votes("C", 99), votes("D", 100));

            assertThat(outcome).asInstanceOf(type(RepeatVoting.class)).satisfies(repeat -> {
                assertThat(candidates(repeat.among())).containsExactly("A", "B", "D");
                assertToDecide(
                        repeat.toDecide(), Authority.CONSTITUENCY_COMMISSION, "95(3)", new Term(1, Term.Unit.MONTH));
                assertThat(repeat.steps()).hasExactlyElementsOfTypes(MostVotes.class);
            });
        }

        @Test
        void whereTwoStoodTheElectionIsRepeatedWithinTwoMonths() {
            var outcome = decide(MAZHILIS, 0, votes("A", 100), votes("B", 100));

            assertThat(outcome).asInstanceOf(type(RepeatElection.class)).satisfies(repeat -> {
                assertThat(candidates(repeat.tied())).containsExactly("A", "B");
                assertToDecide(repeat.toDecide(), Authority.CENTRAL_COMMISSION, "96(1)", new Term(2, Term.Unit.MONTH));
                assertThat(repeat.steps()).hasExactlyElementsOfTypes(MostVotes.class);
            });
        }

        @Test
        void twoTiedOfThreeAreATieOfManyAndNotOfTwo() {
            assertThat(decide(MAZHILIS, 0, votes("A", 100), votes("B", 100), votes("C", 0)))
                    .isInstanceOf(RepeatVoting.class);
        }
    }

    @Nested
    class TiesInAMaslikhat {

        @Test
        void theTwoWithMostVotesStandAgainWithinAMonth() {
            var outcome = decide(MASLIKHAT, 0, votes("A", 99), votes("B", 100), votes("C", 100));

            assertThat(outcome).asInstanceOf(type(RepeatVoting.class)).satisfies(repeat -> {
                assertThat(candidates(repeat.among())).containsExactly("B", "C");
                assertToDecide(
                        repeat.toDecide(), Authority.TERRITORIAL_COMMISSION, "109-1", new Term(1, Term.Unit.MONTH));
            });
        }

        @Test
        void aTieOfThreeDoesNotFitTheWordsOfTheArticle() {
            var outcome = decide(MASLIKHAT, 0, votes("A", 100), votes("B", 100), votes("C", 100));

            assertThat(outcome).asInstanceOf(type(TieWithoutRule.class)).satisfies(open -> {
                assertThat(candidates(open.tied())).containsExactly("A", "B", "C");
                assertToDecide(
                        open.toDecide().orElseThrow(),
                        Authority.TERRITORIAL_COMMISSION,
                        "111(1)",
                        new Term(5, Term.Unit.DAY));
                assertThat(open.steps()).hasExactlyElementsOfTypes(MostVotes.class);
            });
        }

        @Test
        void aTieOfTheOnlyTwoIsNotRegulated() {
            var outcome = decide(MASLIKHAT, 0, votes("A", 100), votes("B", 100));

            assertThat(outcome)
                    .asInstanceOf(type(TieWithoutRule.class))
                    .extracting(open -> candidates(open.tied()))
                    .isEqualTo(List.of("A", "B"));
        }
    }

    @Nested
    class TiesOfAkims {

        @Test
        void everyTieLeadsToARepeatElectionWithinAMonth() {
            var ofTwo = decide(AKIM, 0, votes("A", 100), votes("B", 100));
            var ofMany = decide(AKIM, 0, votes("A", 100), votes("B", 100), votes("C", 3));

            for (var outcome : List.of(ofTwo, ofMany)) {
                assertThat(outcome)
                        .asInstanceOf(type(RepeatElection.class))
                        .satisfies(repeat -> assertToDecide(
                                repeat.toDecide(),
                                Authority.TERRITORIAL_COMMISSION,
                                "113-9(2)",
                                new Term(1, Term.Unit.MONTH)));
            }
        }
    }

    @Nested
    class RulesOfAnEdition {

        @Test
        void anEditionWithoutTieRulesLeavesEveryTieOpen() {
            var rules = aRulebook()
                    .without(Rule.TIE_OF_MANY, Rule.TIE_OF_TWO, Rule.RESULTS)
                    .singleMandateRules(Office.MAZHILIS);

            var ofMany = decide(rules, 0, votes("A", 100), votes("B", 100), votes("C", 1));

            assertThat(ofMany)
                    .asInstanceOf(type(TieWithoutRule.class))
                    .extracting(TieWithoutRule::toDecide)
                    .isEqualTo(Optional.empty());
            assertThat(decide(rules, 0, votes("A", 100), votes("B", 100))).isInstanceOf(TieWithoutRule.class);
        }

        @ParameterizedTest
        @EnumSource(
                value = Choice.Tie.class,
                names = {"REPEAT_VOTING_AMONG_TIED", "REPEAT_VOTING_OF_TWO"})
        void aTieOfTwoMayLeadToARepeatVoting(Choice.Tie consequence) {
            var rules = aRulebook().with(Rule.TIE_OF_TWO, chosen(consequence)).singleMandateRules(Office.MAZHILIS);

            var outcome = decide(rules, 0, votes("A", 100), votes("B", 100));

            assertThat(outcome).asInstanceOf(type(RepeatVoting.class)).satisfies(repeat -> {
                assertThat(candidates(repeat.among())).containsExactly("A", "B");
                assertThat(repeat.toDecide().within()).contains(new Term(1, Term.Unit.MONTH));
            });
        }

        @Test
        void anEditionWithoutTermsNamesTheCommissionOnly() {
            var rules = aRulebook()
                    .without(Rule.REPEAT_ELECTION_TERM, Rule.REPEAT_VOTING_TERM)
                    .singleMandateRules(Office.MAZHILIS);

            assertThat(rules.ofTwo().orElseThrow().toDecide().within()).isEmpty();
            assertThat(rules.ofMany().orElseThrow().toDecide().within()).isEmpty();
        }

        @Test
        void aTieRuleThatNamesNobodyToActIsRefused() {
            var edition = aRulebook().namingNobody(Rule.TIE_OF_TWO);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edition.singleMandateRules(Office.MAZHILIS))
                    .withMessageStartingWith("The provision Provision[office=MAZHILIS, rule=TIE_OF_TWO")
                    .withMessageEndingWith("names nobody to act.");
        }

        @Test
        void withoutPluralityNoConstituencyCanBeCounted() {
            var edition = aRulebook().without(Rule.PLURALITY);

            assertThat(SingleMandateRules.NEEDED).containsExactly(Rule.PLURALITY);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edition.singleMandateRules(Office.MAZHILIS))
                    .withMessageContaining("single.plurality");
        }

        @Test
        void theRulesCarryTheArticleOfTheOffice() {
            assertThat(MAZHILIS.pluralityBasis().cite()).isEqualTo("9(2)");
            assertThat(MASLIKHAT.pluralityBasis().cite()).isEqualTo("9(3)");
            assertThat(AKIM.pluralityBasis().cite()).isEqualTo("9(5)");
            assertThat(MASLIKHAT.ofTwo()).isEmpty();
            assertThat(MAZHILIS.ofMany().orElseThrow().consequence()).isEqualTo(Choice.Tie.REPEAT_VOTING_AMONG_TIED);
            assertThat(MAZHILIS.ofMany().orElseThrow().basis().cite()).isEqualTo("95(3)");
        }
    }

    @Nested
    class TheFigures {

        @Test
        void aConstituencyWithoutCandidatesIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SingleMandateContest(List.of(), 5))
                    .withMessage("Candidates [], against all 5");
        }

        @Test
        void ballotsAgainstAllDoNotCountBackwards() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SingleMandateContest(List.of(votes("A", 3)), -1))
                    .withMessage("Candidates [A], against all -1");
        }

        @Test
        void votesDoNotCountBackwards() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> votes("A", -1))
                    .withMessage("A has -1 votes");
        }

        @Test
        void theCandidatesCannotBeChangedAfterwards() {
            var given = new ArrayList<>(List.of(votes("A", 3)));
            var contest = new SingleMandateContest(given, 0);

            given.clear();

            assertThat(candidates(contest.candidates())).containsExactly("A");
        }
    }

    private static SingleMandateOutcome decide(
            SingleMandateRules rules, long againstAll, CandidateVotes... candidates) {
        return SingleMandateWinner.decide(new SingleMandateContest(List.of(candidates), againstAll), rules);
    }

    private static CandidateVotes votes(String candidate, long number) {
        return new CandidateVotes(candidate, number);
    }

    private static List<String> candidates(List<CandidateVotes> votes) {
        return votes.stream().map(CandidateVotes::candidate).toList();
    }

    private static void assertToDecide(ToDecide toDecide, Authority authority, String article, Term within) {
        assertThat(toDecide.authority()).isEqualTo(authority);
        assertThat(toDecide.basis().cite()).isEqualTo(article);
        assertThat(toDecide.within()).contains(within);
    }
}
