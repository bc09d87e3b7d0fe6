package dauys.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.Action;
import dauys.election.commission.Rights;
import dauys.election.commission.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of rights, docs/rights.md, is the table in the code; {@code -Ddauys.write=true} writes it anew. */
class RightsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rights.md");

    @Test
    void thePageOfRightsSaysWhatTheCodeDoes() throws IOException {
        String page = page();

        if (Boolean.getBoolean("dauys.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        var words = new CommissionWords(Messages.in(Language.EN));
        var page = new StringBuilder("""
                # Who may do what

                This page is generated from `Rights`, and `./dauys test` checks that it is true. An appointment gives
                a role in an area, for all contests or for one kind of them, and holds nowhere else.

                - A higher commission returns a protocol (20(9), 43(9)): the appointment must be for more than a
                  precinct.
                - Results are declared and decisions recorded only with an appointment for all of the contest's
                  territory.
                - Who sits in a commission is entered by a territorial commission above it or by the Central one,
                  and who sits in the Central one by itself. The commission of a constituency enters none.
                - The administrator has no right to protocols or results, the auditor and the observer change nothing,
                  and who types a protocol does not judge it.

                """);
        page.append("| action | what it is | ")
                .append(Arrays.stream(Role.values()).map(words::role).collect(Collectors.joining(" | ")))
                .append(" |\n|---|---|")
                .append("---|".repeat(Role.values().length))
                .append('\n');
        for (Action action : Action.values()) {
            page.append("| `")
                    .append(action)
                    .append("` | ")
                    .append(words.action(action))
                    .append(Arrays.stream(Role.values())
                            .map(role -> Rights.has(role, action) ? " | yes" : " | ")
                            .collect(Collectors.joining()))
                    .append(" |\n");
        }
        return page.toString();
    }
}
