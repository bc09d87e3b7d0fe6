package dauys.election.tabulation;

import static dauys.election.Given.aBallot;
import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aListBallot;
import static dauys.election.Given.aProtocol;
import static dauys.election.Given.aTerritory;
import static dauys.election.tabulation.SmallElection.FIRST;
import static dauys.election.tabulation.SmallElection.FORM;
import static dauys.election.tabulation.SmallElection.LISTS;
import static dauys.election.tabulation.SmallElection.MAZHILIS;
import static dauys.election.tabulation.SmallElection.REGIONAL;
import static dauys.election.tabulation.SmallElection.SECOND;
import static dauys.law.Authority.CENTRAL_COMMISSION;
import static dauys.law.Authority.CONSTITUENCY_COMMISSION;
import static dauys.law.Authority.REGIONAL_COMMISSION;
import static dauys.law.Authority.TERRITORIAL_COMMISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.law.Authority;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TabulatedElectionTest {

    private final TabulatedElection election = SmallElection.allBut("P2 mazhilis-list", "P5 m-2");

    @Nested
    class AContest {

        @Test
        void isAddedUpFromTheDistrictsToTheCountry() {
            var country = election.of(LISTS, List.of(TERRITORIAL_COMMISSION, CENTRAL_COMMISSION));

            assertThat(outline(country))
                    .isEqualTo("CENTRAL_COMMISSION  4/5/1"
                            + " [TERRITORIAL_COMMISSION D1 1/2/0]"
                            + " [TERRITORIAL_COMMISSION D2 1/1/1]"
                            + " [TERRITORIAL_COMMISSION D3 2/2/0]");
            assertThat(country.value(0)).isEqualTo(4 * 1_200);
            assertThat(country.votes().values()).containsExactly(1_600L, 1_200L, 320L);
            assertThat(country.form()).isSameAs(FORM);
            assertThat(country.ballot()).isEqualTo(LISTS);
            assertThat(country.parts()).allSatisfy(part -> {
                assertThat(part.form()).isSameAs(FORM);
                assertThat(part.ballot()).isEqualTo(LISTS);
            });
        }

        @Test
        void isAddedUpOnEachLevelOfALongPath() {
            var path =
                    List.of(CONSTITUENCY_COMMISSION, TERRITORIAL_COMMISSION, REGIONAL_COMMISSION, CENTRAL_COMMISSION);

            assertThat(outline(election.of(LISTS, path)))
                    .isEqualTo("CENTRAL_COMMISSION  4/5/1"
                            + " [REGIONAL_COMMISSION R1 2/3/1"
                            + " [TERRITORIAL_COMMISSION D1 1/2/0"
                            + " [CONSTITUENCY_COMMISSION m-1 1/1/0] [CONSTITUENCY_COMMISSION m-2 0/1/0]]"
                            + " [TERRITORIAL_COMMISSION D2 1/1/1 [CONSTITUENCY_COMMISSION m-2 1/1/1]]]"
                            + " [REGIONAL_COMMISSION R2 2/2/0"
                            + " [TERRITORIAL_COMMISSION D3 2/2/0 [CONSTITUENCY_COMMISSION m-2 2/2/0]]]");
        }

        @Test
        void ofAConstituencyIsItsOwn() {
            var path = List.of(CONSTITUENCY_COMMISSION, CENTRAL_COMMISSION);

            assertThat(outline(election.of(SECOND, path)))
                    .isEqualTo("CENTRAL_COMMISSION  3/4/1 [CONSTITUENCY_COMMISSION m-2 3/4/1]");
            assertThat(outline(election.of(FIRST, path)))
                    .isEqualTo("CENTRAL_COMMISSION  1/1/0 [CONSTITUENCY_COMMISSION m-1 1/1/0]");
        }

        @Test
        void ofARegionEndsThere() {
            assertThat(outline(election.of(REGIONAL, List.of(TERRITORIAL_COMMISSION, REGIONAL_COMMISSION))))
                    .isEqualTo("REGIONAL_COMMISSION R1 3/3/1"
                            + " [TERRITORIAL_COMMISSION D1 2/2/0] [TERRITORIAL_COMMISSION D2 1/1/1]");
        }

        @Test
        void leavesOutACommissionWithoutAreas() {
            // The maslikhat of the region is elected by lists alone, so it has no constituencies.
            assertThat(outline(election.of(
                            REGIONAL, List.of(CONSTITUENCY_COMMISSION, TERRITORIAL_COMMISSION, REGIONAL_COMMISSION))))
                    .isEqualTo("REGIONAL_COMMISSION R1 3/3/1"
                            + " [TERRITORIAL_COMMISSION D1 2/2/0] [TERRITORIAL_COMMISSION D2 1/1/1]");
            assertThat(outline(election.of(REGIONAL, List.of(CONSTITUENCY_COMMISSION, REGIONAL_COMMISSION))))
                    .isEqualTo("REGIONAL_COMMISSION R1 3/3/1");
        }

        @Test
        void isAddedUpInOnePlaceWhereThePathIsOneCommission() {
            assertThat(outline(election.of(LISTS, List.of(CENTRAL_COMMISSION)))).isEqualTo("CENTRAL_COMMISSION  4/5/1");
            assertThat(outline(election.of(REGIONAL, List.of(CONSTITUENCY_COMMISSION))))
                    .as("the highest commission stays, even without areas")
                    .isEqualTo("CONSTITUENCY_COMMISSION  3/3/1");
        }

        @Test
        void withoutPrecinctsIsNothing() {
            var paper = aBallot(MAZHILIS, aConstituency("m-9", MAZHILIS), "1", "2");
            var plan = new TabulationPlan(
                    aTerritory(List.of()), new Ballots(List.of(MAZHILIS), List.of(paper), List.of()), List.of(paper));
            var empty = new TabulatedElection(aTerritory(List.of()), FORM, plan, new Tally[0]);

            var tabulation = empty.of(paper, List.of(CONSTITUENCY_COMMISSION, CENTRAL_COMMISSION));

            assertThat(outline(tabulation)).isEqualTo("CENTRAL_COMMISSION  0/0/0");
            assertThat(tabulation.votes().values()).containsExactly(0L, 0L, 0L);
        }

        @Test
        void ofAnotherElectionIsNotHere() {
            var stranger = aListBallot(aBody("senate").build(), "A");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election.of(stranger, List.of(CENTRAL_COMMISSION)))
                    .withMessageStartingWith("No contest of this election: ")
                    .withMessageContaining("senate-list");
        }
    }

    @Test
    void allProtocolsOfAllContestsAreCountedTogether() {
        assertThat(election.completeness()).isEqualTo(new Completeness(13, 11, 3));
        assertThat(SmallElection.allBut().completeness()).isEqualTo(new Completeness(13, 13, 3));
    }

    @Test
    void theElectionKnowsItsTerritoryAndItsForm() {
        assertThat(election.territory()).isEqualTo(SmallElection.TERRITORY);
        assertThat(election.form()).isSameAs(FORM);
    }

    @Test
    void theTalliesCannotBeExchangedAfterwards() {
        var plan = SmallElection.plan();
        var tallies = SmallElection.nothingYet(plan);
        var counted = new TabulatedElection(SmallElection.TERRITORY, FORM, plan, tallies);

        for (int cell = 0; cell < tallies.length; cell++) {
            tallies[cell] = new Tally(FORM.width(), 3);
            tallies[cell].add(aProtocol().build(), false);
        }

        assertThat(counted.completeness()).isEqualTo(new Completeness(13, 0, 0));
    }

    @Test
    void everyKindOfPathAddsUpToTheSame() {
        var paths = List.of(
                List.of(CENTRAL_COMMISSION),
                List.of(TERRITORIAL_COMMISSION, CENTRAL_COMMISSION),
                List.of(CONSTITUENCY_COMMISSION, CENTRAL_COMMISSION),
                List.of(TERRITORIAL_COMMISSION, REGIONAL_COMMISSION, CENTRAL_COMMISSION));

        for (List<Authority> path : paths) {
            for (BallotPaper paper : SmallElection.PAPERS) {
                assertThat(election.of(paper, path).totals())
                        .isEqualTo(election.of(paper, paths.getFirst()).totals());
            }
        }
    }

    /** Each commission with its area, protocols arrived, expected and with errors, and its parts in brackets. */
    private static String outline(Tabulation tabulation) {
        var completeness = tabulation.completeness();
        var text = new StringBuilder("%s %s %d/%d/%d"
                .formatted(
                        tabulation.commission(),
                        tabulation.area(),
                        completeness.arrived(),
                        completeness.expected(),
                        completeness.withErrors()));
        tabulation
                .parts()
                .forEach(part -> text.append(" [").append(outline(part)).append(']'));
        return text.toString();
    }
}
