package dauys.synthetic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The mistakes that can be planted, each as real protocols have it. */
public enum SlipKind {
    /** The numbers of two lines stand on each other's line. */
    SWAPPED_ROWS,
    /** One digit is another. */
    DIGIT_SLIP,
    /** Two neighbouring digits changed places. */
    TRANSPOSED_DIGITS,
    /** A precinct has sent nothing. */
    MISSING_PRECINCT,
    /** A protocol came twice, and the two differ. */
    DUPLICATE_PROTOCOL,
    /** More ballots in portable boxes than voters who applied. */
    PORTABLE_OVER_APPLICATIONS,
    /** More ballots in the boxes than were issued. */
    MORE_IN_BOXES_THAN_ISSUED,
    /** A protocol names a precinct that does not exist. */
    UNKNOWN_PRECINCT,
    /** One contest has more voters listed than the others of its precinct. */
    LISTED_DIFFERS,
    /** A report of election day is lower than the one before it. */
    TURNOUT_FALLS,
    /** The commission left a line empty. */
    EMPTY_LINE;

    /** The name in files and on the command line: {@code digit-slip}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SlipKind> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
