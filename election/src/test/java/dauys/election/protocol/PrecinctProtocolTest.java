package dauys.election.protocol;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aForm;
import static dauys.election.Given.aListContestOf;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aProtocol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.ballot.BallotPaper;
import dauys.election.protocol.ProtocolLine.Role;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PrecinctProtocolTest {

    @Nested
    class Values {

        @Test
        void theLinesOfTheOptionsAreAddedUpFromTheVotes() {
            var protocol = aProtocol().build();

            assertThat(protocol.width()).isEqualTo(14);
            assertThat(protocol.value(12)).as("votes").isEqualTo(700);
            assertThat(protocol.value(13)).as("against all").isEqualTo(80);
            assertThat(protocol.votes(0)).isEqualTo(400);
            assertThat(protocol.votes(1)).isEqualTo(300);
            assertThat(protocol.votes(2)).isEqualTo(80);
        }

        @Test
        void withoutALineAgainstAllEveryVoteIsForAList() {
            var list = aPartyList("A").build();
            var paper = BallotPaper.ofLists(aListContestOf(aBody("akim").build()), List.of(list), false);

            var protocol = aProtocol().of(paper).votes(400).build();

            assertThat(protocol.value(12)).isEqualTo(400);
            assertThat(protocol.value(13)).isZero();
        }

        @Test
        void theProtocolKnowsItsPrecinctAndItsBallotPaper() {
            var precinct = aPrecinct("P7").build();
            var protocol = aProtocol().of(precinct).build();

            assertThat(protocol.precinct()).isEqualTo(precinct);
            assertThat(protocol.ballot().contest().id()).isEqualTo("mazhilis-list");
        }

        @Test
        void linesOfOneRoleAreAddedUp() {
            var form = aForm().line("issued_early", Role.ISSUED).line("issued_late", Role.ISSUED);
            int[] issued = {2, 12, 13};
            var protocol = aProtocol().on(form);

            assertThat(protocol.build().sumOf(issued)).isEqualTo(798);
            assertThat(protocol.with("issued_late", 2).build().sumOf(issued)).isEqualTo(800);
            assertThat(protocol.with("issued_early", 0).build().sumOf(issued)).isEqualTo(800);
            assertThat(protocol.empty("issued").build().sumOf(issued)).isEqualTo(2);
            assertThat(protocol.empty("issued_late").build().sumOf(issued)).isZero();
            assertThat(protocol.empty("issued_early").build().sumOf(issued)).isEqualTo(PrecinctProtocol.EMPTY);
            assertThat(protocol.build().sumOf(new int[0])).isEqualTo(PrecinctProtocol.EMPTY);
        }
    }

    @Nested
    class Guards {

        @Test
        void aProtocolHasTheWidthOfItsForm() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> protocol(new long[13], new long[3]))
                    .withMessage("13 values and 3 votes for 14 lines and 3 options");
        }

        @Test
        void aProtocolHasTheOptionsOfItsBallotPaper() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> protocol(new long[14], new long[2]))
                    .withMessage("14 values and 2 votes for 14 lines and 3 options");
        }

        @Test
        void anOptionHasZeroVotesOrMore() {
            assertThat(protocol(new long[14], new long[3]).votes(2)).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> protocol(new long[14], new long[] {3, -1, 0}))
                    .withMessage("An option of mazhilis-list has -1 votes");
        }

        private static PrecinctProtocol protocol(long[] values, long[] votes) {
            var like = aProtocol().build();
            return PrecinctProtocol.of(aForm().build(), like.precinct(), like.ballot(), values, votes);
        }
    }
}
