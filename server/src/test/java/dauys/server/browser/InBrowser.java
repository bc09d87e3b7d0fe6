package dauys.server.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that look at pages in Chromium. Each test takes a {@link Browser} as parameter.
 *
 * <p>A test fails when a page logs an error, throws one, breaks its content security policy or asks another host for
 * anything, even if the test itself did not look there. Where there is no browser the class is skipped, or fails if
 * {@code -Ddauys.browser=required} says that there must be one.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@Timeout(InBrowser.MOST_SECONDS)
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {
    /** What a page's script is asked has no time limit of its own. */
    int MOST_SECONDS = 180;
}
