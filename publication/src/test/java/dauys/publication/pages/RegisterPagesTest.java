package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.folder.Registers;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import dauys.publication.data.DataPart;
import dauys.wording.Language;
import dauys.wording.Names;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parties and candidates as readers of the site see them, and what of a person nobody may see. */
class RegisterPagesTest {

    private static final String BORN = "1987-11-23";
    private static final String IIN = "871123301239";

    @TempDir
    private static Path temporary;

    private static Path site = Path.of("");
    private static Snapshot snapshot = SmallSite.snapshot(Path.of("..", "elections", "kz", "2023-mazhilis"));

    /** Everybody is born on one day, and somebody left a number in a note and in a file beside the registers. */
    @BeforeAll
    static void publish() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        SmallSite.change(election, "candidates.csv", text -> "# " + IIN + "\n" + born(text));
        Files.writeString(election.resolve("candidacies.csv"), "name,iin,born\nA,%s,%s\n".formatted(IIN, BORN));
        snapshot = SmallSite.snapshot(election);
        assertThat(registers().persons().values()).allMatch(RegisterPagesTest::isPlanted);
        site = temporary.resolve("site");
        new Publisher(List.of(new DataPart()), List.of(), (done, of) -> {}).publishAll(snapshot, site);
    }

    private static String born(String candidates) {
        return Pattern.compile("(?m)^((?!#|contest)[^\\n]*?),\\d{4}-\\d{2}-\\d{2},")
                .matcher(candidates)
                .replaceAll("$1," + BORN + ",");
    }

    private static boolean isPlanted(Candidate person) {
        return person.born().filter(day -> day.toString().equals(BORN)).isPresent();
    }

    private static Registers registers() {
        return snapshot.registers().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPartyShowsItsNamesItsListsAndTheirNumbersOnTheBallot(Language language) throws IOException {
        String folder = language.code() + "/";
        for (var party : registers().parties().values()) {
            assertThat(SmallSite.text(site, folder + "parties.html"))
                    .contains("href=\"party/" + party.code() + ".html\"");
            String page = SmallSite.text(site, folder + "party/" + party.code() + ".html");
            for (Language each : Language.values()) {
                assertThat(page).contains("<bdi>" + plain(Names.in(party.name(), each)) + "</bdi>");
            }
            for (var paper : registers().papers()) {
                int place = paper.options().indexOf(new ListOption(party.code()));
                if (place >= 0) {
                    String list = paper.contest().id() + "/" + party.code() + ".html";
                    assertThat(page)
                            .containsPattern("list/" + Pattern.quote(list) + "\"><bdi>[^<]*</bdi></a></th><td>"
                                    + (place + 1) + "</td>");
                    assertThat(SmallSite.text(site, folder + "list/" + list))
                            .containsPattern("<dd><strong>" + (place + 1) + "</strong>");
                }
            }
        }
    }

    private static String plain(String name) {
        return name.replace('\u00A0', ' ');
    }

    @Test
    void theShareOfTheQuotaIsTheSameOnThePagesOfThePartyAndOfTheList() throws IOException {
        var list = registers().lists("mazhilis-list").getFirst();
        String ofList = SmallSite.text(site, "en/list/mazhilis-list/" + list.party() + ".html");
        var share = Pattern.compile("persons of the list, ([\\d.]+) %. At least 30 % is required \\(article 89")
                .matcher(ofList);

        assertThat(share.find()).isTrue();
        assertThat(SmallSite.text(site, "en/party/" + list.party() + ".html"))
                .containsPattern("<td>" + Pattern.quote(share.group(1)) + "</td><td>30</td>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void candidatesStandInTheOrderOfTheBallotTwoStepsFromTheFirstPage(Language language) throws IOException {
        String folder = language.code() + "/";
        assertThat(SmallSite.text(site, folder + "index.html")).contains("href=\"candidates.html\"");
        String ways = SmallSite.text(site, folder + "candidates.html");
        for (var paper : registers().papers()) {
            String body = paper.contest().body().id();
            assertThat(ways).contains("href=\"candidates/" + body + ".html\"");
            if (paper.contest().tier() == Tier.SINGLE_MANDATE) {
                String page = SmallSite.text(site, folder + "candidates/" + body + ".html");
                var persons = registers().persons();
                int at = page.indexOf("contest/" + paper.contest().id() + ".html");
                for (int i = 0; i < paper.options().size(); i++) {
                    if (paper.options().get(i) instanceof CandidateOption option) {
                        String name =
                                Names.of(List.of(), persons.values(), language).person(option.code());
                        int next = page.indexOf("<td>" + (i + 1) + "</td><th scope=\"row\"><bdi>" + name, at);
                        assertThat(next).as(option.code()).isGreaterThan(at);
                        at = next;
                    }
                }
            }
        }
    }

    @Test
    void theSearchFindsAParty() throws IOException {
        String party = registers().parties().values().iterator().next().code();
        boolean found = false;
        try (var files = Files.list(site.resolve("en/search"))) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(".json")).toList()) {
                found |= Files.readString(each).contains("party/" + party + ".html");
            }
        }
        assertThat(found).isTrue();
    }

    @Test
    void noDayOfBirthNumberOrDisabilityOfAnybodyStandsInAnyFile() throws IOException {
        var forms = List.of(BORN, "23.11.1987", "23 Nov 1987", "23 November 1987", "23 ноября 1987", "23 қараша");
        int read = 0;
        try (var files = Files.walk(site.toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = text(file);
                read++;
                assertThat(forms).as(file.toString()).noneMatch(text::contains);
                assertThat(text).as(file.toString()).doesNotContain(IIN, "871123");
            }
        }
        assertThat(read).isGreaterThan(1_000);
        String standing = Files.readString(site.resolve("data/standing.csv"));
        assertThat(standing.lines().findFirst())
                .contains("contest,party,candidate,place,name,name_in_russian,year_of_birth");
        assertThat(standing).contains(",1987");
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (file.toString().endsWith(".gz")) {
                try (var packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    bytes = packed.readAllBytes();
                }
            }
            return new String(bytes, StandardCharsets.UTF_8).replace('\u00A0', ' ');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
