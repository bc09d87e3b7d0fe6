package dauys.cli;

import dauys.election.tabulation.Completeness;
import dauys.wording.Messages;
import java.util.Locale;
import java.util.Map;

/** How complete a territory's protocols are, in words. */
final class CompletenessLine {

    private CompletenessLine() {}

    /** A whole sentence: how many of how many, and what that makes the figures. */
    static String of(Messages messages, Completeness completeness) {
        return messages.text(
                "complete.protocols",
                Map.of(
                        "arrived", completeness.arrived(),
                        "expected", completeness.expected(),
                        "withErrors", completeness.withErrors(),
                        "status", messages.text("complete." + key(completeness))));
    }

    /** One word for a table. */
    static String word(Messages messages, Completeness completeness) {
        return messages.text("status." + key(completeness));
    }

    private static String key(Completeness completeness) {
        return completeness.status().name().toLowerCase(Locale.ROOT);
    }
}
