package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every planted slip is written down, and what is written down is all by which the files differ from clean ones. */
class SlipsTest {

    @TempDir
    private Path top = Path.of("");

    @Test
    void oneOfEachKindIsPlantedAtLeast() {
        var kinds = Small.election(3, SlipKind.values()).slips().stream()
                .map(Slip::kind)
                .distinct();

        assertThat(kinds).containsExactlyInAnyOrder(SlipKind.values());
    }

    @Test
    void aRateOfOneInTenPlantsATenth() {
        var profile = Small.profile();
        var election = SyntheticElection.of(profile, 1, List.of(SlipKind.DIGIT_SLIP), 10, stage -> {});

        assertThat(election.slips()).hasSize(election.protocols().size() / 10);
    }

    @Test
    void aPrecinctHasOneSlipAtTheMost() {
        var slips = SyntheticElection.of(Small.profile(), 1, List.of(SlipKind.values()), 5, stage -> {})
                .slips();
        var kinds = new HashMap<String, SlipKind>();

        assertThat(slips)
                .allSatisfy(each -> assertThat(kinds.merge(each.precinct(), each.kind(), (one, other) -> one))
                        .isEqualTo(each.kind()));
    }

    @Test
    void theDecisionsOfPartiesDoNotChange() {
        assertThat(Small.election(3, SlipKind.values()).decisions())
                .isEqualTo(Small.election(3).decisions());
    }

    /** Applies what slips.csv says to the clean files and compares with those that have the slips in them. */
    @ParameterizedTest
    @EnumSource(SlipKind.class)
    void whatIsWrittenDownIsReallyInTheFilesAndNothingElseIs(SlipKind kind) throws IOException {
        SyntheticFolder.write(Small.election(4), top.resolve("clean"));
        SyntheticFolder.write(Small.election(4, kind), top.resolve("slips"));
        Map<String, List<String>> clean = cells(top.resolve("clean"));
        Map<String, List<String>> planted = cells(top.resolve("slips"));
        var slips = Rows.of(top.resolve("slips").resolve("slips.csv"));

        assertThat(slips).isNotEmpty();
        assertThat(planted).isNotEqualTo(clean);
        for (var slip : slips) {
            String precinct = slip.getField("precinct");
            String contest = slip.getField("contest");
            String line = slip.getField("line");
            String key = String.join(" ", precinct, contest, line).replace("  ", " ");
            switch (kind) {
                case MISSING_PRECINCT -> clean.keySet().removeIf(each -> each.startsWith(precinct + " ma"));
                case UNKNOWN_PRECINCT -> {
                    var moved = new HashMap<String, List<String>>();
                    clean.forEach((cell, values) -> moved.put(
                            cell.startsWith(precinct + " " + contest + " ")
                                    ? slip.getField("is") + cell.substring(precinct.length())
                                    : cell,
                            values));
                    clean = moved;
                }
                case DUPLICATE_PROTOCOL -> {
                    assertThat(clean.get(key)).containsExactly(slip.getField("was"));
                    clean.replaceAll(
                            (cell, values) -> cell.startsWith(precinct + " " + contest + " ") ? twice(values) : values);
                    clean.put(key, List.of(slip.getField("was"), slip.getField("is")));
                }
                default -> {
                    assertThat(clean.get(key)).containsExactly(slip.getField("was"));
                    clean.put(key, List.of(slip.getField("is")));
                }
            }
        }
        assertThat(planted).isEqualTo(clean);
    }

    private static List<String> twice(List<String> values) {
        var twice = new ArrayList<>(values);
        twice.addAll(values);
        return twice;
    }

    /** Every number of the protocols, votes and reports by precinct, contest and line. */
    private static Map<String, List<String>> cells(Path folder) throws IOException {
        var cells = new HashMap<String, List<String>>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith("protocols") || name.startsWith("votes") || name.equals("turnout.csv")) {
                    Rows.of(file).forEach(row -> {
                        var head = new ArrayList<String>();
                        for (String column : row.getHeader()) {
                            if (List.of("precinct", "contest", "option", "at").contains(column)) {
                                head.add(row.getField(column));
                            } else {
                                boolean named = Arrays.asList("votes", "voters").contains(column);
                                String key = String.join(" ", head) + (named ? "" : " " + column);
                                cells.computeIfAbsent(key, any -> new ArrayList<>())
                                        .add(row.getField(column));
                            }
                        }
                    });
                }
            }
        }
        return cells;
    }
}
