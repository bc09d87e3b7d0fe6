package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.Correction;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.publication.PublishedProtocol;
import dauys.publication.SentBack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected protocol, one that was sent back, and one that never came. */
class HistoryTest {

    private static final int CORRECTED = 0;
    private static final int RETURNED = 1;
    private static final int AWAITED = 2;

    private static final MemorySink PUBLISHED = new MemorySink();

    @TempDir
    private static Path temporary;

    @BeforeAll
    static void publish() throws IOException {
        Path folder = SmallElection.generated(temporary.resolve("election"));
        var protocols = SmallElection.protocols(folder);
        protocols.put(
                CORRECTED,
                corrected(Objects.requireNonNull(protocols.get(CORRECTED)).latest()));
        protocols.put(
                RETURNED,
                new PublishedProtocol(
                        State.RETURNED,
                        Objects.requireNonNull(protocols.get(RETURNED)).versions(),
                        Optional.empty(),
                        Optional.of(new SentBack(
                                ProtocolReturn.Reason.COMPLAINT, "A complaint, \"No. 5\"", Optional.empty())),
                        List.of()));
        protocols.remove(AWAITED);
        var snapshot = SmallElection.snapshot(SmallElection.registers(folder), protocols, Map.of(), Map.of());
        OpenData.write(snapshot, PUBLISHED);
    }

    /** The first line was empty in the first version, and the last option had one vote less. */
    private static PublishedProtocol corrected(ProtocolVersion right) {
        var numbers = right.numbers();
        var wrong = numbers.with(Map.of(
                0, PrecinctProtocol.EMPTY, numbers.size() - 1, Math.max(0, numbers.at(numbers.size() - 1) - 1)));
        var why = new ProtocolReturn(
                SmallElection.SOMEBODY, ProtocolReturn.Reason.NUMBERS_DISAGREE, "Line 1, and \"line 8\"\nof the paper");
        var act = new CorrectionAct(
                "=7", LocalDate.of(2023, 3, 20), CorrectionAct.Reason.SLIP, "", List.of(SmallElection.SOMEBODY));
        var correction = new Correction(act, SmallElection.SOMEBODY, why);
        var version = new ProtocolVersion(
                numbers, SmallElection.SOMEBODY, SmallElection.SOMEBODY, List.of(), Optional.of(correction));
        return new PublishedProtocol(State.CORRECTED, List.of(SmallElection.version(wrong), version));
    }

    @Test
    void everyVersionStandsWithItsAct() {
        var versions = Csv.rows(PUBLISHED.text("versions.csv"));

        assertThat(versions).extracting(row -> row.get("standing")).containsExactly("replaced", "counted", "returned");
        assertThat(versions).extracting(row -> row.get("version")).containsExactly("1", "2", "1");
        assertThat(versions.get(1))
                .containsEntry("act_number", "=7")
                .containsEntry("act_date", "2023-03-20")
                .containsEntry("act_reason", "slip")
                .containsEntry("returned_for", "numbers-disagree")
                .containsEntry("returned_with", "Line 1, and \"line 8\"\nof the paper");
    }

    @Test
    void theNumbersOfEveryVersionStay() {
        var numbers = Csv.rows(PUBLISHED.text("version-numbers.csv"));
        var first = numbers.stream()
                .filter(row -> "1".equals(row.get("version")) && "listed".equals(row.get("item")))
                .toList();

        assertThat(first.getFirst()).containsEntry("number_written", "");
        assertThat(numbers.stream().filter(row -> "option".equals(row.get("part"))))
                .isNotEmpty();
    }

    @Test
    void whatWasSentBackOrNeverCameIsNotAmongTheProtocolsAndIsNamed() {
        var missing = Csv.rows(PUBLISHED.text("missing.csv"));
        var protocols = PUBLISHED.files().keySet().stream()
                .filter(name -> name.startsWith("protocols") && name.endsWith(".csv"))
                .flatMap(name -> Csv.rows(PUBLISHED.text(name)).stream())
                .map(row -> row.get("precinct") + " " + row.get("contest"))
                .toList();

        assertThat(missing).extracting(row -> row.get("state")).containsExactly("returned", "awaited");
        assertThat(missing)
                .extracting(row -> row.get("returned_for") + ": " + row.get("returned_with"))
                .containsExactly("complaint: A complaint, \"No. 5\"", ": ");
        missing.forEach(row -> assertThat(protocols).doesNotContain(row.get("precinct") + " " + row.get("contest")));
        var contests = Csv.rows(PUBLISHED.text("contests.csv"));
        long awaited = Csv.sums(contests, "expected", row -> "").getOrDefault("", 0L)
                - Csv.sums(contests, "arrived", row -> "").getOrDefault("", 0L);
        assertThat(awaited).isEqualTo(2);
    }

    @Test
    void nobodyWhoTypedIsInAnyFile() {
        PUBLISHED
                .files()
                .keySet()
                .forEach(name ->
                        assertThat(PUBLISHED.text(name)).as(name).doesNotContain(SmallElection.SOMEBODY.digits()));
    }
}
