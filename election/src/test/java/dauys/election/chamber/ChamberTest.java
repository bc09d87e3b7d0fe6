package dauys.election.chamber;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aContestRecord;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Values.dated;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.CandidateBuilder;
import dauys.election.ContestRecordBuilder;
import dauys.election.PartyListBuilder;
import dauys.election.chamber.Chamber.Groups;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.contest.Body;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A body put together from its tiers (9(2), 9(3)). */
class ChamberTest {

    private static final Rulebook LAW = aRulebook().build();
    private static final Body BODY = aBody("body").build();

    @Nested
    class BothTiers {

        @Test
        void areAddedUpForEachParty() {
            var chamber = chamber(
                    BODY,
                    aContestRecord().list("A", 600).list("B", 400),
                    constituencyWonBy(aCandidate("1").of("A")),
                    constituencyWonBy(aCandidate("2").of("B")),
                    constituencyWonBy(aCandidate("3").of("A")));

            assertThat(chamber.body()).isEqualTo(BODY);
            assertThat(chamber.seats()).isEqualTo(13);
            assertThat(chamber.parties()).containsExactly(seats("A", 6, 2), seats("B", 4, 1));
            assertThat(chamber.parties()).extracting(PartySeats::total).containsExactly(8, 5);
            assertThat(chamber.undecided()).isZero();
        }

        @Test
        void neverCompensateEachOther() {
            // B wins every constituency, and its share of the lists stays what its votes gave it.
            var lists = aContestRecord().list("A", 600).list("B", 400);

            var alone = chamber(BODY, lists);
            var withConstituencies = chamber(
                    BODY,
                    aContestRecord().list("A", 600).list("B", 400),
                    constituencyWonBy(aCandidate("1").of("B")),
                    constituencyWonBy(aCandidate("2").of("B")),
                    constituencyWonBy(aCandidate("3").of("B")));

            assertThat(alone.parties()).containsExactly(seats("A", 6, 0), seats("B", 4, 0));
            assertThat(withConstituencies.parties()).containsExactly(seats("B", 4, 3), seats("A", 6, 0));
        }

        @Test
        void mayBeCountedInAnyOrder() {
            var chamber = chamber(
                    BODY,
                    constituencyWonBy(aCandidate("1").of("A")),
                    aContestRecord().list("A", 600).list("B", 400),
                    aContestRecord().seats(5).list("A", 600).list("B", 400));

            assertThat(chamber.parties()).containsExactly(seats("A", 9, 1), seats("B", 6, 0));
        }

        @Test
        void mayGiveAPartySeatsInConstituenciesAlone() {
            var chamber = chamber(
                    BODY,
                    aContestRecord().list("A", 970).list("SMALL", 30),
                    constituencyWonBy(aCandidate("1").of("SMALL")));

            // The list below the threshold stands beside A only by the rule of the second list.
            assertThat(chamber.parties()).containsExactly(seats("A", 8, 0), seats("SMALL", 2, 1));
            assertThat(chamber(BODY, constituencyWonBy(aCandidate("1").of("SMALL")))
                            .parties())
                    .containsExactly(seats("SMALL", 0, 1));
        }

        @Test
        void countTheContestsOfTheirOwnBodyAlone() {
            var other = aBody("other").of(Office.MASLIKHAT).build();
            var result = result(
                    LAW,
                    List.of(BODY, other),
                    aContestRecord().list("A", 600).list("B", 400).buildFor(BODY),
                    constituencyWonBy(aCandidate("1").of("C")).buildFor(other));

            assertThat(result.chambers()).extracting(Chamber::body).containsExactly(BODY, other);
            assertThat(result.chambers().get(0).seats()).isEqualTo(10);
            assertThat(result.chambers().get(1).parties()).containsExactly(seats("C", 0, 1));
            assertThat(result.contestsOf("other")).hasSize(1);
            assertThat(result.contestsOf("nobody")).isEmpty();
        }
    }

    @Nested
    class TheOrder {

        @Test
        void isBySeatsAndDeputiesWithoutAPartyComeLast() {
            var chamber = chamber(
                    BODY,
                    constituencyWonBy(aCandidate("1")),
                    constituencyWonBy(aCandidate("2")),
                    constituencyWonBy(aCandidate("3")),
                    constituencyWonBy(aCandidate("4").of("SMALL")),
                    constituencyWonBy(aCandidate("5").of("LARGE")),
                    constituencyWonBy(aCandidate("6").of("LARGE")));

            assertThat(chamber.parties())
                    .containsExactly(
                            seats("LARGE", 0, 2), seats("SMALL", 0, 1), new PartySeats(Optional.empty(), 0, 3));
        }

        @Test
        void isThatOfTheBallotPaperWherePartiesHaveEquallyMany() {
            assertThat(chamber(BODY, aContestRecord().list("Z", 500).list("A", 500))
                            .parties())
                    .containsExactly(seats("Z", 5, 0), seats("A", 5, 0));
        }

        @Test
        void leavesAListWithoutASeatOut() {
            assertThat(chamber(
                                    BODY,
                                    aContestRecord()
                                            .list("A", 600)
                                            .list("B", 380)
                                            .list("C", 20))
                            .parties())
                    .extracting(PartySeats::party)
                    .containsExactly(Optional.of("A"), Optional.of("B"));
        }
    }

    @Nested
    class UndecidedSeats {

        @Test
        void areThoseOfAnOpenQuestion() {
            // No list reaches the threshold.
            var chamber = chamber(
                    BODY,
                    aContestRecord().list("A", 30).againstAll(970),
                    constituencyWonBy(aCandidate("1").of("A")));

            assertThat(chamber.seats()).isEqualTo(11);
            assertThat(chamber.undecided()).isEqualTo(10);
            assertThat(chamber.parties()).containsExactly(seats("A", 0, 1));
        }

        @Test
        void areThoseOfTiedConstituencies() {
            var tied = aContestRecord()
                    .inAConstituency()
                    .candidate(aCandidate("1").of("A"), 50)
                    .candidate(aCandidate("2").of("B"), 50);

            var chamber = chamber(BODY, tied, constituencyWonBy(aCandidate("3").of("A")));

            assertThat(chamber.undecided()).isEqualTo(1);
            assertThat(chamber.parties()).containsExactly(seats("A", 0, 1));
            assertThat(chamber.groups().persons()).isEqualTo(1);
        }

        @Test
        void areThoseOfATierThatIsNotInTheData() {
            var whole = aBody("body")
                    .seats(98)
                    .tier(Tier.LIST, 69)
                    .tier(Tier.SINGLE_MANDATE, 29)
                    .build();

            var chamber =
                    chamber(whole, aContestRecord().seats(69).list("A", 600).list("B", 400));

            assertThat(chamber.seats()).isEqualTo(98);
            assertThat(chamber.undecided()).isEqualTo(29);
        }

        @Test
        void areAllOfABodyWithoutContests() {
            var chamber = chamber(aBody("body").seats(25).build());

            assertThat(chamber.seats()).isEqualTo(25);
            assertThat(chamber.undecided()).isEqualTo(25);
            assertThat(chamber.parties()).isEmpty();
            assertThat(chamber.groups()).isEqualTo(new Groups(0, 0, 0, 0, OptionalInt.of(35)));
        }

        @Test
        void areNoneWhereEveryContestIsSettled() {
            var whole = aBody("body").seats(10).build();

            assertThat(chamber(whole, aContestRecord().list("A", 600).list("B", 400))
                            .undecided())
                    .isZero();
        }
    }

    @Nested
    class TheGroups {

        @Test
        void areCountedAmongTheDeputiesWhoseNamesAreKnown() {
            // A's governing body has not decided yet, and B's persons are not in the data.
            var list = aContestRecord()
                    .list(aPartyList("A").women(9), 600)
                    .list("B", 300)
                    .list(persons(), 100)
                    .partyNamed("C", "2023-03-28", "C1");

            var chamber = chamber(
                    BODY,
                    list,
                    constituencyWonBy(aCandidate("1").woman().withDisability()),
                    constituencyWonBy(aCandidate("2").born("1990-01-01").of("A")),
                    constituencyWonBy(aCandidate("3")));

            assertThat(chamber.groups()).isEqualTo(new Groups(4, 2, 1, 1, OptionalInt.of(35)));
        }

        @Test
        void takeTheAgeOfYouthOfElectionDay() {
            // Under 29 until the act of 27 February 2023, under 35 since; the first is 33, the second 28.
            var election = List.of(
                    constituencyWonBy(aCandidate("1").born("1989-06-01")),
                    constituencyWonBy(aCandidate("2").born("1994-06-01")));

            assertThat(groupsOn("2023-02-26", election)).isEqualTo(new Groups(2, 0, 1, 0, OptionalInt.of(29)));
            assertThat(groupsOn("2023-02-27", election)).isEqualTo(new Groups(2, 0, 2, 0, OptionalInt.of(35)));
        }

        @Test
        void endTheYouthOnTheBirthday() {
            var born = List.of(constituencyWonBy(aCandidate("1").born("1988-03-19")));

            assertThat(groupsOn("2023-03-18", born).youth()).isEqualTo(1);
            assertThat(groupsOn("2023-03-19", born).youth()).isZero();
        }

        @Test
        void haveNoYouthWhereTheEditionHasNoAgeForTheOffice() {
            var rulebook = aRulebook().without(Rule.YOUTH_AGE).build();
            var young = constituencyWonBy(aCandidate("1").born("2000-01-01").woman());

            var chamber = result(rulebook, List.of(BODY), young.buildFor(BODY))
                    .chambers()
                    .getFirst();

            assertThat(chamber.groups()).isEqualTo(new Groups(1, 1, 0, 0, OptionalInt.empty()));
        }

        @Test
        void takeTheAgeOfTheOfficeUnderWhichTheBodyIsElected() {
            var maslikhat = aBody("body").of(Office.MASLIKHAT).build();
            var kurultai = aBody("body").of(Office.KURULTAI).build();
            var law = aRulebook()
                    .with(Office.MASLIKHAT, Rule.YOUTH_AGE, dated(Map.of("2015-02-09", 40)), "1", "3")
                    .build();

            assertThat(groups(law, maslikhat).youthUnder()).hasValue(40);
            assertThat(groups(law, kurultai).youthUnder()).hasValue(35);
        }

        @Test
        void leaveOutAWinnerWhoIsNotInTheData() {
            var unknown = aContestRecord().inAConstituency().candidate("1", 60);

            var chamber = chamber(BODY, unknown);

            assertThat(chamber.parties()).containsExactly(new PartySeats(Optional.empty(), 0, 1));
            assertThat(chamber.groups().persons()).isZero();
        }

        private static PartyListBuilder persons() {
            return aPartyList("C").women(1).men(5);
        }

        private static Groups groupsOn(String day, List<ContestRecordBuilder> records) {
            var inputs = records.stream().map(each -> each.buildFor(BODY)).toArray(ContestInput[]::new);
            return result(LAW, day, List.of(BODY), inputs).chambers().getFirst().groups();
        }

        private static Groups groups(Rulebook rulebook, Body body) {
            return result(rulebook, List.of(body)).chambers().getFirst().groups();
        }
    }

    private static PartySeats seats(String party, int byList, int inConstituencies) {
        return new PartySeats(Optional.of(party), byList, inConstituencies);
    }

    /** The winner has sixty votes, somebody else forty. */
    private static ContestRecordBuilder constituencyWonBy(CandidateBuilder winner) {
        return aContestRecord()
                .inAConstituency()
                .candidate(aCandidate("loser").of("LOSERS").woman(), 40)
                .candidate(winner, 60);
    }

    private static Chamber chamber(Body body, ContestRecordBuilder... records) {
        var inputs = new ContestInput[records.length];
        for (int i = 0; i < records.length; i++) {
            inputs[i] = records[i].buildFor(body);
        }
        return result(LAW, List.of(body), inputs).chambers().getFirst();
    }

    private static ElectionResult result(Rulebook rulebook, List<Body> bodies, ContestInput... inputs) {
        return result(rulebook, "2023-03-19", bodies, inputs);
    }

    private static ElectionResult result(Rulebook rulebook, String day, List<Body> bodies, ContestInput... inputs) {
        var election = new Election(
                "kz/made-up",
                new Trilingual("Сайлау", "Выборы", "Election"),
                LocalDate.parse(day),
                rulebook.edition(),
                Election.Origin.MADE_UP,
                bodies,
                List.of(inputs).stream().map(ContestInput::contest).toList());
        return ElectionResult.of(election, List.of(inputs), rulebook, rulebook);
    }
}
