package dauys.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.Correction;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.Handling;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.tabulation.Tabulation;
import dauys.folder.Registers;
import dauys.publication.FolderSnapshot;
import dauys.publication.PublishedProtocol;
import dauys.publication.Snapshot;
import dauys.testkit.ElectionCase;
import dauys.wording.Language;
import dauys.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the documents: the numbers of the data, and nothing else. */
class DocumentContentTest {

    private static final String LETTERS = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

    private static final Snapshot SNAPSHOT = SmallNation.snapshot();
    private static final Registers REGISTERS = SNAPSHOT.registers().orElseThrow();

    /** The first protocol of a constituency that has arrived. */
    private static int slotOfConstituency() {
        var plan = REGISTERS.plan();
        for (int slot = 0; slot < plan.slots(); slot++) {
            if (plan.paperOf(slot).contest().constituency().isPresent()
                    && SNAPSHOT.protocols().of(slot).isPresent()) {
                return slot;
            }
        }
        throw new IllegalStateException("No protocol of a constituency");
    }

    private static String precinctOf(int slot) {
        var plan = REGISTERS.plan();
        return plan.precincts().get(plan.precinctOf(slot)).id();
    }

    private static String contestOf(int slot) {
        return REGISTERS.plan().paperOf(slot).contest().id();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aProtocolHasItsNumbersInFiguresAndInWords(Language language) {
        int slot = slotOfConstituency();
        var numbers = new Numbers(language);
        var protocol = SNAPSHOT.protocols().of(slot).orElseThrow().latest().numbers();

        String text = Read.text(new Documents(SNAPSHOT, language)
                .precinct(precinctOf(slot), contestOf(slot))
                .orElseThrow()
                .bytes());

        Stream.concat(protocol.lines().stream(), protocol.votes().stream())
                .forEach(each -> assertThat(text)
                        .contains(numbers.count(each).replace('\u00A0', ' '))
                        .contains(numbers.words(each).split(" ", 2)[0]));
    }

    @Test
    void anEmptyFormHasTheSameLinesAndNoNumbers() {
        int slot = slotOfConstituency();
        var documents = new Documents(SNAPSHOT, Language.EN);

        String form = Read.text(
                documents.blank(precinctOf(slot), contestOf(slot)).orElseThrow().bytes());

        REGISTERS
                .form()
                .lines()
                .forEach(line -> assertThat(form)
                        .contains(line.number() + " ")
                        .contains(line.name().en().split(" ", 3)[0]));
        assertThat(form).contains("Empty form.", "Secretary").doesNotContain("zero ", "hundred");
    }

    @Test
    void allKazakhLettersSurviveInBothFaces() {
        String all = LETTERS + " " + LETTERS.toLowerCase(java.util.Locale.ROOT);
        var styles = "@page { margin: 5mm } body { font-family: DejaVu; font-size: 8pt }";
        var printed = new Printed(
                Language.KK,
                "Әліпби",
                "Қазақ әліпбиі",
                SmallNation.AT,
                "<html lang=\"kk\"><head><title>Әліпби</title><style>" + styles + "</style></head><body><p>" + all
                        + "</p><p><strong>" + all + "</strong></p></body></html>");

        byte[] document = new Document("letters.pdf", () -> printed).bytes();

        assertThat(LETTERS).hasSize(42);
        assertThat(Read.text(document).split(java.util.regex.Pattern.quote(all), -1))
                .hasSize(3);
    }

    @Test
    void rowsOfATableAddUpToTheTotals() {
        var words = new Words(SNAPSHOT, Language.EN);
        var tables = new SumTables(SNAPSHOT, REGISTERS, new Frames(SNAPSHOT, words), words);
        int seen = 0;
        for (var input : SNAPSHOT.folder().contests()) {
            for (Tabulation sums : withParts(input.tabulation().orElseThrow()).toList()) {
                var table = tables.of(sums, slots(sums));
                for (var block : table.blocks()) {
                    int from = block.first().isPresent() ? 1 : 0;
                    for (int i = from; i < block.sum().cells().size(); i++) {
                        int column = i;
                        long added = block.rows().stream()
                                .mapToLong(row -> number(row.cells().get(column)))
                                .sum();
                        assertThat(number(block.sum().cells().get(i))).isEqualTo(added);
                        seen++;
                    }
                }
                var votes = table.blocks().stream()
                        .filter(block -> block.first().isEmpty())
                        .flatMap(block -> block.sum().cells().stream())
                        .map(DocumentContentTest::number)
                        .toList();
                assertThat(votes)
                        .containsExactlyElementsOf(sums.totals().votes().values());
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    private static Stream<Tabulation> withParts(Tabulation top) {
        return Stream.concat(Stream.of(top), top.parts().stream().flatMap(DocumentContentTest::withParts));
    }

    private static List<Integer> slots(Tabulation sums) {
        var plan = REGISTERS.plan();
        var slots = new ArrayList<Integer>();
        for (int slot = 0; slot < plan.slots(); slot++) {
            if (plan.paperOf(slot).equals(sums.ballot())
                    && SumTables.area(sums.commission(), plan.precincts().get(plan.precinctOf(slot)), sums.ballot())
                            .equals(sums.area())) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private static long number(String cell) {
        return cell.equals(Words.NOTHING) ? 0 : Long.parseLong(cell.replace(",", ""));
    }

    @Test
    void aLongTableRepeatsItsHeadingOnEachPage() {
        var pages = Read.pages(new Documents(SNAPSHOT, Language.EN)
                .territory("mazhilis-list", dauys.law.Authority.TERRITORIAL_COMMISSION, "AA-NORTH")
                .orElseThrow()
                .bytes());

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.subList(0, 2)).allSatisfy(page -> assertThat(page).contains("Precinct protocols 1 2 3 3a 3b"));
    }

    @Test
    void aCorrectionShowsWhatChangedAndByWhichAct() {
        int slot = slotOfConstituency();
        var before = SNAPSHOT.protocols().of(slot).orElseThrow().latest();
        var corrected = corrected(before);
        var snapshot = with(slot, corrected);

        String text = Read.text(new Documents(snapshot, Language.EN)
                .precinct(precinctOf(slot), contestOf(slot))
                .orElseThrow()
                .bytes());

        assertThat(text)
                .contains("State of the protocol: corrected. Its numbers are added up.")
                .contains("Version 1", "Version 2 (counts)")
                .contains("Act No. 7-A, 20 March 2023", "the ballots were counted again", "A bundle had been put aside")
                .contains("copies say something else", "Compare the copy of the observers")
                .contains("What changed Before After");
        assertThat(corrected.latest().numbers().votes().getFirst())
                .isEqualTo(before.numbers().votes().getFirst() + 1);
    }

    private static PublishedProtocol corrected(ProtocolVersion first) {
        var mark = new PersonMark("a".repeat(32));
        var act = new CorrectionAct(
                "7-A",
                LocalDate.of(2023, 3, 20),
                CorrectionAct.Reason.RECOUNT,
                "A bundle had been put aside.",
                List.of(mark));
        var answers =
                new ProtocolReturn(mark, ProtocolReturn.Reason.COPIES_DIFFER, "Compare the copy of the observers.");
        int place = first.numbers().lines().size();
        ProtocolNumbers numbers =
                first.numbers().with(Map.of(place, first.numbers().at(place) + 1));
        var second = new ProtocolVersion(
                numbers,
                mark,
                new PersonMark("b".repeat(32)),
                List.of(new Handling(0, "P102", mark, "One vote was found under the table.")),
                Optional.of(new Correction(act, mark, answers)));
        return new PublishedProtocol(DoubleEntry.State.CORRECTED, List.of(first, second));
    }

    private static Snapshot with(int slot, PublishedProtocol protocol) {
        return new Snapshot(
                SNAPSHOT.folder(),
                SNAPSHOT.result(),
                SNAPSHOT.registers(),
                each -> each == slot
                        ? Optional.of(protocol)
                        : SNAPSHOT.protocols().of(each),
                Map.of(),
                Map.of(),
                SNAPSHOT.at());
    }

    @Test
    void findingsStandBelowTheNumbersWithTheirExplanations() {
        int slot = slotOfConstituency();
        var corrected = corrected(SNAPSHOT.protocols().of(slot).orElseThrow().latest());

        String text = Read.text(new Documents(with(slot, corrected), Language.EN)
                .precinct(precinctOf(slot), contestOf(slot))
                .orElseThrow()
                .bytes());

        assertThat(text).contains("Findings Error.", "Explanation: “One vote was found under the table.”");
    }

    @Test
    void aProtocolThatWasSentBackSaysThatItIsNotAddedUp() {
        int slot = slotOfConstituency();
        var protocol = new PublishedProtocol(
                DoubleEntry.State.RETURNED,
                SNAPSHOT.protocols().of(slot).orElseThrow().versions());

        String text = Read.text(new Documents(with(slot, protocol), Language.EN)
                .precinct(precinctOf(slot), contestOf(slot))
                .orElseThrow()
                .bytes());

        assertThat(text).contains("State of the protocol: sent back. Its numbers are not added up.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFinalProtocolOf2023HasItsSeatsAndArticles(Language language) {
        var snapshot = FolderSnapshot.read(ElectionCase.elections().resolve("kz/2023-mazhilis"), SmallNation.AT)
                .value()
                .orElseThrow();

        byte[] document = new Documents(snapshot, language)
                .all(DocumentKind.FINAL, Optional.empty())
                .findFirst()
                .orElseThrow()
                .bytes();

        assertThat(Read.text(document))
                .contains(new Numbers(language).count(3_431_510).replace('\u00A0', ' '))
                .contains("97-1")
                .doesNotContain(Words.own(language).text("mark.synthetic"));
        assertThat(Validity.problems(document)).isEmpty();
    }

    @Test
    void aRegionHasItsOwnDocumentsOnly() {
        var documents = new Documents(SNAPSHOT, Language.EN);
        for (DocumentKind kind : DocumentKind.values()) {
            var all = documents.all(kind, Optional.empty()).map(Document::path).toList();
            var ofRegions = documents.regions().stream()
                    .flatMap(region -> documents.all(kind, Optional.of(region)))
                    .map(Document::path)
                    .toList();

            assertThat(all).doesNotHaveDuplicates().containsAll(ofRegions);
            assertThat(ofRegions).doesNotHaveDuplicates().isNotEmpty();
            if (kind == DocumentKind.PRECINCT || kind == DocumentKind.BLANK) {
                assertThat(ofRegions).hasSameSizeAs(all);
            }
        }
    }

    @Test
    void whatIsNotThereHasNoDocument() {
        var documents = new Documents(SNAPSHOT, Language.EN);

        assertThat(documents.precinct("nowhere", "mazhilis-list")).isEmpty();
        assertThat(documents.blank("AA-0001", "nothing")).isEmpty();
        assertThat(documents.finalProtocol("nobody")).isEmpty();
        assertThat(documents.territory("mazhilis-list", dauys.law.Authority.CENTRAL_COMMISSION, "nowhere"))
                .isEmpty();
    }
}
