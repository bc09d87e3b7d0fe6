package dauys.store;

import static dauys.store.Desktop.CHAIR;
import static dauys.store.Desktop.author;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A backup brings everything back, or says why not and changes nothing. */
class BackupTest {

    @TempDir
    private Path folder;

    private Desktop desk;
    private Path file;

    @BeforeEach
    void aNightIsBackedUp() throws Exception {
        desk = new Desktop(TestDatabases.fresh(), folder.resolve("scans"));
        desk.agree("P1");
        desk.read("P2", Desktop.ANNA, Desktop.RIGHT, UUID.nameUUIDFromBytes(new byte[] {3}), "d");
        desk.leaves.integrate();
        desk.read("P3", Desktop.ANNA, Desktop.RIGHT);
        desk.claims.take(Desktop.protocol("P4"), Desktop.BOLAT);
        var bytes = new ByteArrayInputStream("%PDF-1.7 a protocol".getBytes(StandardCharsets.US_ASCII));
        desk.record.submit(
                new Act.Attach(
                        new Subject.OfScans("P1", Desktop.CONTEST),
                        ((Scans.Outcome.Kept) desk.scans.keep(bytes)).scan()),
                author(CHAIR),
                Optional.empty());
        Files.createDirectories(folder.resolve("election"));
        Files.writeString(folder.resolve("election/regions.csv"), "region\n");
        file = folder.resolve("night.zip");
        new Backup(desk.database.dataSource(), folder.resolve("scans"), folder.resolve("election"))
                .write(file, part -> {});
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static PGSimpleDataSource nowhere() throws Exception {
        var source = new PGSimpleDataSource();
        String name = TestDatabases.named();
        source.setUrl(TestDatabases.url(name));
        source.setUser(TestDatabases.user());
        source.setPassword(TestDatabases.password());
        return source;
    }

    private Restore restore(PGSimpleDataSource source) {
        return new Restore(source, folder.resolve("back/scans"), folder.resolve("back/election"));
    }

    @Test
    void whatIsRestoredIsTheSameAndGoesOn() throws Exception {
        var source = nowhere();
        restore(source).read(file, part -> {});

        try (var back = new Desktop(
                TestDatabases.open(Objects.requireNonNull(source.getDatabaseName())), folder.resolve("back/scans"))) {
            assertThat(standings(back)).isEqualTo(standings(desk));
            assertThat(back.claims.all()).isEqualTo(desk.claims.all());
            assertThat(back.fsck().differences()).isEmpty();
            assertThat(back.leaves.last()).isEqualTo(4);
            back.agree("P9");
            back.leaves.integrate();
            assertThat(back.leaves.last()).isEqualTo(6);
            assertThat(back.fsck().isClean()).isTrue();
        }
        assertThat(folder.resolve("back/election/regions.csv")).hasContent("region");
    }

    private static Map<String, Applying.Standing> standings(Desktop of) {
        var all = new TreeMap<String, Applying.Standing>();
        of.record.standings(
                row -> all.put(row.subject().toString(), new Applying.Standing(row.state(), row.content())));
        return all;
    }

    @Test
    void nothingIsWrittenOverWhatIsThere() {
        assertRefused("W701", new Restore(desk.database.dataSource(), folder.resolve("x"), folder.resolve("y")), file);
    }

    @Test
    void aFolderThatIsNotEmptyIsLeftAlone() throws Exception {
        assertRefused("W701", new Restore(nowhere(), folder.resolve("scans"), folder.resolve("y")), file);
    }

    @Test
    void aFileThatIsCutShortOrChangedIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(file);
        var cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertRefused("W702", restore(nowhere()), cut);

        var none = folder.resolve("none.zip");
        Files.writeString(none, "no backup");
        assertRefused("W702", restore(nowhere()), none);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        var backup = new Backup(desk.database.dataSource(), folder.resolve("scans"), folder.resolve("election"));

        assertThatThrownBy(() -> backup.write(folder.resolve("missing/night.zip"), part -> {}))
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("W704"));
    }

    private static void assertRefused(String code, Restore restore, Path file) {
        assertThatThrownBy(() -> restore.read(file, part -> {}))
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
