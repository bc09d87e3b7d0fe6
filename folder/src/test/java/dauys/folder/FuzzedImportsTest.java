package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random damage to a foreign file, to its mapping and to what stands beside it: importing never throws, and what it
 * writes can be read; and random folders that are imported again keep their totals. {@code -Ddauys.fuzz=20000} runs
 * longer, {@code -Ddauys.seed} repeats a run.
 */
class FuzzedImportsTest {

    private static final int ROUNDS = Integer.getInteger("dauys.fuzz", 400);
    private static final long SEED = Long.getLong("dauys.seed", 20160918L);

    private static final List<String> NASTY = List.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\n",
            "\r",
            "\u0000",
            ":",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\t",
            "-1",
            "99999999999999999999",
            "0",
            "=1+1",
            "null",
            "\uD83D\uDE00",
            "\uFEFF",
            "\uFFFD",
            "all-others",
            "column",
            "text",
            "sum",
            "UTF-16",
            "(a*)*b",
            "\\",
            "(?<",
            "no",
            "tab",
            "none",
            " ",
            "zero",
            "unit",
            "country");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void importingNeverThrowsAndWhatIsWrittenCanBeRead() throws IOException {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var names = List.of(
                "foreign.csv", "mapping.yaml", "foreign.csv", "mapping.yaml", "form.yaml", "lists.csv", "bodies.csv");
        var imported = AnImport.in(folder);
        for (int round = 0; round < ROUNDS; round++) {
            imported.mapping(AnImport.MAPPING).mappingToo(extras(random));
            byte[] foreign = foreign(random).getBytes(StandardCharsets.UTF_8);
            Path file = folder.resolve(names.get(random.nextInt(names.size())));
            boolean theFile = file.getFileName().toString().equals("foreign.csv");
            byte[] sound = theFile ? foreign : Files.readAllBytes(file);
            byte[] damaged = damaged(sound, random);
            if (theFile) {
                foreign = random.nextInt(5) == 0 ? AnImport.compressed(damaged) : damaged;
            } else {
                Files.write(file, damaged);
            }
            imported.file(random.nextInt(8) == 0 ? damaged(foreign, random) : foreign);
            assertThatCode(() -> importAndRead(imported))
                    .describedAs(
                            "seed %d, round %d, file %s: %s",
                            SEED, round, file.getFileName(), new String(damaged, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
            if (!theFile) {
                Files.write(file, sound);
            }
            delete(imported.target());
        }
    }

    private static void importAndRead(AnImport imported) {
        imported.run().value().ifPresent(any -> ElectionFolders.read(imported.target()));
    }

    private static String extras(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> "file: {separator: \",\", quote: \"'\", encoding: UTF-8, skip_lines: 0}\n";
            case 1 -> "numbers: {group: \" \", empty: zero}\nignore: all-others\n";
            case 2 -> "constituency: {column: tik, pattern: \"(\\\\d)\", prefix: c}\n";
            case 3 -> "skip: [{column: tik, texts: [\"\", All]}]\nabroad: [South]\n";
            default -> "";
        };
    }

    private static String foreign(RandomGenerator random) {
        return random.nextBoolean() ? AnImport.FILE : AnImport.FILE.replace("T1", "\"T\n1\"");
    }

    /** Importing a folder's own protocols gives the same totals, whatever the file looks like. */
    @Test
    void importingWhatWasImportedKeepsTheTotals() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int round = 0; round < Math.max(20, ROUNDS / 20); round++) {
            var imported = AnImport.in(folder);
            var totals = new TreeMap<String, Long>(Map.of("A", 0L, "B", 0L));
            imported.file(generated(random, totals));
            assertThat(imported.votes())
                    .describedAs("seed %d, round %d", SEED, round)
                    .isEqualTo(totals);
            Path first = folder.resolve("first");
            move(imported.target(), first);
            imported.file(joined(first)).mapping("""
                    contest_column: contest
                    contests: {duma-list: duma-list}
                    region: {text: The whole country}
                    unit: {text: The only unit}
                    precinct: {column: precinct, within: country}
                    voters: {column: listed}
                    lines: {listed: {column: listed}, issued: {column: issued}, invalid: {column: invalid}}
                    options: {A: {column: A}, B: {column: B}}
                    """);
            assertThat(imported.votes())
                    .describedAs("seed %d, round %d", SEED, round)
                    .isEqualTo(totals);
            assertThat(joined(imported.target())).isEqualTo(joined(first));
            delete(imported.target());
            delete(first);
        }
    }

    private static String generated(RandomGenerator random, Map<String, Long> totals) {
        var text = new StringBuilder("region,tik,uik,registered,issued,invalid,A,B\n");
        int precincts = random.nextInt(1, 300);
        for (int i = 1; i <= precincts; i++) {
            long votesForA = random.nextInt(2_000);
            long votesForB = random.nextInt(2_000);
            long invalid = random.nextInt(50);
            long issued = votesForA + votesForB + invalid;
            totals.merge("A", votesForA, Long::sum);
            totals.merge("B", votesForB, Long::sum);
            text.append("Region %d,T%d,%d,%d,%d,%d,%d,%d%n"
                    .formatted(i % 7, i % 13, i, issued + random.nextInt(500), issued, invalid, votesForA, votesForB));
        }
        return text.toString();
    }

    private static String joined(Path folder) {
        try {
            return Files.readString(folder.resolve("protocols.csv"));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException unmovable) {
            throw new java.io.UncheckedIOException(unmovable);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException stays) {
            throw new java.io.UncheckedIOException(stays);
        }
    }

    /** One to four wounds. */
    private static byte[] damaged(byte[] sound, RandomGenerator random) {
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
            int from = random.nextBoolean() ? at : to;
            byte[] joined = new byte[at + put.length + text.length - from];
            System.arraycopy(text, 0, joined, 0, at);
            System.arraycopy(put, 0, joined, at, put.length);
            System.arraycopy(text, from, joined, at + put.length, text.length - from);
            text = joined;
        }
        return text;
    }
}
