package dauys.election.commission;

import static dauys.election.Given.aDistrict;
import static dauys.election.Given.aPrecinct;
import static dauys.election.Given.aRegion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which files and the record write areas, kinds of contest, scopes and persons. */
class TextFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"country", "region:KZ-10", "unit:1101", "constituency:mazhilis-1", "precinct:P1"})
    void anAreaIsReadAsItIsWritten(String text) {
        assertThat(Area.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Country", "country:", "region", "region:", "region:KZ 10", "region:-", "city:A", ":A"})
    void anythingElseIsNoArea(String text) {
        assertThat(Area.parse(text)).isEmpty();
    }

    @Test
    void theCodeOfAnAreaHasTheFormOfFiles() {
        assertThatThrownBy(() -> new Area.OfRegion("KZ 10")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Area.OfUnit("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Area.OfConstituency("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Area.OfPrecinct("№ 1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLevelsOfAreasAreThoseOfTheirCommissions() {
        assertThat(new Area.Country().level()).isEqualTo(Level.CENTRAL);
        assertThat(new Area.OfRegion("R").level()).isEqualTo(Level.REGIONAL);
        assertThat(new Area.OfUnit("U").level()).isEqualTo(Level.TERRITORIAL);
        assertThat(new Area.OfConstituency("C").level()).isEqualTo(Level.CONSTITUENCY);
        assertThat(new Area.OfPrecinct("P").level()).isEqualTo(Level.PRECINCT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mazhilis/list", "mazhilis/single", "local-maslikhat/single", "kurultai/list"})
    void aKindOfContestIsReadAsItIsWritten(String text) {
        assertThat(ContestKind.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mazhilis", "mazhilis/", "mazhilis/both", "burgomaster/list", "/list", "mazhilis/list/list"})
    void anythingElseIsNoKindOfContest(String text) {
        assertThat(ContestKind.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "region:KZ-10", "precinct:P1 maslikhat/single", "country mazhilis/list"})
    void aScopeIsReadAsItIsWritten(String text) {
        assertThat(Scope.parse(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "country ", " mazhilis/list", "country  mazhilis/list", "country both", "x y"})
    void anythingElseIsNoScope(String text) {
        assertThat(Scope.parse(text)).isEmpty();
    }

    @Test
    void aMarkIsThirtyTwoHexadecimalDigits() {
        String digits = "0123456789abcdef0123456789abcdef";

        assertThat(PersonMark.parse(digits)).map(PersonMark::toString).contains(digits);
        assertThat(PersonMark.parse(digits.toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(PersonMark.parse(digits.substring(1))).isEmpty();
        assertThatThrownBy(() -> new PersonMark("Aisha")).hasMessageContaining("Aisha");
    }

    @Test
    void aScopeCoversAPrecinctOnlyForItsKindOfContest() {
        var precinct = aPrecinct("P1").in(aDistrict("U", aRegion("R"))).build();
        var lists = ContestKind.parse("mazhilis/list").orElseThrow();
        var seats = ContestKind.parse("mazhilis/single").orElseThrow();
        var scope = Scope.of(new Area.OfPrecinct("P1"), lists);

        assertThat(scope.covers(precinct, lists)).isTrue();
        assertThat(scope.covers(precinct, seats)).isFalse();
        assertThat(Scope.of(new Area.OfPrecinct("P2"), lists).covers(precinct, lists))
                .isFalse();
    }

    @Test
    void whatOnlyLooksChangesNothing() {
        assertThat(Action.SEE_RECORD.isLooking()).isTrue();
        assertThat(Action.DECLARE.isLooking()).isFalse();
    }
}
