package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of protocols, votes and reports that cannot be used are found at their places, and the others are counted. */
class BrokenProtocolsTest {

    private static final String LISTS = ANation.LISTS;
    private static final String SINGLES = ANation.SINGLES;
    private static final String VOTES = ANation.VOTES;

    @TempDir
    private Path folder = Path.of("");

    private ANation aNation() {
        return ANation.in(folder);
    }

    private static void assertSumsWithout(ANation nation, String... leftOut) {
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout(leftOut));
    }

    @Nested
    class RowsOfProtocols {

        private ANation setting(int column, String value) {
            return aNation().setting(LISTS, "P-03,mazhilis-list", column, value);
        }

        private void assertLeftOut(ANation nation, String finding) {
            assertThat(nation.findings()).containsExactly(finding);
            assertSumsWithout(nation, "P-03,mazhilis-list");
        }

        @ParameterizedTest
        @CsvSource({
            "x, F111",
            "-, F111",
            "--1, F111",
            "+1, F111",
            "1.0, F111",
            "1 000, F111",
            "=1+1, F111",
            "١٢, F111",
            "-1, F112",
            "-99999999999999999999, F112",
            "1000000000, F113",
            "999999999999999, F113",
            "9223372036854775808, F113",
            "99999999999999999999999999, F113",
        })
        void aNumberThatIsNone(String text, String code) {
            assertLeftOut(setting(13, text), code + " protocols-lists.csv:4:13");
            assertLeftOut(setting(16, text), code + " protocols-lists.csv:4:16");
        }

        @Test
        void everyNumberThatIsNone() {
            assertThat(setting(13, "x")
                            .setting(LISTS, "P-03,mazhilis-list", 16, "-1")
                            .findings())
                    .containsExactly("F111 protocols-lists.csv:4:13", "F112 protocols-lists.csv:4:16");
        }

        @Test
        void zerosBeforeANumberDoNotMakeItLarger() {
            long invalid = aNation().protocols().get("P-03,mazhilis-list").number("invalid");

            assertThat(setting(13, "0".repeat(30) + invalid).findings()).isEmpty();
        }

        @Test
        void theLargestNumbersCanStillBeAddedUpAndCounted() {
            var nation = aNation();
            for (int i = 1; i <= 12; i++) {
                nation.setting(LISTS, MadeUpProtocols.precinct(i) + ",mazhilis-list", 16, "999999999");
            }
            var folder = nation.read().value().orElseThrow();

            assertThat(nation.sums()).containsEntry("mazhilis-list@ A", 12 * 999_999_999L);
            assertThat(folder.count().contests()).hasSize(6);
        }

        @Test
        void tooFewFieldsAndTooMany() {
            var nation = aNation();
            String row = nation.row(LISTS, "P-03,mazhilis-list");

            assertLeftOut(
                    aNation().replacing(LISTS, row, row.substring(0, row.lastIndexOf(','))),
                    "F105 protocols-lists.csv:4");
            assertLeftOut(aNation().replacing(LISTS, row, row + ","), "F105 protocols-lists.csv:4");
            assertLeftOut(aNation().replacing(LISTS, row, row + ",7,7"), "F105 protocols-lists.csv:4");
        }

        @Test
        void aQuoteThatIsNeverClosedSpoilsItsOwnRowOnly() {
            var nation = aNation().replacing(LISTS, "P-03,mazhilis-list", "\"P-03,mazhilis-list");

            assertThat(nation.findings()).containsExactly("P113 protocols-lists.csv:4:1", "F107 protocols-lists.csv:4");
            assertSumsWithout(nation, "P-03,mazhilis-list");
        }

        @Test
        void textBehindAQuotedField() {
            assertLeftOut(setting(15, "\"1\"2"), "F107 protocols-lists.csv:4");
        }

        @Test
        void aPrecinctThatIsNotInTheTerritory() {
            assertLeftOut(setting(1, "P-30"), "P113 protocols-lists.csv:4:1");
            assertLeftOut(setting(1, ""), "P113 protocols-lists.csv:4:1");
            assertLeftOut(setting(1, "=P-03"), "P113 protocols-lists.csv:4:1");
        }

        @Test
        void aContestThatIsNotInTheElection() {
            assertLeftOut(setting(2, "mazhilis"), "P114 protocols-lists.csv:4:2");
        }

        @Test
        void aContestThatThePrecinctDoesNotVoteIn() {
            assertThat(aNation()
                            .replacing(LISTS, "P-08,mazhilis-list", "P-08,maslikhat-KZ-10-list")
                            .findings())
                    .containsExactly("P115 protocols-lists.csv:9");
            assertSumsWithout(
                    aNation().replacing(LISTS, "P-08,mazhilis-list", "P-08,maslikhat-KZ-10-list"),
                    "P-08,mazhilis-list");
        }

        @Test
        void anOptionThatIsNotOnTheBallotPaper() {
            var nation = aNation().setting(LISTS, "P-02,maslikhat-KZ-10-list", 18, "0");

            assertThat(nation.findings()).containsExactly("P116 protocols-lists.csv:15:18");
            assertSumsWithout(nation, "P-02,maslikhat-KZ-10-list");
        }

        @Test
        void anOptionWithoutVotes() {
            assertLeftOut(setting(17, ""), "P118 protocols-lists.csv:4");
        }
    }

    @Nested
    class RowsOfVotes {

        @Test
        void votesWithoutAProtocol() {
            var nation = aNation();
            nation.replacing(SINGLES, nation.row(SINGLES, "P-06,mazhilis-2") + "\n", "");

            assertThat(nation.findings())
                    .containsExactly(
                            "P117 votes-single.csv:22", "P117 votes-single.csv:23", "P117 votes-single.csv:24");
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @Test
        void aProtocolWithoutVotes() {
            var nation = aNation();
            nation.replacing(VOTES, nation.row(VOTES, "P-06,mazhilis-2,C5") + "\n", "");

            assertThat(nation.findings()).containsExactly("P118 protocols-single.csv:7");
            assertThat(nation.read().findings().getFirst().facts()).containsEntry("options", java.util.List.of("C5"));
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @Test
        void aProtocolThatCannotBeReadLeavesItsVotesWithoutNews() {
            var nation = aNation().setting(SINGLES, "P-06,mazhilis-2", 13, "x");

            assertThat(nation.findings()).containsExactly("F111 protocols-single.csv:7:13");
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @Test
        void aRowThatCanBeReadIsCountedBesideOneThatCannot() {
            var nation = aNation();
            String sound = nation.row(SINGLES, "P-06,mazhilis-2");
            nation.setting(SINGLES, "P-06,mazhilis-2", 13, "x").adding(SINGLES, sound + "\n");

            assertThat(nation.findings()).containsExactly("F111 protocols-single.csv:7:13");
            assertSumsWithout(nation);
        }

        @Test
        void theSameVotesTwice() {
            var nation = aNation();
            nation.adding(VOTES, nation.row(VOTES, "P-06,mazhilis-2,C5") + "\n");

            assertThat(nation.findings()).containsExactly("P119 votes-single.csv:64");
            assertSumsWithout(nation);
        }

        @Test
        void otherVotesForTheSameOption() {
            var nation = aNation().adding(VOTES, "P-06,mazhilis-2,C5,1\n");

            assertThat(nation.findings()).containsExactly("P119 votes-single.csv:64");
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @Test
        void otherVotesBeforeTheOnesOfOtherOptions() {
            var nation = aNation();
            nation.replacing(VOTES, "P-06,mazhilis-2,C4", "P-06,mazhilis-2,C4,1\nP-06,mazhilis-2,C4");

            assertThat(nation.findings()).containsExactly("P119 votes-single.csv:23");
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @Test
        void votesForAProtocolThatHasTheSameInItsRow() {
            var nation = aNation();
            long votes = nation.protocols().get("P-03,mazhilis-list").number("A");
            nation.with("votes-more.csv", "precinct,contest,option,votes\nP-03,mazhilis-list,A," + votes + "\n");

            assertThat(nation.findings()).containsExactly("P119 votes-more.csv:2");
            assertSumsWithout(nation);
        }

        @Test
        void votesForAProtocolThatHasOthersInItsRow() {
            var nation =
                    aNation().with("votes-more.csv", "precinct,contest,option,votes\nP-03,mazhilis-list,A,999999\n");

            assertThat(nation.findings()).containsExactly("P119 votes-more.csv:2");
            assertSumsWithout(nation, "P-03,mazhilis-list");
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "EMPTY",
                value = {"'', F110", "x, F111", "=1, F111", "-1, F112", "99999999999999999999, F113"})
        void aNumberThatIsNone(String text, String code) {
            var nation = aNation().setting(VOTES, "P-06,mazhilis-2,C4", 4, text);

            assertThat(nation.findings())
                    .containsExactly(code + " votes-single.csv:22:4", "P118 protocols-single.csv:7");
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @ParameterizedTest
        @CsvSource({
            "1, P-30, P113 votes-single.csv:22:1",
            "2, mazhilis, P114 votes-single.csv:22:2",
            "2, mazhilis-1, P115 votes-single.csv:22",
            "3, C99, P116 votes-single.csv:22:3",
            "3, A, P116 votes-single.csv:22:3",
        })
        void aRowOfNothingThatIsThere(int column, String text, String finding) {
            var nation = aNation().setting(VOTES, "P-06,mazhilis-2,C4", column, text);

            assertThat(nation.findings()).containsExactly(finding, "P118 protocols-single.csv:7");
            assertSumsWithout(nation, "P-06,mazhilis-2");
        }

        @Test
        void anUnknownOptionIsNamedWithItsContest() {
            assertThat(aNation()
                            .setting(VOTES, "P-06,mazhilis-2,C4", 3, "C99")
                            .read()
                            .findings()
                            .getFirst()
                            .facts())
                    .containsEntry("option", "C99")
                    .containsEntry("contest", "mazhilis-2");
        }

        @Test
        void aRowOfAnotherForm() {
            var nation = aNation();
            String row = nation.row(VOTES, "P-06,mazhilis-2,C4");

            assertThat(aNation().replacing(VOTES, row, row + ",1").findings())
                    .containsExactly("F105 votes-single.csv:22", "P118 protocols-single.csv:7");
            assertThat(aNation().replacing(VOTES, row, "P-06,mazhilis-2,C4").findings())
                    .containsExactly("F105 votes-single.csv:22", "P118 protocols-single.csv:7");
            assertThat(aNation().replacing(VOTES, row, "\"" + row).findings())
                    .contains("F107 votes-single.csv:22", "P118 protocols-single.csv:7");
        }
    }

    @Nested
    class RowsOfReports {

        @ParameterizedTest
        @CsvSource(
                nullValues = "EMPTY",
                value = {
                    "1, P-30, P113 turnout.csv:2:1",
                    "2, 24:00, F135 turnout.csv:2:2",
                    "2, 12:60, F135 turnout.csv:2:2",
                    "2, 9:00, F135 turnout.csv:2:2",
                    "2, noon, F135 turnout.csv:2:2",
                    "2, '', F135 turnout.csv:2:2",
                    "3, '', F110 turnout.csv:2:3",
                    "3, x, F111 turnout.csv:2:3",
                    "3, -1, F112 turnout.csv:2:3",
                    "3, 9999999999, F113 turnout.csv:2:3",
                    "3, '1,2', F105 turnout.csv:2",
                    "3, '\"1', F107 turnout.csv:2",
                })
        void aReportThatIsNone(int column, String text, String finding) {
            var nation = aNation().setting("turnout.csv", "P-01,10:00", column, text);

            assertThat(nation.findings().getLast()).isEqualTo(finding);
            assertSumsWithout(nation);
        }
    }
}
