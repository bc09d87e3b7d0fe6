package dauys.election.chamber;

import static dauys.election.Given.aContestRecord;
import static dauys.election.Given.aDecision;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.seatsOf;
import static dauys.election.Values.chosen;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.election.ContestRecordBuilder;
import dauys.election.PartyListBuilder;
import dauys.election.chamber.ContestResult.BaseNotPublished;
import dauys.election.chamber.ContestResult.LacksProvisions;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.Election;
import dauys.election.mandate.HoldersOutcome.AwaitingParty;
import dauys.election.mandate.HoldersOutcome.HoldersNotRegulated;
import dauys.election.mandate.HoldersOutcome.PersonsNotPublished;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListOutcome.UnbrokenTie;
import dauys.election.seats.ListOutcome.UnbrokenTie.Reason;
import dauys.election.seats.ListVotes;
import dauys.election.seats.RecordedDecision.Question;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.Step;
import dauys.election.seats.ThresholdBase;
import dauys.law.Choice;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ElectionResultTest {

    private static final Rulebook OF_2022 = aRulebook().build();

    /** The same provisions as those of an earlier edition. */
    private static final Rulebook OF_2018 =
            new Rulebook(new Edition("kz", LocalDate.of(2018, 6, 29)), OF_2022.title(), OF_2022.provisions());

    @Nested
    class AListContest {

        @Test
        void votesBecomeSeatsInTheOrderOfTheBallotPaper() {
            var result = counted(aContestRecord().list("B", 400).list("A", 600).againstAll(50));

            assertThat(result.figures().lists()).extracting(ListVotes::party).containsExactly("B", "A");
            assertThat(result.figures().lists())
                    .extracting(ListVotes::ballotPlace)
                    .containsExactly(1, 2);
            assertThat(result.figures().base())
                    .isEqualTo(ThresholdBase.exactly(Choice.Base.LISTS_AND_AGAINST_ALL, 1_050));
            assertThat(seatsOf(result.outcome())).containsExactly(4, 6);
        }

        @Test
        void theLineAgainstAllMayStandAnywhere() {
            var result = counted(aContestRecord().list("B", 400).againstAll(50).list("A", 600));

            assertThat(result.figures().lists())
                    .extracting(ListVotes::ballotPlace)
                    .containsExactly(1, 2);
        }

        @Test
        void aCommissionsDecisionReachesTheCount() {
            var result = counted(aContestRecord()
                    .list("A", 30)
                    .list("B", 20)
                    .againstAll(950)
                    .decided(aDecision(Question.ADMISSION, "B")));

            assertThat(seatsOf(result.outcome())).containsExactly(0, 10);
        }

        @Test
        void anOpenQuestionLeavesNobodyWithAMandate() {
            var result =
                    counted(aContestRecord().list(aPartyList("A").women(5), 30).againstAll(970));

            assertThat(result.outcome()).isInstanceOf(ListOutcome.NoListQualifies.class);
            assertThat(result.people()).isEmpty();
        }

        @Test
        void theEditionMustCarryWhatACountNeeds() {
            var poor = aRulebook().without(Rule.QUOTIENT, Rule.THRESHOLD).build();

            var result = aContestRecord().list("A", 600).countedUnder(poor);

            assertThat(result).asInstanceOf(type(LacksProvisions.class)).satisfies(lacking -> {
                assertThat(lacking.gaps()).containsExactly(Rule.THRESHOLD, Rule.QUOTIENT);
                assertThat(lacking.input().contest().id()).isEqualTo("contest");
            });
        }

        @Test
        void akimsAreNotElectedByList() {
            assertThat(aContestRecord().of(Office.AKIM).list("A", 600).countedUnder(OF_2022))
                    .isInstanceOf(LacksProvisions.class);
        }
    }

    @Nested
    class TheOrderOfRegistration {

        @Test
        void theEarlierDecisionOfOneDayGoesFirst() {
            var result = counted(threeEqualLists(
                    aPartyList("A").registered("2023-02-10T15:30", 8),
                    aPartyList("B").registered("2023-02-10T15:30", 7),
                    aPartyList("C").registered("2023-02-11T09:00", 1)));

            assertThat(result.figures().lists())
                    .extracting(ListVotes::registered)
                    .containsExactly(2, 1, 3);
            assertThat(seatsOf(result.outcome())).containsExactly(1, 2, 1);
        }

        @Test
        void listsOfOneDecisionShareAPlace() {
            var result = counted(threeEqualLists(
                    aPartyList("A").registered("2023-02-10T15:30", 7),
                    aPartyList("B").registered("2023-02-10T15:30", 7),
                    aPartyList("C").registered("2023-02-11T09:00", 1)));

            assertThat(result.figures().lists())
                    .extracting(ListVotes::registered)
                    .containsExactly(1, 1, 2);
            assertThat(((UnbrokenTie) result.outcome()).reason()).isEqualTo(Reason.REGISTERED_TOGETHER);
        }

        @Test
        void aListWithoutARegistrationHasNoPlace() {
            var result = counted(threeEqualLists(
                    aPartyList("A").registered("2023-02-10T15:30", 7),
                    aPartyList("B"),
                    aPartyList("C").registered("2023-02-11T09:00", 1)));

            assertThat(result.figures().lists())
                    .extracting(ListVotes::registered)
                    .containsExactly(1, ListVotes.REGISTRATION_UNKNOWN, 2);
            assertThat(((UnbrokenTie) result.outcome()).reason()).isEqualTo(Reason.REGISTRATION_NOT_PUBLISHED);
        }

        private static ContestRecordBuilder threeEqualLists(
                PartyListBuilder a, PartyListBuilder b, PartyListBuilder c) {
            return aContestRecord().seats(4).list(a, 100).list(b, 100).list(c, 100);
        }
    }

    @Nested
    class TheBase {

        @Test
        void theStatedBaseFollowsTheEditionThatGovernedTheElection() {
            // The source does not add up by nine votes, and the threshold is a share of what it states.
            var record = aContestRecord()
                    .list("A", 600)
                    .list("B", 400)
                    .againstAll(50)
                    .base(1_059);

            assertThat(counted(record).figures().base().most()).isEqualTo(1_059);
        }

        @Test
        void underAnEditionThatReadsItOtherwiseItIsAddedUpAnew() {
            var governing = aRulebook()
                    .with(Rule.THRESHOLD_BASE, chosen(Choice.Base.LISTS))
                    .build();
            var record = aContestRecord()
                    .list("A", 600)
                    .list("B", 400)
                    .againstAll(50)
                    .base(1_009);

            var result = (ListResult) record.countedUnder(OF_2022, governing);

            assertThat(result.figures().base().most()).isEqualTo(1_050);
        }

        @Test
        void whereTheGoverningEditionIsSilentTheStatedBaseIsTakenAsItIs() {
            var governing = aRulebook().without(Rule.THRESHOLD_BASE).build();
            var record = aContestRecord()
                    .list("A", 600)
                    .list("B", 400)
                    .againstAll(50)
                    .base(1_059);

            var result = (ListResult) record.countedUnder(OF_2022, governing);

            assertThat(result.figures().base().most()).isEqualTo(1_059);
        }

        @Test
        void anEditionThatNeedsInvalidBallotsCannotCountWithoutThem() {
            var allWhoVoted = aRulebook()
                    .with(Rule.THRESHOLD_BASE, chosen(Choice.Base.ALL_WHO_VOTED))
                    .build();
            var record = aContestRecord().list("A", 600).list("B", 400).againstAll(50);

            assertThat(record.countedUnder(allWhoVoted, OF_2022))
                    .asInstanceOf(type(BaseNotPublished.class))
                    .extracting(unknown -> unknown.input().contest().id())
                    .isEqualTo("contest");
            assertThat(((ListResult) record.invalid(5).countedUnder(allWhoVoted, OF_2022))
                            .figures()
                            .base()
                            .most())
                    .isEqualTo(1_055);
        }

        @Test
        void incompleteOptionsWithoutABoundCannotBeCounted() {
            assertThat(aContestRecord().list("A", 600).incomplete().countedUnder(OF_2022))
                    .isInstanceOf(BaseNotPublished.class);
        }

        @Test
        void incompleteOptionsAreCountedBetweenTheirSumAndTheBound() {
            var result = counted(aContestRecord().list("A", 600).list("B", 400).incompleteUpTo(1_052));

            assertThat(result.figures().base())
                    .isEqualTo(new ThresholdBase(Choice.Base.LISTS_AND_AGAINST_ALL, 1_000, 1_052));
            assertThat(seatsOf(result.outcome())).containsExactly(6, 4);
        }

        @Test
        void whereAListThatWasNotPublishedCouldHaveReachedTheThresholdNoSeatIsGiven() {
            // 53 of 1,053 votes are more than five per cent, and nobody knows whose they are.
            var record = aContestRecord().list("A", 600).list("B", 400).incompleteUpTo(1_053);

            assertThat(record.countedUnder(OF_2022))
                    .isInstanceOfSatisfying(
                            ContestResult.VotesMissing.class,
                            missing -> assertThat(missing.votes()).isEqualTo(53));
        }
    }

    @Nested
    class OneEditionForTheElectionOfAnother {

        @Test
        void theSameVotesGiveOtherSeatsUnderAnotherThreshold() {
            var sevenPerCent = aRulebook().with(Rule.THRESHOLD, share(7, 100)).build();
            var record = aContestRecord()
                    .list("A", 600)
                    .list("B", 330)
                    .list("C", 70)
                    .againstAll(1)
                    .seats(10);

            assertThat(seatsOf(((ListResult) record.countedUnder(OF_2022)).outcome()))
                    .containsExactly(6, 3, 1);
            assertThat(seatsOf(((ListResult) record.countedUnder(sevenPerCent, OF_2022)).outcome()))
                    .containsExactly(6, 4, 0);
        }

        @Test
        void aDecisionThatAnswersNothingUnderTheOtherEditionIsLeftOut() {
            // The commission named B where no list reached the threshold; where two reach it, nobody was asked.
            var record = aContestRecord().list("A", 60).list("B", 40).decided(aDecision(Question.ADMISSION, "B"));

            assertThat(((ListResult) record.countedUnder(OF_2022)).outcome())
                    .isInstanceOf(ListOutcome.DecisionRefused.class);
            assertThat(seatsOf(((ListResult) record.countedUnder(OF_2022, OF_2018)).outcome()))
                    .containsExactly(6, 4);
        }

        @Test
        void aDecisionThatAnswersItsQuestionUnderTheOtherEditionIsKept() {
            var record = aContestRecord()
                    .list("A", 30)
                    .list("B", 20)
                    .againstAll(950)
                    .decided(aDecision(Question.REMAINDER_TIE, "A"))
                    .decided(aDecision(Question.ADMISSION, "B"));

            assertThat(seatsOf(((ListResult) record.countedUnder(OF_2022, OF_2018)).outcome()))
                    .containsExactly(0, 10);
        }

        @Test
        void votesForTheKurultaiAreCountedByTheRulesForTheMazhilis() {
            var result = counted(aContestRecord()
                    .of(Office.KURULTAI)
                    .list(aPartyList("A").women(8), 600)
                    .list("B", 400)
                    .published("B", 4, 2));

            assertThat(seatsOf(result.outcome())).containsExactly(6, 4);
            assertThat(result.people().getFirst())
                    .asInstanceOf(type(AwaitingParty.class))
                    .extracting(awaiting -> awaiting.toDecide().basis().cite())
                    .isEqualTo("97-1(5) part 1");
            assertThat(result.published()).hasSize(1);
        }
    }

    @Nested
    class AnOlderElectionUnderANewerEdition {

        @Test
        void anElectionBeforeTheFirstAgeOfYouthIsCountedAsAnyOther() {
            var of2012 = aContestRecord().on("2012-01-15").list("A", 600).list("B", 400);

            assertThat(seatsOf(counted(of2012.published("B", 4, 2)).outcome())).containsExactly(6, 4);
        }

        @Test
        void aDecisionOfThePartyIsPassedOverByAnEditionThatSaysNothingOfHolders() {
            var silent = aRulebook().without(Rule.HOLDERS).build();
            var record = aContestRecord()
                    .list(aPartyList("A").women(8), 600)
                    .list("B", 400)
                    .partyNamed("A", "2023-03-28", "A1", "A2", "A3", "A4", "A5", "A6");

            var result = (ListResult) record.countedUnder(silent, OF_2022);

            assertThat(result.people()).hasExactlyElementsOfTypes(HoldersNotRegulated.class, PersonsNotPublished.class);
        }
    }

    @Nested
    class AConstituency {

        @Test
        void theCandidateWithMostVotesIsElected() {
            var result = aContestRecord()
                    .inAConstituency()
                    .candidate("C1", 40)
                    .againstAll(90)
                    .candidate("C2", 60)
                    .countedUnder(OF_2022);

            assertThat(result).asInstanceOf(type(SingleMandateResult.class)).satisfies(single -> {
                assertThat(((Elected) single.outcome()).winner().candidate()).isEqualTo("C2");
                assertThat(single.outcome().steps())
                        .hasExactlyElementsOfTypes(Step.MostVotes.class, Step.AgainstAllWithoutEffect.class);
                assertThat(((Step.MostVotes) single.outcome().steps().getFirst()).ranking())
                        .hasSize(2);
                assertThat(single.input().contest().id()).isEqualTo("contest");
            });
        }

        @Test
        void theEditionMustCarryPlurality() {
            var poor = aRulebook().without(Rule.PLURALITY).build();

            var result = aContestRecord().inAConstituency().candidate("C1", 40).countedUnder(poor);

            assertThat(result)
                    .asInstanceOf(type(LacksProvisions.class))
                    .extracting(LacksProvisions::gaps)
                    .isEqualTo(List.of(Rule.PLURALITY));
        }

        @Test
        void withoutTheLineAgainstAllNothingIsAgainstAnybody() {
            var result = aContestRecord()
                    .inAConstituency()
                    .of(Office.AKIM)
                    .candidate("C1", 1)
                    .countedUnder(OF_2022);

            assertThat(((SingleMandateResult) result).outcome().steps())
                    .hasExactlyElementsOfTypes(Step.MostVotes.class);
        }
    }

    @Test
    void everyContestOfTheElectionIsCountedInItsOrder() {
        var list = aContestRecord().list("A", 600).list("B", 400).build();
        var constituency =
                aContestRecord().inAConstituency().candidate("C1", 40).build();
        var election = new Election(
                "kz/made-up",
                new Trilingual("Сайлау", "Выборы", "Election"),
                LocalDate.of(2023, 3, 19),
                OF_2022.edition(),
                Election.Origin.MADE_UP,
                List.of(list.contest().body()),
                List.of(constituency.contest(), list.contest()));

        var result = ElectionResult.of(election, List.of(constituency, list), OF_2022, OF_2022);

        assertThat(result.election()).isEqualTo(election);
        assertThat(result.rulebook()).isEqualTo(OF_2022);
        assertThat(result.contests()).hasExactlyElementsOfTypes(SingleMandateResult.class, ListResult.class);
    }

    private static ListResult counted(ContestRecordBuilder record) {
        return (ListResult) record.countedUnder(OF_2022);
    }
}
