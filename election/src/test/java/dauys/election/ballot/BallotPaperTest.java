package dauys.election.ballot;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aContestOf;
import static dauys.election.Given.aListContestOf;
import static dauys.election.Given.aPartyList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.nomination.Candidate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BallotPaperTest {

    private static final Body MAZHILIS = aBody("mazhilis").build();
    private static final Contest LISTS = aListContestOf(MAZHILIS);
    private static final Contest CONSTITUENCY = aContestOf(MAZHILIS, aConstituency("smd-1", MAZHILIS));

    @Nested
    class Lists {

        @Test
        void standInTheOrderOfTheLot() {
            // The lot of 2023 began with these; neither an alphabet nor a size puts them so.
            var inLotOrder = List.of(
                    aPartyList("AMANAT").build(),
                    aPartyList("AUYL").build(),
                    aPartyList("RESPUBLICA").build(),
                    aPartyList("AQ_JOL").build());

            var paper = BallotPaper.ofLists(LISTS, inLotOrder, true);

            assertThat(paper.contest()).isEqualTo(LISTS);
            assertThat(paper.options())
                    .containsExactly(
                            new ListOption("AMANAT"),
                            new ListOption("AUYL"),
                            new ListOption("RESPUBLICA"),
                            new ListOption("AQ_JOL"),
                            new AgainstAll());
            assertThat(paper.hasAgainstAll()).isTrue();
        }

        @Test
        void standAloneWhereTheEditionHasNoLineAgainstAll() {
            var paper = BallotPaper.ofLists(LISTS, List.of(aPartyList("AMANAT").build()), false);

            assertThat(paper.options()).containsExactly(new ListOption("AMANAT"));
            assertThat(paper.hasAgainstAll()).isFalse();
        }
    }

    @Nested
    class Candidates {

        @Test
        void standInTheOrderOfTheKazakhAlphabet() {
            // By the order of Unicode І and Ә would stand after Я, and by the Russian alphabet nowhere.
            var paper = ofCandidates(
                    aCandidate("1").named("Яковлев Петр").build(),
                    aCandidate("2").named("Ілиясов Нұрлан").build(),
                    aCandidate("3").named("Бектұров Асқар").build(),
                    aCandidate("4").named("Әбенов Ерлан").build(),
                    aCandidate("5").named("Абаев Дәурен").build());

            assertThat(paper.contest()).isEqualTo(CONSTITUENCY);
            assertThat(codes(paper)).containsExactly("5", "4", "3", "2", "1", "AGAINST_ALL");
            assertThat(paper.options().getFirst()).isEqualTo(new CandidateOption("5"));
        }

        @Test
        void ofOneNameStandInTheOrderOfTheirIds() {
            var paper = ofCandidates(
                    aCandidate("c").named("Ахметов Асқар").build(),
                    aCandidate("a").named("Ахметов Асқар").build(),
                    aCandidate("b").named("Ахметов Асқар").build(),
                    aCandidate("d").named("Абаев Дәурен").build());

            assertThat(codes(paper)).containsExactly("d", "a", "b", "c", "AGAINST_ALL");
        }

        @Test
        void mayStandWithoutTheLineAgainstAll() {
            var paper = BallotPaper.ofCandidates(
                    CONSTITUENCY, List.of(aCandidate("1").build()), false);

            assertThat(codes(paper)).containsExactly("1");
        }

        private static BallotPaper ofCandidates(Candidate... candidates) {
            return BallotPaper.ofCandidates(CONSTITUENCY, List.of(candidates), true);
        }
    }

    @Nested
    class Guards {

        @Test
        void theLineAgainstAllIsTheLast() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BallotPaper(LISTS, List.of(new AgainstAll(), new ListOption("A"))))
                    .withMessage("mazhilis-list: the line against all is the last.");
            assertThat(new BallotPaper(LISTS, List.of(new AgainstAll())).hasAgainstAll())
                    .isTrue();
        }

        @Test
        void noOptionStandsTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BallotPaper(LISTS, List.of(new ListOption("A"), new ListOption("A"))))
                    .withMessageStartingWith("mazhilis-list has an option twice: ");
        }

        @Test
        void aPaperWithoutOptionsHasNoLineAgainstAll() {
            assertThat(new BallotPaper(LISTS, List.of()).hasAgainstAll()).isFalse();
        }

        @Test
        void theOptionsCannotBeChangedAfterwards() {
            var given = new ArrayList<ContestOption>(List.of(new ListOption("A")));
            var paper = new BallotPaper(LISTS, given);

            given.add(new ListOption("B"));

            assertThat(codes(paper)).containsExactly("A");
        }
    }

    private static List<String> codes(BallotPaper paper) {
        return paper.options().stream().map(ContestOption::code).toList();
    }
}
