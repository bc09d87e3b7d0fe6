package dauys.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.territory.Precinct;
import dauys.wording.Language;
import io.jstach.jstachio.JStachio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The papers that voters are given, and what they are compared with before they are printed. */
class BallotDocumentsTest {

    private static final BallotDocuments DOCUMENTS = new BallotDocuments(SmallNation.snapshot(), Language.EN);

    @TempDir
    private Path folder = Path.of("");

    private static Document document(BallotDocuments documents, String contest, String kind) {
        return documents
                .of(each -> each.id().equals(contest))
                .filter(each -> each.path().startsWith(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Document document) {
        return Read.text(document.bytes()).replaceAll("\\s+", " ");
    }

    @Test
    void aPaperOfListsHasThemInTheOrderOfTheLotAndTheLineAgainstAllLastInBothLanguages() {
        assertThat(text(document(DOCUMENTS, "mazhilis-list", "ballot")))
                .contains("Сайлау бюллетені", "Избирательный бюллетень")
                .contains("Бір жолдың оң жағындағы бос шаршыға", "Поставьте любую отметку в пустом квадрате справа")
                .containsSubsequence("Екінші", "Вторая", "Бірінші", "Первая", "Үшінші", "Третья")
                .containsSubsequence("Третья", "Бәріне қарсымын", "Против всех", "Комиссия мүшесінің қолы");
    }

    @Test
    void aPaperWhoseOrderNobodyHasDrawnSaysSo() {
        var before = new BallotDocuments(
                SmallNation.snapshot(), Language.EN, contest -> contest.id().equals("mazhilis-list"));
        assertThat(text(document(before, "mazhilis-list", "ballot")))
                .contains("тізімдердің реті жеребемен әлі айқындалған жоқ", "порядок списков жребием еще не определен");
        assertThat(text(document(before, "mazhilis-1", "ballot"))).doesNotContain("жребием еще не");
        assertThat(text(document(DOCUMENTS, "mazhilis-list", "ballot"))).doesNotContain("жребием еще не");
    }

    @Test
    void aPaperOfAConstituencyHasItsCandidatesByTheKazakhAlphabet() {
        var registers = SmallNation.snapshot().registers().orElseThrow();
        var paper = registers.papers().stream()
                .filter(each -> each.contest().id().equals("mazhilis-1"))
                .findFirst()
                .orElseThrow();
        var names = paper.options().stream()
                .limit(paper.options().size() - 1)
                .map(option -> Objects.requireNonNull(registers.persons().get(option.code()))
                        .name())
                .toList();

        assertThat(names).hasSizeGreaterThan(1);
        assertThat(text(document(DOCUMENTS, "mazhilis-1", "ballot")))
                .containsSubsequence(names)
                .contains("Бәріне қарсымын");
    }

    @Test
    void nobodyCanVoteWithAMadeUpPaper() {
        assertThat(text(document(DOCUMENTS, "mazhilis-list", "ballot")))
                .contains(
                        Words.own(Language.KK).text("mark.synthetic"),
                        Words.own(Language.RU).text("mark.synthetic"));
    }

    @Test
    void everyPaperFitsOnOnePage() {
        DOCUMENTS
                .of(any -> true)
                .filter(each -> each.path().startsWith("ballot"))
                .forEach(each ->
                        assertThat(Read.pages(each.bytes())).as(each.path()).hasSize(1));
    }

    @Test
    void fortyCandidatesWithTheirPartiesFitOnOnePage() {
        var both = new BallotSheet.Both("Қазақша бірдеңе", "Что-то по-русски");
        var line = new BallotSheet.Line(
                new BallotSheet.Both("Құлмағамбетова Тоғжан Қасымқызы", "Кульмагамбетова Тогжан Касымовна"),
                Optional.of(both));
        var sheet = new BallotSheet(
                "title",
                List.of(both),
                both,
                both,
                both,
                both,
                both,
                "green",
                BallotSheets.density(40),
                Collections.nCopies(40, line),
                both,
                Frames.read("ballot.css"));
        var document = new Document(
                "x.pdf", () -> new Printed(Language.KK, "title", "title", SmallNation.AT, JStachio.render(sheet)));

        assertThat(Read.pages(document.bytes())).hasSize(1);
        assertThat(Validity.barriers(document.bytes())).isEmpty();
    }

    @Test
    void papersArePdfA2aAndPdfUa1AndTheSameEachTime() {
        for (String contest : List.of("mazhilis-list", "mazhilis-1")) {
            byte[] paper = document(DOCUMENTS, contest, "ballot").bytes();
            assertThat(Validity.problems(paper)).isEmpty();
            assertThat(Validity.barriers(paper)).isEmpty();
            assertThat(Read.language(paper)).isEqualTo("kk");
            assertThat(document(new BallotDocuments(SmallNation.snapshot(), Language.RU), contest, "ballot")
                            .bytes())
                    .as("the paper is the same, whoever compares it")
                    .isEqualTo(paper);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProofSaysHowManyAreInPrintAndHowTheOrderCame(Language language) {
        var proof = document(new BallotDocuments(SmallNation.snapshot(), language), "mazhilis-list", "proof");

        assertThat(proof.path()).isEqualTo("proof/" + language.code() + "/mazhilis-list.pdf");
        assertThat(Validity.problems(proof.bytes())).isEmpty();
        assertThat(Validity.barriers(proof.bytes())).isEmpty();
        var own = Words.own(language);
        assertThat(text(proof))
                .contains(own.text("proof.title"), own.text("paper.blue"), own.text("proof.as-recorded"))
                .contains(own.text("proof.compare"), "AGAINST_ALL");
    }

    @Test
    void tablesHaveAllPapersOfAllPrecinctsWithOnePerCentMore() throws IOException {
        DOCUMENTS.writeTables(folder, any -> true);

        var totals = Files.readAllLines(folder.resolve("print-totals.csv"));
        assertThat(totals.getFirst()).isEqualTo("contest,paper,precincts,voters,printed_by_precinct,printed_as_whole");
        var lists = totals.stream()
                .filter(line -> line.startsWith("mazhilis-list,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        long voters = SmallNation.snapshot().registers().orElseThrow().territory().precincts().stream()
                .mapToLong(Precinct::voters)
                .sum();
        long asWhole = (voters * 101 + 99) / 100;
        assertThat(lists)
                .startsWith("mazhilis-list", "blue", "80", String.valueOf(voters))
                .endsWith(String.valueOf(asWhole));
        long byPrecinct = Files.readAllLines(folder.resolve("print-precincts.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(line -> line[1].equals("mazhilis-list"))
                .mapToLong(line -> {
                    long listed = Long.parseLong(line[2]);
                    assertThat(Long.parseLong(line[3])).isEqualTo((listed * 101 + 99) / 100);
                    return Long.parseLong(line[3]);
                })
                .sum();
        assertThat(Long.parseLong(lists[4])).isEqualTo(byPrecinct).isGreaterThan(asWhole);
    }
}
