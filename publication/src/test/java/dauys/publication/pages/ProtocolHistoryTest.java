package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.Area;
import dauys.election.commission.Commission;
import dauys.election.commission.Level;
import dauys.election.commission.PersonMark;
import dauys.election.protocol.Correction;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.law.Trilingual;
import dauys.publication.PublishedProtocol;
import dauys.publication.PublishedScan;
import dauys.publication.Publisher;
import dauys.publication.SentBack;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A precinct's page tells what was changed, why and by which act, and what was sent back. */
class ProtocolHistoryTest {

    static final PersonMark SOMEBODY = new PersonMark("a".repeat(32));
    private static final PersonMark ANOTHER = new PersonMark("b".repeat(32));

    @TempDir
    private Path temporary;

    private String page(DoubleEntry.State state, boolean corrected) throws IOException {
        return page(state, corrected, Optional.empty(), List.of(), "en");
    }

    private String page(
            DoubleEntry.State state,
            boolean corrected,
            Optional<SentBack> sentBack,
            List<PublishedScan> scans,
            String language)
            throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        Snapshot plain = SmallSite.snapshot(election);
        var registers = plain.registers().orElseThrow();
        var precinct = registers.territory().precincts().getFirst();
        int slot = registers.plan().firstSlot(0);
        ProtocolNumbers numbers =
                plain.protocols().of(slot).orElseThrow().latest().numbers();
        var first = new ProtocolVersion(
                numbers.with(Map.of(0, numbers.at(0) + 7)), SOMEBODY, ANOTHER, List.of(), Optional.empty());
        var act = new CorrectionAct(
                "12-<i>", LocalDate.of(2023, 3, 20), CorrectionAct.Reason.RECOUNT, "counted twice", List.of(SOMEBODY));
        var answer = new ProtocolReturn(ANOTHER, ProtocolReturn.Reason.NUMBERS_DISAGREE, "look at line 1");
        var second = new ProtocolVersion(
                numbers, SOMEBODY, ANOTHER, List.of(), Optional.of(new Correction(act, ANOTHER, answer)));
        var protocol = new PublishedProtocol(
                state,
                corrected ? List.of(first, second) : List.of(first),
                sentBack.map(why -> SmallSite.AT.minusSeconds(300)),
                sentBack,
                scans);
        var report = new PrecinctDay.Report(123, SOMEBODY);
        var day = new PrecinctDay(new TreeMap<>(Map.of(LocalTime.of(12, 10), report)), Map.of());
        var snapshot = new Snapshot(
                plain.folder(),
                plain.result(),
                plain.registers(),
                asked -> asked == slot
                        ? Optional.of(protocol)
                        : plain.protocols().of(asked),
                Map.of(precinct.id(), day),
                Map.of(),
                SmallSite.AT);
        Path site = temporary.resolve("site");
        Publisher.ofPages().publishAll(snapshot, site);
        return SmallSite.text(site, language + "/precinct/" + precinct.id() + ".html");
    }

    @Test
    void aCorrectedProtocolShowsBothVersionsAndTheAct() throws IOException {
        assertThat(page(DoubleEntry.State.CORRECTED, true))
                .contains("The protocol was corrected by an act", "2 versions", "Act No. 12-&lt;i&gt;, 20 March 2023")
                .contains("the ballots were counted again", "counted twice", "look at line 1", "Before", "After")
                .contains("12:10", "<td>123</td>")
                .doesNotContain(SOMEBODY.digits());
    }

    @Test
    void aProtocolThatWasSentBackIsShownAndSaysSo() throws IOException {
        assertThat(page(DoubleEntry.State.RETURNED, false))
                .contains("was sent back and is not added up", "class=\"state partial\"");
    }

    private static SentBack sentBack(Optional<Commission> by) {
        return new SentBack(ProtocolReturn.Reason.COPIES_DIFFER, "compare <b>line 3</b>\u202E", by);
    }

    private static Commission ofTown() {
        return new Commission(
                "unit:AA-TOWN", Level.TERRITORIAL, new Area.OfUnit("AA-TOWN"), new Trilingual("Қала", "Город", "Town"));
    }

    @Test
    void aProtocolThatIsOutSaysWhichCommissionSentItBackWhenAndWhy() throws IOException {
        assertThat(page(
                        DoubleEntry.State.RETURNED,
                        false,
                        Optional.of(sentBack(Optional.of(ofTown()))),
                        List.of(),
                        "en"))
                .contains(
                        "was sent back and is not added up",
                        "Sent back by: Territorial election commission of Town, 19 March 2023, 15:00 (UTC).",
                        "Reason: a copy in other hands says something else.",
                        "“compare &lt;b&gt;line 3&lt;/b&gt;\uFFFD”")
                .doesNotContain(SOMEBODY.digits());
    }

    @Test
    void aProtocolThatIsTypedAnewStillSaysWhyItIsOut() throws IOException {
        assertThat(page(
                        DoubleEntry.State.FIRST_READING,
                        false,
                        Optional.of(sentBack(Optional.empty())),
                        List.of(),
                        "ru"))
                .contains(
                        "Протокол вводится заново",
                        "Причина возврата: в копии на руках у других указано иное.",
                        "«compare ");
    }

    @Test
    void theScansOfAProtocolStandBesideItsFormAndBelowTheSite() throws IOException {
        Path photo = Files.write(temporary.resolve("photo"), new byte[] {1, 2, 3});
        Path document = Files.write(temporary.resolve("document"), new byte[] {4, 5});
        String page = page(
                DoubleEntry.State.AGREED,
                false,
                Optional.empty(),
                List.of(
                        new PublishedScan("ab".repeat(32), PublishedScan.Kind.JPEG, 3, photo),
                        new PublishedScan("cd".repeat(32), PublishedScan.Kind.PDF, 2, document)),
                "en");
        String address = "../../scans/" + "ab".repeat(32) + ".jpg\"";
        assertThat(page)
                .contains(
                        "<img src=\"" + address + " alt=\"Scan 1 of the paper protocol, 1 KiB\" loading=\"lazy\">",
                        "SHA-256: <code>" + "ab".repeat(32) + "</code>",
                        "<a href=\"../../scans/" + "cd".repeat(32)
                                + ".pdf\" download>Scan 2 of the paper protocol as a PDF")
                .containsOnlyOnce("<img ");
        assertThat(temporary.resolve("site/scans/" + "ab".repeat(32) + ".jpg")).hasSameBinaryContentAs(photo);
        assertThat(temporary.resolve("site/scans/" + "cd".repeat(32) + ".pdf")).hasSameBinaryContentAs(document);
    }
}
