package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dauys.election.chamber.ContestCourse;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.MandateCourse;
import dauys.election.mandate.Vacancy;
import dauys.election.seats.RecordedDecision;
import dauys.election.seats.RecordedDecision.Question;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of an election before the first protocol, and what a count makes of it with those that came. */
class RegistersTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 25);

    private static final String DECISIONS = """
            decisions:
              - contest: mazhilis-list
                question: remainder-tie
                parties: [A]
                act: No. 1
                date: 2023-03-22
              - contest: mazhilis-list
                question: holders
                party: A
                candidates: [X]
                act: No. 2
                date: 2023-03-23
            """;

    @TempDir
    private Path folder = Path.of("");

    private ANation nation;

    @BeforeEach
    void aNation() {
        nation = ANation.in(folder);
    }

    private Registers registers() {
        return ElectionFolders.registers(folder).value().orElseThrow();
    }

    @Test
    void theyAreReadWithoutAnyProtocol() {
        nation.without(ANation.LISTS).without(ANation.SINGLES).without(ANation.VOTES);

        var loaded = ElectionFolders.registers(folder);
        assertThat(loaded.findings()).isEmpty();
        var registers = loaded.value().orElseThrow();
        assertThat(registers.election().id()).isEqualTo("test/nation");
        assertThat(registers.governing().edition().id()).isEqualTo("kz/2022-11-05");
        assertThat(registers.alsoUnder()).isEmpty();
        assertThat(registers.parties()).containsOnlyKeys("A", "B", "C");
        assertThat(registers.territory().precincts()).hasSize(12);
        assertThat(registers.papers()).hasSize(6);
        assertThat(registers.plan().slots()).isEqualTo(36);
        assertThat(registers.lists("mazhilis-list")).hasSize(3);
        assertThat(registers.candidates("mazhilis-1")).hasSize(3);
        assertThat(registers.candidates("mazhilis-list")).isEmpty();
        assertThat(registers.persons()).hasSize(10).containsKey("C10");
        assertThat(registers.ballots().of(registers.precinct("P-07").orElseThrow()))
                .hasSize(2);
    }

    @Test
    void whatIsAskedForIsFoundByItsId() {
        var registers = registers();

        assertThat(registers.precinct("P-07").orElseThrow().id()).isEqualTo("P-07");
        assertThat(registers.precinct("P-13")).isEmpty();
        assertThat(registers.paper("mazhilis-2").orElseThrow().options()).hasSize(3);
        assertThat(registers.paper("nothing")).isEmpty();
        int slot = registers.slot("P-07", "mazhilis-2").orElseThrow();
        assertThat(registers.plan().paperOf(slot).contest().id()).isEqualTo("mazhilis-2");
        assertThat(registers.plan().precinctOf(slot)).isEqualTo(6);
        assertThat(registers.slot("P-07", "mazhilis-1")).isEmpty();
        assertThat(registers.slot("P-13", "mazhilis-1")).isEmpty();
        assertThat(registers.slot("P-07", "nothing")).isEmpty();
        assertThat(registers.placeInFile(6).line()).isEqualTo(8);
        assertThatThrownBy(() -> registers.protocol(0, new long[3], new long[4]))
                .hasMessageContaining("3 lines");
    }

    @Test
    void oneCheckServesAllContestsOfAnOffice() {
        var registers = registers();
        var papers = registers.papers();

        assertThat(registers.check(papers.get(0))).isSameAs(registers.check(papers.get(0)));
        assertThat(papers)
                .filteredOn(paper -> paper.contest().body().id().equals("mazhilis"))
                .allSatisfy(paper -> assertThat(registers.check(paper)).isSameAs(registers.check(papers.get(0))));
    }

    @Test
    void protocolsAddedUpOneByOneGiveWhatTheFolderGives() {
        var registers = registers();
        var sums = registers.emptySums();
        var read = ProtocolSheets.ofFolder(registers, folder, (slot, lines, votes, place) -> {
            var protocol = registers.protocol(slot, lines, votes);
            boolean wrong = registers.check(protocol.ballot()).check(protocol, place).stream()
                    .anyMatch(each -> each.isError());
            sums[registers.plan().cellOf(slot)].add(protocol, wrong);
        });

        assertThat(read.value()).contains(36);
        var tabulated = registers.tabulated(sums);
        var one = registers.folder(tabulated);
        var other = nation.read().value().orElseThrow();
        assertThat(one.contests())
                .extracting(each -> each.totals().votes())
                .isEqualTo(other.contests().stream()
                        .map(each -> each.totals().votes())
                        .toList());
        assertThat(ResultJson.of(one.count())).isEqualTo(ResultJson.of(other.count()));
    }

    @Test
    void decisionsOfTheFolderComeFirst() {
        nation.with("decisions.yaml", DECISIONS);
        var registers = registers();
        var tie = new RecordedDecision(Question.SECOND_PLACE, List.of("B"), "No. 3", DAY);
        var holders = new HoldersDecision.Missed("B", "No. 4", DAY);
        var tabulated = registers.tabulated(registers.emptySums());

        assertThat(registers.seatDecisions("mazhilis-list"))
                .extracting(RecordedDecision::act)
                .containsExactly("No. 1");
        assertThat(registers.holdersDecisions("mazhilis-list")).hasSize(1);
        var vacancy = Vacancy.ofList("A", "A1", List.of(), "No. 5", DAY);
        var mandates = new MandateCourse(Optional.empty(), List.of(), List.of(), List.of(vacancy), List.of());
        var course = new ContestCourse(List.of(tie), List.of(holders), Optional.empty(), mandates);
        var inputs = registers.inputs(tabulated, Map.of("mazhilis-list", course));
        var lists = inputs.stream()
                .filter(each -> each.contest().id().equals("mazhilis-list"))
                .findFirst()
                .orElseThrow();
        assertThat(lists.seatDecisions()).extracting(RecordedDecision::act).containsExactly("No. 1", "No. 3");
        assertThat(lists.holders()).extracting(HoldersDecision::party).containsExactly("A", "B");
        assertThat(lists.vacancies()).containsExactly(vacancy);
        assertThat(registers.inputs(tabulated))
                .allSatisfy(each ->
                        assertThat(each.holders()).hasSize(each.contest().id().equals("mazhilis-list") ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {ANation.LISTS, ANation.VOTES, "turnout.csv", "decisions.yaml", "SOURCE.md", "slips.csv"})
    void theFingerprintStaysWhileProtocolsArrive(String file) {
        String before = registers().fingerprint();
        assertThat(before).matches("[0-9a-f]{64}");

        nation.with(file, file.equals("decisions.yaml") ? DECISIONS : "anything\n");
        assertThat(registers().fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bodies.csv",
                "candidates.csv",
                "constituencies.csv",
                "election.yaml",
                "form.yaml",
                "lists.csv",
                "parties.csv",
                "precincts.csv",
                "regions.csv",
                "units.csv"
            })
    void theFingerprintIsAnotherAfterAnyChangeOfARegister(String file) {
        String before = registers().fingerprint();

        nation.with(file, "# a note\n" + nation.text(file));
        assertThat(registers().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void errorsInRegistersLeaveNothing() {
        nation.setting("precincts.csv", "P-03", 7, "many");

        var loaded = ElectionFolders.registers(folder);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.findings()).extracting(each -> each.code()).containsExactly("F111");
    }

    @Test
    void aFolderOfTotalsTakesNoProtocols() {
        AFolder.in(folder);

        var loaded = ElectionFolders.registers(folder);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.findings()).extracting(each -> each.code()).contains("E109");
    }
}
