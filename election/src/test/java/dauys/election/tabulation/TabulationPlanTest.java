package dauys.election.tabulation;

import static dauys.election.Given.aBallot;
import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aTerritory;
import static dauys.election.tabulation.SmallElection.LISTS;
import static dauys.election.tabulation.SmallElection.PAPERS;
import static dauys.election.tabulation.SmallElection.PRECINCTS;
import static dauys.election.tabulation.SmallElection.REGIONAL;
import static dauys.election.tabulation.SmallElection.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.territory.Precinct;
import dauys.law.Authority;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TabulationPlanTest {

    private final TabulationPlan plan = SmallElection.plan();

    @Nested
    class Slots {

        @Test
        void areOneForEachPrecinctAndContestOfItsVoters() {
            // Three papers in the first region, two in the other, none where nobody votes.
            assertThat(slotsByPrecinct()).containsExactly(0, 0, 3, 3, 0, 3, 2, 2, 0);
            assertThat(plan.slots()).isEqualTo(13);
            assertThat(plan.precincts()).isEqualTo(PRECINCTS);
            assertThat(plan.papers()).isEqualTo(PAPERS);
        }

        @Test
        void followEachOtherWithoutGaps() {
            int next = 0;
            for (int precinct = 0; precinct < PRECINCTS.size(); precinct++) {
                assertThat(plan.firstSlot(precinct)).isEqualTo(next);
                next = plan.endSlot(precinct);
            }
            assertThat(next).isEqualTo(plan.slots());
        }

        @Test
        void knowTheirPrecinct() {
            for (int precinct = 0; precinct < PRECINCTS.size(); precinct++) {
                for (int slot = plan.firstSlot(precinct); slot < plan.endSlot(precinct); slot++) {
                    assertThat(plan.precinctOf(slot)).as("slot %d", slot).isEqualTo(precinct);
                }
            }
        }

        @Test
        void areFoundByPrecinctAndContest() {
            for (int slot = 0; slot < plan.slots(); slot++) {
                int contest = PAPERS.indexOf(plan.paperOf(slot));

                assertThat(plan.slot(plan.precinctOf(slot), contest)).isEqualTo(slot);
            }
        }

        @Test
        void areNotThereForAContestThatTheVotersHaveNot() {
            int ofSecondRegion = 6;

            assertThat(plan.slot(ofSecondRegion, PAPERS.indexOf(REGIONAL))).isEqualTo(TabulationPlan.NONE);
            assertThat(plan.slot(ofSecondRegion, PAPERS.indexOf(LISTS))).isNotNegative();
            assertThat(plan.slot(0, PAPERS.indexOf(LISTS))).isEqualTo(TabulationPlan.NONE);
        }

        private List<Integer> slotsByPrecinct() {
            return IntStream.range(0, PRECINCTS.size())
                    .mapToObj(precinct -> plan.endSlot(precinct) - plan.firstSlot(precinct))
                    .toList();
        }
    }

    @Nested
    class Cells {

        @Test
        void arePrecinctsOfOneContestThatNoCommissionTellsApart() {
            // P4 and P5 share everything; P1 and P2 are of one district and of two constituencies.
            assertThat(cell(6, LISTS)).isEqualTo(cell(7, LISTS));
            assertThat(cell(6, SECOND)).isEqualTo(cell(7, SECOND));
            assertThat(cell(2, LISTS)).isNotEqualTo(cell(3, LISTS));
            assertThat(cell(3, LISTS)).isNotEqualTo(cell(5, LISTS));
            assertThat(cell(3, LISTS)).isNotEqualTo(cell(3, SECOND));
            // The maslikhat has no constituencies, so its precincts of one district stay together.
            assertThat(cell(2, REGIONAL)).isEqualTo(cell(3, REGIONAL));
            assertThat(plan.cells()).isEqualTo(10);
        }

        @Test
        void knowTheirPaperAndHowManyProtocolsTheyMustHave() {
            assertThat(plan.paperOfCell(cell(6, LISTS))).isEqualTo(LISTS);
            assertThat(plan.expected(cell(6, LISTS))).isEqualTo(2);
            assertThat(plan.expected(cell(2, REGIONAL))).isEqualTo(2);
            assertThat(plan.expected(cell(5, REGIONAL))).isEqualTo(1);
            assertThat(IntStream.range(0, plan.cells()).map(plan::expected).sum())
                    .isEqualTo(plan.slots());
        }

        @Test
        void lieInTheAreaOfEachCommission() {
            assertThat(areas(cell(2, LISTS))).containsExactly("m-1", "D1", "R1", "", "", "");
            assertThat(areas(cell(6, SECOND))).containsExactly("m-2", "D3", "R2", "", "", "");
            assertThat(areas(cell(5, REGIONAL))).containsExactly("", "D2", "R1", "", "", "");
        }

        @Test
        void areKnownByTheirContest() {
            var byContest = plan.cellsByContest();

            assertThat(byContest.get(PAPERS.indexOf(REGIONAL))).containsExactly(cell(2, REGIONAL), cell(5, REGIONAL));
            assertThat(byContest.values().stream().mapToInt(List::size).sum()).isEqualTo(10);
        }

        private int cell(int precinct, BallotPaper paper) {
            return plan.cellOf(plan.slot(precinct, PAPERS.indexOf(paper)));
        }

        private List<String> areas(int cell) {
            return List.of(
                            Authority.CONSTITUENCY_COMMISSION,
                            Authority.TERRITORIAL_COMMISSION,
                            Authority.REGIONAL_COMMISSION,
                            Authority.CENTRAL_COMMISSION,
                            Authority.PARTY_GOVERNING_BODY,
                            Authority.BRANCH_GOVERNING_BODY)
                    .stream()
                    .map(commission -> plan.area(cell, commission))
                    .toList();
        }
    }

    @Test
    void aNationHasMoreCellsThanAnybodyReservedRoomFor() {
        var body = aBody("mazhilis").build();
        var papers = new ArrayList<BallotPaper>();
        var precincts = new ArrayList<Precinct>();
        for (int i = 0; i < 200; i++) {
            var constituency = aConstituency("m-" + i, body);
            papers.add(aBallot(body, constituency, "1"));
            var unit = aDistrict("D" + i, aRegion("R"));
            precincts.add(aPrecinct("P" + i).in(unit).of(constituency).build());
            precincts.add(aPrecinct("Q" + i).in(unit).of(constituency).build());
        }

        var large = new TabulationPlan(aTerritory(precincts), new Ballots(List.of(body), papers, List.of()), papers);

        assertThat(large.cells()).isEqualTo(200);
        for (int slot = 0; slot < large.slots(); slot++) {
            assertThat(large.expected(large.cellOf(slot))).isEqualTo(2);
            assertThat(large.paperOf(slot)).isEqualTo(papers.get(slot / 2));
        }
    }

    @Test
    void aTerritoryWithoutPrecinctsHasNoSlot() {
        var empty = new TabulationPlan(aTerritory(List.of()), new Ballots(List.of(), List.of(), List.of()), List.of());

        assertThat(empty.slots()).isZero();
        assertThat(empty.cells()).isZero();
    }
}
