package dauys.election.chamber;

import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aContestRecord;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.holdersOf;
import static dauys.election.Outcomes.idsOf;
import static dauys.election.Outcomes.seatsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dauys.election.ContestRecordBuilder;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.HoldersOutcome.AwaitingParty;
import dauys.election.mandate.HoldersOutcome.PersonsNotPublished;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.mandate.SuccessionOutcome.OrderMustChange;
import dauys.election.mandate.SuccessionOutcome.Passed;
import dauys.election.mandate.SuccessionOutcome.StaysVacant;
import dauys.election.mandate.SuccessionOutcome.VacancyRefused;
import dauys.law.Office;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the seats of a list contest to the people who hold them, and to those who follow. */
class PeopleOfAnElectionTest {

    @Nested
    class People {

        @Test
        void everyListWithAMandateHasItsPeopleInTheOrderOfTheBallotPaper() {
            var result = counted(aContestRecord()
                    .list(aPartyList("B").women(9), 400)
                    .list("REFUSED", 10)
                    .list(aPartyList("A").women(9), 600)
                    .list(aPartyList("NAMELESS").persons(9), 90)
                    .seats(11)
                    .partyNamed("A", "2023-03-28", "A9", "A1", "A2", "A3", "A4", "A5"));

            assertThat(seatsOf(result.outcome())).containsExactly(4, 0, 6, 1);
            assertThat(result.people()).extracting(HoldersOutcome::party).containsExactly("B", "A", "NAMELESS");
            assertThat(result.people().get(0)).isInstanceOf(AwaitingParty.class);
            assertThat(holdersOf(result.people().get(1))).containsExactly("A9", "A1", "A2", "A3", "A4", "A5");
            assertThat(result.people().get(2)).isInstanceOf(PersonsNotPublished.class);
        }

        @Test
        void aListThatIsNotInTheDataHasNoPersons() {
            var result = counted(aContestRecord().list("A", 600).list("B", 400));

            assertThat(result.people())
                    .containsExactly(new PersonsNotPublished("A", 6), new PersonsNotPublished("B", 4));
        }

        @Test
        void aPartyThatMissedItsTimeIsServedByTheAlphabet() {
            var result = counted(aContestRecord()
                    .seats(3)
                    .list(
                            aPartyList("A")
                                    .with(aCandidate("A1").named("Ілияс").woman())
                                    .with(aCandidate("A2").named("Әлиева").woman()),
                            660)
                    .list("B", 340)
                    .partyMissedItsTime("A", "2023-04-08"));

            assertThat(holdersOf(result.people().getFirst())).containsExactly("A2", "A1");
        }
    }

    /** A holds two of three mandates by A1 and A2; B has one. */
    @Nested
    class Successions {

        @Test
        void eachVacancyStartsFromWhatTheOneBeforeLeft() {
            var result = counted(record().retired("A", "A1", "2024-01-01")
                    .retired("A", "A3", "2024-02-01")
                    .retired("A", "A2", "2024-03-01", "A1", "A5"));

            // A1 is not called again, neither by the list nor by the party's order.
            assertThat(result.successions())
                    .extracting(PeopleOfAnElectionTest::successor)
                    .containsExactly("A3", "A4", "A5");
            assertThat(holdersAfter(result.successions().getLast())).containsExactly("A4", "A5");
        }

        @Test
        void anExhaustedListLeavesOneMandateAfterTheOtherVacant() {
            var result = counted(record().retired("A", "A1", "2024-01-01")
                    .retired("A", "A3", "2024-02-01")
                    .retired("A", "A4", "2024-03-01")
                    .retired("A", "A5", "2024-04-01")
                    .retired("A", "A2", "2024-05-01"));

            assertThat(result.successions())
                    .hasExactlyElementsOfTypes(
                            Passed.class, Passed.class, Passed.class, StaysVacant.class, StaysVacant.class);
        }

        @Test
        void whoRetiredIsNoDeputyAnyMore() {
            var result = counted(record().retired("A", "A1", "2024-01-01").retired("A", "A1", "2024-02-01"));

            assertThat(result.successions()).hasExactlyElementsOfTypes(Passed.class, VacancyRefused.class);
        }

        @Test
        void whoRetiredWithoutASuccessorIsNoDeputyAnyMoreEither() {
            var record = aContestRecord()
                    .seats(3)
                    .list(aPartyList("A").women(2), 660)
                    .list("B", 340)
                    .partyNamed("A", "2023-03-28", "A1", "A2")
                    .retired("A", "A1", "2024-01-01")
                    .retired("A", "A1", "2024-02-01");

            assertThat(counted(record).successions())
                    .hasExactlyElementsOfTypes(StaysVacant.class, VacancyRefused.class);
        }

        @Test
        void aMandateThatWaitsForAChangedOrderHasNoHolder() {
            // A2 is the only woman; who follows her would break the quota, so nobody follows. A4, put first, then
            // replaces A1.
            var record = aContestRecord()
                    .seats(3)
                    .list(aPartyList("A").men(1).women(1).men(1).women(1), 660)
                    .list("B", 340)
                    .partyNamed("A", "2023-03-28", "A1", "A2")
                    .retired("A", "A2", "2024-01-01")
                    .retired("A", "A1", "2024-02-01", "A4");

            var result = counted(record);

            assertThat(result.successions()).hasExactlyElementsOfTypes(OrderMustChange.class, Passed.class);
            assertThat(holdersAfter(result.successions().getLast())).containsExactly("A4");
        }

        @Test
        void aVacancyThatWasRefusedKeepsNobodyFromFollowing() {
            // A3 holds no mandate, so the first record is wrong; A3 is still the next person of the list.
            var result = counted(record().retired("A", "A3", "2024-01-01").retired("A", "A1", "2024-02-01"));

            assertThat(result.successions()).hasExactlyElementsOfTypes(VacancyRefused.class, Passed.class);
            assertThat(successor(result.successions().getLast())).isEqualTo("A3");
        }

        @Test
        void whereNobodyHoldsAMandateNobodyCanRetire() {
            var undecided = aContestRecord()
                    .list(aPartyList("A").women(9), 600)
                    .list("B", 400)
                    .retired("A", "A1", "2024-01-01");
            var unknown = aContestRecord().list("A", 600).list("B", 400).retired("X", "X1", "2024-01-01");

            assertThat(counted(undecided).successions()).hasExactlyElementsOfTypes(VacancyRefused.class);
            assertThat(counted(unknown).successions()).hasExactlyElementsOfTypes(VacancyRefused.class);
        }

        private static ContestRecordBuilder record() {
            return aContestRecord()
                    .seats(3)
                    .list(aPartyList("A").women(5), 660)
                    .list(aPartyList("B").women(5), 340)
                    .partyNamed("A", "2023-03-28", "A1", "A2")
                    .partyNamed("B", "2023-03-28", "B1");
        }

        private static List<String> holdersAfter(SuccessionOutcome outcome) {
            return idsOf(((Passed) outcome).holders());
        }
    }

    @Nested
    class PublishedHolders {

        @Test
        void numbersWithoutNamesAreCheckedAgainstTheQuota() {
            var result = counted(aContestRecord()
                    .list("A", 600)
                    .list("B", 400)
                    .published("A", 5, 4)
                    .published("B", 8, 2));

            assertThat(result.published())
                    .extracting(
                            ContestResult.PublishedQuota::party,
                            each -> each.check().persons(),
                            each -> each.check().counted(),
                            each -> each.check().least(),
                            each -> each.check().met())
                    .containsExactly(tuple("A", 5, 4, 2, true), tuple("B", 8, 2, 3, false));
            assertThat(result.published().getFirst().check().basis().cite()).isEqualTo("97-1(5) part 3");
        }

        @Test
        void anEditionWithoutAQuotaHasNothingToCheck() {
            var result = counted(aContestRecord()
                    .of(Office.MASLIKHAT)
                    .list("A", 600)
                    .list("B", 400)
                    .published("A", 5, 4));

            assertThat(result.published()).isEmpty();
        }
    }

    private static ListResult counted(ContestRecordBuilder record) {
        return (ListResult) record.countedUnder(aRulebook().build());
    }

    private static String successor(SuccessionOutcome outcome) {
        return outcome instanceof Passed passed ? passed.successor().id() : outcome.toString();
    }
}
