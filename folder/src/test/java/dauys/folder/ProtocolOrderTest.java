package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.contest.Tier;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.TabulationPath;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Territory;
import dauys.law.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However the same rows are written, split between files and read, the sums are the same and so are the findings but
 * for their places. {@code -Ddauys.seed} repeats a run.
 */
class ProtocolOrderTest {

    private static final long SEED = Long.getLong("dauys.seed", 20230319L);
    private static final int NATIONS = 12;

    @TempDir
    private Path folder = Path.of("");

    /** What must not change: every sum, and of each code how many findings there are. */
    private record Outcome(Map<String, Long> sums, Map<String, Integer> counts) {

        static Outcome of(Loaded<ElectionFolder> loaded) {
            return new Outcome(ANation.sums(loaded), loaded.counts());
        }
    }

    /** Slips, gaps and contradictions, so that not only sound rows are compared. */
    private static List<MadeUpProtocols.Protocol> damaged(MadeUpProtocols protocols, Random random) {
        var rows = new ArrayList<MadeUpProtocols.Protocol>();
        for (var each : protocols.signed()) {
            switch (random.nextInt(12)) {
                case 0 -> rows.add(each.with("invalid", each.number("invalid") + 1));
                case 1 -> rows.add(each.with("cancelled", MadeUpProtocols.EMPTY));
                case 2 -> {
                    rows.add(each);
                    rows.add(each);
                }
                case 3 -> {
                    rows.add(each);
                    rows.add(each.with("spoiled", 5));
                }
                case 4 -> {}
                default -> rows.add(each);
            }
        }
        return rows;
    }

    /** Writes rows in files and forms that chance chooses. */
    private static void write(ANation nation, List<MadeUpProtocols.Protocol> rows, Random random, boolean longToo) {
        nation.without(ANation.LISTS).without(ANation.SINGLES).without(ANation.VOTES);
        var wide = new ArrayList<MadeUpProtocols.Protocol>();
        var narrow = new TreeMap<String, MadeUpProtocols.Protocol>();
        var narrowRows = new ArrayList<MadeUpProtocols.Protocol>();
        for (var each : rows) {
            boolean once =
                    rows.stream().filter(one -> one.key().equals(each.key())).count() == 1;
            if (longToo && once && random.nextBoolean()) {
                narrow.put(each.key(), each);
                narrowRows.add(each);
            } else {
                wide.add(each);
            }
        }
        int files = 0;
        for (var part : split(wide, random)) {
            file(nation, "protocols-" + random.nextInt(100) + "-" + files++, MadeUpProtocols.wide(part), random);
        }
        for (var part : split(narrowRows, random)) {
            file(nation, "protocols-" + random.nextInt(100) + "-" + files++, MadeUpProtocols.narrow(part), random);
        }
        for (var part : split(new ArrayList<>(narrow.values()), random)) {
            file(nation, "votes" + random.nextInt(100) + "-" + files++, MadeUpProtocols.votes(part), random);
        }
    }

    private static List<List<MadeUpProtocols.Protocol>> split(List<MadeUpProtocols.Protocol> rows, Random random) {
        Collections.shuffle(rows, random);
        var parts = new ArrayList<List<MadeUpProtocols.Protocol>>();
        int from = 0;
        while (from < rows.size()) {
            int to = Math.min(rows.size(), from + 1 + random.nextInt(rows.size()));
            parts.add(rows.subList(from, to));
            from = to;
        }
        return parts;
    }

    /** One file: rows of any order, ends of lines of either kind, padded now and then, compressed now and then. */
    private static void file(ANation nation, String name, String text, Random random) {
        var lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        String end = random.nextBoolean() ? "\n" : "\r\n";
        String padding = random.nextInt(8) == 0 ? " ".repeat(40_000) : "";
        String written = lines.getFirst()
                + end
                + String.join(padding + end, lines.subList(1, lines.size()))
                + (random.nextBoolean() ? end : "");
        if (random.nextBoolean()) {
            nation.with(name + ".csv.gz", ANation.gzip(written));
        } else {
            nation.with(name + ".csv", written);
        }
    }

    private Path fresh(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @Test
    void neitherFilesNorFormsNorOrderChangeAnything() throws IOException {
        for (int i = 0; i < NATIONS; i++) {
            long seed = SEED + i;
            var random = new Random(seed);
            var first = ANation.in(fresh("a" + i), seed);
            var rows = damaged(first.protocols(), random);
            var second = ANation.in(fresh("b" + i), seed);
            var third = ANation.in(fresh("c" + i), seed);
            write(first, rows, new Random(seed), false);
            write(second, rows, new Random(~seed), true);
            write(third, rows, new Random(seed + 2), true);
            var outcome = Outcome.of(first.read());

            assertThat(Outcome.of(second.read())).describedAs("seed %d", seed).isEqualTo(outcome);
            assertThat(Outcome.of(third.read())).describedAs("seed %d", seed).isEqualTo(outcome);
        }
    }

    @Test
    void theSumsAreThoseOfTheRowsThatCanBeUsed() throws IOException {
        for (int i = 0; i < NATIONS; i++) {
            long seed = SEED + i;
            var random = new Random(seed);
            var nation = ANation.in(fresh("n" + i), seed);
            var rows = damaged(nation.protocols(), random);
            write(nation, rows, random, true);
            var counted = new ArrayList<MadeUpProtocols.Protocol>();
            var leftOut = new ArrayList<String>();
            for (var each : nation.protocols().signed()) {
                var claims = rows.stream()
                        .filter(row -> row.key().equals(each.key()))
                        .distinct()
                        .toList();
                if (claims.size() == 1) {
                    counted.add(claims.getFirst());
                } else {
                    counted.add(each);
                    leftOut.add(each.key());
                }
            }

            assertThat(nation.sums())
                    .describedAs("seed %d", seed)
                    .isEqualTo(new MadeUpProtocols(counted).sumsWithout(leftOut.toArray(String[]::new)));
        }
    }

    @Test
    void compressingAFileChangesNothingButItsName() throws IOException {
        var plain = ANation.in(fresh("plain"), SEED);
        plain.signing(each -> each.adding("P-04,mazhilis-list", 1, "invalid"))
                .setting(ANation.SINGLES, "P-01,mazhilis-1", 5, "x");
        var packed = ANation.in(fresh("packed"), SEED);
        for (String file : List.of(ANation.LISTS, ANation.SINGLES, ANation.VOTES)) {
            packed.without(file).with(file + ".gz", ANation.gzip(plain.text(file)));
        }

        assertThat(packed.findings().stream()
                        .map(each -> each.replace(".gz", ""))
                        .toList())
                .isEqualTo(plain.findings())
                .hasSize(2);
        assertThat(packed.sums()).isEqualTo(plain.sums());
    }

    @Test
    @Tag("broad")
    void neitherOneReaderNorManyChangeAnything() throws IOException {
        for (int i = 0; i < 12; i++) {
            long seed = SEED + i;
            var random = new Random(seed);
            var nation = ANation.in(fresh("t" + i), seed);
            write(nation, damaged(nation.protocols(), random), random, true);
            pad(folder.resolve("t" + i));
            var alone = readWith(folder.resolve("t" + i), 1);
            for (int readers = 2; readers <= 9; readers++) {
                assertThat(readWith(folder.resolve("t" + i), readers))
                        .describedAs("seed %d, %d readers", seed, readers)
                        .isEqualTo(alone);
            }
            assertThat(alone.sums()).isEqualTo(nation.sums());
        }
    }

    @Test
    void twoReadersGiveWhatOneGives() throws IOException {
        var nation = ANation.in(fresh("two"), SEED);
        var random = new Random(SEED);
        write(nation, damaged(nation.protocols(), random), random, true);
        pad(folder.resolve("two"));
        var alone = readWith(folder.resolve("two"), 1);

        assertThat(readWith(folder.resolve("two"), 2)).isEqualTo(alone);
        assertThat(readWith(folder.resolve("two"), 5)).isEqualTo(alone);
        assertThat(alone.sums()).isEqualTo(nation.sums());
    }

    /** Makes every plain file of protocols so long that it is read in several blocks. */
    private static void pad(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*(protocols|votes)[^/]*csv"))
                    .toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceAll("\n(?=.)", "\n".repeat(50_000)));
            }
        }
    }

    private record Read(Map<String, Long> sums, List<String> findings) {}

    /** Reads a folder as the main program does, but with so many readers. */
    private static Read readWith(Path folder, int readers) {
        var findings = new Findings();
        var edition = Edition.parse("kz/2022-11-05").orElseThrow();
        var law = Rulebooks.load(edition).value().orElseThrow();
        var form = FormFile.read(folder, edition, findings).orElseThrow();
        var areas = TerritoryFiles.read(folder, findings);
        var precincts = PrecinctFile.read(folder, areas, findings);
        var contests = areas.contests();
        var registers = RegisterFiles.read(folder, contests, findings);
        var papers = contests.stream()
                .map(each -> each.tier() == Tier.LIST
                        ? BallotPaper.ofLists(each, registers.lists(each.id()), true)
                        : BallotPaper.ofCandidates(each, registers.candidates(each.id()), true))
                .toList();
        var territory = new Territory(
                areas.regions(),
                List.copyOf(areas.units().values()),
                List.copyOf(areas.constituencies().values()),
                precincts.precincts());
        var plan = new TabulationPlan(
                territory,
                new Ballots(areas.bodies(), papers, areas.constituencies().values()),
                papers);
        var tallies = ProtocolIntake.read(folder, new Expected(form, plan, law), precincts::place, readers, findings);
        var tabulated = new TabulatedElection(territory, form, plan, tallies);
        var sums = new TreeMap<String, Long>();
        papers.forEach(each -> ANation.put(tabulated.of(each, TabulationPath.of(law, each.contest())), sums));
        return new Read(
                sums,
                findings.all().stream()
                        .map(each -> each.code() + " " + each.place() + " "
                                + each.facts().getOrDefault("other", ""))
                        .toList());
    }
}
