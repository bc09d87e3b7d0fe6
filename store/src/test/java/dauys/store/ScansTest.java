package dauys.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept as a scan, and what is not. */
class ScansTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ffd8ffe000104a46, image/jpeg", "89504e470d0a1a0a00, image/png", "255044462d312e37, application/pdf"})
    void theBytesSayWhatItIs(String start, String type) {
        var scans = new Scans(folder);
        var kept = (Scans.Outcome.Kept) scans.keep(bytes(start));

        assertThat(kept.scan().type()).isEqualTo(type);
        assertThat(kept.scan().bytes()).isEqualTo(start.length() / 2);
        assertThat(scans.find(kept.scan().sha256()))
                .get()
                .satisfies(
                        file -> assertThat(file).hasBinaryContent(HexFormat.of().parseHex(start)));
        assertThat(scans.isIntact(kept.scan())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4d5a900003000000", "3c7376672078", "ffd8", "504b0304", "474946383961", "89504e47"})
    void whatIsNoPictureAndNoPdfIsRefused(String start) {
        assertThat(code(new Scans(folder).keep(bytes(start)))).isEqualTo("W602");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(code(new Scans(folder).keep(bytes("")))).isEqualTo("W601");
    }

    @Test
    void aFileThatIsTooLongIsRefusedBeforeItFillsTheDisk() {
        byte[] long_ = new byte[(int) Scans.MOST_BYTES + 1];
        System.arraycopy(HexFormat.of().parseHex("255044462d"), 0, long_, 0, 5);

        assertThat(code(new Scans(folder).keep(new ByteArrayInputStream(long_))))
                .isEqualTo("W603");
        assertThat(folder).isEmptyDirectory();
        assertThat(new Scans(folder).keep(new ByteArrayInputStream(Arrays.copyOf(long_, long_.length - 1))))
                .isInstanceOf(Scans.Outcome.Kept.class);
    }

    /** The device that is always full refuses every byte as a full disk does. */
    @Test
    void aFullDiskIsSaidInASentenceAndLeavesNothing() {
        var full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.isWritable(full), "this system has no /dev/full");
        var scans = new Scans(folder, () -> {
            var link = folder.resolve("arriving-full");
            try {
                return Files.createSymbolicLink(link, full);
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        });

        assertThat(code(scans.keep(bytes("255044462d312e37")))).isEqualTo("W604");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ABC", "zz"})
    void onlyAHashFindsAScan(String name) {
        assertThat(new Scans(folder).find(name)).isEmpty();
    }

    @Test
    void theSameScanTwiceIsOneFile() throws Exception {
        var scans = new Scans(folder);
        scans.keep(bytes("255044462d312e37"));
        scans.keep(bytes("255044462d312e37"));

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    private static InputStream bytes(String hex) {
        return new ByteArrayInputStream(HexFormat.of().parseHex(hex));
    }

    private static String code(Scans.Outcome outcome) {
        return ((Scans.Outcome.Refused) outcome).refusal().code();
    }
}
