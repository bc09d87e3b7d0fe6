package dauys.server.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe can tell of a page's accessibility. What it leaves to people, such as text on pictures, is left. */
final class Accessibility {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

    private Accessibility() {}

    static void check(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        if (violations.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(page.url()).append(" is not accessible:");
        for (Rule rule : violations) {
            text.append("\n- %s (%s): %s".formatted(rule.getId(), rule.getImpact(), rule.getHelp()));
            for (CheckedNode node : rule.getNodes()) {
                text.append("\n    %s  %s".formatted(node.getTarget(), node.getHtml()));
            }
        }
        throw new AssertionError(text.toString());
    }
}
