package dauys.election.commission;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static dauys.election.Given.aTerritory;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaPrecinctsTest {

    private static final Region REGION = aRegion("R1");
    private static final Unit TOWN = aDistrict("U1", REGION);
    private static final Unit STEPPE = aDistrict("U2", REGION);
    private static final Constituency SEAT =
            aConstituency("c-1", aBody("mazhilis").build());
    private static final Precinct P1 = aPrecinct("P1").in(TOWN).of(SEAT).build();
    private static final Precinct P2 = aPrecinct("P2").in(STEPPE).build();
    private static final AreaPrecincts AREAS = new AreaPrecincts(aTerritory(List.of(P1, P2)));

    @Test
    void everyAreaHasItsPrecinctsInTheOrderOfTheTerritory() {
        assertThat(AREAS.of(area("country"))).containsExactly(P1, P2);
        assertThat(AREAS.of(area("region:R1"))).containsExactly(P1, P2);
        assertThat(AREAS.of(area("unit:U2"))).containsExactly(P2);
        assertThat(AREAS.of(area("constituency:c-1"))).containsExactly(P1);
        assertThat(AREAS.of(area("precinct:P1"))).containsExactly(P1);
        assertThat(AREAS.of(area("unit:U9"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unit:U1, region:R1, true",
        "constituency:c-1, unit:U1, true",
        "unit:U1, constituency:c-1, true",
        "precinct:P1, unit:U1, true",
        "region:R1, region:R1, true",
        "region:R1, country, true",
        "region:R1, unit:U1, false",
        "unit:U2, unit:U1, false",
        "country, region:R1, true",
        "unit:U9, region:R1, false",
        "unit:U9, unit:U9, true",
        "unit:U9, country, true"
    })
    void anAreaLiesInAnotherWithAllOfItsPrecincts(String inner, String outer, boolean expected) {
        assertThat(AREAS.isWithin(area(inner), area(outer))).isEqualTo(expected);
    }

    private static Area area(String text) {
        return Area.parse(text).orElseThrow();
    }
}
