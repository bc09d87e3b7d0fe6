package dauys.synthetic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of the protocol form counts, as docs/formats/protocol-form.md names it: the lines that are filled in. */
enum LineRole {
    LISTED,
    RECEIVED,
    ISSUED,
    OUTSIDE,
    BY_CERTIFICATE,
    CANCELLED,
    SPOILED,
    IN_BOXES,
    PORTABLE,
    STATIONARY,
    INVALID,
    TOOK_PART;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LineRole> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
