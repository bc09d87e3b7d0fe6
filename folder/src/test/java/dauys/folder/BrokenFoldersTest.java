package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to break a folder gives the finding with its code, file, line and column, and never an exception. */
class BrokenFoldersTest {

    @TempDir
    private Path folder = Path.of("");

    private AFolder aFolder() {
        return AFolder.in(folder);
    }

    @Test
    void aSoundFolderHasNoFinding() {
        assertThat(aFolder().findings()).isEmpty();
        assertThat(aFolder().read().isUsable()).isTrue();
    }

    @Nested
    class Votes {
        @Test
        void belowZero() {
            assertThat(aFolder().replacing("totals.csv", "600", "-600").findings())
                    .containsExactly("F112 totals.csv:2:3");
        }

        @Test
        void notANumber() {
            assertThat(aFolder().replacing("totals.csv", "600", "six hundred").findings())
                    .containsExactly("F111 totals.csv:2:3");
        }

        @Test
        void aFormulaIsNotANumber() {
            assertThat(aFolder().replacing("totals.csv", "600", "=1+1").findings())
                    .containsExactly("F111 totals.csv:2:3");
        }

        @Test
        void missing() {
            assertThat(aFolder().replacing("totals.csv", "600", "").findings()).containsExactly("F110 totals.csv:2:3");
        }

        @Test
        void largerThanALong() {
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "99999999999999999999")
                            .findings())
                    .containsExactly("F113 totals.csv:2:3");
        }

        @Test
        void largerThanAnyElectorate() {
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "1000000000000001")
                            .findings())
                    .containsExactly("F113 totals.csv:2:3");
        }

        @Test
        void ofAPartyTwice() {
            assertThat(aFolder()
                            .replacing("totals.csv", "list,B,300", "list,A,300")
                            .findings())
                    .containsExactlyInAnyOrder("F120 totals.csv:3", "F123 totals.csv");
        }

        @Test
        void ofAnUnknownParty() {
            assertThat(aFolder().replacing("totals.csv", "list,B", "list,C").findings())
                    .containsExactlyInAnyOrder("F126 totals.csv:3:2", "F123 totals.csv");
        }

        @Test
        void ofAPartyWhoseRowIsMissing() {
            assertThat(aFolder().replacing("totals.csv", "list,B,300\n", "").findings())
                    .containsExactly("F123 totals.csv");
        }

        @Test
        void inAnUnknownContest() {
            assertThat(aFolder()
                            .replacing("totals.csv", "list,AGAINST_ALL", "liste,AGAINST_ALL")
                            .findings())
                    .containsExactly("F122 totals.csv:4:1");
        }

        @Test
        void thatMissTheOfficialTotal() {
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "600".replace("600", "060"))
                            .findings())
                    .containsExactly("F202 totals.csv");
        }

        @Test
        void aboveAnIncompleteBase() {
            assertThat(aFolder()
                            .replacing(
                                    "election.yaml",
                                    "status: official, complete: yes",
                                    "status: upper-bound, complete: no")
                            .replacing("totals.csv", "600", "1001")
                            .findings())
                    .containsExactly("F201 totals.csv", "F204 totals.csv");
        }

        @Test
        void zeroForAll() {
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "0")
                            .replacing("totals.csv", "300", "0")
                            .replacing("totals.csv", ",100", ",0")
                            .replacing("election.yaml", "value: 1000", "value: 0")
                            .findings())
                    .containsExactly("F203 totals.csv");
        }

        @Test
        void aDeviationThatIsAcknowledgedMustBeTheOneThatIsThere() {
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "591")
                            .replacing(
                                    "election.yaml",
                                    "complete: yes,",
                                    "complete: yes, deviation: -9, deviation_source: x,")
                            .findings())
                    .isEmpty();
            assertThat(aFolder()
                            .replacing("totals.csv", "600", "590")
                            .replacing(
                                    "election.yaml",
                                    "complete: yes,",
                                    "complete: yes, deviation: -9, deviation_source: x,")
                            .findings())
                    .containsExactly("F205 election.yaml:18:12");
        }

        @Test
        void moreVotersThanAreListed() {
            assertThat(aFolder()
                            .replacing(
                                    "election.yaml",
                                    "registered: {value: 2000, status: official, source: made up}",
                                    "registered: {value: 2000, status: official, source: made up}\n"
                                            + "    ballots_issued: {value: 2001, status: interim, source: made up}")
                            .findings())
                    .containsExactly("F206 election.yaml:18:12");
        }
    }

    @Nested
    class Persons {
        private static final String HEADER = "contest,party,candidate,place,name,born,woman,disability\n";

        private AFolder naming(String rows) {
            return aFolder().with("candidates.csv", HEADER + rows);
        }

        @Test
        void anIdStandsForOnePerson() {
            assertThat(naming("list,A,K1,1,Ахметов Али,,yes,\nlist,B,K1,1,Бекова Дана,,yes,\n")
                            .findings())
                    .containsExactlyInAnyOrder("F128 candidates.csv:3:3", "F120 candidates.csv:3");
        }

        @Test
        void aPlaceOnAListIsOnesOwn() {
            assertThat(naming("list,A,K1,1,Ахметов Али,,yes,\nlist,A,K2,1,Бекова Дана,,yes,\n")
                            .findings())
                    .containsExactly("F130 candidates.csv:3:4");
            assertThat(naming("list,A,K1,,Ахметов Али,,yes,\n").findings()).containsExactly("F130 candidates.csv:2:4");
            assertThat(naming("list,A,K1,0,Ахметов Али,,yes,\n").findings()).containsExactly("F130 candidates.csv:2:4");
        }

        @Test
        void aPersonOfAListHasAParty() {
            assertThat(naming("list,,K1,1,Ахметов Али,,yes,\n").findings()).containsExactly("F110 candidates.csv:2:2");
        }

        @Test
        void theNumberOfPersonsIsTheNumberOfThoseNamed() {
            assertThat(naming("list,A,K1,1,Ахметов Али,,yes,\n")
                            .replacing("lists.csv", "2023-02-01,,", "2023-02-01,,3")
                            .findings())
                    .containsExactly("F127 lists.csv:2");
        }

        @Test
        void aDateBeyondTheCalendarIsNone() {
            assertThat(naming("list,A,K1,1,Ахметов Али,+999999999-12-31,yes,\n").findings())
                    .containsExactly("F114 candidates.csv:2:6");
        }
    }

    @Test
    void theCodeOfTheLineAgainstAllIsNoPartys() {
        assertThat(aFolder().replacing("parties.csv", "B,Б", "AGAINST_ALL,Б").findings())
                .contains("F118 parties.csv:3:1");
    }

    @Test
    void theNumberOfADecisionNeedsItsDay() {
        assertThat(aFolder().replacing("lists.csv", "2023-02-01,", ",7").findings())
                .containsExactly("F129 lists.csv:2:4");
    }

    @Test
    void aSumBeyondAnyElectorateIsFoundBeforeItIsAddedUp() {
        assertThat(aFolder()
                        .replacing("totals.csv", "600", "1000000000000000")
                        .replacing("totals.csv", "300", "1000000000000000")
                        .findings())
                .containsExactly("F207 totals.csv");
    }

    @Test
    void anEditionToCompareWithThatIsNotThere() {
        assertThat(aFolder()
                        .replacing("election.yaml", "kind: totals", "also_under: [kz/2022-11-06]\nkind: totals")
                        .findings())
                .containsExactly("E101 election.yaml:5:1");
    }

    @Test
    void publishedHoldersOfAPartyWithoutAList() {
        assertThat(aFolder()
                        .replacing(
                                "election.yaml",
                                "    registered:",
                                "    published_holders: [{party: Z, holders: 5, in_groups: 1, source: made up}]\n"
                                        + "    registered:")
                        .findings())
                .containsExactly("F126 election.yaml:14:5");
    }

    @Test
    void anOfficeThatTheEditionDoesNotKnow() {
        assertThat(aFolder()
                        .replacing("election.yaml", "kz/2022-11-05", "kz/2026-06-11")
                        .findings())
                .contains("B107 election.yaml:8:5");
    }

    @Test
    void anElectionWithoutContests() {
        assertThat(aFolder().with("election.yaml", "id: x\n").findings()).contains("Y103 election.yaml:1:1");
    }

    @Test
    void aFolderInPlaceOfAFile() throws IOException {
        aFolder().without("totals.csv");
        Files.createDirectory(folder.resolve("totals.csv"));

        assertThat(ElectionFolders.read(folder).findings())
                .anyMatch(each -> each.code().equals("F102"));
    }

    @Test
    void aConstituencyWithoutACandidate() {
        assertThat(aFolder()
                        .with("election.yaml", """
                                id: test/akim
                                title: {kk: Сайлау, ru: Выборы, en: Election}
                                date: 2023-03-19
                                edition: kz/2022-11-05
                                kind: totals
                                origin: made-up
                                bodies:
                                  - {id: akim, office: akim, title: {kk: Әкім, ru: Аким, en: Akim}}
                                contests:
                                  - {id: akim, body: akim, tier: single-mandate, seats: 1}
                                """)
                        .with("candidates.csv", "contest,party,candidate,place,name,born,woman,disability\n")
                        .with("totals.csv", "contest,option,votes\nakim,AGAINST_ALL,5\n")
                        .findings())
                .containsExactly("F203 totals.csv");
    }

    @Nested
    class DecisionsOnRecord {
        private AFolder deciding(String decision) {
            return aFolder().with("decisions.yaml", "decisions:\n  - {contest: list, " + decision + "}\n");
        }

        @Test
        void anUnknownQuestion() {
            assertThat(deciding("question: lot, act: x, date: 2023-03-20").findings())
                    .containsExactly("Y106 decisions.yaml:2:21");
        }

        @Test
        void aPartyWithoutAList() {
            assertThat(deciding("question: holders, party: Z, candidates: [A1], act: x, date: 2023-03-20")
                            .findings())
                    .containsExactly("F126 decisions.yaml:2:40");
        }

        @Test
        void anActIsNeeded() {
            assertThat(deciding("question: second-place, parties: [A], date: 2023-03-20")
                            .findings())
                    .contains("Y103 decisions.yaml:2:5");
        }

        @Test
        void aNameThatCommandsTheTerminal() {
            assertThat(deciding("question: second-place, parties: [\"\\e[2J\"], act: x, date: 2023-03-20")
                            .findings())
                    .contains("Y104 decisions.yaml:2:45");
        }

        @Test
        void theHoldersOfOnePartyAreDecidedOnce() {
            String holders = "question: holders, party: A, candidates: [A1], act: x, date: 2023-03-20";

            assertThat(deciding(holders + "}\n  - {contest: list, " + holders).findings())
                    .containsExactly("F120 decisions.yaml:3:5");
        }
    }
}
