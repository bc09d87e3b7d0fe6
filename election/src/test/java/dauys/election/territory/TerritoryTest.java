package dauys.election.territory;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aRegionAt;
import static dauys.election.Given.aTerritory;
import static dauys.election.Given.aUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dauys.election.contest.Body;
import dauys.law.Office;
import dauys.law.Ratio;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final Region REGION = aRegion("R1");
    private static final Unit ONE = aDistrict("D1", REGION);
    private static final Unit OTHER = aDistrict("D2", REGION);
    private static final Unit ELSEWHERE = aDistrict("D3", aRegion("R2"));
    private static final Body MAZHILIS = aBody("mazhilis").build();
    private static final Body MASLIKHAT =
            aBody("maslikhat").of(Office.MASLIKHAT).electedIn("R1").build();
    private static final Constituency A = aConstituency("a", MAZHILIS);
    private static final Constituency B = aConstituency("b", MAZHILIS);
    private static final Constituency C = aConstituency("c", MASLIKHAT);

    @Nested
    class TheClockOfTheCountry {

        private static Territory of(Region... regions) {
            return new Territory(List.of(regions), List.of(), List.of(), List.of());
        }

        @Test
        void isThatOfMostRegions() {
            assertThat(of(aRegionAt("R1", 6), aRegionAt("R2", 5), REGION, aRegionAt("R3", 5))
                            .offset())
                    .contains(ZoneOffset.ofHours(5));
        }

        @Test
        void isTheOneFurtherAheadOfTwoThatAreEquallyFrequent() {
            assertThat(of(aRegionAt("R1", 6), aRegionAt("R2", 5)).offset()).contains(ZoneOffset.ofHours(6));
            assertThat(of(aRegionAt("R1", 5), aRegionAt("R2", 6)).offset()).contains(ZoneOffset.ofHours(6));
        }

        @Test
        void isNotKnownWhereNoRegionHasOne() {
            assertThat(of(REGION).offset()).isEmpty();
        }
    }

    @Nested
    class DeviationFromTheMean {

        @Test
        void isReportedForEachConstituencyOfTheBody() {
            // As in 2023: one region is a constituency whatever its size.
            var territory = aTerritory(List.of(
                    aPrecinct("P1").in(ONE).of(A, C).withVoters(2_000).build(),
                    aPrecinct("P2").in(OTHER).of(A).withVoters(1_000).build(),
                    aPrecinct("P3").in(ELSEWHERE).of(B).withVoters(1_500).build(),
                    aPrecinct("P4").in(ELSEWHERE).withVoters(700).build()));

            var deviations = Deviation.of(territory, "mazhilis");

            assertThat(deviations)
                    .containsExactly(new Deviation(A, 3_000, 4_500, 2), new Deviation(B, 1_500, 4_500, 2));
            assertThat(deviations.getFirst().mean()).isEqualTo(Ratio.of(2_250, 1));
            assertThat(deviations).extracting(Deviation::isAboveMean).containsExactly(true, false);
            assertThat(deviations).extracting(Deviation::share).containsExactly(Ratio.of(1, 3), Ratio.of(1, 3));
        }

        @Test
        void goesByOtherNumbersThanThoseOfTheRegistersWhereSomeAreGiven() {
            var territory = aTerritory(List.of(
                    aPrecinct("P1").in(ONE).of(A).withVoters(2_000).build(),
                    aPrecinct("P2").in(OTHER).of(B).withVoters(1_000).build()));

            assertThat(Deviation.of(territory, "mazhilis", precinct -> precinct.voters() + 500L))
                    .containsExactly(new Deviation(A, 2_500, 4_000, 2), new Deviation(B, 1_500, 4_000, 2));
        }

        @Test
        void isAnExactShareOfTheMean() {
            // Ulytau in 2023 against the mean of 29 constituencies.
            var ulytau = new Deviation(A, 138_277, 12_032_550, 29);

            assertThat(ulytau.mean()).isEqualTo(Ratio.of(12_032_550, 29));
            assertThat(ulytau.isAboveMean()).isFalse();
            assertThat(ulytau.share()).isEqualTo(Ratio.of(12_032_550 - 138_277 * 29, 12_032_550));
        }

        @Test
        void atTheMeanThereIsNone() {
            var exact = new Deviation(A, 100, 300, 3);

            assertThat(exact.isAboveMean()).isFalse();
            assertThat(exact.share()).isEqualTo(Ratio.of(0, 1));
            assertThat(new Deviation(A, 101, 300, 3).isAboveMean()).isTrue();
        }

        @Test
        void whereNobodyIsListedThereIsNone() {
            var empty = new Deviation(A, 0, 0, 2);

            assertThat(empty.share()).isEqualTo(Ratio.of(0, 1));
            assertThat(empty.isAboveMean()).isFalse();
            assertThat(empty.mean()).isEqualTo(Ratio.of(0, 1));
        }

        @Test
        void aConstituencyWithoutPrecinctsHasNoVoters() {
            var territory = new Territory(List.of(), List.of(), List.of(A, C, B), List.of());

            assertThat(Deviation.of(territory, "mazhilis"))
                    .containsExactly(new Deviation(A, 0, 0, 2), new Deviation(B, 0, 0, 2));
            assertThat(Deviation.of(territory, "akim")).isEmpty();
        }
    }

    @Nested
    class ConstituenciesServedByATerritorialCommission {

        @Test
        void areThoseThatAreExactlyAUnit() {
            var territory = aTerritory(List.of(
                    aPrecinct("P1").in(ONE).of(A).build(),
                    aPrecinct("P2").in(ONE).of(A).build(),
                    aPrecinct("P3").in(OTHER).of(B).build()));

            assertThat(territory.servedByTerritorialCommission("mazhilis"))
                    .containsExactly(entry("a", "D1"), entry("b", "D2"));
        }

        @Test
        void areThoseThatAreExactlyARegion() {
            var territory = aTerritory(List.of(
                    aPrecinct("P1").in(ONE).of(A).build(),
                    aPrecinct("P2").in(OTHER).of(A).build(),
                    aPrecinct("P3").in(ELSEWHERE).of(B).build()));

            // The second region is one district; the commission of the region comes first.
            assertThat(territory.servedByTerritorialCommission("mazhilis"))
                    .containsExactly(entry("a", "R1"), entry("b", "R2"));
        }

        @Test
        void areNotThoseThatDivideAUnitOrReachBeyondIt() {
            var territory = aTerritory(List.of(
                    aPrecinct("P1").in(ONE).of(A).build(),
                    aPrecinct("P2").in(ONE).of(B).build(),
                    aPrecinct("P3").in(OTHER).of(B).build()));

            assertThat(territory.servedByTerritorialCommission("mazhilis")).isEmpty();
        }

        @Test
        void areNotThoseThatLeaveAPrecinctOfTheUnitOut() {
            var territory = aTerritory(List.of(
                    aPrecinct("P1").in(ONE).of(A).build(),
                    aPrecinct("P2").in(ONE).build()));

            assertThat(territory.servedByTerritorialCommission("mazhilis")).isEmpty();
        }

        @Test
        void areOfTheBodyThatIsAskedFor() {
            var territory = aTerritory(List.of(aPrecinct("P1").in(ONE).of(A, C).build()));

            assertThat(territory.servedByTerritorialCommission("maslikhat")).containsExactly(entry("c", "R1"));
            assertThat(territory.servedByTerritorialCommission("akim")).isEmpty();
        }
    }

    @Nested
    class APrecinct {

        @Test
        void knowsItsConstituencyForEachBody() {
            var precinct = aPrecinct("P1").of(C, A).build();

            assertThat(precinct.constituencyFor("mazhilis")).hasValue(A);
            assertThat(precinct.constituencyFor("maslikhat")).hasValue(C);
            assertThat(precinct.constituencyFor("akim")).isEmpty();
        }

        @Test
        void isAbroadWhereItsUnitIs() {
            var missions = aUnit(Unit.Kind.ABROAD, "ABROAD", REGION);

            assertThat(aPrecinct("P1").in(missions).build().isAbroad()).isTrue();
            for (Unit.Kind kind : List.of(Unit.Kind.DISTRICT, Unit.Kind.TOWN, Unit.Kind.CITY_DISTRICT)) {
                assertThat(aPrecinct("P1").in(aUnit(kind, "U", REGION)).build().isAbroad())
                        .isFalse();
            }
        }

        @Test
        void hasZeroVotersOrMore() {
            assertThat(aPrecinct("P1").withVoters(0).build().voters()).isZero();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> aPrecinct("P1").withVoters(-1).build())
                    .withMessage("P1 has -1 voters");
        }

        @Test
        void itsConstituenciesCannotBeChangedAfterwards() {
            var given = new ArrayList<>(List.of(A));
            var precinct = aPrecinct("P1").of(given).build();

            given.clear();

            assertThat(precinct.constituencies()).containsExactly(A);
        }
    }

    @Test
    void theConstituenciesOfABodyStandInTheirOrder() {
        var territory = new Territory(List.of(REGION), List.of(ONE), List.of(B, C, A), List.of());

        assertThat(territory.constituenciesFor("mazhilis")).containsExactly(B, A);
        assertThat(territory.constituenciesFor("akim")).isEmpty();
    }

    @Test
    void aTerritoryCannotBeChangedAfterwards() {
        var regions = new ArrayList<>(List.of(REGION));
        var units = new ArrayList<>(List.of(ONE));
        var constituencies = new ArrayList<>(List.of(A));
        var precincts = new ArrayList<>(List.of(aPrecinct("P1").build()));
        var territory = new Territory(regions, units, constituencies, precincts);

        regions.clear();
        units.clear();
        constituencies.clear();
        precincts.clear();

        assertThat(territory.regions()).containsExactly(REGION);
        assertThat(territory.units()).containsExactly(ONE);
        assertThat(territory.constituencies()).containsExactly(A);
        assertThat(territory.precincts()).hasSize(1);
    }
}
