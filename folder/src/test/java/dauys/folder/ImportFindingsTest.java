package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of a mapping and of a foreign file is found, at its place, and nothing else is. */
class ImportFindingsTest {

    private static final Map<String, Consumer<AnImport>> FAULTS = new LinkedHashMap<>();

    /** What is reported row by row before it is too much. */
    private static final Map<String, String> WITH = Map.of("M119", "M118", "M125", "F107");

    private static void fault(String found, Consumer<AnImport> change) {
        FAULTS.put(found, change);
    }

    private static void mappingFault(String found, String piece, String by) {
        fault(found, each -> each.replacing("mapping.yaml", piece, by));
    }

    static {
        mappingFault(
                "M101 mapping.yaml:3:1", "region: {column: region}", "region: {column: tik}\nignore: [region, oik]");
        fault(
                "M102 foreign.csv:1:9",
                each -> each.file(AnImport.FILE.replace("A,B\n", "A,B,C\n").replaceAll("(?m)(\\d)$", "$1,0")));
        fault(
                "M103 mapping.yaml:12:6",
                each -> each.file(AnImport.FILE.replace("invalid,A,B", "B,A,B"))
                        .replacing("mapping.yaml", "invalid: {column: invalid}", "invalid: {column: A}"));
        mappingFault("M104 mapping.yaml:6:1", "  invalid: {column: invalid}\n", "ignore: [invalid]\n");
        mappingFault(
                "M105 mapping.yaml:10:11",
                "  invalid: {column: invalid}\n",
                "  invalid: {column: invalid}\n  spoilt: {column: invalid}\n");
        mappingFault("M106 mapping.yaml:13:6", "  B: {column: B}\n", "  B: {column: B}\n  C: {column: B}\n");
        fault("M107 mapping.yaml:10:1", each -> each.replacing("lists.csv", "B,,,\n", "B,,,\nduma-list,C,,,\n"));
        mappingFault("M108 mapping.yaml:1:1", "duma-list", "mazhilis-list");
        fault("M109 mapping.yaml:2:8", each -> each.mappingToo("file: {encoding: martian}\n"));
        fault("M110 mapping.yaml:2:8", each -> each.mappingToo("file: {separator: \"\\n\"}\n"));
        mappingFault("M111 mapping.yaml:4:41", "within: region", "within: region, pattern: \"(\"");
        fault("M112 mapping.yaml:1:1", each -> each.mappingToo("contests: {x: duma-list}\n"));
        mappingFault(
                "M113 foreign.csv:4:1", "contest: duma-list", "contest_column: region\ncontests: {North: duma-list}");
        mappingFault("M114 foreign.csv:3:3", "within: region", "within: region, pattern: \"^(1)$\"");
        fault("M115 foreign.csv:5", each -> each.row("North,T1,1,100,61,1,41,19"));
        fault("M116 foreign.csv:5", each -> each.row("North,T2,1,100,61,1,41,19"));
        fault(
                "M117 foreign.csv:5",
                each -> each.replacing("bodies.csv", ",Duma,\n", ",Duma,\nkurultai,kurultai,,yes,,5,,К,К,K,\n")
                        .replacing("lists.csv", "B,,,\n", "B,,,\nkurultai-list,A,,,\nkurultai-list,B,,,\n")
                        .replacing(
                                "mapping.yaml",
                                "contest: duma-list",
                                "contest_column: kind\ncontests: {d: duma-list, k: kurultai-list}")
                        .file(AnImport.FILE.replace("A,B\n", "A,B,kind\n").replaceAll("(?m)(\\d)$", "$1,d")
                                + "North,T1,1,101,61,1,41,19,k\n"));
        fault(
                "M118 foreign.csv:3:1",
                each -> each.file(AnImport.FILE.replace("North,T1,2", "Н,T1,2"), Charset.forName("windows-1251")));
        fault(
                "M119 foreign.csv:105",
                each -> each.file(AnImport.FILE + rows(101, "Н"), Charset.forName("windows-1251")));
        fault(
                "M120 foreign.csv:5:2",
                each -> each.row("North,T 3,3,90,60,1,40,9").mappingToo("constituency: {column: tik}\n"));
        fault("M121 out", each -> write(each.target().resolve("there.txt")));
        fault("M122 foreign.csv/out", each -> each.into(each.source().resolve("out")));
        fault("M123 foreign.csv", each -> each.file("region,tik,uik,registered,issued,invalid,A,B\n"));
        fault("M124 foreign.csv:5", each -> each.row("All,All,All,650,370,6,250,114"));
        fault("M125 foreign.csv:106", each -> each.file(AnImport.FILE + "\"x\"y\n".repeat(101)));
        fault("M126 mapping.yaml:2:1", each -> each.mappingToo("abroad: [Abroad]\n"));
        fault("M127 foreign.csv:5:1", each -> each.row("N".repeat(501) + ",T1,1,100,61,1,41,19"));
        fault(
                "M128 foreign.csv:2:8",
                each -> each.replacing("lists.csv", "duma-list,B,,,", "kurultai-list,B,,,")
                        .replacing("bodies.csv", ",Duma,\n", ",Duma,\nkurultai,kurultai,,yes,,5,,К,К,K,\n")
                        .replacing(
                                "mapping.yaml",
                                "contest: duma-list",
                                "contest_column: tik\ncontests: {T1: duma-list, T2: kurultai-list}")
                        .file(AnImport.FILE.replace("80,38", "80,0").replace("130,57", "0,57")));
        fault("M129 election.yaml:5:1", each -> each.replacing("election.yaml", "kind: protocols", "kind: totals"));
        fault("M130 mapping.yaml:2:1", each -> each.mappingToo("constituency: {column: region, body: senate}\n"));
        fault(
                "M131 mapping.yaml:2:1",
                each -> each.replacing("bodies.csv", "10,,", "10,5,").mappingToo("constituency: {column: region}\n"));
        fault("F101 other.csv", each -> each.from("other.csv"));
        fault("F105 foreign.csv:5", each -> each.row("North,T1,3,100,61,1,41"));
        fault("F107 foreign.csv:5", each -> each.row("North,\"T1,3,100,61,1,41,19"));
        fault("F110 foreign.csv:5:3", each -> each.row("North,T1,,100,61,1,41,19"));
        fault("F111 foreign.csv:5:8", each -> each.row("North,T1,3,100,61,1,41,19.0"));
        fault("F112 foreign.csv:5:8", each -> each.row("North,T1,3,100,61,1,41,-19"));
        fault("F113 foreign.csv:5:8", each -> each.row("North,T1,3,100,61,1,41,1" + "0".repeat(30)));
        fault("F117 foreign.csv:5:1", each -> each.row("No\u0007rth,T1,3,100,61,1,41,19"));
        fault("F132 foreign.csv", each -> {
            byte[] packed = AnImport.compressed(AnImport.FILE.getBytes(StandardCharsets.UTF_8));
            each.file(Arrays.copyOf(packed, packed.length - 20));
        });
        fault("F133 foreign.csv:5", each -> each.row("North," + "x".repeat(2_000_000) + ",3,100,61,1,41,19"));
        fault("F134 foreign.csv:5:2", each -> each.row("North,=T1,3,100,61,1,41,19"));
        fault(
                "T105 foreign.csv:4:1",
                each -> each.mappingToo("constituency: {column: region}\n").with("constituencies.csv", """
                        constituency,body,number,name_kk,name_ru,name_en
                        North,duma,1,С,С,North
                        """));
    }

    private static String rows(int number, String region) {
        var rows = new StringBuilder();
        for (int i = 1; i <= number; i++) {
            rows.append(region).append(",T1,").append(i).append(",9,9,0,5,4\n");
        }
        return rows.toString();
    }

    private static void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    @TempDir
    private Path folder = Path.of("");

    private AnImport anImport() {
        return AnImport.in(folder);
    }

    static Stream<String> faults() {
        return FAULTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachFaultIsFoundAtItsPlace(String found) {
        var broken = anImport();
        java.util.Objects.requireNonNull(FAULTS.get(found)).accept(broken);

        var all = broken.findings();
        String code = found.substring(0, 4);
        assertThat(all).contains(found);
        assertThat(all.stream().map(each -> each.substring(0, 4)).distinct())
                .filteredOn(each -> !each.equals(WITH.get(code)))
                .containsExactly(code);
    }

    @Test
    void everyCodeOfTheImportHasItsFault() throws IOException {
        var used = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src", "main", "java", "dauys", "folder"))) {
            for (Path source : sources.toList()) {
                Pattern.compile("\"(M\\d{3})\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(each -> used.add(each.group(1)));
            }
        }

        assertThat(FAULTS.keySet().stream().map(found -> found.substring(0, 4)).filter(code -> code.startsWith("M")))
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
