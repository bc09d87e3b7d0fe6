package dauys.election.commission;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aTerritory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.law.Trilingual;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which commissions there are, and which stand above which. */
class CommissionTreeTest {

    private static final Region WEST = aRegion("W");
    private static final Region EAST = aRegion("E");
    private static final Unit TOWN = aDistrict("W-1", WEST);
    private static final Unit STEPPE = aDistrict("W-2", WEST);
    private static final Unit LAKE = aDistrict("E-1", EAST);

    private static final Constituency ALL_EAST =
            aConstituency("m-1", aBody("mazhilis").build());
    private static final Constituency HALF_TOWN =
            aConstituency("m-2", aBody("mazhilis").build());
    private static final Constituency REST_OF_WEST =
            aConstituency("m-3", aBody("mazhilis").build());
    private static final Constituency STEPPE_SEAT =
            aConstituency("s-1", aBody("maslikhat").build());

    private static final Precinct P1 = aPrecinct("P1").in(TOWN).of(HALF_TOWN).build();
    private static final Precinct P2 = aPrecinct("P2").in(TOWN).of(REST_OF_WEST).build();
    private static final Precinct P3 =
            aPrecinct("P3").in(STEPPE).of(REST_OF_WEST, STEPPE_SEAT).build();
    private static final Precinct P4 = aPrecinct("P4").in(LAKE).of(ALL_EAST).build();

    private static final Territory TERRITORY = aTerritory(List.of(P1, P2, P3, P4));
    private static final CommissionTree TREE = CommissionTree.of(TERRITORY, List.of("mazhilis", "maslikhat"));

    @Test
    void thereIsOneForEachPartOfTheTerritory() {
        assertThat(TREE.all())
                .extracting(Commission::id)
                .containsExactly(
                        "country",
                        "region:W",
                        "region:E",
                        "unit:W-1",
                        "unit:W-2",
                        "unit:E-1",
                        "constituency:m-2",
                        "constituency:m-3",
                        "precinct:P1",
                        "precinct:P2",
                        "precinct:P3",
                        "precinct:P4");
    }

    @Test
    void aTerritorialCommissionServesTheConstituencyThatIsItsWholeTerritory() {
        assertThat(TREE.find(new Area.OfConstituency("m-1")))
                .map(Commission::id)
                .contains("region:E");
        assertThat(TREE.find(new Area.OfConstituency("s-1")))
                .map(Commission::id)
                .contains("unit:W-2");
        assertThat(TREE.find(new Area.OfConstituency("m-2")))
                .map(Commission::id)
                .contains("constituency:m-2");
        assertThat(TREE.find(new Area.OfConstituency("m-9"))).isEmpty();
    }

    @Test
    void theCommissionsAboveAPrecinctAreNamedFromTheNearestToTheCentre() {
        assertThat(TREE.above(P1))
                .extracting(Commission::id)
                .containsExactly("constituency:m-2", "unit:W-1", "region:W", "country");
        assertThat(TREE.above(P3))
                .extracting(Commission::id)
                .containsExactly("constituency:m-3", "unit:W-2", "region:W", "country");
        assertThat(TREE.above(P4)).extracting(Commission::id).containsExactly("unit:E-1", "region:E", "country");
    }

    @Test
    void onlyTheConstituencyOfTheBodyConcernedIsAbove() {
        assertThat(TREE.above(P3, "maslikhat"))
                .extracting(Commission::id)
                .containsExactly("unit:W-2", "region:W", "country");
        assertThat(TREE.above(P1, "maslikhat"))
                .extracting(Commission::id)
                .containsExactly("unit:W-1", "region:W", "country");
    }

    @Test
    void constituenciesOfBodiesThatAreNotNamedHaveNoCommission() {
        var tree = CommissionTree.of(TERRITORY, List.of());

        assertThat(tree.all(Level.CONSTITUENCY)).isEmpty();
        assertThat(tree.above(P1)).extracting(Commission::id).containsExactly("unit:W-1", "region:W", "country");
    }

    @Test
    void aCommissionIsFoundByItsIdAndItsPrecinct() {
        assertThat(TREE.find("unit:W-1")).map(Commission::area).contains(new Area.OfUnit("W-1"));
        assertThat(TREE.find("unit:W-9")).isEmpty();
        assertThat(TREE.of(P2).id()).isEqualTo("precinct:P2");
        assertThat(TREE.of(P2).name()).isEqualTo(new Trilingual("№ 1", "№ 1", "No. 1"));
        assertThat(TREE.central().name().en()).isEqualTo("Central Election Commission");
    }

    @Test
    void aHigherCommissionHasAHigherLevel() {
        var levels = List.of(Level.values());
        for (int i = 0; i < levels.size(); i++) {
            for (int j = 0; j < levels.size(); j++) {
                assertThat(levels.get(i).isHigherThan(levels.get(j))).isEqualTo(i < j);
            }
        }
        assertThat(TREE.central().isHigherThan(TREE.of(P1))).isTrue();
        assertThat(TREE.of(P1).isHigherThan(TREE.of(P2))).isFalse();
    }

    /** As in 2023: thirteen regions are a constituency each, and seven are divided into sixteen. */
    @Test
    void of29ConstituenciesOfTheMazhilis16HaveCommissionsOfTheirOwn() {
        int[] divided = {3, 3, 2, 2, 2, 2, 2};
        var precincts = new ArrayList<Precinct>();
        int number = 0;
        for (int region = 1; region <= 20; region++) {
            int parts = region <= divided.length ? divided[region - 1] : 1;
            var unit = aDistrict("U" + region, aRegion("R" + region));
            for (int part = 0; part < parts; part++) {
                number++;
                var constituency =
                        aConstituency("mazhilis-" + number, aBody("mazhilis").build());
                precincts.add(aPrecinct("P" + number).in(unit).of(constituency).build());
            }
        }
        var tree = CommissionTree.of(aTerritory(precincts), List.of("mazhilis"));

        assertThat(number).isEqualTo(29);
        assertThat(tree.all(Level.CONSTITUENCY)).hasSize(16);
        assertThat(tree.all(Level.REGIONAL)).hasSize(20);
        assertThat(precincts)
                .allSatisfy(each -> assertThat(tree.above(each)).last().isEqualTo(tree.central()));
    }

    @Test
    void theCentreAndEachPrecinctAreFoundByTheirAreas() {
        var tree = CommissionTree.of(TERRITORY, List.of("mazhilis"));

        assertThat(tree.find(new Area.Country())).contains(tree.central());
        assertThat(tree.find(new Area.OfPrecinct("P1")).orElseThrow().level()).isEqualTo(Level.PRECINCT);
    }

    @Test
    void whatIsNotOfTheTerritoryIsAMistakeOfTheProgram() {
        var foreign = aPrecinct("X").in(aDistrict("X-1", aRegion("X"))).build();

        assertThatThrownBy(() -> TREE.above(foreign))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit:X-1");
    }
}
