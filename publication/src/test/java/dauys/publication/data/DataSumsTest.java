package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult;
import dauys.election.protocol.ProtocolLine;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums of every file are those of the result, so the files agree with each other too. */
class DataSumsTest {

    private static final MemorySink PUBLISHED = new MemorySink();

    @TempDir
    private static Path temporary;

    private static Snapshot snapshot;

    @BeforeAll
    static void publish() throws IOException {
        snapshot = SmallElection.synthetic(SmallElection.generated(temporary.resolve("election")));
        OpenData.write(snapshot, PUBLISHED);
    }

    private static String option(Map<String, String> row) {
        return row.get("contest") + " " + row.get("option");
    }

    /** The votes of the result by contest and option. */
    private static Map<String, Long> votes() {
        var votes = new TreeMap<String, Long>();
        for (ContestResult each : snapshot.result().contests()) {
            each.input()
                    .totals()
                    .votes()
                    .forEach(
                            (option, number) -> votes.put(each.input().contest().id() + " " + option.code(), number));
        }
        return votes;
    }

    private static List<Map<String, String>> rows(String name) {
        return Csv.rows(PUBLISHED.text(name));
    }

    /** The votes of all protocols, from wide files and long ones. */
    private static List<Map<String, String>> votesOfProtocols() {
        var lines = snapshot.registers().orElseThrow().form().columns().stream()
                .map(ProtocolLine::code)
                .map(code -> code.orElseThrow())
                .toList();
        var votes = new ArrayList<Map<String, String>>();
        for (String name : PUBLISHED.files().keySet()) {
            if (name.startsWith("votes") && name.endsWith(".csv")) {
                votes.addAll(rows(name));
            } else if (name.startsWith("protocols") && name.endsWith(".csv")) {
                rows(name)
                        .forEach(row -> row.forEach((column, value) -> {
                            if (!lines.contains(column) && !column.equals("precinct") && !column.equals("contest")) {
                                votes.add(Map.of(
                                        "precinct",
                                        Objects.requireNonNull(row.get("precinct")),
                                        "contest",
                                        Objects.requireNonNull(row.get("contest")),
                                        "option",
                                        column,
                                        "votes",
                                        value));
                            }
                        }));
            }
        }
        return votes;
    }

    @Test
    void protocolsAddUpToTheResult() {
        assertThat(PUBLISHED.files().keySet())
                .contains("protocols-mazhilis-list.csv", "protocols-mazhilis-single.csv", "votes-mazhilis-single.csv");
        assertThat(Csv.sums(votesOfProtocols(), "votes", DataSumsTest::option)).isEqualTo(votes());
    }

    @Test
    void totalsAndSeatsHaveTheVotesOfTheResult() {
        assertThat(Csv.sums(rows("totals.csv"), "votes", DataSumsTest::option)).isEqualTo(votes());
        var withoutAgainstAll = votes();
        withoutAgainstAll.keySet().removeIf(each -> each.endsWith(" AGAINST_ALL"));
        assertThat(Csv.sums(rows("seats.csv"), "votes", DataSumsTest::option)).isEqualTo(withoutAgainstAll);
    }

    @Test
    void everyLevelOfTheTerritoryAddsUpToTheContest() {
        var votes = rows("territory-votes.csv");
        for (String level : List.of("contest", "region", "unit")) {
            var own =
                    votes.stream().filter(row -> level.equals(row.get("level"))).toList();
            assertThat(Csv.sums(own, "votes", DataSumsTest::option)).as(level).isEqualTo(votes());
        }
        var constituencies = votes.stream()
                .filter(row -> "constituency".equals(row.get("level")))
                .filter(row -> "mazhilis-list".equals(row.get("contest")))
                .toList();
        assertThat(constituencies).isNotEmpty();
        Csv.sums(constituencies, "votes", DataSumsTest::option)
                .forEach((option, number) -> assertThat(number).isLessThanOrEqualTo(votes().get(option)));
    }

    @Test
    void theLinesOfProtocolsAddUpToThoseOfTheTerritory() {
        var columns = snapshot.registers().orElseThrow().form().columns();
        var protocols = new ArrayList<Map<String, String>>();
        PUBLISHED.files().keySet().stream()
                .filter(name -> name.startsWith("protocols") && name.endsWith(".csv"))
                .forEach(name -> protocols.addAll(rows(name)));
        var sums = rows("territory-sums.csv");
        assertThat(protocols)
                .hasSize(snapshot.folder()
                        .tabulated()
                        .orElseThrow()
                        .completeness()
                        .arrived());
        for (ProtocolLine line : columns) {
            String code = line.code().orElseThrow();
            var byContest = Csv.sums(protocols, code, Csv.by("contest"));
            for (String level : List.of("contest", "region", "unit")) {
                var own = sums.stream()
                        .filter(row -> level.equals(row.get("level")))
                        .toList();
                assertThat(Csv.sums(own, code, Csv.by("contest")))
                        .as(level + " " + code)
                        .isEqualTo(byContest);
            }
        }
        var contests = Csv.sums(rows("contests.csv"), "invalid_ballots", Csv.by("contest"));
        assertThat(contests).isEqualTo(Csv.sums(protocols, "invalid", Csv.by("contest")));
    }

    @Test
    void seatsOfOptionsPartiesAndPersonsAreThoseOfTheChambers() {
        var contests = rows("contests.csv");
        var bodyOf = new HashMap<String, String>();
        contests.forEach(row -> bodyOf.put(row.getOrDefault("contest", ""), row.getOrDefault("body", "")));
        var byOption =
                Csv.sums(rows("seats.csv"), "seats", row -> bodyOf.getOrDefault(row.getOrDefault("contest", ""), ""));
        var byHolder = Csv.sums(rows("composition.csv"), "seats", Csv.by("body"));
        for (Chamber chamber : snapshot.result().chambers()) {
            String body = chamber.body().id();
            assertThat(byHolder).containsEntry(body, (long) chamber.seats());
            assertThat(byOption).containsEntry(body, (long) chamber.seats() - chamber.undecided());
            assertThat(rows("elected.csv").stream().filter(row -> body.equals(row.get("body"))))
                    .hasSize(chamber.groups().persons());
        }
    }

    @Test
    void theEditionThatGovernedGivesTheSeatsOfTheResultInTheComparison() {
        var comparison = rows("comparison.csv");
        var governed = comparison.stream()
                .filter(row -> "yes".equals(row.get("governed")))
                .toList();
        var seats = rows("seats.csv").stream()
                .filter(row -> "mazhilis-list".equals(row.get("contest")))
                .toList();

        assertThat(Csv.sums(governed, "seats", Csv.by("party"))).isEqualTo(Csv.sums(seats, "seats", Csv.by("option")));
        assertThat(comparison.stream().map(row -> row.get("edition")).distinct())
                .hasSizeGreaterThan(5);
    }

    @Test
    void turnoutHasEveryReportOfTheDay() {
        long reports = snapshot.days().values().stream()
                .mapToLong(day -> day.turnout().size())
                .sum();

        assertThat(rows("turnout.csv")).hasSize((int) reports).isNotEmpty();
    }

    @Test
    void parquetHoldsWhatTheTablesHold() throws IOException {
        var votes = parquet("votes.parquet");
        var own = new HashMap<String, Long>();
        votes.forEach(row -> own.put(
                row.get("precinct") + " " + row.get("contest") + " " + row.get("option"), (Long) row.get("votes")));
        assertThat(own)
                .hasSize(votes.size())
                .isEqualTo(Csv.sums(votesOfProtocols(), "votes", row -> row.get("precinct") + " " + option(row)));

        var protocols = parquet("protocols.parquet");
        var listed = new HashMap<String, Object>();
        protocols.forEach(row -> listed.put(row.get("precinct") + " " + row.get("contest"), row.get("listed")));
        PUBLISHED.files().keySet().stream()
                .filter(name -> name.startsWith("protocols") && name.endsWith(".csv"))
                .forEach(name -> rows(name)
                        .forEach(row -> assertThat(listed)
                                .containsEntry(
                                        row.get("precinct") + " " + row.get("contest"), Csv.number(row, "listed"))));
        assertThat(protocols).allSatisfy(row -> assertThat(row).containsKeys("region", "unit", "contest_kind"));
    }

    private static List<Map<String, Object>> parquet(String name) throws IOException {
        Path file = Files.write(temporary.resolve(name), PUBLISHED.bytes(name));
        var rows = new ArrayList<Map<String, Object>>();
        for (Object each : new CarpetReader<>(file.toFile(), Map.class)) {
            var row = new HashMap<String, Object>();
            ((Map<?, ?>) each).forEach((column, value) -> row.put((String) column, value));
            rows.add(row);
        }
        return rows;
    }
}
