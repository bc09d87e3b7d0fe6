package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no CSV or no YAML, or not of the form described: each fault is found at its place. */
class BrokenFilesTest {

    @TempDir
    private Path folder = Path.of("");

    private AFolder aFolder() {
        return AFolder.in(folder);
    }

    @Nested
    class FormOfCsv {
        @Test
        void anUnknownColumnIsNamed() {
            var found =
                    aFolder().replacing("lists.csv", "persons", "people").read().findings();

            assertThat(found)
                    .extracting(each -> each.code() + " " + each.facts().get("column"))
                    .contains("F103 people");
        }

        @Test
        void anUnknownAndAMissingColumnAreFoundTogether() {
            assertThat(aFolder().replacing("lists.csv", "persons", "people").findings())
                    .containsExactly("F103 lists.csv:1:5", "F104 lists.csv:1");
        }

        @Test
        void aColumnTwice() {
            assertThat(aFolder()
                            .replacing("totals.csv", "contest,option,votes", "contest,option,option")
                            .findings())
                    .contains("F108 totals.csv:1:3");
        }

        @Test
        void aRowWithTooManyFields() {
            assertThat(aFolder()
                            .replacing("totals.csv", "list,AGAINST_ALL,100", "list,AGAINST_ALL,100,1")
                            .findings())
                    .containsExactly("F105 totals.csv:4");
        }

        @Test
        void aQuoteThatIsNeverClosed() {
            assertThat(aFolder()
                            .replacing("totals.csv", "list,A,600", "\"list,A,600")
                            .findings())
                    .contains("F107 totals.csv:2");
        }

        @Test
        void anEmptyFile() {
            assertThat(aFolder().with("totals.csv", "").findings()).contains("F104 totals.csv");
        }

        @Test
        void aMissingFile() {
            assertThat(aFolder().without("totals.csv").findings()).contains("F101 totals.csv");
        }

        @Test
        void aFileThatIsNotUtf8() throws IOException {
            aFolder();
            Files.write(
                    folder.resolve("totals.csv"), "contest,option,votes\nlist,Ж,1\n".getBytes(StandardCharsets.UTF_16));

            assertThat(ElectionFolders.read(folder).findings())
                    .anyMatch(each -> each.code().equals("F109"));
        }

        @Test
        void aByteOrderMarkIsNoColumn() {
            assertThat(aFolder()
                            .replacing("totals.csv", "contest,option,votes", "\uFEFFcontest,option,votes")
                            .findings())
                    .isEmpty();
        }

        @Test
        void aFileLargerThanSuchAFileCanBe() {
            assertThat(aFolder().with("totals.csv", "x".repeat((16 << 20) + 1)).findings())
                    .contains("F106 totals.csv");
        }

        @Test
        void aLineOfAMillionCharacters() {
            assertThat(aFolder()
                            .replacing("totals.csv", "list,A,600", "list,A,6" + "0".repeat(1_000_000))
                            .findings())
                    .anyMatch(each -> each.startsWith("F1"));
        }

        @Test
        void aCodeWithASpace() {
            assertThat(aFolder()
                            .replacing("parties.csv", "A,А,А,A", "A B,А,А,A")
                            .findings())
                    .contains("F116 parties.csv:2:1");
        }

        @Test
        void aListOfAPartyThatIsNotThere() {
            assertThat(aFolder().replacing("parties.csv", "B,Б", "C,Б").findings())
                    .contains("F121 lists.csv:3:2");
        }

        @Test
        void aDateThatIsNone() {
            assertThat(aFolder()
                            .replacing("lists.csv", "2023-02-01", "1.2.2023")
                            .findings())
                    .containsExactly("F114 lists.csv:2:3");
        }

        @Test
        void allProblemsOfAFileAreFoundAtOnce() {
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "-6")
                            .replacing("totals.csv", "300", "many")
                            .replacing("totals.csv", "list,AGAINST_ALL", "other,AGAINST_ALL")
                            .findings())
                    .containsExactly("F112 totals.csv:2:3", "F111 totals.csv:3:3", "F122 totals.csv:4:1");
        }
    }

    @Nested
    class FormOfYaml {
        @Test
        void anUnknownKey() {
            assertThat(aFolder()
                            .replacing("election.yaml", "kind: totals", "kind: totals\ncolour: blue")
                            .findings())
                    .containsExactly("Y102 election.yaml:6:1");
        }

        @Test
        void aMissingKey() {
            assertThat(aFolder()
                            .replacing("election.yaml", "date: 2023-03-19\n", "")
                            .findings())
                    .containsExactly("Y103 election.yaml:1:1");
        }

        @Test
        void aKeyTwice() {
            assertThat(aFolder()
                            .replacing("election.yaml", "kind: totals", "kind: totals\nkind: totals")
                            .findings())
                    .containsExactly("Y105 election.yaml:6:1");
        }

        @Test
        void brokenIndentation() {
            assertThat(aFolder()
                            .replacing("election.yaml", "  - id: mazhilis", " - id: mazhilis\n   - x")
                            .findings())
                    .anyMatch(each -> each.startsWith("Y101 election.yaml:"));
        }

        @Test
        void aTextThatIsNoMapping() {
            assertThat(aFolder().with("election.yaml", "just words").findings()).containsExactly("Y104 election.yaml");
        }

        @Test
        void anEmptyFile() {
            assertThat(aFolder().with("election.yaml", "").findings()).containsExactly("Y104 election.yaml");
        }

        @Test
        void aBillionLaughsStopAtALimit() {
            var laughs = new StringBuilder("a0: &a0 [x]\n");
            for (int i = 1; i < 40; i++) {
                laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
            }
            assertThat(aFolder().with("election.yaml", laughs.toString()).findings())
                    .containsExactly("Y101 election.yaml");
        }

        @Test
        void aHundredThousandLevels() {
            assertThat(aFolder()
                            .with("election.yaml", "a: " + "[".repeat(100_000))
                            .findings())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("Y101 election.yaml");
        }

        @Test
        void aTextThatCommandsTheTerminal() {
            assertThat(aFolder()
                            .replacing("election.yaml", "en: Election}", "en: \"\\e[2J\"}")
                            .findings())
                    .contains("Y107 election.yaml:2:33");
            assertThat(aFolder()
                            .replacing("parties.csv", "Party A", "Party \u001B[2J")
                            .findings())
                    .contains("F117 parties.csv:2:7");
        }

        @Test
        void seatsThatAreNone() {
            assertThat(aFolder()
                            .replacing("election.yaml", "    seats: 10\n", "    seats: 0\n")
                            .findings())
                    .contains("E104 election.yaml:17:5");
            assertThat(aFolder()
                            .replacing("election.yaml", "    seats: 10\n", "    seats: ten\n")
                            .findings())
                    .contains("Y104 election.yaml:17:5");
        }

        @Test
        void anEditionThatIsNotThere() {
            assertThat(aFolder()
                            .replacing("election.yaml", "kz/2022-11-05", "kz/2022-11-06")
                            .findings())
                    .containsExactly("E101 election.yaml:4:1");
            assertThat(aFolder()
                            .replacing("election.yaml", "kz/2022-11-05", "2022")
                            .findings())
                    .containsExactly("Y104 election.yaml:4:1");
        }

        @Test
        void aStatusThatIsUnknown() {
            assertThat(aFolder()
                            .replacing("election.yaml", "status: official, complete", "status: final, complete")
                            .findings())
                    .containsExactly("Y106 election.yaml:18:25");
        }

        @Test
        void aCountWithoutItsSource() {
            assertThat(aFolder()
                            .replacing("election.yaml", "complete: yes, source: made up", "complete: yes")
                            .findings())
                    .containsExactly("Y103 election.yaml:18:11");
        }

        @Test
        void aContestOfABodyThatIsNotThere() {
            assertThat(aFolder()
                            .replacing("election.yaml", "body: mazhilis", "body: senate")
                            .findings())
                    .contains("E102 election.yaml:15:5");
        }
    }
}
