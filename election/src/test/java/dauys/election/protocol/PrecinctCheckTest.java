package dauys.election.protocol;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aPrecinct;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.PrecinctCheck.Counts;
import dauys.election.territory.Precinct;
import dauys.election.voter.TurnoutReport;
import dauys.law.Finding;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PrecinctCheckTest {

    private static final Precinct PRECINCT = aPrecinct("P1").build();
    private static final long EMPTY = PrecinctProtocol.EMPTY;

    @Nested
    class TheContestsOfAPrecinct {

        @Test
        void haveTheSameVoters() {
            assertThat(contests(new Counts("list", 1_200, 798, 0), new Counts("smd", 1_200, 798, 0)))
                    .isEmpty();
        }

        @Test
        void listTheSameVoters() {
            assertThat(contests(
                            new Counts("list", 1_200, 798, 0),
                            new Counts("smd", 1_199, 798, 0),
                            new Counts("maslikhat", 1_202, 798, 0)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("P231");
                        assertThat(finding.isError()).isFalse();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts())
                                .containsEntry("precinct", "P1")
                                .containsEntry("least", 1_199L)
                                .containsEntry("leastContest", "smd")
                                .containsEntry("most", 1_202L)
                                .containsEntry("mostContest", "maslikhat")
                                .containsEntry("certificates", 0L);
                    });
        }

        @Test
        void issueBallotsToTheSameVoters() {
            assertThat(contests(new Counts("list", 1_200, 798, 0), new Counts("smd", 1_200, 797, 0)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("P232");
                        assertThat(finding.isError()).isFalse();
                        assertThat(finding.facts())
                                .containsEntry("least", 797L)
                                .containsEntry("leastContest", "smd")
                                .containsEntry("most", 798L)
                                .containsEntry("mostContest", "list");
                    });
        }

        @Test
        void mayDifferByThoseWhoCameWithACertificate() {
            // Five from elsewhere vote for the list alone.
            assertThat(contests(new Counts("list", 1_205, 803, 5), new Counts("smd", 1_200, 798, 0)))
                    .isEmpty();
            assertThat(contests(new Counts("smd", 1_199, 798, 0), new Counts("list", 1_205, 803, 5)))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("P231");
                        assertThat(finding.facts()).containsEntry("certificates", 5L);
                    });
            assertThat(contests(new Counts("smd", 1_200, 797, 0), new Counts("list", 1_205, 803, 5)))
                    .extracting(Finding::code)
                    .containsExactly("P232");
        }

        @Test
        void areFoundOutTogether() {
            assertThat(contests(new Counts("list", 1_200, 798, 0), new Counts("smd", 1_100, 700, 0)))
                    .extracting(Finding::code)
                    .containsExactly("P231", "P232");
        }

        @Test
        void areComparedWhereALineIsFilledIn() {
            assertThat(contests(new Counts("list", EMPTY, 798, EMPTY), new Counts("smd", 1_200, EMPTY, EMPTY)))
                    .isEmpty();
            assertThat(contests(new Counts("list", EMPTY, EMPTY, EMPTY))).isEmpty();
            assertThat(contests()).isEmpty();
        }

        @Test
        void aLineForCertificatesThatIsEmptyExcusesNobodyAndAccusesNobody() {
            assertThat(contests(new Counts("list", 1_200, 798, EMPTY), new Counts("smd", 1_200, 798, EMPTY)))
                    .isEmpty();
            assertThat(contests(new Counts("list", 1_200, 798, EMPTY), new Counts("smd", 1_201, 798, EMPTY)))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.facts()).containsEntry("certificates", 0L));
        }

        private static List<Finding> contests(Counts... counts) {
            return PrecinctCheck.contests(PRECINCT, List.of(counts), SOMEWHERE);
        }
    }

    @Nested
    class TheReportsOfElectionDay {

        @Test
        void riseUntilTheProtocol() {
            assertThat(reports(798, 100, 350, 350, 798)).isEmpty();
            assertThat(reports(798, 100, 350, 797)).isEmpty();
        }

        @Test
        void neverFall() {
            assertThat(reports(798, 100, 99, 350, 349)).hasSize(2).first().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("P241");
                assertThat(finding.isError()).isFalse();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(finding.facts())
                        .containsEntry("precinct", "P1")
                        .containsEntry("earlier", "10:00")
                        .containsEntry("voters", 100L)
                        .containsEntry("later", "12:00")
                        .containsEntry("fewer", 99L);
            });
        }

        @Test
        void endAtNoMoreThanTheProtocolSays() {
            assertThat(reports(798, 100, 350, 799)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("P242");
                assertThat(finding.isError()).isFalse();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(finding.facts())
                        .containsEntry("precinct", "P1")
                        .containsEntry("at", "14:00")
                        .containsEntry("voters", 799L)
                        .containsEntry("issued", 798L);
            });
        }

        @Test
        void areJudgedAmongThemselvesWhereThereIsNoProtocolYet() {
            assertThat(reports(EMPTY, 100, 350)).isEmpty();
            assertThat(reports(EMPTY, 350, 100)).extracting(Finding::code).containsExactly("P241");
        }

        @Test
        void needNotBeThere() {
            assertThat(reports(798)).isEmpty();
            assertThat(reports(0)).isEmpty();
        }

        @Test
        void aLaterReportDoesNotExcuseAnEarlierOne() {
            assertThat(reports(798, 900, 700)).extracting(Finding::code).containsExactly("P241");
        }

        private static List<Finding> reports(long issued, long... voters) {
            var reports = new ArrayList<TurnoutReport>();
            for (long each : voters) {
                reports.add(new TurnoutReport(LocalTime.of(10 + 2 * reports.size(), 0), each));
            }
            return PrecinctCheck.reports(PRECINCT, reports, issued, SOMEWHERE);
        }
    }
}
