package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.law.Ratio;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Numbers and dates in each language's form, as the commissions' own documents write them. */
class NumbersTest {

    private static final char NBSP = '\u00A0';

    private final Numbers kk = new Numbers(Language.KK);
    private final Numbers ru = new Numbers(Language.RU);
    private final Numbers en = new Numbers(Language.EN);

    @Test
    void thousandsStandApart() {
        assertThat(kk.count(6_366_441)).isEqualTo("6" + NBSP + "366" + NBSP + "441");
        assertThat(ru.count(6_366_441)).isEqualTo("6" + NBSP + "366" + NBSP + "441");
        assertThat(en.count(6_366_441)).isEqualTo("6,366,441");
    }

    @Test
    void sharesHaveTwoDecimalsRoundedHalfUp() {
        assertThat(en.percent(Ratio.of(3_431_510, 6_366_441))).isEqualTo("53.90");
        assertThat(ru.percent(Ratio.of(432_920, 6_118_150))).isEqualTo("7,08");
        assertThat(en.percent(Ratio.of(1, 20_000))).isEqualTo("0.01");
    }

    @Test
    void aThresholdHasNoIdleDecimals() {
        assertThat(en.shortPercent(Ratio.of(5, 100))).isEqualTo("5");
        assertThat(ru.shortPercent(Ratio.of(75, 1_000))).isEqualTo("7,5");
        assertThat(en.shortPercent(Ratio.of(13, 10))).isEqualTo("130");
    }

    @Test
    void remaindersOf2023PrintAsPublished() {
        assertThat(en.decimal(Ratio.of(126_355, 153_121), 4)).isEqualTo("0.8252");
        assertThat(en.decimal(Ratio.of(1_292_383, 1_990_573), 4)).isEqualTo("0.6493");
        assertThat(kk.decimal(Ratio.of(1_990_573, 23), 3)).isEqualTo("86" + NBSP + "546,652");
    }

    @Test
    void aFractionThatIsWholePrintsAsANumber() {
        assertThat(en.fraction(Ratio.of(350_112, 16))).isEqualTo("21,882");
        assertThat(en.fraction(Ratio.of(1_990_573, 23))).isEqualTo("1,990,573/23");
    }

    @Test
    void datesAreWrittenAsInDocuments() {
        var day = LocalDate.of(2023, 3, 19);
        assertThat(kk.date(day)).isEqualTo("2023 жылғы 19 наурыз");
        assertThat(ru.date(day)).isEqualTo("19 марта 2023 года");
        assertThat(en.date(day)).isEqualTo("19 March 2023");
    }

    @Test
    void timesAreThoseOfThePlace() {
        var instant = Instant.parse("2023-03-19T16:05:59Z");
        var almaty = ZoneOffset.ofHours(6);
        var oral = ZoneOffset.ofHours(5);

        assertThat(kk.time(instant, oral)).isEqualTo("21:05");
        assertThat(ru.time(instant, almaty)).isEqualTo("22:05");
        assertThat(en.time(Instant.parse("2023-03-19T23:00:00Z"), almaty)).isEqualTo("05:00");
        assertThat(kk.dateTime(instant, oral)).isEqualTo("2023 жылғы 19 наурыз, 21:05");
        assertThat(ru.dateTime(instant, oral)).isEqualTo("19 марта 2023 года, 21:05");
        assertThat(en.dateTime(instant, oral)).isEqualTo("19 March 2023, 21:05");
        assertThat(en.dateTime(Instant.parse("2023-03-19T23:00:00Z"), almaty)).isEqualTo("20 March 2023, 05:00");
        assertThat(ru.moment(instant, oral)).isEqualTo("19 марта 2023 года, 21:05 (UTC+5)");
        assertThat(Numbers.clock(ZoneOffset.UTC)).isEqualTo("UTC");
        assertThat(Numbers.clock(ZoneOffset.ofHours(-3))).isEqualTo("UTC−3");
        assertThat(Numbers.clock(ZoneOffset.ofHoursMinutes(5, 5))).isEqualTo("UTC+5:05");
    }

    @Test
    void aMomentIsWrittenAsTablesWriteIt() {
        var moment = LocalDateTime.of(2023, 3, 9, 20, 5);

        assertThat(new Numbers(Language.KK).moment(moment)).isEqualTo("09.03.2023, 20:05");
        assertThat(new Numbers(Language.RU).moment(moment)).isEqualTo("09.03.2023, 20:05");
        assertThat(new Numbers(Language.EN).moment(moment)).isEqualTo("9 Mar 2023, 20:05");
    }
}
