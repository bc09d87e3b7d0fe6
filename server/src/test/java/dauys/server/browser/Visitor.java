package dauys.server.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;

/**
 * Somebody who looks at a page, and with what. Nothing is left to the machine on which the tests run.
 *
 * @param isOnPhone a small screen that is touched, or a desk's
 * @param javaScript whether scripts run
 * @param language the language that the browser asks for
 * @param isInTheDark whether the dark theme is asked for
 * @param patience how long the visitor waits for what should appear on a page that is loaded
 */
public record Visitor(boolean isOnPhone, boolean javaScript, String language, boolean isInTheDark, Duration patience) {
    static final int PHONE_WIDTH = 390;
    static final int PHONE_HEIGHT = 844;

    /** At a desk, in Kazakh, with JavaScript, in the light. */
    public static final Visitor DESKTOP = new Visitor(false, true, "kk-KZ", false, Duration.ofSeconds(20));

    /** The same with a phone. */
    public static final Visitor PHONE = new Visitor(true, true, "kk-KZ", false, Duration.ofSeconds(20));

    /** The same visitor, whose browser runs no script. */
    public Visitor withoutJavaScript() {
        return new Visitor(isOnPhone, false, language, isInTheDark, patience);
    }

    /** The same visitor, whose browser asks for a language such as {@code ru-RU}. */
    public Visitor speaking(String other) {
        return new Visitor(isOnPhone, javaScript, other, isInTheDark, patience);
    }

    /** The same visitor, who asks for the dark theme. */
    public Visitor inTheDark() {
        return new Visitor(isOnPhone, javaScript, language, true, patience);
    }

    /** The same visitor, who waits at most so long. */
    public Visitor waitingAtMost(Duration time) {
        return new Visitor(isOnPhone, javaScript, language, isInTheDark, time);
    }

    /** How long the visitor waits, in the unit of Playwright. */
    double milliseconds() {
        return (double) patience.toMillis();
    }

    NewContextOptions options() {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(isOnPhone ? PHONE_WIDTH : 1280, isOnPhone ? PHONE_HEIGHT : 900)
                .setDeviceScaleFactor(isOnPhone ? 2 : 1)
                .setIsMobile(isOnPhone)
                .setHasTouch(isOnPhone)
                .setJavaScriptEnabled(javaScript)
                .setLocale(language)
                .setTimezoneId("Asia/Almaty")
                .setReducedMotion(ReducedMotion.REDUCE);
        return options.setColorScheme(isInTheDark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }
}
