package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.territory.Region;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of turnout: the day by the hour, both turnouts, and what the protocols say in the end. */
class TurnoutPagesTest {

    @TempDir
    private static Path temporary;

    private static Path site = Path.of("");
    private static Snapshot snapshot = SmallSite.snapshot(Path.of("..", "elections", "kz", "2023-mazhilis"));
    private static final Snapshot PUBLISHED = snapshot;

    @BeforeAll
    static void publish() throws IOException {
        site = temporary.resolve("site");
        snapshot = SmallSite.snapshot(SmallSite.election(temporary.resolve("election")));
        Publisher.ofPages().publishAll(snapshot, site);
    }

    private static String text(String address) throws IOException {
        return SmallSite.text(site, address);
    }

    private static String plain(String number) {
        return number.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasBothTurnoutsAndEveryRegionAndIsLinkedFromHome(Language language) throws IOException {
        String page = text(language.code() + "/turnout.html");
        var numbers = new Numbers(language);
        var totals = snapshot.result().contests().getFirst().input().totals();
        assertThat(totals.turnouts()).hasSize(2);
        totals.turnouts()
                .forEach(each -> assertThat(page)
                        .contains(
                                "<strong>" + plain(numbers.percent(each.share())) + " %</strong>",
                                plain(numbers.count(each.voters())),
                                plain(numbers.count(each.listed()))));
        for (Region region : snapshot.registers().orElseThrow().territory().regions()) {
            assertThat(page).contains(">" + Names.in(region.name(), language) + "</bdi></h2>");
        }
        assertThat(page).contains("id=\"reconciled\"");
        assertThat(text(language.code() + "/index.html")).contains("href=\"turnout.html\"");
    }

    @Test
    void theLastReportsAreReconciledWithTheBallotsOfTheProtocols() throws IOException {
        Path election = SmallSite.election(temporary.resolve("reports"));
        // One precinct issued seven more ballots after its last report; another reported two more than it issued.
        SmallSite.change(election, "turnout.csv", text -> moved(moved(text, 0, -7), 1, 2));
        Snapshot moved = SmallSite.snapshot(election);
        Path other = temporary.resolve("reports-site");
        Publisher.ofPages().publishAll(moved, other);
        long last = 0;
        for (PrecinctDay day : moved.days().values()) {
            last += day.turnout().getLast().voters();
        }
        var tabulation = moved.result().contests().getFirst().input().tabulation();
        long issued = tabulation.orElseThrow().sum(Role.ISSUED).orElseThrow();
        assertThat(issued - last).isEqualTo(5);
        var english = new Numbers(Language.EN);
        assertThat(SmallSite.text(other, "en/turnout.html"))
                .contains("<td>%s</td><td>%s</td><td>+5</td><td>1</td></tr>"
                        .formatted(english.count(last), english.count(issued)));
    }

    /** The reports with so many voters more in the last report of a precinct, counted from 0. */
    private static String moved(String reports, int precinct, int more) {
        String id = snapshot.registers()
                .orElseThrow()
                .territory()
                .precincts()
                .get(precinct)
                .id();
        var row = Pattern.compile("(?m)^(" + Pattern.quote(id) + ",22:10,)(\\d+)$")
                .matcher(reports);
        assertThat(row.find()).isTrue();
        long voters = Long.parseLong(row.group(2)) + more;
        return new StringBuilder(reports)
                .replace(row.start(), row.end(), row.group(1) + voters)
                .toString();
    }

    @Test
    void anElectionWithoutReportsSaysSo() throws IOException {
        Path real = temporary.resolve("real");
        Publisher.ofPages().publishAll(PUBLISHED, real);
        assertThat(SmallSite.text(real, "en/turnout.html"))
                .contains("No precinct has reported", "54.19 %", "article 43, paragraph 5");
    }
}
