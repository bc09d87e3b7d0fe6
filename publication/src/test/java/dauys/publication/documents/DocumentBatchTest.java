package dauys.publication.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.publication.documents.DocumentBatch.Done;
import dauys.wording.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents that is taken up where it was left, and never shows half of one. */
class DocumentBatchTest {

    private static final int SOME = 12;

    @TempDir
    private Path folder = Path.of("");

    private static Stream<Document> some() {
        return new Documents(SmallNation.snapshot(), Language.EN)
                .all(DocumentKind.PRECINCT, Optional.empty())
                .limit(SOME);
    }

    private Done write(Stream<Document> documents) throws IOException {
        return DocumentBatch.write(documents, folder, done -> {});
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void theSecondRunMakesNothing() throws IOException {
        assertThat(write(some())).isEqualTo(new Done(SOME, 0));
        var written = files();

        assertThat(write(some())).isEqualTo(new Done(0, SOME));
        assertThat(files()).isEqualTo(written).hasSize(SOME);
    }

    @Test
    void aResumedRunMakesWhatLacks() throws IOException {
        write(some());
        var written = files();
        Path gone = written.get(3);
        Files.delete(gone);
        var longAgo = FileTime.from(Instant.EPOCH);
        Path kept = written.get(4);
        Files.setLastModifiedTime(kept, longAgo);

        assertThat(write(some())).isEqualTo(new Done(1, SOME - 1));
        assertThat(gone).exists();
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(longAgo);
    }

    @Test
    void aDocumentWithOtherContentIsMadeAgain() throws IOException {
        write(some());
        byte[] other = SmallNation.first(new Documents(SmallNation.snapshot(), Language.EN), DocumentKind.FINAL)
                .bytes();
        Path one = files().get(0);
        Path another = files().get(1);
        byte[] right = Files.readAllBytes(one);
        Files.write(one, other);
        Files.write(another, new byte[] {1, 2, 3});

        assertThat(write(some())).isEqualTo(new Done(2, SOME - 2));
        assertThat(Files.readAllBytes(one)).isEqualTo(right);
    }

    @Test
    void aFailureLeavesWholeDocumentsOnly() throws IOException {
        var failing = Stream.concat(some(), Stream.of(new Document("en/final/x.pdf", () -> {
            throw new IllegalStateException("planted");
        })));

        assertThatThrownBy(() -> write(failing)).hasStackTraceContaining("planted");

        assertThat(folder.resolve("en/final/x.pdf")).doesNotExist();
        var found = files().stream()
                .filter(each -> each.startsWith(folder.resolve("en")))
                .toList();
        assertThat(found)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(Read.pages(Files.readAllBytes(each))).isNotEmpty());
        assertThat(write(some()).all()).isEqualTo(SOME);
        assertThat(folder.resolve(".unfinished")).doesNotExist();
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws IOException {
        var inside = new Document("en/final/x.pdf", () -> {
            assertThatThrownBy(() -> write(Stream.of())).isInstanceOf(DocumentBatch.FolderInUse.class);
            return some().findFirst().orElseThrow().printed();
        });

        assertThat(write(Stream.of(inside))).isEqualTo(new Done(1, 0));
    }

    @Test
    void aKilledRunLeavesNoHalfDocument() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("writing");
            process.destroyForcibly().waitFor();
        }

        var whole = files().stream()
                .filter(each -> each.startsWith(folder.resolve("en")))
                .toList();
        assertThat(whole).hasSizeBetween(1, KilledRun.NUMBER - 1).allSatisfy(each -> {
            byte[] bytes = Files.readAllBytes(each);
            assertThat(Read.pages(bytes)).isNotEmpty();
        });
        var done = write(KilledRun.documents());
        assertThat(done.kept()).isEqualTo(whole.size());
        assertThat(done.all()).isEqualTo(KilledRun.NUMBER);
        assertThat(folder.resolve(".unfinished")).doesNotExist();
    }
}
