package dauys.cli;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Deviation;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.folder.ElectionFolder;
import dauys.wording.AreaNames;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.ProtocolWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Constituencies with their electorates, and the ballot papers of a precinct. */
final class TerritoryPage {

    private final Messages messages;
    private final Numbers numbers;
    private final Names names;
    private final ElectionFolder folder;
    private final Territory territory;
    private final ProtocolWords words;

    TerritoryPage(Messages messages, ElectionFolder folder) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.names = ResultPage.names(folder, messages.language());
        this.folder = folder;
        this.territory = folder.tabulated().orElseThrow().territory();
        this.words = new ProtocolWords(messages);
    }

    private List<String> heading() {
        return new ArrayList<>(new ResultPage(messages, folder).heading(folder.election(), folder.governing()));
    }

    /** The constituencies of a body: voters, deviation from the mean, and whose commission counts there. */
    List<String> constituencies(String body) {
        var lines = heading();
        var deviations = Deviation.of(territory, body);
        if (deviations.isEmpty()) {
            lines.add(messages.text("table.not-published"));
            return lines;
        }
        var first = deviations.getFirst();
        lines.add(messages.text(
                "territory.mean",
                Map.of(
                        "n", deviations.size(),
                        "total", first.total(),
                        "mean", numbers.decimal(first.mean(), 1))));
        var served = territory.servedByTerritorialCommission(body);
        var areas = new AreaNames(territory, messages.language());
        var headings = List.of(
                messages.text("territory.constituency"),
                messages.text("territory.voters"),
                messages.text("territory.deviation"),
                messages.text("territory.commission"));
        var table = new Table(headings, Set.of(0, 3));
        for (Deviation each : deviations) {
            String area = served.get(each.constituency().id());
            table.row(List.of(
                    Names.in(each.constituency().name(), messages.language()),
                    numbers.count(each.voters()),
                    (each.isAboveMean() ? "+" : "−") + numbers.percent(each.share()),
                    area == null
                            ? messages.text("territory.own")
                            : messages.text("territory.territorial", Map.of("area", areas.name(area)))));
        }
        lines.addAll(table.lines());
        return lines;
    }

    /** A precinct and what its voters can mark on each of their ballot papers. */
    List<String> precinct(Precinct precinct) {
        var lines = heading();
        var papers = folder.contests().stream()
                .flatMap(input -> input.tabulation().map(Tabulation::ballot).stream())
                .toList();
        var own = new Ballots(folder.election().bodies(), papers, territory.constituencies()).of(precinct);
        lines.add(messages.text(
                "precinct.title",
                Map.of(
                        "id", precinct.id(),
                        "number", precinct.number(),
                        "unit", Names.in(precinct.unit().name(), messages.language()),
                        "region", Names.in(precinct.unit().region().name(), messages.language()))));
        lines.add(messages.text("precinct.voters", Map.of("voters", precinct.voters(), "papers", own.size())));
        for (BallotPaper paper : own) {
            lines.add("");
            lines.add(words.heading(paper.contest()));
            for (int i = 0; i < paper.options().size(); i++) {
                lines.add(
                        "%3d. %s".formatted(i + 1, words.option(paper.options().get(i), names)));
            }
        }
        return lines;
    }
}
