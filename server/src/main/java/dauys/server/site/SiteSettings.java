package dauys.server.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the public site is kept.
 *
 * @param folder where its files are written; beside the server's data where nothing is said
 * @param pagesEvery after how long changed pages are replaced; with zero none are written, and a folder that was named
 *     is shown as another program left it
 * @param dataEvery after how long the files of open data are replaced, if anything changed
 * @param wholeEvery after how long the whole site is written again, with everything in it, if anything changed
 * @param scans whether the scans of protocols are shown beside their forms: a copy of each is posted at its precinct
 *     for everybody to read (43(8)), with the signatures on it
 */
@ConfigurationProperties("dauys.site")
public record SiteSettings(
        @Nullable Path folder,
        @DefaultValue("5s") Duration pagesEvery,
        @DefaultValue("2m") Duration dataEvery,
        @DefaultValue("10m") Duration wholeEvery,
        @DefaultValue("true") boolean scans) {

    /** Where the files are written, by what was said or beside the server's data. */
    Path folderBeside(Path data) {
        return Optional.ofNullable(folder).orElse(data.resolve("site")).toAbsolutePath();
    }

    /** Whether there is a public site, written by this server or by another program. */
    boolean isShown() {
        return isKept() || folder != null;
    }

    /** Whether this server writes the public site. */
    public boolean isKept() {
        return pagesEvery.isPositive();
    }
}
