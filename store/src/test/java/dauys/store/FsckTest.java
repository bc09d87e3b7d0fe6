package dauys.store;

import static dauys.store.Desktop.CHAIR;
import static dauys.store.Desktop.author;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.store.Fsck.Difference.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed behind the back of the record is found, and named by its subject. */
class FsckTest {

    private Desktop desk;

    @BeforeEach
    void open(@TempDir Path scans) throws Exception {
        desk = new Desktop(TestDatabases.fresh(), scans);
        desk.agree("P1");
        desk.agree("P2");
        desk.leaves.integrate();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aRecordThatNobodyTouchedIsClean() {
        var verdict = desk.fsck();

        assertThat(verdict.isClean()).isTrue();
        assertThat(verdict.entries()).isEqualTo(4);
        assertThat(verdict.subjects()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STANDING_DIFFERS | update standing set content = replace(content, '400', '401') where subject like '%P1%'
            STANDING_DIFFERS | update standing set state = 'CORRECTED' where subject like '%P1%'
            STANDING_MISSING | delete from standing where subject like '%P1%'
            STANDING_DIFFERS | update record_entry set body = replace(body, '400', '402') where subject like '%P1%'
            ENTRY_REFUSED | update record_entry set person = repeat('1', 32) where subject like '%P1%'
            ENTRY_UNREADABLE | update record_entry set body = '{' where subject like '%P1%'
            ENTRY_UNREADABLE | update record_entry set kind = 'protocol.forget' where subject like '%P1%'
            """)
    void aChangeIsFoundAtItsSubject(Kind kind, String sql) {
        desk.behindTheBackOfTheRecord(sql);

        assertThat(desk.fsck().differences()).anySatisfy(difference -> {
            assertThat(difference.kind()).isEqualTo(kind);
            assertThat(difference.subject()).isEqualTo("protocol/P1/mazhilis-list");
        });
        assertThat(desk.fsck().differences())
                .noneMatch(difference -> difference.subject().contains("P2"));
    }

    @Test
    void aStandingThatNoEntryMadeIsFound() {
        desk.behindTheBackOfTheRecord("""
                insert into standing select 'protocol/P3/mazhilis-list', state, content, entry
                from standing where subject like '%P1%'
                """);

        assertThat(desk.fsck().differences())
                .extracting(Fsck.Difference::kind)
                .containsExactly(Kind.STANDING_WITHOUT_ENTRY);
    }

    @Test
    void aGapInTheLogIsFound() {
        desk.behindTheBackOfTheRecord("delete from leaf where number = 1");

        assertThat(desk.fsck().differences())
                .extracting(Fsck.Difference::kind)
                .containsExactlyInAnyOrder(Kind.LEAF_MISSING, Kind.ENTRY_NOT_NUMBERED);
    }

    @Test
    void aScanWithOtherBytesIsFound() throws Exception {
        var bytes = new ByteArrayInputStream("%PDF-1.7 a protocol".getBytes(StandardCharsets.US_ASCII));
        var kept = (Scans.Outcome.Kept) desk.scans.keep(bytes);
        desk.record.submit(
                new Act.Attach(new Subject.OfScans("P1", Desktop.CONTEST), kept.scan()),
                author(CHAIR),
                Optional.empty());
        assertThat(desk.fsck().isClean()).isTrue();

        Files.writeString(desk.scans.find(kept.scan().sha256()).orElseThrow(), "%PDF-1.7 another");

        assertThat(desk.fsck().differences()).extracting(Fsck.Difference::kind).containsExactly(Kind.SCAN_DAMAGED);
    }
}
