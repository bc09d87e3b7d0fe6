package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.law.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Protocols handed on one by one, with the findings of a count. */
class ProtocolSheetsTest {

    private static final String LIST = "P-03,mazhilis-list";

    /** What came, as {@code precinct,contest} with lines and votes. */
    private record Sheet(String key, List<Long> lines, List<Long> votes, Place place) {

        String row() {
            return key + " " + lines + votes;
        }

        String line() {
            return Objects.requireNonNull(Path.of(place.file()).getFileName()) + ":" + place.line();
        }
    }

    @TempDir
    private Path folder = Path.of("");

    private ANation nation;
    private final List<Sheet> sheets = new ArrayList<>();

    @BeforeEach
    void aNation() {
        nation = ANation.in(folder);
    }

    private Registers registers() {
        return ElectionFolders.registers(folder).value().orElseThrow();
    }

    private void take(Registers registers, int slot, long[] lines, long[] votes, Place place) {
        var plan = registers.plan();
        String key = plan.precincts().get(plan.precinctOf(slot)).id() + ","
                + plan.paperOf(slot).contest().id();
        sheets.add(new Sheet(key, listed(lines), listed(votes), place));
    }

    private static List<Long> listed(long[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private static long[] numbers(List<Long> listed) {
        return listed.stream().mapToLong(Long::longValue).toArray();
    }

    private List<String> read() {
        var registers = registers();
        return named(ProtocolSheets.ofFolder(
                registers, folder, (slot, lines, votes, place) -> take(registers, slot, lines, votes, place)));
    }

    private List<String> named(Loaded<Integer> loaded) {
        assertThat(loaded.value()).contains(sheets.size());
        String prefix = folder + folder.getFileSystem().getSeparator();
        return loaded.findings().stream()
                .map(each -> each.code() + " " + each.place().toString().replace(prefix, ""))
                .toList();
    }

    /** A protocol as it must come. */
    private String expected(MadeUpProtocols.Protocol protocol) {
        var paper = registers().paper(protocol.contest()).orElseThrow();
        long[] lines =
                MadeUpProtocols.LINES.stream().mapToLong(protocol::number).toArray();
        long[] votes = paper.options().stream()
                .mapToLong(option -> protocol.number(option.code()))
                .toArray();
        return protocol.key() + " " + Arrays.toString(lines) + Arrays.toString(votes);
    }

    private List<String> keys() {
        return sheets.stream().map(Sheet::key).toList();
    }

    @Test
    void everyProtocolComesInTheOrderOfTheFiles() {
        assertThat(read()).isEmpty();

        var inOrder = Stream.concat(nation.protocols().lists().stream(), nation.protocols().singles().stream())
                .toList();
        assertThat(sheets.stream().map(Sheet::row))
                .containsExactlyElementsOf(inOrder.stream().map(this::expected).toList());
        assertThat(sheets.getFirst().line()).isEqualTo("protocols-lists.csv:2");
        assertThat(sheets.getLast().line()).isEqualTo("protocols-single.csv:19");
    }

    @Test
    void aLineThatNobodyWroteIsEmpty() {
        nation.setting(ANation.LISTS, LIST, 9, "");

        assertThat(read()).isEmpty();
        assertThat(sheets.get(2).key()).isEqualTo(LIST);
        assertThat(sheets.get(2).lines().get(6)).isEqualTo(MadeUpProtocols.EMPTY);
    }

    @Test
    void whatTheNumbersSayIsForTheCheck() {
        nation.signing(each -> each.adding(LIST, 1, "invalid", "stationary"));

        assertThat(read()).isEmpty();
        var registers = registers();
        var sheet = sheets.get(2);
        int slot = registers.slot("P-03", "mazhilis-list").orElseThrow();
        var protocol = registers.protocol(slot, numbers(sheet.lines()), numbers(sheet.votes()));
        assertThat(registers.check(protocol.ballot()).check(protocol, sheet.place()))
                .extracting(each -> each.code())
                .containsExactly("P103", "P104");
    }

    @Test
    void rowsThatCannotBeUsedAreFindingsAsInACount() {
        nation.setting(ANation.LISTS, "P-01,mazhilis-list", 1, "P-99")
                .setting(ANation.LISTS, "P-02,mazhilis-list", 2, "nothing")
                .setting(ANation.LISTS, LIST, 4, "x")
                .setting(ANation.LISTS, "P-04,maslikhat-KZ-10-list", 18, "4")
                .setting(ANation.SINGLES, "P-07,mazhilis-2", 2, "mazhilis-1")
                .setting(ANation.VOTES, "P-01,mazhilis-1", 3, "C9")
                .adding(ANation.VOTES, "P-12,mazhilis-2,C4,7\n");

        var counted = nation.read();
        assertThat(read())
                .containsExactlyElementsOf(nation.named(counted).stream()
                        .filter(each -> !each.startsWith("P23") && !each.startsWith("P24"))
                        .toList())
                .hasSizeGreaterThan(7);
        assertThat(sheets)
                .hasSize(counted.value()
                        .orElseThrow()
                        .tabulated()
                        .orElseThrow()
                        .completeness()
                        .arrived());
    }

    @Test
    void ofTwoRowsThatSayTheSameOneComesAfterAllOthers() {
        nation.adding(ANation.LISTS, nation.row(ANation.LISTS, LIST) + "\n");

        assertThat(read()).containsExactly("P111 protocols-lists.csv:20");
        assertThat(sheets).hasSize(36);
        assertThat(keys()).doesNotHaveDuplicates();
        assertThat(sheets.stream().filter(each -> each.key().equals(LIST)).map(Sheet::line))
                .containsExactly("protocols-lists.csv:4");
    }

    @Test
    void ofTwoRowsThatContradictEachOtherNoneComes() {
        String other = nation.row(ANation.LISTS, LIST).replaceFirst(",\\d+,", ",1,");
        nation.adding(ANation.LISTS, other + "\n");

        assertThat(read()).containsExactly("P112 protocols-lists.csv:20");
        assertThat(keys()).hasSize(35).doesNotContain(LIST);
    }

    @Test
    void aFileOfAnyNameCanBeRead() {
        nation.with(
                "from the district.txt",
                ANation.gzip(MadeUpProtocols.wide(nation.protocols().singles())));
        var registers = registers();
        var file = folder.resolve("from the district.txt");

        assertThat(named(ProtocolSheets.ofFiles(
                        registers,
                        List.of(file),
                        List.of(),
                        (slot, lines, votes, place) -> take(registers, slot, lines, votes, place))))
                .isEmpty();
        assertThat(keys())
                .containsExactlyElementsOf(nation.protocols().singles().stream()
                        .map(MadeUpProtocols.Protocol::key)
                        .toList());
    }

    @Test
    void aFileThatIsNotThereIsAFindingSaidOnce() {
        var loaded = ProtocolSheets.ofFiles(
                registers(), List.of(folder.resolve("a.csv")), List.of(), (slot, lines, votes, place) -> {});

        assertThat(named(loaded)).containsExactly("F101 a.csv");
    }

    @Test
    void reportsOfElectionDayAreReadByPrecinct() {
        nation.adding("turnout.csv", "P-99,10:00,5\n");

        var loaded = TurnoutFile.reports(registers(), folder);
        assertThat(loaded.findings()).extracting(each -> each.code()).containsExactly("P113");
        var reports = loaded.value().orElseThrow();
        assertThat(reports).hasSize(12);
        assertThat(reports.get("P-12"))
                .extracting(each -> each.at().toString())
                .containsExactly("10:00", "14:00", "20:00");

        nation.without("turnout.csv");
        assertThat(TurnoutFile.reports(registers(), folder).value().orElseThrow())
                .isEmpty();
    }
}
