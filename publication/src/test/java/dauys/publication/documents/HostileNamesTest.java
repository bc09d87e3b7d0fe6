package dauys.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.Correction;
import dauys.election.protocol.CorrectionAct;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.publication.PublishedProtocol;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that want to be something else than names: a program, another direction of writing, a whole page. */
class HostileNamesTest {

    private static final String SCRIPT = "<script>alert('x')</script><img src=\"http://example.org/a.png\"/>&amp;";
    private static final String TURNED = "Аби\u202Eлов\u0007\u200F";
    private static final String LONG = "Ұ".repeat(200);
    private static final String STRANGE = "\uD83D\uDE00漢字\uD83D";

    private static Snapshot snapshot = SmallNation.snapshot();

    @BeforeAll
    static void spoil(@TempDir Path folder) throws IOException {
        Path election = folder.resolve("election");
        SmallNation.write(election);
        Path file = election.resolve("candidates.csv");
        var lines = Files.readAllLines(file);
        int spoilt = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("mazhilis-1,")) {
                String name = spoilt == 0 ? SCRIPT : LONG + spoilt;
                spoilt++;
                String[] cells = lines.get(i).split(",", -1);
                cells[4] = '"' + name.replace("\"", "\"\"") + '"';
                cells[5] = "";
                lines.set(i, String.join(",", cells));
            }
        }
        Files.write(file, lines);
        assertThat(spoilt).isGreaterThanOrEqualTo(2);
        snapshot = corrected(SmallNation.read(election));
    }

    /** What people wrote into acts is checked by no reader of files. */
    private static Snapshot corrected(Snapshot read) {
        var mark = new PersonMark("c".repeat(32));
        var act = new CorrectionAct(
                TURNED, LocalDate.of(2023, 3, 20), CorrectionAct.Reason.SLIP, SCRIPT + STRANGE, List.of(mark));
        var answers = new ProtocolReturn(mark, ProtocolReturn.Reason.MISREAD, LONG);
        return new Snapshot(
                read.folder(),
                read.result(),
                read.registers(),
                slot -> read.protocols().of(slot).map(protocol -> {
                    var latest = protocol.latest();
                    var second = new ProtocolVersion(
                            latest.numbers(), mark, mark, List.of(), Optional.of(new Correction(act, mark, answers)));
                    return new PublishedProtocol(DoubleEntry.State.CORRECTED, List.of(latest, second));
                }),
                Map.of(),
                Map.of(),
                read.at());
    }

    private static byte[] protocol() {
        return new Documents(snapshot, Language.KK)
                .all(DocumentKind.PRECINCT, Optional.empty())
                .filter(each -> each.path().endsWith("/mazhilis-1.pdf"))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static byte[] table() {
        return new Documents(snapshot, Language.KK)
                .all(DocumentKind.TERRITORY, Optional.empty())
                .filter(each -> each.path().contains("/mazhilis-1/"))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static byte[] finalProtocol() {
        return new Documents(snapshot, Language.KK)
                .finalProtocol("mazhilis")
                .orElseThrow()
                .bytes();
    }

    @Test
    void theyAreWrittenAsTheyAre() {
        assertThat(Read.text(protocol()))
                .contains("<script>alert('x')</script>")
                .contains("&amp;");
    }

    @Test
    void theyNeitherTurnALineNorCommandADevice() {
        assertThat(Read.text(protocol()))
                .contains("Аби\uFFFDлов\uFFFD\uFFFD")
                .doesNotContain("\u202E")
                .doesNotContain("\u0007");
    }

    @Test
    void theyStayOnThePage() {
        assertThat(Read.lettersBesideThePage(protocol())).isZero();
        assertThat(Read.lettersBesideThePage(table())).isZero();
        assertThat(Read.lettersBesideThePage(finalProtocol())).isZero();
        assertThat(Read.text(protocol()).replace(" ", "")).contains(LONG);
    }

    @Test
    void documentsWithThemAreValid() {
        assertThat(Validity.problems(protocol())).isEmpty();
        assertThat(Validity.problems(table())).isEmpty();
        assertThat(Validity.problems(finalProtocol())).isEmpty();
    }

    @Test
    void aCodeStaysInItsFolder() {
        assertThat(FileNames.of("../../etc/passwd")).isEqualTo("%2E.%2F..%2Fetc%2Fpasswd");
        assertThat(FileNames.of("")).isEqualTo("%");
        assertThat(FileNames.of("а б")).isEqualTo("%D0%B0%20%D0%B1");
        assertThat(FileNames.of("ы".repeat(300))).hasSizeLessThan(240);
        assertThat(FileNames.of("ы".repeat(300))).isNotEqualTo(FileNames.of("ы".repeat(301)));
    }
}
