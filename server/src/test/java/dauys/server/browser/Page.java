package dauys.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the server before one visitor's eyes. What is not here is on {@link #inside()}; wait by Playwright's
 * assertions only, which ask again until it is so or the visitor's patience ends.
 */
public final class Page {
    private static final Path SHOTS = Path.of("target", "shots");
    private static final Pattern SHOT_NAME = Pattern.compile("[a-z0-9-]+");
    private static final int MOST_TABS = 200;

    private final com.microsoft.playwright.Page page;
    private final URI server;
    private final Visitor visitor;
    private final Problems problems;

    Page(com.microsoft.playwright.Page page, URI server, Visitor visitor, Problems problems) {
        this.page = page;
        this.server = server;
        this.visitor = visitor;
        this.problems = problems;
    }

    /** Playwright's page. */
    public com.microsoft.playwright.Page inside() {
        return page;
    }

    /** Opens a path such as {@code /results?lang=ru}, which must be answered with 200. */
    public Page open(String path) {
        return open(path, 200);
    }

    /** Opens a path that must be answered with this status, such as 403. */
    public Page open(String path, int status) {
        if (status >= 400) {
            expectStatus(status);
        }
        Response response = page.navigate(address(path));
        if (response.status() != status) {
            throw new AssertionError(
                    "%s is answered with %d, not %d.".formatted(response.url(), response.status(), status));
        }
        return this;
    }

    /** Announces an answer with this error status, so that the browser's complaint about it is no problem. */
    public Page expectStatus(int status) {
        problems.expect(status);
        return this;
    }

    /**
     * Signs in with a password. The fields are found as a password manager finds them; the sign-in is over when another
     * page stands there.
     */
    public Page login(String login, String password) {
        open("/login");
        page.locator("input[autocomplete~=username]").fill(login);
        Locator field = page.locator("input[autocomplete~=current-password]");
        field.fill(password);
        field.press("Enter");
        assertThat(page)
                .not()
                .hasURL(place("/login"), new PageAssertions.HasURLOptions().setTimeout(visitor.milliseconds()));
        return this;
    }

    /** Waits until the visitor is at this path, whatever query follows. */
    public Page isAt(String path) {
        assertThat(page).hasURL(place(path), new PageAssertions.HasURLOptions().setTimeout(visitor.milliseconds()));
        return this;
    }

    /** Waits until this text can be seen. */
    public Page shows(String text) {
        assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(visitor.milliseconds()));
        return this;
    }

    /** What a screen reader calls by this role and exactly this name. */
    public Locator find(AriaRole role, String name) {
        return page.getByRole(
                role,
                new com.microsoft.playwright.Page.GetByRoleOptions()
                        .setName(name)
                        .setExact(true));
    }

    /** The field with exactly this label. */
    public Locator field(String label) {
        return page.getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true));
    }

    /** Presses Tab until the focus is on this element, and returns how many times. */
    public int tabTo(AriaRole role, String name) {
        List<String> passed = new ArrayList<>();
        Locator focus = page.locator(":focus");
        Locator wanted = focus.and(find(role, name));
        for (int tabs = 1; tabs <= MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            if (wanted.count() == 1) {
                return tabs;
            }
            String now = focus.count() == 1
                    ? focus.ariaSnapshot().lines().findFirst().orElse("")
                    : "nothing";
            if (passed.size() > 1 && now.equals("nothing")) {
                passed.add(now);
                break;
            }
            passed.add(now);
        }
        throw new AssertionError("Tab does not lead to the %s \"%s\". The focus went to:%n%s"
                .formatted(role, name, String.join("\n", passed)));
    }

    /** Presses Enter where the focus is. */
    public Page enter() {
        page.keyboard().press("Enter");
        return this;
    }

    /** Presses the space bar where the focus is. */
    public Page space() {
        page.keyboard().press("Space");
        return this;
    }

    /** Types where the focus is. */
    public Page type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /**
     * Nothing on the page breaks a rule of WCAG 2.1, levels A and AA, or of good practice, that axe can test. Axe is a
     * script, so the visitor's browser must run scripts.
     */
    public Page assertAccessible() {
        if (!visitor.javaScript()) {
            throw new IllegalStateException("Axe is a script; look at " + page.url() + " with JavaScript.");
        }
        Accessibility.check(page);
        return this;
    }

    /** Makes the window as small as a phone's. */
    public Page asSmallAsAPhone() {
        page.setViewportSize(Visitor.PHONE_WIDTH, Visitor.PHONE_HEIGHT);
        return this;
    }

    /** The page is not wider than the screen, so that nobody must scroll sideways. */
    public Page assertFitsTheScreen() {
        Object excess = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!excess.equals(0)) {
            throw new AssertionError(page.url() + " is wider than the screen by " + excess + " px.");
        }
        return this;
    }

    /** Draws the whole page into {@code target/shots}, for people who look at it. */
    public Path shot(String name) {
        if (!SHOT_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A picture's name has a-z, 0-9 and hyphens: " + name);
        }
        Path file = SHOTS.resolve(name + ".png");
        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
        return file;
    }

    /** The path with any query. JavaScript reads this pattern, so Java's own quoting would not do. */
    private Pattern place(String path) {
        return Pattern.compile("^" + address(path).replaceAll("[^\\w:/-]", "\\\\$0") + "([?#].*)?$");
    }

    private String address(String path) {
        return server.resolve(path).toString();
    }
}
