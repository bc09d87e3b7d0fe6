package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.Correction;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.publication.PublishedProtocol;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import java.io.IOException;
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
        var protocol = new PublishedProtocol(state, corrected ? List.of(first, second) : List.of(first));
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
        return SmallSite.text(site, "en/precinct/" + precinct.id() + ".html");
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
}
