package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.commission.Commission;
import dauys.election.commission.ContestKind;
import dauys.election.commission.Level;
import dauys.election.commission.Role;
import dauys.law.Edition;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Refusal;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commissions, areas and refusals in words. */
class CommissionWordsTest {

    @Test
    void aRefusalSaysWhatWhereAndWhoMay() {
        var refusal = new Refusal(
                "W102",
                new LawRef("elections", "43", "8", 0, "", new Edition("kz", LocalDate.of(2022, 11, 5))),
                Map.of(
                        "action",
                        Action.START_OVER,
                        "place",
                        new Area.OfPrecinct("P1"),
                        "areas",
                        List.of(new Area.OfUnit("U1"), new Area.OfRegion("KZ-10")),
                        "roles",
                        List.of(Role.CHAIR, Role.SECRETARY)));

        assertThat(sentence(refusal, Language.EN))
                .isEqualTo("This (have a protocol typed again) concerns a territory that is not yours: precinct P1. You"
                        + " are appointed for: unit U1, region KZ-10. Those who may: chair, secretary of the"
                        + " commission there or of a higher one.");
        assertThat(sentence(refusal, Language.RU)).contains("избирательный участок P1", "председатель, секретарь");
        assertThat(sentence(refusal, Language.KK)).contains("P1 сайлау учаскесі", "төраға, хатшы");
    }

    @Test
    void aKindOfContestIsNamedByItsOffice() {
        var words = new CommissionWords(Messages.in(Language.EN));

        assertThat(words.kind(new ContestKind(Office.MAZHILIS, true))).endsWith(": by party lists");
        assertThat(words.kind(new ContestKind(Office.MAZHILIS, false))).endsWith(": in single-mandate constituencies");
    }

    @ParameterizedTest
    @CsvSource({
        "country, the whole country",
        "region:A, region A",
        "unit:A, unit A",
        "constituency:A, constituency A",
        "precinct:A, precinct A"
    })
    void anAreaIsNamedByItsCode(String text, String named) {
        assertThat(new CommissionWords(Messages.in(Language.EN))
                        .area(Area.parse(text).orElseThrow()))
                .isEqualTo(named);
    }

    @Test
    void aCommissionIsNamedAfterItsTerritory() {
        var words = new CommissionWords(Messages.in(Language.KK));
        var precinct = new Commission(
                "precinct:P1", Level.PRECINCT, new Area.OfPrecinct("P1"), new Trilingual("№ 8", "№ 8", "No. 8"));

        assertThat(words.name(precinct)).isEqualTo("№ 8 учаскелік сайлау комиссиясы");
    }

    private static String sentence(Refusal refusal, Language language) {
        return new Sentences(Messages.in(language), new Names(Map.of(), Map.of())).refusal(refusal);
    }
}
