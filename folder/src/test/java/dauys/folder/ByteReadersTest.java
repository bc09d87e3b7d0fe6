package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of bytes give what slower and simpler readers give. {@code -Ddauys.seed} repeats a run. */
class ByteReadersTest {

    private static final int ROUNDS = Integer.getInteger("dauys.fuzz", 1_000) * 20;
    private static final long SEED = Long.getLong("dauys.seed", 20230319L);
    private static final String[] PIECES = {
        ",", "\"", "\"\"", "a", "ә", "1", "23", " ", "-", "\",\"", "😀", "=", "#", "0"
    };

    @TempDir
    private Path folder = Path.of("");

    private static RandomGenerator random() {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    }

    private static String line(RandomGenerator random) {
        var line = new StringBuilder();
        for (int pieces = random.nextInt(1, 15); pieces > 0; pieces--) {
            line.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return line.toString();
    }

    /** The fields of a line, or nothing where it is no CSV. */
    private static Optional<List<String>> fields(ByteRow row, String line) {
        byte[] bytes = ("before," + line + ",behind").getBytes(StandardCharsets.UTF_8);
        row.start(bytes, "before,".length(), bytes.length - ",behind".length());
        var fields = new ArrayList<String>();
        while (row.hasNext()) {
            row.next();
            fields.add(row.text());
        }
        return row.isWhole(fields.size(), fields.size()) ? Optional.of(fields) : Optional.empty();
    }

    private static Optional<List<String>> slowly(String line) {
        try (var reader = CsvReader.builder().allowUnclosedQuote(false).ofCsvRecord(line)) {
            return reader.stream().findFirst().map(each -> List.copyOf(each.getFields()));
        } catch (CsvParseException malformed) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void aRowHasTheFieldsThatAnotherReaderFinds() {
        var random = random();
        var row = new ByteRow();
        for (int i = 0; i < ROUNDS; i++) {
            String line = line(random);

            assertThat(fields(row, line))
                    .describedAs("seed %d, round %d: %s", SEED, i, line)
                    .isEqualTo(slowly(line));
        }
    }

    @Test
    void aCountIsTheSameByTheShortWayAndByTheLong() {
        var random = random();
        var row = new ByteRow();
        for (int i = 0; i < ROUNDS; i++) {
            String digits = String.valueOf(random.nextLong(1L << random.nextInt(1, 40)));
            byte[] bytes = "%s,\"%1$s\", %1$s ,00%1$s".formatted(digits).getBytes(StandardCharsets.UTF_8);
            row.start(bytes, 0, bytes.length);
            long expected = digits.length() <= 9 ? Long.parseLong(digits) : ByteRow.WRONG;
            for (int field = 0; field < 4; field++) {
                assertThat(row.nextCount())
                        .describedAs("seed %d, round %d: %s, field %d", SEED, i, digits, field)
                        .isEqualTo(expected);
            }
            assertThat(row.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-, F111",
        "'- 1', F111",
        "-1, F112",
        "'  -12  ', F112",
        "1000000000, F113",
        "1e3, F111",
        "0x1, F111",
        "'1,5', OK",
        "'999999999', OK",
    })
    void whatIsNoCountHasItsCode(String text, String code) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var row = new ByteRow();
        row.start(bytes, 0, bytes.length);
        long count = row.nextCount();

        assertThat(count == ByteRow.WRONG ? row.wrong() : "OK").isEqualTo(code);
    }

    @Test
    void aLongFieldIsShownInPart() {
        byte[] bytes = "x".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        var row = new ByteRow();
        row.start(bytes, 0, bytes.length);
        row.next();

        assertThat(row.shown()).hasSize(41).endsWith("…");
    }

    @Test
    void anIdIsFoundWhereATableOfTextsFindsIt() {
        var random = random();
        for (int size : new int[] {0, 1, 2, 3, 4, 5, 100, 1_000, 4_097}) {
            var places = new HashMap<String, Integer>();
            while (places.size() < size) {
                places.putIfAbsent(id(random, size), places.size());
            }
            var ids = new String[size];
            places.forEach((id, place) -> ids[place] = id);
            var keys = new ByteKeys(List.of(ids));
            for (int i = 0; i < 4 * size + 10; i++) {
                String asked = size > 0 && random.nextBoolean() ? ids[random.nextInt(size)] : id(random, size);
                byte[] bytes = ("<" + asked + ">").getBytes(StandardCharsets.UTF_8);

                assertThat(keys.find(bytes, 1, bytes.length - 1, random.nextInt(-2, size + 3)))
                        .describedAs("seed %d, %d ids: %s", SEED, size, asked)
                        .isEqualTo(places.getOrDefault(asked, ByteKeys.UNKNOWN));
            }
            assertThat(keys.size()).isEqualTo(size);
            assertThat(keys.find(new byte[0], 0, 0, 0)).isEqualTo(ByteKeys.UNKNOWN);
        }
    }

    private static String id(RandomGenerator random, int size) {
        return "P-" + random.nextInt(2 * size + 1) + (random.nextInt(5) == 0 ? "-ә" : "");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 19, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20, (5 << 20) + 12_345})
    void theBlocksOfAFileAreItsLines(int length) throws IOException {
        var random = random();
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (random.nextInt(2_000) == 0 ? '\n' : 'x');
        }
        Path file = Files.write(folder.resolve("any.csv"), bytes);
        var findings = new Findings();
        int at = 0;
        try (var blocks = java.util.Objects.requireNonNull(LineBlocks.open(file, findings))) {
            for (var block = blocks.next(); block != null; block = blocks.next()) {
                assertThat(java.util.Arrays.equals(bytes, at, at + block.length(), block.bytes(), 0, block.length()))
                        .isTrue();
                at += block.length();
                assertThat(at == length || bytes[at - 1] == '\n').isTrue();
                assertThat(block.hole()).isFalse();
            }
        }
        assertThat(at).isEqualTo(length);
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void linesAndBlocksFollowEachOther() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append("line ").append(i).append(i % 3 == 0 ? "\r\n" : "\n");
        }
        Path file = Files.writeString(folder.resolve("any.csv"), text);
        try (var blocks = java.util.Objects.requireNonNull(LineBlocks.open(file, new Findings()))) {
            for (int i = 0; i < 200_000; i++) {
                assertThat(blocks.line()).isEqualTo("line " + i);
            }
            var rest = new StringBuilder();
            for (var block = blocks.next(); block != null; block = blocks.next()) {
                rest.append(new String(block.bytes(), 0, block.length(), StandardCharsets.UTF_8));
            }
            assertThat(rest.toString()).isEqualTo(text.substring(text.indexOf("line 200000")));
            assertThat(blocks.line()).isNull();
        }
    }

    @Test
    void ofFindingsThatAreTooManyAllAreCounted() {
        var all = new Findings();
        for (int block = 0; block < 3; block++) {
            var own = new BlockFindings("any.csv");
            for (int line = 1; line <= 1_500; line++) {
                own.error("F105", own.place(line, 0), java.util.Map.of());
            }
            own.addTo(all, block * 1_500 + 1);
        }

        assertThat(all.counts()).containsEntry("F105", 4_500);
        assertThat(all.all()).hasSize(Findings.MOST_OF_A_CODE);
        assertThat(all.all().getLast().place().line()).isEqualTo(1_001);
    }
}
