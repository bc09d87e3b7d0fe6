package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Calling;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Milestone.Standing;
import dauys.law.Anchor;
import dauys.law.Finding;
import dauys.law.Rule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an election folder says of how the election was called, and the dates that a commission set for it. */
class ElectionDatesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final String DATES = "milestone,opens,closes,source\n";

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path other = Path.of("");

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.findings().stream().map(Finding::code).toList();
    }

    private ANation called() {
        return ANation.in(folder)
                .replacing("election.yaml", "kind:", "called: 2023-01-19\ndissolved: 2023-01-19\nearly: yes\nkind:");
    }

    private Milestone registration(Registers registers) {
        return registers
                .dates()
                .calendar(registers.election(), registers.governing())
                .flatMap(each -> each.find(Rule.REGISTRATION))
                .orElseThrow();
    }

    @Test
    void aFolderNeedNotSayAnything() {
        ANation.in(folder);

        var registers = ElectionFolders.registers(folder).value().orElseThrow();

        assertThat(registers.dates().calling()).isEqualTo(Calling.regular(DAY));
        assertThat(registers.dates().isDescribed()).isFalse();
        assertThat(registration(registers).standing()).isEqualTo(Standing.BY_LAW);
    }

    @Test
    void itSaysWhenAnElectionWasCalledAndThatItIsEarly() {
        called();

        var loaded = ElectionFolders.registers(folder);

        assertThat(loaded.findings()).isEmpty();
        var dates = loaded.value().orElseThrow().dates();
        assertThat(dates.calling().early()).isTrue();
        assertThat(dates.calling().known())
                .containsEntry(Anchor.CALLING, LocalDate.of(2023, 1, 19))
                .containsEntry(Anchor.DISSOLUTION, LocalDate.of(2023, 1, 19));
        assertThat(dates.lines()).containsExactly("dissolved: 2023-01-19", "called: 2023-01-19", "early: yes");
        assertThat(registration(loaded.value().orElseThrow()).standing()).isEqualTo(Standing.TO_BE_SET);
    }

    @Test
    void itsDatesStandInTheCalendarOfBothKindsOfFolder() {
        String dates = DATES + "registration,2023-01-20,2023-02-18T18:00,press\n";
        called().with("dates.csv", dates);
        var milestone = registration(ElectionFolders.registers(folder).value().orElseThrow());
        assertThat(milestone.standing()).isEqualTo(Standing.SET);
        assertThat(milestone.span()).hasToString("2023-01-20/2023-02-18T18:00");

        var totals = AFolder.in(other)
                .replacing("election.yaml", "kind:", "called: 2023-01-19\nearly: yes\nkind:")
                .with("dates.csv", dates)
                .read()
                .value()
                .orElseThrow();
        assertThat(totals.dates().calling().early()).isTrue();
        assertThat(totals.dates().set()).containsOnlyKeys(Rule.REGISTRATION);
    }

    @Test
    void aWrongDateIsSaidAndKeepsNoProtocolFromBeingCounted() {
        called().with("dates.csv", DATES + "registration,2023-02-20,2023-02-18,press\nnomination,20.01.2023,,press\n");

        var loaded = ElectionFolders.read(folder);

        assertThat(codes(loaded)).containsExactly("F114");
        assertThat(loaded.value()).isPresent();
        assertThat(loaded.value().orElseThrow().dates().set()).isEmpty();

        ANation.in(folder).with("dates.csv", DATES + "registration,2023-02-20,2023-02-18,press\n");
        var turned = ElectionFolders.registers(folder);
        assertThat(codes(turned)).containsExactly("C103");
        assertThat(turned.value().orElseThrow().dates().set()).isEmpty();
    }

    @Test
    void aDayThatIsNoDayIsSaidWithItsPlace() {
        ANation.in(folder).replacing("election.yaml", "kind:", "called: yesterday\nearly: perhaps\nkind:");

        assertThat(codes(ElectionFolders.registers(folder))).containsExactly("Y104", "Y104");
    }

    @Test
    void theFingerprintOfTheRegistersCoversTheDates() {
        var nation = called();
        String without = ElectionFolders.registers(folder).value().orElseThrow().fingerprint();
        nation.with("dates.csv", DATES + "registration,2023-01-20,,press\n");
        String with = ElectionFolders.registers(folder).value().orElseThrow().fingerprint();
        nation.with("dates.csv", DATES + "registration,2023-01-21,,press\n");

        assertThat(ElectionFolders.registers(folder).value().orElseThrow().fingerprint())
                .isNotEqualTo(with)
                .isNotEqualTo(without);
        assertThat(with).isNotEqualTo(without);
    }
}
