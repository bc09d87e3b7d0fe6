package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.folder.Profile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written: the documented files, the same bytes each time, and nothing where something else stands. */
class SyntheticFolderTest {

    @TempDir
    private Path top = Path.of("");

    private Path written(long seed, String name, SlipKind... slips) throws IOException {
        Path folder = top.resolve(name);
        SyntheticFolder.write(Small.election(seed, slips), folder);
        return folder;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                texts.put(String.valueOf(each.getFileName()), Files.readString(each));
            }
        }
        return texts;
    }

    @Test
    void everyFileSaysThatItIsSynthetic() throws IOException {
        var texts = texts(written(5, "a", SlipKind.values()));

        assertThat(texts).hasSize(24);
        assertThat(texts.values())
                .allSatisfy(text -> assertThat(text)
                        .startsWith("# SYNTHETIC: made by ./dauys generate from test/small with seed 5."
                                + " No commission counted these votes.\n")
                        .doesNotContain("\r"));
        assertThat(texts.get("election.yaml"))
                .contains("\nkind: protocols\norigin: synthetic\nseed: 5\n")
                .contains("  kk: \"SYNTHETIC: ", "  ru: \"SYNTHETIC: ", "  en: \"SYNTHETIC: A small election\"");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws IOException {
        var one = texts(written(1, "one", SlipKind.values()));
        var again = texts(written(1, "again", SlipKind.values()));
        var other = texts(written(2, "other", SlipKind.values()));

        assertThat(again).isEqualTo(one);
        assertThat(other.get("protocols-mazhilis-list.csv")).isNotEqualTo(one.get("protocols-mazhilis-list.csv"));
    }

    /**
     * A digest of all files, as every machine and JDK must give it. Where the generator is changed on purpose, the new
     * digest is taken over from the failure of this test, and the change log says that seeds give other elections now.
     */
    @Test
    void theBytesAreThoseOfEveryOtherMachine() throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var each : texts(written(20230319, "a", SlipKind.values())).entrySet()) {
            digest.update((each.getKey() + "\n" + each.getValue()).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("bce7197f17d237871195782e471e1dcef12f56bff6383a40ef02266cc4867dca");
    }

    @Test
    void protocolsAreWideForListsAndNarrowForConstituencies() throws IOException {
        Path folder = written(1, "a");
        var first = Rows.of(folder.resolve("protocols-mazhilis-list.csv")).getFirst();
        var maslikhat = Rows.of(folder.resolve("protocols-maslikhat-lists.csv"));

        // The order of the ballot paper is that of lists.csv, not of the votes.
        assertThat(first.getHeader()).endsWith("took_part", "P2", "P1", "P3", "AGAINST_ALL");
        assertThat(maslikhat.getFirst().getField("P3")).isEmpty();
        assertThat(maslikhat.getLast().getField("P2")).isEmpty();
        for (String name : List.of("mazhilis-constituencies", "maslikhat-constituencies", "local-maslikhats")) {
            var protocols = Rows.of(folder.resolve("protocols-" + name + ".csv"));
            var votes = Rows.of(folder.resolve("votes-" + name + ".csv"));
            long tookPart = protocols.stream()
                    .mapToLong(row -> Rows.number(row, "took_part"))
                    .sum();
            assertThat(votes.stream()
                            .mapToLong(row -> Rows.number(row, "votes"))
                            .sum())
                    .isEqualTo(tookPart);
        }
    }

    @Test
    void precinctsLieInOneUnitAndInOneConstituencyOfEachBody() throws IOException {
        var rows = Rows.of(written(1, "a").resolve("precincts.csv"));

        assertThat(rows).hasSize(80);
        assertThat(rows)
                .filteredOn(row -> row.getField("unit").equals("BB-ABROAD"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.getField("constituencies")).isEqualTo("mazhilis-3"));
        assertThat(rows)
                .filteredOn(row -> row.getField("unit").equals("AA-NORTH"))
                .allSatisfy(row -> assertThat(row.getField("constituencies"))
                        .matches("mazhilis-[12] maslikhat-AA-\\d maslikhat-AA-NORTH-\\d"));
        assertThat(rows)
                .filteredOn(row -> row.getField("unit").startsWith("AA"))
                .allSatisfy(row -> assertThat(row.getField("settlement")).isNotEmpty());
    }

    @Test
    void reportsAreInTheirOrderOfTheDay() throws IOException {
        var rows = Rows.of(written(1, "a").resolve("turnout.csv"));

        assertThat(rows).hasSize(80 * Profile.REPORTS.size());
        assertThat(rows.subList(0, 5))
                .extracting(row -> row.getField("at"))
                .containsExactly("12:10", "16:10", "18:10", "20:10", "22:10");
    }

    @Test
    void withoutSlipsNothingSpeaksOfThem() throws IOException {
        Path folder = written(1, "a");

        assertThat(folder.resolve("slips.csv")).doesNotExist();
        assertThat(folder.resolve("SOURCE.md")).content().doesNotContain("slips.csv");
    }

    @Test
    void aSyntheticElectionTakesThePlaceOfAnEarlierOne() throws IOException {
        Path folder = written(1, "a", SlipKind.values());
        assertThat(SyntheticFolder.obstacle(Small.profile(), folder, false)).isEmpty();
        SyntheticFolder.write(Small.election(2), folder);

        assertThat(texts(folder)).isEqualTo(texts(written(2, "b")));
        assertThat(top)
                .isDirectoryNotContaining(each -> each.getFileName().toString().startsWith("."));
    }

    @Test
    void aFolderOfOthersIsLeftAlone() throws IOException {
        Path folder = Files.createDirectories(top.resolve("theirs"));
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(SyntheticFolder.obstacle(Small.profile(), folder, false))
                .contains(new Obstacle(Obstacle.Kind.NOT_EMPTY, folder));
        assertThat(SyntheticFolder.obstacle(Small.profile(), folder, true)).isEmpty();
        assertThat(SyntheticFolder.obstacle(Small.profile(), folder.resolve("notes.txt"), true))
                .contains(new Obstacle(Obstacle.Kind.NO_FOLDER, folder.resolve("notes.txt")));
    }

    @Test
    void whatTheGeneratorDidNotWriteStaysAsItIs() throws IOException {
        Path folder = written(1, "a", SlipKind.values());
        Files.writeString(folder.resolve("notes.txt"), "mine");
        SyntheticFolder.write(Small.election(2), folder);

        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("slips.csv")).doesNotExist();
        assertThat(folder.resolve("election.yaml")).content().contains("seed: 2\n");
        assertThat(top)
                .isDirectoryNotContaining(each -> each.getFileName().toString().startsWith("."));
    }

    @Test
    void aForeignFileIsNeverOverwrittenNotEvenByForce() throws IOException {
        Path folder = Files.createDirectories(top.resolve("theirs"));
        Path file = Files.writeString(folder.resolve("protocols-mazhilis-list.csv"), "real");

        assertThat(SyntheticFolder.obstacle(Small.profile(), folder, true))
                .contains(new Obstacle(Obstacle.Kind.FOREIGN_FILE, file));
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(top.resolve("a"));

        assertThat(written(1, "a").resolve("election.yaml")).exists();
    }

    @Test
    void aRunThatBreaksOffLeavesNothingBehind() throws IOException {
        Path folder = top.resolve("new");
        assertThatThrownBy(() -> breakOff(folder))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(top).isEmptyDirectory();

        Path earlier = written(1, "earlier");
        var before = texts(earlier);
        assertThatThrownBy(() -> breakOff(earlier)).hasMessage("the disk is full");
        assertThat(texts(earlier)).isEqualTo(before);
        assertThat(top).isDirectoryContaining("glob:**earlier").isDirectoryNotContaining("glob:**unfinished");
    }

    private static void breakOff(Path folder) throws IOException {
        var failing = new OutputFolder(folder) {
            @Override
            synchronized BufferedWriter file(String name) throws IOException {
                if (name.equals("votes-local-maslikhats.csv")) {
                    throw new IOException("the disk is full");
                }
                return super.file(name);
            }
        };
        try (failing) {
            SyntheticFolder.write(Small.election(2), failing);
        }
    }

    @Test
    void anUnfinishedFolderOfAKilledRunStopsTheNextOne() throws IOException {
        Path unfinished = Files.createDirectories(top.resolve(".a.unfinished"));

        assertThat(SyntheticFolder.obstacle(Small.profile(), top.resolve("a"), true))
                .contains(new Obstacle(Obstacle.Kind.UNFINISHED, unfinished));
        assertThatThrownBy(() -> written(1, "a")).isInstanceOf(IOException.class);
        assertThat(unfinished).exists();
    }
}
