package dauys.publication.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.party.Party;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListSeats;
import dauys.election.seats.Step;
import dauys.election.voter.Turnout;
import dauys.folder.ElectionFolder;
import dauys.law.Trilingual;
import dauys.publication.Snapshot;
import dauys.publication.data.SmallElection;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.Names;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of a notice is one of the tally's, and the three languages say the same figures. */
class NoticesTest {

    private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final Pattern OTHERS = Pattern.compile("\\d{1,3}(?:[\u00a0\u202f]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?");

    @TempDir
    private static Path temporary;

    private static Snapshot synthetic;

    @BeforeAll
    static void generate() throws IOException {
        synthetic = SmallElection.synthetic(SmallElection.generated(temporary.resolve("election")));
    }

    /** The figures of a text in their order, each as English writes it without separators. */
    private static List<String> figures(String text, Language language) {
        var figures = new ArrayList<String>();
        var found = (language == Language.EN ? ENGLISH : OTHERS).matcher(text);
        while (found.find()) {
            String figure = found.group();
            figures.add(
                    language == Language.EN
                            ? figure.replace(",", "")
                            : figure.replaceAll("[\u00a0\u202f]", "").replace(',', '.'));
        }
        return figures;
    }

    private static List<String> sorted(List<String> figures) {
        return figures.stream().sorted().toList();
    }

    private static List<Notice> notices(Language language) {
        var all = new ArrayList<Notice>(Notices.of(SmallElection.real(), language));
        all.addAll(Notices.of(synthetic, language));
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameFigures(Language language) {
        var english = notices(Language.EN);
        var own = notices(language);

        assertThat(own).hasSameSizeAs(english).hasSizeGreaterThan(2);
        for (int i = 0; i < own.size(); i++) {
            assertThat(sorted(figures(own.get(i).text(), language)))
                    .as(own.get(i).text())
                    .isEqualTo(sorted(figures(english.get(i).text(), Language.EN)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfTheAnnouncementIsTheTallys(Language language) {
        var real = SmallElection.real();

        String text = Notices.of(real, language).getFirst().text();

        assertThat(sorted(figures(text, language))).as(text).isEqualTo(sorted(tally(real, language)));
    }

    /** Every figure that the announcement of the Mazhilis must have, from the result and nothing else. */
    private static List<String> tally(Snapshot snapshot, Language language) {
        var election = snapshot.result().election();
        var figures = new ArrayList<String>(figures(Names.in(election.title(), language), language));
        figures.addAll(List.of("19", "2023", "20", "2023", "03", "04"));
        var list = (ListResult) snapshot.result().contests().getFirst();
        var totals = list.input().totals();
        for (Turnout each : totals.turnouts()) {
            add(figures, each.voters(), each.listed());
            figures.add(percent(each.voters(), each.listed()));
        }
        totals.invalid().ifPresent(invalid -> add(figures, invalid.value()));
        var admission = (Step.Admission) list.outcome().steps().stream()
                .filter(Step.Admission.class::isInstance)
                .findFirst()
                .orElseThrow();
        add(figures, admission.base().most(), 5, 318_323);
        add(figures, admission.admitted().size(), list.figures().lists().size());
        long base = list.figures().base().most();
        for (ListSeats each : ((SeatsGiven) list.outcome()).seats()) {
            if (each.seats() > 0) {
                add(figures, each.seats());
            }
            add(figures, each.list().votes(), each.seats());
            figures.add(percent(each.list().votes(), base));
        }
        add(figures, totals.againstAll().orElseThrow());
        figures.add(percent(totals.againstAll().orElseThrow(), base));
        Chamber chamber = snapshot.result().chambers().getFirst();
        add(figures, chamber.seats());
        for (Chamber.PartySeats each : chamber.parties()) {
            add(figures, each.byList(), each.inConstituencies(), each.total());
            figures.add(percent(each.total(), chamber.seats()));
        }
        add(figures, chamber.undecided());
        figures.add(percent(chamber.undecided(), chamber.seats()));
        return figures;
    }

    private static void add(List<String> figures, long... numbers) {
        for (long each : numbers) {
            figures.add(Long.toString(each));
        }
    }

    private static String percent(long part, long base) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(base), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNoticeCanBeHadByItsName(Language language) {
        var all = Notices.of(synthetic, language);
        var names = Notices.names(synthetic.result().election());
        assertThat(names).hasSameSizeAs(all).doesNotHaveDuplicates();
        for (int i = 0; i < names.size(); i++) {
            assertThat(all.get(i)).isEqualTo(Notices.of(synthetic, language, names.get(i)));
            assertThat(all.get(i).name()).isEqualTo(names.get(i));
        }
    }

    @Test
    void theSummaryOfMaslikhatsAddsUpToTheChambers() {
        var notice = Notices.of(synthetic, Language.EN).getLast();
        var regions = notice.sections().get(1).tables().getFirst();
        var chambers = synthetic.result().chambers().stream()
                .filter(each -> Notices.isMaslikhat(each.body()))
                .toList();

        assertThat(notice.name()).isEqualTo("maslikhats");
        var last = regions.rows().getLast();
        assertThat(last.sum()).isTrue();
        assertThat(last.figures().getFirst()).isEqualTo(Integer.toString(chambers.size()));
        assertThat(last.figures().get(1))
                .isEqualTo(Integer.toString(
                        chambers.stream().mapToInt(Chamber::seats).sum()));
        for (int column = 0; column < last.figures().size(); column++) {
            int place = column;
            int sum = regions.rows().stream()
                    .filter(row -> !row.sum())
                    .mapToInt(row -> Integer.parseInt(row.figures().get(place).replace(",", "")))
                    .sum();
            assertThat(last.figures().get(column).replace(",", "")).isEqualTo(Integer.toString(sum));
        }
    }

    @Test
    void syntheticFiguresSayThatTheyAre() {
        assertThat(Notices.of(synthetic, Language.EN).getFirst().text()).contains("SYNTHETIC", "Protocols: ");
        assertThat(Notices.of(SmallElection.real(), Language.EN).getFirst().text())
                .doesNotContain("SYNTHETIC");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsElectedWhileProtocolsAreMissing(Language language) throws IOException {
        var partial = SmallElection.withoutFirstPrecinct(temporary.resolve("election"));

        var notice = Notices.of(partial, language).getFirst();

        var shared = Messages.in(language);
        assertThat(notice.text()).contains(shared.text("complete.partial"), shared.text("complete.provisional"));
        assertThat(sorted(figures(notice.text(), language)))
                .isEqualTo(sorted(
                        figures(Notices.of(partial, Language.EN).getFirst().text(), Language.EN)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theActThatEstablishedTheResultsStandsInThePlaceOfCompleteness(Language language) throws IOException {
        var declared = SmallElection.declared(temporary.resolve("election"), "No. 12/345");

        var text = Notices.of(declared, language).getFirst().text();

        assertThat(text)
                .contains("No. 12/345")
                .doesNotContain(Messages.in(language).text("complete.complete"));
        assertThat(figures(text, language)).contains("12", "345", "27");
    }

    @Test
    void namesCommandNothingInTheText() {
        var real = SmallElection.real();
        var parties = new HashMap<String, Party>(real.folder().parties());
        var name = new Trilingual("<script>x</script>\nAMANAT: 1", "<b>", "<script>x</script>\nAMANAT: 1");
        parties.put("AMANAT", new Party("AMANAT", name, name));
        var folder = new ElectionFolder(
                real.folder().election(),
                real.folder().alsoUnder(),
                real.folder().governing(),
                parties,
                real.folder().contests(),
                Optional.empty(),
                real.folder().dates());
        var hostile = new Snapshot(
                folder, folder.count(), Optional.empty(), real.protocols(), Map.of(), Map.of(), SmallElection.AT);

        var notice = Notices.of(hostile, Language.EN).getFirst();

        assertThat(notice.text().lines()).noneMatch(line -> line.startsWith("AMANAT: 1"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameSentences(Language language) {
        var english = NoticeWords.own(Language.EN);
        var own = NoticeWords.own(language);

        assertThat(own.keys()).isEqualTo(english.keys());
        english.keys().forEach(key -> assertThat(own.placeholders(key)).isEqualTo(english.placeholders(key)));
    }
}
