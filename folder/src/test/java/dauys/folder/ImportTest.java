package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Foreign files of many shapes become the same folder, and what cannot be used of them is left out. */
class ImportTest {

    private static final Map<String, Long> VOTES = Map.of("A", 250L, "B", 114L);

    @TempDir
    private Path folder = Path.of("");

    private AnImport anImport() {
        return AnImport.in(folder);
    }

    @Nested
    class Shapes {
        @Test
        void aPlainFile() {
            assertThat(anImport().votes()).isEqualTo(VOTES);
        }

        @Test
        void aCompressedFileWhateverItsName() {
            assertThat(anImport()
                            .file(AnImport.compressed(AnImport.FILE.getBytes(StandardCharsets.UTF_8)))
                            .votes())
                    .isEqualTo(VOTES);
        }

        @Test
        void aByteOrderMarkIsNoColumn() {
            assertThat(anImport().file("\uFEFF" + AnImport.FILE).votes()).isEqualTo(VOTES);
        }

        @Test
        void semicolonsInWindows1251WithoutAColumnOfRegions() {
            var imported = anImport()
                    .file(
                            AnImport.FILE
                                    .replace("region,", "")
                                    .replaceAll("(?m)^(North|South),", "")
                                    .replace("tik", "ТИК")
                                    .replace("T1", "Алатауская")
                                    .replace(',', ';'),
                            Charset.forName("windows-1251"))
                    .replacing("mapping.yaml", "{column: tik}", "{column: ТИК}")
                    .replacing("mapping.yaml", "{column: region}", "{text: Алматы}")
                    .replacing("mapping.yaml", "within: region", "within: unit")
                    .mappingToo("file: {separator: ;, encoding: windows-1251}\n");

            assertThat(imported.votes()).isEqualTo(VOTES);
            assertThat(imported.written("units.csv")).contains("R01-U001,R01,district,,Алатауская");
            assertThat(imported.written("regions.csv")).contains("R01,,,Алматы,Алматы,Алматы");
        }

        @Test
        void tabsAndThousandsWithSpacesOfEveryKind() {
            assertThat(anImport()
                            .file(AnImport.FILE
                                    .replace(',', '\t')
                                    .replace("\t350\t", "\t1 350\t")
                                    .replace("\t130\t57", "\t1\u00A0000\u202F130\t 57 "))
                            .mappingToo("file: {separator: tab}\nnumbers: {group: \" \"}\n")
                            .votes())
                    .isEqualTo(Map.of("A", 1_000_250L, "B", 114L));
        }

        @Test
        void utf16WithItsByteOrderMark() {
            assertThat(anImport()
                            .file(AnImport.FILE, StandardCharsets.UTF_16)
                            .mappingToo("file: {encoding: UTF-16}\n")
                            .votes())
                    .isEqualTo(VOTES);
            assertThat(Files.exists(folder.resolve("out/protocols.csv"))).isTrue();
        }

        @Test
        void headerCellsOfSeveralLinesAndLinesBeforeThem() {
            assertThat(anImport()
                            .file("Results\n\n" + AnImport.FILE.replace("registered", "\"Voters\n  listed\r\n(all)\""))
                            .replacing(
                                    "mapping.yaml",
                                    "voters: {column: registered}",
                                    "voters: {column: Voters listed (all)}")
                            .replacing(
                                    "mapping.yaml",
                                    "listed: {column: registered}",
                                    "listed: {column: Voters listed (all)}")
                            .mappingToo("file: {skip_lines: 2}\n")
                            .votes())
                    .isEqualTo(VOTES);
        }

        @Test
        void fourHundredColumnsThatNobodyNeeds() {
            var wide = new StringBuilder();
            AnImport.FILE
                    .lines()
                    .forEach(line -> wide.append(line).append(",x".repeat(400)).append('\n'));

            assertThat(anImport()
                            .file(wide.toString())
                            .mappingToo("ignore: all-others\n")
                            .votes())
                    .isEqualTo(VOTES);
        }

        @Test
        void totalsThatTheMappingPassesOver() {
            assertThat(anImport()
                            .row("North,Итого,,300,180,3,120,57\n,,,,,,,\nВсего,,,650,370,6,250,114")
                            .mappingToo(
                                    "skip:\n  - {column: tik, texts: [Итого]}\n  - {column: region, texts: [Всего]}\n")
                            .votes())
                    .isEqualTo(VOTES);
        }

        @Test
        void columnsWithoutNames() {
            String body = AnImport.FILE.substring(AnImport.FILE.indexOf('\n') + 1);
            assertThat(anImport().file(body).mapping("""
                                    file: {header: no, quote: none}
                                    contest: duma-list
                                    region: {column: 1}
                                    unit: {column: 2}
                                    precinct: {column: 3, within: unit}
                                    voters: {column: 4}
                                    lines: {listed: {column: 4}, issued: {sum: [5, 6]}, invalid: {text: 0}}
                                    options: {A: {column: 7}, B: {column: 8}}
                                    """).votes()).isEqualTo(VOTES);
        }

        @Test
        void linesThatEndInCarriageReturns() {
            assertThat(anImport().file(AnImport.FILE.replace('\n', '\r')).votes())
                    .isEqualTo(VOTES);
        }
    }

    @Nested
    class Meaning {
        @Test
        void sumsOfColumnsAndEmptyNumbersAsZero() {
            var imported = anImport()
                    .file(AnImport.FILE.replace("60,1,40,19", ",1,40,19"))
                    .replacing("mapping.yaml", "issued: {column: issued}", "issued: {sum: [issued, invalid]}")
                    .mappingToo("numbers: {empty: zero}\n");

            assertThat(imported.votes()).isEqualTo(VOTES);
            assertThat(imported.written("protocols.csv")).contains("R01-1,duma-list,100,1,1,40,19");
        }

        @Test
        void anEmptyNumberStaysEmpty() {
            var imported = anImport().file(AnImport.FILE.replace("60,1,40,19", ",1,40,19"));

            assertThat(imported.findings()).isEmpty();
            assertThat(imported.written("protocols.csv")).contains("R01-1,duma-list,100,,1,40,19");
        }

        @Test
        void numbersThatAreTwoPrecinctsInTwoUnits() {
            var imported = anImport()
                    .row("North,T2,1,90,50,1,30,19")
                    .replacing("mapping.yaml", "within: region", "within: unit");

            assertThat(imported.votes()).isEqualTo(Map.of("A", 280L, "B", 133L));
            assertThat(imported.written("precincts.csv")).contains("R01-U001-1,", "R01-U002-1,", "R02-U001-1,");
        }

        @Test
        void precinctsWithoutPlainNumbersHaveIdsOfTheirOwn() {
            var imported = anImport()
                    .file(AnImport.FILE
                            .replace("T1,1,", "T1,№ 7 а,")
                            .replace("T1,2,", "T1,№ 7 б,")
                            .replace("T2,1,", "T2,поезд,"));

            assertThat(imported.votes()).isEqualTo(VOTES);
            assertThat(imported.written("precincts.csv")).contains("R01-7,", "R01-7-2,", "R02-n1,");
        }

        @Test
        void constituenciesThatOnlyHaveACommission() {
            var imported = anImport()
                    .file(AnImport.FILE.replace("North", "1 North - Main").replace("South", "2 South"))
                    .mappingToo("constituency: {column: region, prefix: oik-, pattern: \"^(\\\\d+)\"}\n");

            assertThat(imported.votes()).isEqualTo(VOTES);
            assertThat(imported.written("constituencies.csv"))
                    .contains("oik-1,duma,1,1 North - Main,1 North - Main,1 North - Main");
            assertThat(imported.written("precincts.csv")).contains("R01-1,R01-U001,1,,,100,oik-1");
        }

        @Test
        void aPrecinctInNoConstituencyIsAGapEvenWhereNobodyIsElectedThere() {
            var imported = anImport().mappingToo("constituency: {column: region}\n");
            imported.run();
            AnImportedFolder.replace(imported.target().resolve("precincts.csv"), "350,South", "350,");

            assertThat(ElectionFolders.read(imported.target()).findings())
                    .extracting(each -> each.code())
                    .contains("T101");
        }

        @Test
        void precinctsAbroadByTheNameOfTheirRegion() {
            var imported = anImport().mappingToo("abroad: [South]\n");

            assertThat(imported.votes()).isEqualTo(VOTES);
            assertThat(imported.written("units.csv")).contains("R01-U001,R01,district", "R02-U001,R02,abroad");
        }

        @Test
        void aPatternThatWouldTakeForEverFindsNothing() {
            assertThat(anImport()
                            .file(AnImport.FILE.replace("North", "a".repeat(60) + "!"))
                            .replacing("mapping.yaml", "{column: region}", "{column: region, pattern: \"^(a+)+$\"}")
                            .findings())
                    .contains("M114 foreign.csv:2:1");
        }

        @Test
        void theFilesThatDescribeTheElectionComeAlong() {
            var imported = anImport().with("SOURCE.md", "# Sources\n");

            assertThat(imported.votes()).isEqualTo(VOTES);
            assertThat(imported.written("SOURCE.md")).isEqualTo("# Sources\n");
        }
    }

    @Nested
    class Damage {
        @Test
        void theWholeRowsOfAFileThatBreaksOffAreKept() {
            var text = new StringBuilder(AnImport.FILE);
            for (int i = 10; i < 5_000; i++) {
                text.append("East,T")
                        .append(i * 7919 % 97)
                        .append(',')
                        .append(i)
                        .append(",9,9,0,5,4\n");
            }
            byte[] packed = AnImport.compressed(text.toString().getBytes(StandardCharsets.UTF_8));
            var imported = anImport().file(Arrays.copyOf(packed, packed.length / 2));

            assertThat(imported.findings()).containsExactly("F132 foreign.csv");
            assertThat(AnImport.votesIn(imported.target()).get("A")).isGreaterThan(1_000L);
        }

        @Test
        void aStrayQuoteCostsItsOwnLineOnly() {
            var imported = anImport()
                    .file(AnImport.FILE.replace("North,T1,2", "\"North,T1,2")
                            + "East,T9,8,9,9,0,1,1\nEast,\"T9\",9,9,9,0,1,1\n");

            assertThat(imported.findings()).containsExactly("F107 foreign.csv:3");
            assertThat(AnImport.votesIn(imported.target())).isEqualTo(Map.of("A", 172L, "B", 78L));
        }

        @Test
        void allFaultsOfARowAreFoundTogether() {
            assertThat(anImport().row("North,=T1,,-5,x,1,1,1").findings())
                    .containsExactlyInAnyOrder(
                            "F134 foreign.csv:5:2",
                            "F110 foreign.csv:5:3",
                            "F112 foreign.csv:5:4",
                            "F112 foreign.csv:5:4",
                            "F111 foreign.csv:5:5");
        }

        @Test
        void nothingIsLeftBehindWhereNothingWasImported() throws IOException {
            assertThat(anImport()
                            .file("region,tik,uik,registered,issued,invalid,A,B\n")
                            .run()
                            .value())
                    .isEmpty();
            try (var files = Files.list(folder)) {
                assertThat(files.filter(each -> Files.isDirectory(each))).isEmpty();
            }
        }

        @Test
        void anEmptyFolderMayBeWrittenInto() throws IOException {
            Files.createDirectory(folder.resolve("out"));

            assertThat(anImport().votes()).isEqualTo(VOTES);
        }
    }
}
