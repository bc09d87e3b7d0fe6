package dauys.wording;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import dauys.law.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Numbers and dates in a language's form. Shares are rounded half up for reading; the exact fraction stays in the
 * data.
 */
public final class Numbers {

    private static final int PERCENT_PLACES = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Language language;
    private final LocalizedNumberFormatter formatter;

    public Numbers(Language language) {
        this.language = language;
        this.formatter = NumberFormatter.withLocale(language.locale());
    }

    /** A count with its thousands apart. */
    public String count(long number) {
        return formatter.format(number).toString();
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
        return formatter
                .precision(Precision.fixedFraction(places))
                .roundingMode(RoundingMode.UNNECESSARY)
                .format(value)
                .toString();
    }

    /** The exact fraction, 126 355/153 121, or the whole number that it is. */
    public String fraction(Ratio value) {
        String numerator = count(value.numerator());
        return value.denominator() == 1 ? numerator : numerator + "/" + count(value.denominator());
    }

    /** A date in words, as documents write it: 19 March 2023, 19 марта 2023 года, 2023 жылғы 19 наурыз. */
    public String date(LocalDate date) {
        String pattern = switch (language) {
            case KK -> "y 'жылғы' d MMMM";
            case RU -> "d MMMM y 'года'";
            case EN -> "d MMMM y";
        };
        var format = new SimpleDateFormat(pattern, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** A date and a time as tables show them: 19.03.2023, 20:15, and in English 19 Mar 2023, 20:15. */
    public String moment(LocalDateTime moment) {
        String pattern = language == Language.EN ? "d MMM y, HH:mm" : "dd.MM.y, HH:mm";
        var format = new SimpleDateFormat(pattern, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment.toInstant(ZoneOffset.UTC)));
    }
}
