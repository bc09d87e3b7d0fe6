package dauys.election.tabulation;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aConstituency;
import static dauys.election.Given.aContestOf;
import static dauys.election.Given.aListContestOf;
import static dauys.election.Given.aRulebook;
import static dauys.law.Authority.CENTRAL_COMMISSION;
import static dauys.law.Authority.CONSTITUENCY_COMMISSION;
import static dauys.law.Authority.REGIONAL_COMMISSION;
import static dauys.law.Authority.TERRITORIAL_COMMISSION;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.contest.Contest;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import org.junit.jupiter.api.Test;

class TabulationPathTest {

    private static final Rulebook LAW = aRulebook().build();

    @Test
    void listsOfTheMazhilisGoUpThroughTheDistricts() {
        assertThat(TabulationPath.of(LAW, lists(Office.MAZHILIS)))
                .containsExactly(TERRITORIAL_COMMISSION, CENTRAL_COMMISSION);
    }

    @Test
    void constituenciesOfTheMazhilisGoUpByThemselves() {
        assertThat(TabulationPath.of(LAW, constituency(Office.MAZHILIS)))
                .containsExactly(CONSTITUENCY_COMMISSION, CENTRAL_COMMISSION);
    }

    @Test
    void aMaslikhatOfARegionIsAddedUpInTheRegion() {
        assertThat(TabulationPath.of(LAW, lists(Office.MASLIKHAT)))
                .containsExactly(TERRITORIAL_COMMISSION, REGIONAL_COMMISSION);
        assertThat(TabulationPath.of(LAW, constituency(Office.MASLIKHAT)))
                .containsExactly(CONSTITUENCY_COMMISSION, REGIONAL_COMMISSION);
    }

    @Test
    void aMaslikhatOfADistrictIsAddedUpInTheDistrict() {
        assertThat(TabulationPath.of(LAW, constituency(Office.LOCAL_MASLIKHAT)))
                .containsExactly(CONSTITUENCY_COMMISSION, TERRITORIAL_COMMISSION);
    }

    @Test
    void votesForTheKurultaiGoTheWayOfTheMazhilis() {
        assertThat(TabulationPath.of(LAW, lists(Office.KURULTAI)))
                .containsExactly(TERRITORIAL_COMMISSION, CENTRAL_COMMISSION);
    }

    @Test
    void whereTheEditionHasNoneEverythingIsAddedUpInOnePlace() {
        var silent = aRulebook().without(Rule.LIST_PATH, Rule.SINGLE_PATH).build();

        assertThat(TabulationPath.of(silent, lists(Office.MAZHILIS))).containsExactly(CENTRAL_COMMISSION);
        assertThat(TabulationPath.of(silent, constituency(Office.MASLIKHAT))).containsExactly(CENTRAL_COMMISSION);
        assertThat(TabulationPath.of(LAW, lists(Office.LOCAL_MASLIKHAT))).containsExactly(CENTRAL_COMMISSION);
    }

    private static Contest lists(Office office) {
        return aListContestOf(aBody("body").of(office).build());
    }

    private static Contest constituency(Office office) {
        var body = aBody("body").of(office).build();
        return aContestOf(body, aConstituency("smd-1", body));
    }
}
