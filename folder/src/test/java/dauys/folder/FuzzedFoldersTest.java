package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dauys.law.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random damage to every file of a folder and to a rulebook: reading never throws and never hangs, and what it still
 * calls usable can be counted. {@code -Ddauys.fuzz=200000} runs longer, {@code -Ddauys.seed} repeats a run.
 */
class FuzzedFoldersTest {

    private static final int ROUNDS = Integer.getInteger("dauys.fuzz", 1_000);
    private static final long SEED = Long.getLong("dauys.seed", 20230319L);

    /** Pieces that parsers have stumbled over before. */
    private static final List<String> NASTY = List.of(
            "\"",
            ",",
            "\n",
            "\r",
            "\u0000",
            ":",
            "- ",
            "{",
            "}",
            "[",
            "&a ",
            "*a",
            "!!java.util.Date ",
            "%",
            "\t",
            "|",
            "-1",
            "99999999999999999999",
            "0",
            "=1+1",
            "null",
            "~",
            "\uD83D\uDE00",
            "#",
            "? ",
            "<<: ",
            "'",
            "\uFEFF");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readingADamagedFolderNeverThrows() throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var files = List.of("election.yaml", "parties.csv", "lists.csv", "totals.csv");
        AFolder.in(folder);
        for (int i = 0; i < ROUNDS; i++) {
            Path file = folder.resolve(files.get(random.nextInt(files.size())));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, damaged(sound, random));
            assertThatCode(this::readAndCount)
                    .describedAs(
                            "seed %d, round %d, file %s: %s",
                            SEED, i, file.getFileName(), Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
            Files.write(file, sound);
        }
        assertThat(ElectionFolders.read(folder).findings()).isEmpty();
    }

    private void readAndCount() {
        ElectionFolders.read(folder).value().ifPresent(read -> ResultJson.of(read.count()));
    }

    @Test
    void readingADamagedRulebookNeverThrows() {
        var edition = Edition.parse("kz/2022-11-05").orElseThrow();
        byte[] sound = resource("rulebooks/kz/2022-11-05/rulebook.yaml");
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < ROUNDS / 10; i++) {
            String text = new String(damaged(sound, random), StandardCharsets.UTF_8);
            assertThatCode(() -> RulebookReader.read("rulebook.yaml", text, edition))
                    .describedAs("seed %d, round %d", SEED, i)
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] resource(String path) {
        try (var stream = FuzzedFoldersTest.class.getClassLoader().getResourceAsStream(path)) {
            return java.util.Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** One to four wounds: bytes flipped, cut out, doubled, or something nasty put in. */
    static byte[] damaged(byte[] sound, RandomGenerator random) {
        byte[] text = sound;
        for (int wounds = random.nextInt(1, 5); wounds > 0; wounds--) {
            int at = random.nextInt(text.length + 1);
            int to = Math.min(text.length, at + random.nextInt(12));
            byte[] put = switch (random.nextInt(4)) {
                case 0 -> NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
                case 1 -> new byte[] {(byte) random.nextInt(256)};
                case 2 -> java.util.Arrays.copyOfRange(text, at, to);
                default -> new byte[0];
            };
            boolean insert = random.nextBoolean();
            text = join(text, at, put, insert ? at : to);
        }
        return text;
    }

    private static byte[] join(byte[] text, int before, byte[] put, int from) {
        byte[] joined = new byte[before + put.length + text.length - from];
        System.arraycopy(text, 0, joined, 0, before);
        System.arraycopy(put, 0, joined, before, put.length);
        System.arraycopy(text, from, joined, before + put.length, text.length - from);
        return joined;
    }
}
