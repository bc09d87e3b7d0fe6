package dauys.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.SimpleTimeZone;
import dauys.law.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers and dates in a language's form. Shares are rounded half up for reading; the exact fraction stays in the
 * data.
 */
public final class Numbers {

    private static final int PERCENT_PLACES = 2;
    private static final String TIME = "HH:mm";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final LocalizedNumberFormatter formatter;

    /** Making one takes fifty times as long as using it. */
    private final Map<Integer, LocalizedNumberFormatter> byPlaces = new ConcurrentHashMap<>();

    public Numbers(Language language) {
        this.language = language;
        this.formatter = NumberFormatter.withLocale(language.locale());
    }

    /** A count with its thousands apart. */
    public String count(long number) {
        return formatter.format(number).toString();
    }

    /** A count in words, as a protocol repeats its figures (43(8)); for nothing below zero. */
    public String words(long number) {
        return NumberWords.in(language).of(number);
    }

    /** A share as per cent with two decimals, 53.90; the sign belongs to the sentence. */
    public String percent(Ratio share) {
        var value = BigDecimal.valueOf(share.numerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.denominator()), PERCENT_PLACES, RoundingMode.HALF_UP);
        return decimal(value, PERCENT_PLACES);
    }

    /** A share that a rule sets, without decimals that say nothing: 5, 7.5. */
    public String shortPercent(Ratio share) {
        var value = BigDecimal.valueOf(share.numerator())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.denominator()), PERCENT_PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return decimal(value, Math.max(0, value.scale()));
    }

    /** A quotient or remainder with so many decimals, rounded half up; the exact fraction always stands beside it. */
    public String decimal(Ratio value, int places) {
        return decimal(value.toDecimal(places, RoundingMode.HALF_UP), places);
    }

    private String decimal(BigDecimal value, int places) {
        return byPlaces.computeIfAbsent(places, this::exact).format(value).toString();
    }

    private LocalizedNumberFormatter exact(int places) {
        return formatter.precision(Precision.fixedFraction(places)).roundingMode(RoundingMode.UNNECESSARY);
    }

    /** The exact fraction, 126 355/153 121, or the whole number that it is. */
    public String fraction(Ratio value) {
        String numerator = count(value.numerator());
        return value.denominator() == 1 ? numerator : numerator + "/" + count(value.denominator());
    }

    /** A date in words, as documents write it: 19 March 2023, 19 марта 2023 года, 2023 жылғы 19 наурыз. */
    public String date(LocalDate date) {
        var midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        return formatted(datePattern(), midnight, ZoneOffset.UTC);
    }

    /** A time of day by the clock of a place, 21:05; twenty-four hours are not divided in any of the languages. */
    public String time(Instant instant, ZoneOffset offset) {
        return formatted(TIME, instant, offset);
    }

    /** Day and time by the clock of a place: 19 March 2023, 21:05. */
    public String dateTime(Instant instant, ZoneOffset offset) {
        return formatted(datePattern() + ", " + TIME, instant, offset);
    }

    /** Day and time by the clock of a place, and which clock that is: 19 March 2023, 21:05 (UTC+6). */
    public String moment(Instant instant, ZoneOffset offset) {
        return dateTime(instant, offset) + " (" + clock(offset) + ")";
    }

    /** How far the clock of a place is ahead of universal time: UTC+6, UTC+5:30, UTC. */
    public static String clock(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        int ahead = Math.abs(minutes);
        String hours = "UTC" + (minutes < 0 ? "−" : "+") + ahead / 60;
        return ahead % 60 == 0 ? hours : "%s:%02d".formatted(hours, ahead % 60);
    }

    private String datePattern() {
        return switch (language) {
            case KK -> "y 'жылғы' d MMMM";
            case RU -> "d MMMM y 'года'";
            case EN -> "d MMMM y";
        };
    }

    private String formatted(String pattern, Instant instant, ZoneOffset offset) {
        var format = new SimpleDateFormat(pattern, language.locale());
        format.setTimeZone(new SimpleTimeZone(offset.getTotalSeconds() * 1_000, offset.getId()));
        return format.format(Date.from(instant));
    }

    /** A date as tables show it: 19.03.2023, and in English 19 Mar 2023. */
    public String day(LocalDate date) {
        String pattern = language == Language.EN ? "d MMM y" : "dd.MM.y";
        return formatted(pattern, date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** A date and a time as tables show them: 19.03.2023, 20:15, and in English 19 Mar 2023, 20:15. */
    public String moment(LocalDateTime moment) {
        String pattern = language == Language.EN ? "d MMM y, HH:mm" : "dd.MM.y, HH:mm";
        return formatted(pattern, moment.toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
