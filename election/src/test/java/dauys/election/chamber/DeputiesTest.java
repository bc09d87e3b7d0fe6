package dauys.election.chamber;

import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aContestRecord;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ContestRecordBuilder;
import dauys.election.commission.PersonMark;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.MandateCourse;
import dauys.election.mandate.NewVote;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.law.Office;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the results to deputies: statements (45), decisions in their time (97-1(5)), vacancies, new votes (95, 96). */
class DeputiesTest {

    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    private static final LocalDate ESTABLISHED = LocalDate.of(2023, 3, 27);
    private static final Rulebook LAW = aRulebook().build();

    @Nested
    class Statements {

        @Test
        void nobodyIsRegisteredBeforeTheStatement() {
            var deputies = elected(MandateCourse.untouched());

            assertThat(deputies.refusals(seat("K1"))).singleElement().satisfies(refusal -> {
                assertThat(refusal.code()).isEqualTo("D403");
                assertThat(refusal.basis().orElseThrow().cite()).isEqualTo("45");
            });
        }

        @Test
        void norOnADayBeforeIt() {
            var later = new MandateAct.LayDown(CHAIR, List.of("K1"), ESTABLISHED.plusDays(3));

            assertThat(codes(elected(done(later)).refusals(seat("K1")))).containsExactly("D403");
        }

        @Test
        void afterItTheyAre() {
            assertThat(elected(done(layDown("K1"))).refusals(seat("K1"))).isEmpty();
        }

        @Test
        void onlyElectedPersonsMakeThem() {
            var deputies = elected(MandateCourse.untouched());

            assertThat(deputies.refusals(layDown("K1"))).isEmpty();
            assertThat(codes(deputies.refusals(layDown("K2")))).containsExactly("D402");
        }

        @Test
        void everybodyOfWhomSomethingIsMissingIsNamedAtOnce() {
            var deputies = of(theList(), done(layDown("A2")), LAW);
            var all = new MandateAct.Seat(CHAIR, List.of("A1", "A2", "B1"), "No. 2", ESTABLISHED.plusDays(2));
            var nobody = new MandateAct.Seat(CHAIR, List.of(), "No. 2", ESTABLISHED.plusDays(2));

            assertThat(codes(deputies.refusals(all))).containsExactly("D402", "D403", "D403");
            assertThat(codes(deputies.refusals(nobody))).containsExactly("D413");
        }

        @Test
        void theyAreDueSevenDaysAfterTheResults() {
            var deputies = elected(MandateCourse.untouched());

            assertThat(deputies.layDownUntil(deputies.elected().getFirst())).hasValue(LocalDate.of(2023, 4, 3));
        }

        @Test
        void whoeverReceivesAMandateLaterHasAsLongFromThen() {
            var record = theList().retired("A", "A1", "2024-05-01");
            var deputies = of(record, MandateCourse.untouched(), LAW);

            assertThat(deputies.elected()).extracting(Candidate::id).containsExactly("A1", "A2", "A3");
            assertThat(deputies.retired()).containsExactly("A1");
            assertThat(deputies.layDownUntil(deputies.elected().getLast())).hasValue(LocalDate.of(2024, 5, 8));
            assertThat(deputies.layDownUntil(deputies.elected().getFirst())).hasValue(LocalDate.of(2023, 4, 5));
        }
    }

    @Nested
    class Publication {

        @Test
        void resultsAreNotPublishedBeforeTheyAreEstablished() {
            var deputies = elected(MandateCourse.untouched());

            assertThat(codes(deputies.refusals(publish(ESTABLISHED.minusDays(1)))))
                    .containsExactly("D401");
            assertThat(deputies.refusals(publish(ESTABLISHED))).isEmpty();
        }
    }

    @Nested
    class TheTimeOfTheParty {

        private final MandateCourse published = done(publish(LocalDate.of(2023, 3, 28)));

        @Test
        void itDecidesWithinTenDaysOfThePublication() {
            var deputies = of(theList(), published, LAW);

            assertThat(deputies.holdersUntil()).hasValue(LocalDate.of(2023, 4, 7));
            assertThat(deputies.refusals(byParty("2023-04-07"))).isEmpty();
            assertThat(codes(deputies.refusals(byParty("2023-04-08")))).containsExactly("D410");
        }

        @Test
        void onlyThenTheAlphabetDoes() {
            var deputies = of(theList(), published, LAW);

            assertThat(codes(deputies.refusals(missed("2023-04-07")))).containsExactly("D412");
            assertThat(deputies.refusals(missed("2023-04-08"))).isEmpty();
        }

        @Test
        void beforeThePublicationThePartyMayDecideAndTheAlphabetMayNot() {
            var deputies = of(theList(), MandateCourse.untouched(), LAW);

            assertThat(deputies.refusals(byParty("2023-05-08"))).isEmpty();
            assertThat(codes(deputies.refusals(missed("2023-05-08")))).containsExactly("D411");
        }

        @Test
        void whereNoAlphabetFollowsALateDecisionStands() {
            var law = aRulebook().without(Rule.HOLDERS_FALLBACK).build();

            assertThat(of(theList(), published, law).refusals(byParty("2023-04-08")))
                    .isEmpty();
        }
    }

    @Nested
    class NewVotes {

        private static final LocalDate CALLED = LocalDate.of(2023, 3, 27);

        @Test
        void aTieOfManyCallsForRepeatVotingWithinAMonth() {
            var deputies = of(constituency(30, 30, 10), MandateCourse.untouched(), LAW);

            assertThat(deputies.newVotes()).extracting(NewVote::kind).containsExactly(NewVote.Kind.REPEAT_VOTING);
            assertThat(deputies.newVotes().getFirst().strictlyUntil(LocalDate.of(2023, 3, 19)))
                    .hasValue(LocalDate.of(2023, 4, 19));
            assertThat(deputies.refusals(call(NewVote.Kind.REPEAT_VOTING, "2023-04-27", "")))
                    .isEmpty();
            assertThat(codes(deputies.refusals(call(NewVote.Kind.REPEAT_VOTING, "2023-04-28", "consent"))))
                    .containsExactly("D406");
        }

        @Test
        void aTieOfTwoCallsForARepeatElectionForWhichTheCommissionMaySetAnotherDay() {
            var deputies = of(constituency(30, 30), MandateCourse.untouched(), LAW);

            assertThat(deputies.refusals(call(NewVote.Kind.REPEAT_ELECTION, "2023-05-27", "")))
                    .isEmpty();
            assertThat(codes(deputies.refusals(call(NewVote.Kind.REPEAT_ELECTION, "2023-05-28", ""))))
                    .containsExactly("D406");
            assertThat(deputies.refusals(call(NewVote.Kind.REPEAT_ELECTION, "2023-05-28", "No. 9")))
                    .isEmpty();
        }

        @Test
        void aByElectionIsCalledWithinThreeMonths() {
            var inTime = constituency(30, 20).retiredHere("K1", "2022-12-27", "2028-03-29");
            var late = constituency(30, 20).retiredHere("K1", "2022-12-26", "2028-03-29");

            assertThat(byElection(inTime, "2023-05-31")).isEmpty();
            assertThat(byElection(late, "2023-05-31")).containsExactly("D405");
        }

        @Test
        void aByElectionIsHeldBeforeTheLastYear() {
            var record = constituency(30, 20).retiredHere("K1", "2023-03-01", "2024-06-01");

            assertThat(byElection(record, "2023-05-31")).isEmpty();
            assertThat(byElection(record, "2023-06-01")).containsExactly("D408");
        }

        private static List<String> byElection(ContestRecordBuilder record, String day) {
            var deputies = of(record, MandateCourse.untouched(), LAW);
            return codes(deputies.refusals(call(NewVote.Kind.BY_ELECTION, day, "")));
        }

        @Test
        void inMaslikhatsItIsHeldOnItsDaysOrByConsent() {
            var record = constituency(30, 20).of(Office.MASLIKHAT).retiredHere("K1", "2023-03-01", "2028-03-19");
            var deputies = of(record, MandateCourse.untouched(), LAW);

            assertThat(deputies.refusals(call(NewVote.Kind.BY_ELECTION, "2023-10-29", "")))
                    .isEmpty();
            assertThat(codes(deputies.refusals(call(NewVote.Kind.BY_ELECTION, "2023-10-22", ""))))
                    .containsExactly("D407");
            assertThat(deputies.refusals(call(NewVote.Kind.BY_ELECTION, "2023-10-22", "No. 9")))
                    .isEmpty();
        }

        @Test
        void aVoteIsHeldAfterItWasCalled() {
            var deputies = of(constituency(30, 30, 10), MandateCourse.untouched(), LAW);

            assertThat(codes(deputies.refusals(call(NewVote.Kind.REPEAT_VOTING, "2023-03-27", ""))))
                    .containsExactly("D404");
        }

        @Test
        void whereSomebodyWasElectedNothingIsCalled() {
            var deputies = elected(MandateCourse.untouched());

            assertThat(deputies.newVotes()).isEmpty();
            assertThat(codes(deputies.refusals(call(NewVote.Kind.BY_ELECTION, "2023-04-20", ""))))
                    .containsExactly("D409");
        }

        private static MandateAct.Call call(NewVote.Kind kind, String day, String consent) {
            return new MandateAct.Call(CHAIR, kind, "No. 4", CALLED, LocalDate.parse(day), consent);
        }
    }

    @Test
    void whoHasRetiredDoesNothingMore() {
        var record = constituency(30, 20).retiredHere("K1", "2023-05-01", "2028-03-29");

        assertThat(codes(of(record, MandateCourse.untouched(), LAW).refusals(layDown("K1"))))
                .containsExactly("D402");
    }

    @Test
    void onlyWhoHoldsAMandateRetires() {
        var deputies = elected(MandateCourse.untouched());
        var other = Vacancy.ofConstituency("K2", "No. 5", ESTABLISHED, Optional.empty());

        assertThat(codes(deputies.refusals(new MandateAct.Retire(CHAIR, other))))
                .containsExactly("D402");
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }

    private static Deputies elected(MandateCourse course) {
        return of(constituency(30, 20), course, LAW);
    }

    private static ContestRecordBuilder constituency(long... votes) {
        var record = aContestRecord().inAConstituency();
        for (int i = 0; i < votes.length; i++) {
            record.candidate(aCandidate("K" + (i + 1)), votes[i]);
        }
        return record;
    }

    private static ContestRecordBuilder theList() {
        return aContestRecord()
                .seats(2)
                .list(aPartyList("A").women(5), 80)
                .list("B", 20)
                .base(100)
                .partyNamed("A", "2023-03-29", "A1", "A2");
    }

    private static Deputies of(ContestRecordBuilder record, MandateCourse mandates, Rulebook law) {
        var declared = new ContestAct.Declare(CHAIR, "No. 1", ESTABLISHED, Map.of(), List.of(), false, Map.of());
        var course = new ContestCourse(List.of(), List.of(), Optional.of(declared), mandates);
        return new Deputies(record.countedUnder(law), course, law);
    }

    private static MandateCourse done(MandateAct act) {
        return ((MandateCourse.Outcome.Moved) MandateCourse.untouched().apply(act)).to();
    }

    private static MandateAct.Publish publish(LocalDate on) {
        return new MandateAct.Publish(CHAIR, "Gazette", on);
    }

    private static MandateAct.LayDown layDown(String person) {
        return new MandateAct.LayDown(CHAIR, List.of(person), ESTABLISHED);
    }

    private static MandateAct.Seat seat(String person) {
        return new MandateAct.Seat(CHAIR, List.of(person), "No. 2", ESTABLISHED.plusDays(2));
    }

    private static HoldersDecision byParty(String on) {
        return new HoldersDecision.ByParty("A", List.of("A1", "A2"), "No. 6", LocalDate.parse(on));
    }

    private static HoldersDecision missed(String on) {
        return new HoldersDecision.Missed("A", "No. 7", LocalDate.parse(on));
    }
}
