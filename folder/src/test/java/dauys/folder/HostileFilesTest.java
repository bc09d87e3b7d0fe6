package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.law.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that break off, are no text, or are made to be too much: what can be read of them is still counted. */
class HostileFilesTest {

    private static final String LISTS = ANation.LISTS;
    private static final String SINGLES = ANation.SINGLES;

    /** Longer than any block that a reader holds. */
    private static final int LONG = (1 << 20) + 1_000;

    @TempDir
    private Path folder = Path.of("");

    private ANation aNation() {
        return ANation.in(folder);
    }

    private static String[] keys(Iterable<MadeUpProtocols.Protocol> protocols) {
        var keys = new java.util.ArrayList<String>();
        protocols.forEach(each -> keys.add(each.key()));
        return keys.toArray(String[]::new);
    }

    /** The lists are lost, and everything else is there. */
    private static void assertListsAreLost(ANation nation, String... findings) {
        var loaded = nation.read();

        assertThat(nation.named(loaded)).containsExactly(findings);
        assertThat(ANation.sums(loaded))
                .isEqualTo(
                        nation.protocols().sumsWithout(keys(nation.protocols().lists())));
        assertThat(loaded.value().orElseThrow().count().contests()).hasSize(6);
    }

    @Test
    void noFileOfProtocolsAtAll() {
        var nation = aNation().without(LISTS).without(SINGLES).without(ANation.VOTES);

        assertThat(nation.findings()).containsExactly("F101 protocols.csv");
        assertThat(nation.sums())
                .isEqualTo(new MadeUpProtocols(nation.protocols().signed())
                        .sumsWithout(keys(nation.protocols().signed())));
    }

    @Test
    void anEmptyFile() {
        assertListsAreLost(aNation().with(LISTS, ""), "F104 protocols-lists.csv");
        assertListsAreLost(aNation().with(LISTS, "\n\n# nothing\n"), "F104 protocols-lists.csv");
    }

    @Test
    void aHeaderWithoutRows() {
        var nation = aNation();
        String header = nation.text(LISTS).lines().findFirst().orElseThrow();

        assertListsAreLost(nation.with(LISTS, header));
        assertListsAreLost(nation.with(LISTS, header + "\n"));
    }

    @Test
    void headersWithoutRowsInAllFiles() {
        var nation = aNation();
        for (String file : new String[] {LISTS, SINGLES, ANation.VOTES, "turnout.csv"}) {
            nation.with(file, nation.text(file).lines().findFirst().orElseThrow());
        }
        var loaded = nation.read();

        assertThat(nation.named(loaded)).isEmpty();
        assertThat(loaded.value().orElseThrow().count().contests()).hasSize(6);
    }

    @Test
    void aHeaderThatIsWrong() {
        assertListsAreLost(
                aNation().replacing(LISTS, "invalid", "spoilt"),
                "F103 protocols-lists.csv:1:13",
                "F104 protocols-lists.csv:1");
        assertListsAreLost(aNation().replacing(LISTS, ",lost,", ",invalid,"), "F108 protocols-lists.csv:1:15");
        assertListsAreLost(aNation().replacing(LISTS, "A,B,C", "A,B,D"), "F103 protocols-lists.csv:1:18");
        assertListsAreLost(aNation().replacing(LISTS, ",invalid,", ",\"invalid,"), "F107 protocols-lists.csv:1");
        assertListsAreLost(
                aNation().replacing(LISTS, "precinct,contest", "# note\nprecinct,race"),
                "F103 protocols-lists.csv:2:2",
                "F104 protocols-lists.csv:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aFileInAnotherEncoding(String encoding) {
        var nation = aNation();
        nation.with(LISTS, nation.text(LISTS).getBytes(Charset.forName(encoding)));

        assertListsAreLost(nation, "F109 protocols-lists.csv");
    }

    @Test
    void aRowInAnotherEncoding() {
        var nation = aNation();
        nation.with(
                LISTS,
                nation.text(LISTS)
                        .replace("P-03,mazhilis-list", "Ж-03,mazhilis-list")
                        .getBytes(Charset.forName("windows-1251")));

        assertThat(nation.findings()).containsExactly("P113 protocols-lists.csv:4:1");
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout("P-03,mazhilis-list"));
    }

    @Test
    void linesThatEndAsOnOldMachinesAreNotLostInSilence() {
        var nation = aNation();

        assertListsAreLost(nation.with(LISTS, nation.text(LISTS).replace("\n", "\r")), "F107 protocols-lists.csv:1");
    }

    @Test
    void aDirectoryInPlaceOfAFile() throws IOException {
        var nation = aNation().without(LISTS);
        Files.createDirectory(folder.resolve(LISTS));

        assertListsAreLost(nation, "F102 protocols-lists.csv");
    }

    @Test
    void aCompressedFileThatBreaksOff() {
        var nation = aNation();
        byte[] packed = ANation.gzip(nation.text(LISTS));
        nation.without(LISTS);
        String name = LISTS + ".gz";
        for (int length = 2; length < packed.length; length += 29) {
            var loaded = nation.with(name, Arrays.copyOf(packed, length)).read();

            assertThat(nation.named(loaded))
                    .describedAs("%d bytes of %d", length, packed.length)
                    .containsAnyOf("F132 " + name, "F102 " + name)
                    .allMatch(each -> each.matches("F(132|102|104|103|133) .*"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatStoodBeforeTheBreakIsCounted() {
        var nation = aNation();
        byte[] packed = ANation.gzip(nation.text(LISTS));
        nation.without(LISTS).with(LISTS + ".gz", Arrays.copyOf(packed, packed.length - 4));

        assertThat(nation.findings()).containsExactly("F132 protocols-lists.csv.gz");
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    @Test
    void aCompressedFileOfSeveralPartsIsReadToItsEnd() throws IOException {
        var nation = aNation();
        byte[] packed = inTwoParts(nation);
        nation.without(LISTS).with(LISTS + ".gz", packed);

        assertThat(nation.findings()).isEmpty();
        assertThat(nation.sums()).isEqualTo(nation.protocols().sums());
    }

    @Test
    void aSecondPartThatIsDamagedIsNotTakenForTheEnd() throws IOException {
        var nation = aNation();
        byte[] packed = inTwoParts(nation);
        packed[ANation.gzip(firstLines(nation)).length + 1] ^= 1;
        nation.without(LISTS).with(LISTS + ".gz", packed);

        assertThat(nation.findings()).contains("F132 protocols-lists.csv.gz");
    }

    private static String firstLines(ANation nation) {
        String text = nation.text(LISTS);
        return text.substring(0, text.indexOf('\n', text.length() / 2) + 1);
    }

    private static byte[] inTwoParts(ANation nation) throws IOException {
        var packed = new ByteArrayOutputStream();
        packed.write(ANation.gzip(firstLines(nation)));
        packed.write(
                ANation.gzip(nation.text(LISTS).substring(firstLines(nation).length())));
        return packed.toByteArray();
    }

    @Test
    void aCompressedFileThatIsDamaged() {
        var nation = aNation();
        byte[] packed = ANation.gzip(nation.text(LISTS));
        packed[packed.length - 6] ^= 1;
        nation.without(LISTS).with(LISTS + ".gz", packed);

        assertThat(nation.findings()).containsExactly("F132 protocols-lists.csv.gz");
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, 1_000_000, LONG, 3 * LONG})
    void aLineThatIsLongerThanAnyRow(int length) {
        var nation = aNation();
        String row = nation.row(LISTS, "P-03,mazhilis-list");
        nation.replacing(LISTS, row, "x".repeat(length))
                .setting(LISTS, "P-05,mazhilis-list", 13, "x")
                .setting(LISTS, "P-06,maslikhat-KZ-10-list", 13, "-1");

        assertThat(nation.findings())
                .containsExactly(
                        "F133 protocols-lists.csv:4",
                        "F111 protocols-lists.csv:6:13",
                        "F112 protocols-lists.csv:19:13");
        assertThat(nation.sums())
                .isEqualTo(nation.protocols()
                        .sumsWithout("P-03,mazhilis-list", "P-05,mazhilis-list", "P-06,maslikhat-KZ-10-list"));
    }

    @ParameterizedTest
    @ValueSource(ints = {70_000, LONG, 3 * LONG})
    void aLongLineInAnyFile(int length) {
        String line = "x".repeat(length) + "\n";

        assertThat(aNation().adding(ANation.VOTES, line).findings()).containsExactly("F133 votes-single.csv:64");
        assertThat(aNation().adding("turnout.csv", line).findings()).containsExactly("F133 turnout.csv:38");
        assertThat(aNation().adding("precincts.csv", line).findings()).containsExactly("F133 precincts.csv:14");
        assertListsAreLost(aNation().with(LISTS, line), "F133 protocols-lists.csv:1");
    }

    @Test
    void rowsBehindTheFirstBlockHaveTheirLines() {
        var nation = aNation().setting(LISTS, "P-03,mazhilis-list", 13, "x");
        nation.setting(ANation.VOTES, "P-06,mazhilis-2,C4", 3, "C99").setting("turnout.csv", "P-01,10:00", 2, "noon");
        for (String file : new String[] {LISTS, ANation.VOTES, "turnout.csv"}) {
            nation.with(file, nation.text(file).replaceFirst("\n", "\n".repeat(2_500_001)));
        }

        assertThat(nation.findings())
                .containsExactly(
                        "F111 protocols-lists.csv:2500004:13",
                        "P116 votes-single.csv:2500022:3",
                        "P118 protocols-single.csv:7",
                        "F135 turnout.csv:2500002:2");
        assertThat(nation.sums()).isEqualTo(nation.protocols().sumsWithout("P-03,mazhilis-list", "P-06,mazhilis-2"));
    }

    @Test
    void placesOfProtocolsAndPrecinctsBehindTheFirstBlock() {
        var nation = aNation().signing(each -> each.adding("P-08,mazhilis-list", 1, "invalid"));
        nation.replacing("turnout.csv", "P-08,20:00,", "P-08,20:00,9");
        nation.adding(LISTS, nation.row(LISTS, "P-02,mazhilis-list") + "\n");
        for (String file : new String[] {LISTS, "precincts.csv"}) {
            nation.with(file, nation.text(file).replace("P-08", "\n".repeat(1_500_000) + "P-08"));
        }
        var findings = nation.read().findings();

        assertThat(nation.findings())
                .containsExactly(
                        "P103 protocols-lists.csv:1500009",
                        "P111 protocols-lists.csv:1500020",
                        "P242 precincts.csv:1500009");
        assertThat(String.valueOf(findings.get(1).facts().get("other"))).endsWith("protocols-lists.csv:3");
    }

    @Test
    @Timeout(60)
    void aMillionBlankLinesAndNotesBeforeTheHeaderTakeNoTime() {
        var nation = aNation();
        long start = System.nanoTime();
        nation.with(LISTS, "\n".repeat(1_000_000) + "#\n".repeat(500_000) + nation.text(LISTS));

        assertThat(nation.findings()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void ofTwoHundredThousandBadRowsAllAreCountedAndSomeAreKept() {
        var nation = aNation();
        String bad = nation.row(LISTS, "P-03,mazhilis-list").replaceFirst("P-03", "P-99") + "\nP-01\n";
        nation.adding(LISTS, bad.repeat(200_000));
        var loaded = nation.read();

        assertThat(loaded.counts())
                .containsEntry("P113", 200_000)
                .containsEntry("F105", 200_000)
                .hasSize(2);
        assertThat(loaded.findings())
                .hasSize(2 * Findings.MOST_OF_A_CODE)
                .allMatch(each -> each.place().line() < 20 + 2 * Findings.MOST_OF_A_CODE);
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
    }

    @Test
    @Tag("broad")
    void ofTwoHundredThousandBadReportsAndVotesAllAreCounted() {
        var nation = aNation();
        nation.adding("turnout.csv", "P-99,10:00,1\n".repeat(200_000));
        nation.adding(ANation.VOTES, "P-01,mazhilis-1,C1,x\n".repeat(200_000));
        var loaded = nation.read();

        assertThat(loaded.counts())
                .containsEntry("P113", 200_000)
                .containsEntry("F111", 200_000)
                .hasSize(2);
        assertThat(loaded.findings()).hasSize(2 * Findings.MOST_OF_A_CODE);
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
    }

    @Test
    void oneProtocolAHundredThousandTimesIsCountedOnce() {
        var nation = aNation();
        nation.adding(LISTS, (nation.row(LISTS, "P-03,mazhilis-list") + "\n").repeat(100_000));
        var loaded = nation.read();

        assertThat(loaded.counts()).containsEntry("P111", 100_000).hasSize(1);
        assertThat(ANation.sums(loaded)).isEqualTo(nation.protocols().sums());
    }

    @Test
    void bytesOfNoTextInEveryFile() {
        byte[] bytes = new byte[200_000];
        new java.util.SplittableRandom(7).nextBytes(bytes);
        for (String file : new String[] {LISTS, SINGLES, ANation.VOTES, "turnout.csv", "precincts.csv"}) {
            var nation = aNation().with(file, bytes);

            assertThat(nation.read().findings()).describedAs(file).anyMatch(Finding::isError);
        }
    }
}
