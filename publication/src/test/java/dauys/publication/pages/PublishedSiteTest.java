package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.ContestResult;
import dauys.election.contest.ContestOption;
import dauys.publication.Publisher;
import dauys.publication.Publisher.Published;
import dauys.publication.Snapshot;
import dauys.publication.files.Written;
import dauys.wording.Language;
import dauys.wording.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site of the small synthetic election, as a reader meets it. */
class PublishedSiteTest {

    @TempDir
    private static Path temporary;

    private static Path election = Path.of("");
    private static Path site = Path.of("");
    private static Snapshot snapshot = SmallSite.snapshot(Path.of("..", "elections", "kz", "2023-mazhilis"));

    @BeforeAll
    static void publish() throws IOException {
        election = SmallSite.election(temporary.resolve("election"));
        site = temporary.resolve("site");
        snapshot = SmallSite.snapshot(election);
        var published = Publisher.ofPages().publishAll(snapshot, site);
        assertThat(published).isInstanceOf(Published.Shown.class);
    }

    private static String text(String address) throws IOException {
        return SmallSite.text(site, address);
    }

    @Test
    void everyLinkOfThePagesLeadsToAFile() throws IOException {
        var pages = SmallSite.pages(site);
        assertThat(pages).hasSizeGreaterThan(300);
        assertThat(SmallSite.brokenLinks(site)).isEmpty();
    }

    @Test
    void everyPageExistsInThreeLanguagesAndLeadsToItself() throws IOException {
        var pages = SmallSite.pages(site);
        for (String page : pages) {
            if (page.startsWith("kk/")) {
                assertThat(pages).contains("ru/" + page.substring(3), "en/" + page.substring(3));
                assertThat(text(page)).contains("lang=\"kk\"", "/ru/" + page.substring(3) + "\"");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfPageSaysWhatItIs(Language language) throws IOException {
        String folder = language.code() + "/";
        for (String kind : List.of(
                "index.html",
                "contests.html",
                "territory.html",
                "people.html",
                "turnout.html",
                "notice/mazhilis.html",
                "notice/maslikhats.html",
                "compare.html",
                "search.html",
                "data.html",
                "names.html",
                "names/1.html",
                "places.html",
                "places/1.html",
                "contest/mazhilis-list.html",
                "seats/mazhilis-list.html",
                "body/mazhilis.html",
                "region/AA.html",
                "calendar.html",
                "parties.html",
                "party/" + firstParty() + ".html",
                "candidates.html",
                "candidates/mazhilis.html",
                "map/turnout.html",
                "map/leader.html",
                "unit/AA-TOWN.html",
                "list/mazhilis-list/" + firstParty() + ".html",
                "precinct/" + firstPrecinct() + ".html")) {
            // A drawing names the language that it is written in; that is no address to ask.
            assertThat(text(folder + kind).replace("http://www.w3.org/2000/svg", ""))
                    .describedAs(kind)
                    .startsWith("<!DOCTYPE html>")
                    .contains(
                            "lang=\"" + language.code() + "\"", "<h1>", "class=\"skip\"", "class=\"mark\"", "SYNTHETIC")
                    .containsPattern("class=\"state (partial|preliminary|complete|official|register)\"")
                    .contains("datetime=\"2023-03-19T15:05:00Z\"")
                    .doesNotContain("<script>", " style=", "http://", "https://")
                    .doesNotContain("{{");
        }
    }

    private static String firstPrecinct() {
        return snapshot.registers()
                .orElseThrow()
                .territory()
                .precincts()
                .getFirst()
                .id();
    }

    private static String firstParty() {
        return snapshot.registers()
                .orElseThrow()
                .lists("mazhilis-list")
                .getFirst()
                .party();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sumsOnPagesAreThoseOfTheTotals(Language language) throws IOException {
        var numbers = new Numbers(language);
        for (var result : snapshot.result().contests()) {
            String page = text(
                    language.code() + "/contest/" + result.input().contest().id() + ".html");
            for (Map.Entry<ContestOption, Long> each :
                    result.input().totals().votes().entrySet()) {
                assertThat(page).contains("<td>" + plain(numbers.count(each.getValue())) + "</td>");
            }
        }
        String home = text(language.code() + "/index.html");
        result().input()
                .totals()
                .votes()
                .values()
                .forEach(votes -> assertThat(home).contains("<td>" + plain(numbers.count(votes)) + "</td>"));
    }

    private static ContestResult result() {
        return snapshot.result().contests().getFirst();
    }

    private static String plain(String number) {
        return number.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    @Test
    void aPrecinctShowsEveryLineOfEveryProtocol() throws IOException {
        var registers = snapshot.registers().orElseThrow();
        String page = text("en/precinct/" + firstPrecinct() + ".html");
        var form = registers.form();
        form.lines().forEach(line -> assertThat(page).contains(line.number() + ". "));
        for (int slot = registers.plan().firstSlot(0); slot < registers.plan().endSlot(0); slot++) {
            var numbers = snapshot.protocols().of(slot).orElseThrow().latest().numbers();
            var english = new Numbers(Language.EN);
            numbers.lines().forEach(each -> assertThat(page).contains("<td>" + english.count(each) + "</td>"));
            numbers.votes().forEach(each -> assertThat(page).contains("<td>" + english.count(each) + "</td>"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPrecinctRepeatsEveryNumberInWordsAsThePaperDoes(Language language) throws IOException {
        var registers = snapshot.registers().orElseThrow();
        String page = text(language.code() + "/precinct/" + firstPrecinct() + ".html");
        var inWords = new Numbers(language);
        for (int slot = registers.plan().firstSlot(0); slot < registers.plan().endSlot(0); slot++) {
            var numbers = snapshot.protocols().of(slot).orElseThrow().latest().numbers();
            for (long each : numbers.votes()) {
                assertThat(page)
                        .containsPattern("<td>%s</td><td\\s+class=\"w\"><bdi>%s</bdi></td>"
                                .formatted(plain(inWords.count(each)), inWords.words(each)));
            }
            for (long each : numbers.lines()) {
                assertThat(page).contains("<bdi>" + inWords.words(each) + "</bdi>");
            }
        }
    }

    @Test
    void publishingTheSameAgainTouchesNothing() throws IOException {
        Path again = temporary.resolve("again");
        Publisher.ofPages().publishAll(snapshot, again);
        var later = SmallSite.snapshot(election, SmallSite.AT.plusSeconds(600));
        var published = (Published.Shown) Publisher.ofPages().publishAll(later, again);
        assertThat(published.files().changed()).isZero();
        assertThat(published.files().removed()).isZero();
        assertThat(published.files().unchanged()).isGreaterThan(300);
    }

    @Test
    void oneChangedProtocolRewritesTheSamePagesAsTheWholeSite() throws IOException {
        Path other = SmallSite.election(temporary.resolve("changed-election"));
        Path changing = temporary.resolve("changing");
        Publisher.ofPages().publishAll(snapshot, changing);
        var registers = snapshot.registers().orElseThrow();
        int slot = registers.slot(firstPrecinct(), "mazhilis-list").orElseThrow();
        SmallSite.change(other, "protocols-mazhilis-list.csv", text -> withoutRowOf(text, firstPrecinct()));
        var fewer = SmallSite.snapshot(other);
        assertThat(fewer.protocols().of(slot)).isEmpty();
        var some = (Published.Shown) Publisher.ofPages().publishChanged(fewer, Set.of(slot), changing);
        assertThat(some.files().changed()).isBetween(3 * 5, 3 * 30);
        var all = (Published.Shown) Publisher.ofPages().publishAll(fewer, changing);
        assertThat(all.files()).isEqualTo(new Written(0, all.files().unchanged(), 0));
        assertThat(SmallSite.text(changing, "en/precinct/" + firstPrecinct() + ".html"))
                .contains("has not arrived", "class=\"state partial\"");
        assertThat(SmallSite.text(changing, "en/index.html")).contains("class=\"state partial\"");
    }

    private static String withoutRowOf(String text, String precinct) {
        return Pattern.compile("(?m)^" + Pattern.quote(precinct) + ",.*\\R")
                .matcher(text)
                .replaceFirst("");
    }

    @Test
    void theIndexOfTheSearchIsCompleteAndInSmallParts() throws IOException {
        Path index = site.resolve("kk/search");
        String parts = Files.readString(index.resolve("parts.json"));
        String name = snapshot.registers()
                .orElseThrow()
                .persons()
                .values()
                .iterator()
                .next()
                .name();
        String word = SearchIndex.words(name).getFirst();
        boolean found = false;
        for (int length = word.length(); length > 0 && !found; length--) {
            String part = SearchIndex.name(word.substring(0, length));
            if (parts.contains("\"" + part + "\"")) {
                assertThat(Files.readString(index.resolve(part + ".json"))).contains(name);
                found = true;
            }
        }
        assertThat(found).isTrue();
        try (var files = Files.list(index)) {
            assertThat(files).allMatch(each -> each.toFile().length() < 200_000);
        }
    }
}
