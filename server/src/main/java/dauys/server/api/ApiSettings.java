package dauys.server.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much programs may ask of the server.
 *
 * @param limited whether requests of one person are counted at all
 * @param perSecond how many requests of one person are answered in a second, in the long run
 * @param burst how many may come at once after a silence
 * @param intakeMegabytes how large the files of one bulk intake may be together
 * @param intakeAtOnce how many protocols of one intake are submitted at the same time
 */
@ConfigurationProperties("dauys.api")
public record ApiSettings(
        @DefaultValue("true") boolean limited,
        @DefaultValue("50") int perSecond,
        @DefaultValue("200") int burst,
        @DefaultValue("64") int intakeMegabytes,
        @DefaultValue("4") int intakeAtOnce) {

    private static final long MEGABYTE = 1024L * 1024;

    /** How many bytes the files of one intake may have together. */
    long intakeBytes() {
        return intakeMegabytes * MEGABYTE;
    }
}
