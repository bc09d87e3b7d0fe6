package dauys.law;

import java.util.Arrays;
import java.util.Optional;

/** What is elected; each office has its own chapter of the law, so a provision always belongs to one. */
public enum Office {
    /** The lower chamber of the Parliament of Kazakhstan until 2026. */
    MAZHILIS("mazhilis"),
    /** The single chamber of the Parliament of Kazakhstan since July 2026. */
    KURULTAI("kurultai"),
    /** The upper chamber of the Parliament of Kazakhstan until 2026. */
    SENATE("senate"),
    /** The President of Kazakhstan. */
    PRESIDENT("president"),
    /** The maslikhat of a region, a city of republican significance or the capital. */
    MASLIKHAT("maslikhat"),
    /** The maslikhat of a district or of a city of regional significance. */
    LOCAL_MASLIKHAT("local-maslikhat"),
    /** The akim (head) of a village, town, rural district or, from 2023, a district. */
    AKIM("akim"),
    /** The lower chamber of the parliament of Russia. */
    STATE_DUMA("state-duma");

    private final String key;

    Office(String key) {
        this.key = key;
    }

    /** The name by which rulebooks and election folders call it. */
    public String key() {
        return key;
    }

    public static Optional<Office> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
