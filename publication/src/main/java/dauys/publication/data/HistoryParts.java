package dauys.publication.data;

import static dauys.publication.data.DataWords.count;
import static dauys.publication.data.DataWords.key;
import static dauys.publication.data.DataWords.text;

import dauys.election.protocol.Correction;
import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.tabulation.TabulationPlan;
import dauys.folder.Registers;
import dauys.publication.PublishedProtocol;
import dauys.publication.SentBack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of protocols after they were first agreed: every version of those that were corrected or sent back, and
 * which protocols are not added up. People who typed or signed are marks in the record and no part of this.
 */
final class HistoryParts {

    private final Published published;
    private final Registers registers;
    private final TabulationPlan plan;

    HistoryParts(Published published, Registers registers) {
        this.published = published;
        this.registers = registers;
        this.plan = registers.plan();
    }

    /** Takes a protocol that was corrected or sent back. */
    @FunctionalInterface
    private interface Taker {
        void take(int slot, PublishedProtocol protocol) throws IOException;
    }

    List<Part> parts() {
        return List.of(versions(), numbers(), missing());
    }

    private void eachChanged(Taker taker) throws IOException {
        for (int slot = 0; slot < plan.slots(); slot++) {
            var protocol = published.snapshot().protocols().of(slot);
            if (protocol.isPresent()
                    && (protocol.get().versions().size() > 1
                            || !protocol.get().state().isCounted())) {
                taker.take(slot, protocol.get());
            }
        }
    }

    private Part versions() {
        var columns = List.of(
                key("precinct"),
                key("contest"),
                count("version", true),
                key("standing"),
                text("act_number", false),
                DataWords.column("act_date", ColumnType.DATE, false),
                text("act_reason", false),
                text("act_note", false),
                text("returned_for", false),
                text("returned_with", false));
        var file = DataWords.table("versions.csv", "versions", columns, List.of("precinct", "contest", "version"));
        return Part.table(
                file,
                table -> eachChanged((slot, protocol) -> {
                    var versions = protocol.versions();
                    for (int i = 0; i < versions.size(); i++) {
                        Optional<Correction> act = versions.get(i).correction();
                        slot(table, slot)
                                .number(i + 1L)
                                .text(standing(protocol, i))
                                .text(act.map(each -> each.act().number()))
                                .text(act.map(each -> each.act().date().toString()))
                                .text(act.map(
                                        each -> TerritoryParts.word(each.act().reason())))
                                .text(act.map(each -> each.act().note()))
                                .text(act.map(each ->
                                        TerritoryParts.word(each.answers().reason())))
                                .text(act.map(each -> each.answers().words()))
                                .end();
                    }
                }));
    }

    private static String standing(PublishedProtocol protocol, int version) {
        if (version < protocol.versions().size() - 1) {
            return "replaced";
        }
        return protocol.state().isCounted() ? "counted" : "returned";
    }

    private Part numbers() {
        var columns = List.of(
                key("precinct"),
                key("contest"),
                count("version", true),
                key("part"),
                key("item"),
                count("number_written", false));
        var file = DataWords.table(
                "version-numbers.csv",
                "version-numbers",
                columns,
                List.of("precinct", "contest", "version", "part", "item"));
        return Part.table(
                file,
                table -> eachChanged((slot, protocol) -> {
                    for (int i = 0; i < protocol.versions().size(); i++) {
                        numbers(table, slot, i + 1, protocol.versions().get(i));
                    }
                }));
    }

    private void numbers(CsvTable table, int slot, int number, ProtocolVersion version) throws IOException {
        var items = new ArrayList<String>();
        registers.form().columns().forEach(line -> items.add(line.code().orElseThrow()));
        int lines = items.size();
        plan.paperOf(slot).options().forEach(option -> items.add(option.code()));
        for (int place = 0; place < items.size(); place++) {
            slot(table, slot)
                    .number(number)
                    .text(place < lines ? "line" : "option")
                    .text(items.get(place));
            long value = version.numbers().at(place);
            if (value == PrecinctProtocol.EMPTY) {
                table.none().end();
            } else {
                table.number(value).end();
            }
        }
    }

    private Part missing() {
        var columns = List.of(
                key("precinct"),
                key("contest"),
                key("state"),
                text("returned_for", false),
                text("returned_with", false));
        var file = DataWords.table("missing.csv", "missing", columns, List.of("precinct", "contest"));
        return Part.table(file, table -> {
            for (int slot = 0; slot < plan.slots(); slot++) {
                var protocol = published.snapshot().protocols().of(slot);
                var state = protocol.map(PublishedProtocol::state);
                if (state.filter(State::isCounted).isEmpty()) {
                    slot(table, slot)
                            .text(state.filter(each -> each == State.RETURNED).isPresent() ? "returned" : "awaited")
                            .text(protocol.flatMap(PublishedProtocol::sentBack)
                                    .map(each -> TerritoryParts.word(each.reason())))
                            .text(protocol.flatMap(PublishedProtocol::sentBack).map(SentBack::words))
                            .end();
                }
            }
        });
    }

    private CsvTable slot(CsvTable table, int slot) throws IOException {
        return table.text(plan.precincts().get(plan.precinctOf(slot)).id())
                .text(plan.paperOf(slot).contest().id());
    }
}
