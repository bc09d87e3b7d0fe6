package dauys.publication.data;

import static dauys.publication.data.DataWords.count;
import static dauys.publication.data.DataWords.key;

import dauys.election.ballot.BallotPaper;
import dauys.election.commission.ContestKind;
import dauys.election.contest.ContestOption;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolVersion;
import dauys.folder.Registers;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The protocols as an election folder holds them, by kind of contest: the file is wide where all contests of the kind
 * have the same options, and has the votes beside it otherwise. Only what is added up is in them.
 */
final class ProtocolParts {

    private final Published published;
    private final Registers registers;

    ProtocolParts(Published published, Registers registers) {
        this.published = published;
        this.registers = registers;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        Published.papersByKind(registers).forEach((kind, papers) -> {
            boolean wide = isWide(papers);
            parts.add(protocols(kind, wide ? papers.getFirst().options() : List.of()));
            if (!wide) {
                parts.add(votes(kind));
            }
        });
        parts.add(turnout());
        return parts;
    }

    /** Whether the options can be columns: they are the same on every paper, and none is called as another column. */
    private boolean isWide(List<BallotPaper> papers) {
        var options = papers.getFirst().options();
        var taken = new HashSet<String>(List.of("precinct", "contest"));
        registers.form().columns().forEach(line -> line.code().ifPresent(taken::add));
        return papers.stream().allMatch(paper -> paper.options().equals(options))
                && options.stream().map(ContestOption::code).noneMatch(taken::contains);
    }

    private List<Column> lines() {
        var columns = new ArrayList<Column>();
        columns.add(key("precinct"));
        columns.add(key("contest"));
        registers.form().columns().forEach(line -> columns.add(DataWords.line(line)));
        return columns;
    }

    private static DataFile file(String name, String key, ContestKind kind, List<Column> columns, List<String> unique) {
        var facts = Map.of("kind", Published.name(kind));
        return new DataFile(
                name,
                DataFile.Format.CSV,
                DataWords.text("file." + key, facts),
                DataWords.text("file." + key + ".about", facts),
                columns,
                unique);
    }

    private Part protocols(ContestKind kind, List<ContestOption> wide) {
        var columns = lines();
        wide.forEach(option -> columns.add(published.words().option(option)));
        var file = file(
                "protocols-" + Published.name(kind) + ".csv",
                "protocols",
                kind,
                columns,
                List.of("precinct", "contest"));
        return Part.table(
                file,
                table -> published.counted(registers, kind, (slot, version) -> {
                    slot(table, slot);
                    for (long value : version.numbers().lines()) {
                        if (value == PrecinctProtocol.EMPTY) {
                            table.none();
                        } else {
                            table.number(value);
                        }
                    }
                    if (!wide.isEmpty()) {
                        for (long votes : version.numbers().votes()) {
                            table.number(votes);
                        }
                    }
                    table.end();
                }));
    }

    private Part votes(ContestKind kind) {
        var columns = List.of(key("precinct"), key("contest"), key("option"), count("votes", true));
        var file = file(
                "votes-" + Published.name(kind) + ".csv",
                "votes",
                kind,
                columns,
                List.of("precinct", "contest", "option"));
        return Part.table(
                file, table -> published.counted(registers, kind, (slot, version) -> votes(table, slot, version)));
    }

    private void votes(CsvTable table, int slot, ProtocolVersion version) throws IOException {
        var options = registers.plan().paperOf(slot).options();
        for (int i = 0; i < options.size(); i++) {
            slot(table, slot)
                    .text(options.get(i).code())
                    .number(version.numbers().votes().get(i))
                    .end();
        }
    }

    private CsvTable slot(CsvTable table, int slot) throws IOException {
        var plan = registers.plan();
        return table.text(plan.precincts().get(plan.precinctOf(slot)).id())
                .text(plan.paperOf(slot).contest().id());
    }

    private Part turnout() {
        var columns = List.of(key("precinct"), DataWords.column("at", ColumnType.TIME, true), count("voters", true));
        var file = DataWords.table("turnout.csv", "turnout", columns, List.of("precinct", "at"));
        return Part.table(file, table -> {
            for (var precinct : registers.territory().precincts()) {
                var day = published.snapshot().days().get(precinct.id());
                if (day == null) {
                    continue;
                }
                for (var report : day.turnout()) {
                    LocalTime at = report.at();
                    table.text(precinct.id())
                            .text("%02d:%02d".formatted(at.getHour(), at.getMinute()))
                            .number(report.voters())
                            .end();
                }
            }
        });
    }
}
