package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dauys.law.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random damage to every file of a folder of protocols: reading never throws, what is usable can be counted, and what
 * is not has an error. {@code -Ddauys.fuzz=200000} runs longer, {@code -Ddauys.seed} repeats a run.
 */
class FuzzedProtocolsTest {

    private static final int ROUNDS = Integer.getInteger("dauys.fuzz", 200);
    private static final long SEED = Long.getLong("dauys.seed", 20230319L);

    private static final List<String> FILES = List.of(
            "election.yaml",
            "form.yaml",
            "bodies.csv",
            "regions.csv",
            "units.csv",
            "constituencies.csv",
            "parties.csv",
            "lists.csv",
            "candidates.csv",
            "precincts.csv",
            "turnout.csv",
            ANation.LISTS,
            ANation.SINGLES,
            ANation.VOTES,
            "protocols-packed.csv.gz");

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
            "#",
            "\t",
            "-1",
            "0",
            "999999999",
            "99999999999999999999",
            "=1+1",
            "\uD83D\uDE00",
            "\uFEFF",
            "\uFFFD",
            "P-01",
            "mazhilis-1",
            "mazhilis-list",
            "AGAINST_ALL",
            "KZ-10",
            "\n".repeat(1_000));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readingADamagedFolderNeverThrows() throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var nation = ANation.in(folder, SEED);
        pack(nation);
        for (int i = 0; i < ROUNDS; i++) {
            Path file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, damaged(sound, random));
            String what = "seed %d, round %d, file %s".formatted(SEED, i, file.getFileName());
            assertThatCode(() -> readAndCount(what)).describedAs(what).doesNotThrowAnyException();
            Files.write(file, sound);
        }
        assertThat(nation.findings()).isEmpty();
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    /** Puts some protocols into a compressed file of their own. */
    private static void pack(ANation nation) {
        var lists = nation.protocols().lists();
        nation.with(ANation.LISTS, MadeUpProtocols.wide(lists.subList(0, 8)))
                .with("protocols-packed.csv.gz", ANation.gzip(MadeUpProtocols.wide(lists.subList(8, lists.size()))));
    }

    private void readAndCount(String what) {
        var loaded = ElectionFolders.read(folder);
        if (loaded.isUsable()) {
            ResultJson.of(loaded.value().orElseThrow().count());
        } else {
            assertThat(loaded.findings()).describedAs(what).anyMatch(Finding::isError);
        }
        assertThat(loaded.findings())
                .describedAs(what)
                .allMatch(each -> each.place().line() >= 0);
    }

    /** One to four wounds: bytes flipped, cut out, doubled, or something nasty put in. */
    private static byte[] damaged(byte[] sound, RandomGenerator random) {
        byte[] text = sound;
        for (int wounds = random.nextInt(1, 5); wounds > 0; wounds--) {
            int at = random.nextInt(text.length + 1);
            int to = Math.min(text.length, at + random.nextInt(60));
            byte[] put = switch (random.nextInt(4)) {
                case 0 -> NASTY.get(random.nextInt(NASTY.size())).getBytes(StandardCharsets.UTF_8);
                case 1 -> new byte[] {(byte) random.nextInt(256)};
                case 2 -> java.util.Arrays.copyOfRange(text, at, to);
                default -> new byte[0];
            };
            text = join(text, at, put, random.nextBoolean() ? at : to);
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

    @Test
    void aRowMovedOrDoubledAnywhereIsCountedOnceOrFound() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < ROUNDS / 20; i++) {
            var nation = ANation.in(folder, SEED + i);
            var files = List.of(ANation.LISTS, ANation.SINGLES, ANation.VOTES);
            String file = files.get(random.nextInt(files.size()));
            var lines = new ArrayList<>(nation.text(file).lines().toList());
            String moved = lines.get(random.nextInt(1, lines.size()));
            lines.add(random.nextInt(1, lines.size()), moved);
            nation.with(file, String.join("\n", lines));
            var loaded = nation.read();

            assertThat(loaded.counts())
                    .describedAs("seed %d, round %d: %s", SEED, i, moved)
                    .containsOnlyKeys(file.equals(ANation.VOTES) ? "P119" : "P111");
            assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
        }
    }
}
