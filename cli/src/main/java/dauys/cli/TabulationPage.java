package dauys.cli;

import dauys.election.chamber.ContestInput;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.TabulationPath;
import dauys.folder.ElectionFolder;
import dauys.law.Authority;
import dauys.law.Ratio;
import dauys.wording.AreaNames;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.ProtocolWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A contest's sums by territory: voters listed, ballots issued, votes of each option with its share, completeness. */
final class TabulationPage {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Numbers numbers;
    private final Names names;
    private final ElectionFolder folder;
    private final Optional<AreaNames> areas;
    private final ProtocolWords words;

    TabulationPage(Messages messages, ElectionFolder folder) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.names = ResultPage.names(folder, messages.language());
        this.folder = folder;
        this.areas = folder.tabulated().map(all -> new AreaNames(all.territory(), messages.language()));
        this.words = new ProtocolWords(messages);
    }

    /**
     * The page of a contest.
     *
     * @param by whose territories the rows are
     */
    List<String> lines(ContestInput input, Optional<Authority> by) {
        var lines = new ArrayList<>(new ResultPage(messages, folder).heading(folder.election(), folder.governing()));
        var tabulation = input.tabulation().orElseThrow();
        lines.add(words.heading(input.contest()));
        lines.add(CompletenessLine.of(messages, tabulation.completeness()));
        lines.add(messages.text("tabulate.path", Map.of("path", path(input))));
        lines.add("");
        var rows = by.flatMap(commission -> folder.tabulated()
                        .map(all -> all.of(tabulation.ballot(), List.of(commission, tabulation.commission()))))
                .filter(all -> all.commission() == tabulation.commission())
                .map(Tabulation::parts)
                .orElse(List.of());
        lines.addAll(table(rows, tabulation).lines());
        lines.add(messages.text("tabulate.turnout", Map.of("column", messages.text("tabulate.issued-share"))));
        return lines;
    }

    private String path(ContestInput input) {
        var law = new LawWords(messages);
        var served = folder.tabulated()
                .map(all -> all.territory()
                        .servedByTerritorialCommission(input.contest().body().id()))
                .orElse(Map.of());
        boolean territorialActs = served.containsKey(input.contest().id());
        return Stream.concat(
                        Stream.of(messages.text("tabulate.precinct-commission")),
                        TabulationPath.of(folder.governing(), input.contest()).stream()
                                .map(each -> territorialActs && each == Authority.CONSTITUENCY_COMMISSION
                                        ? messages.text("tabulate.territorial-acts")
                                        : law.authority(each)))
                .collect(Collectors.joining(" → "));
    }

    private Table table(List<Tabulation> rows, Tabulation all) {
        var headings = new ArrayList<String>();
        headings.add(messages.text("tabulate.area"));
        for (String key : List.of("listed", "issued", "issued-share", "invalid", "cast")) {
            headings.add(messages.text("tabulate." + key));
        }
        for (ContestOption option : all.ballot().options()) {
            headings.add(name(option));
            headings.add("%");
        }
        headings.add(messages.text("constituency.protocols"));
        headings.add(messages.text("bodies.status"));
        var table = new Table(headings);
        rows.forEach(each -> table.row(row(area(each.area()), each)));
        table.rule();
        table.row(row(messages.text("tabulate.total"), all));
        return table;
    }

    private String area(String code) {
        return areas.map(names -> names.name(code)).orElse(code);
    }

    private String name(ContestOption option) {
        return option instanceof AgainstAll ? messages.text("table.against-all") : words.option(option, names);
    }

    private List<String> row(String title, Tabulation sums) {
        var row = new ArrayList<String>();
        row.add(title);
        var listed = sums.sum(Role.LISTED);
        var issued = sums.sum(Role.ISSUED);
        row.add(count(listed));
        row.add(count(issued));
        row.add(share(issued.orElse(0L), listed.orElse(0L)));
        row.add(count(sums.sum(Role.INVALID)));
        var votes = sums.votes();
        long cast = votes.values().stream().mapToLong(Long::longValue).sum();
        row.add(numbers.count(cast));
        votes.values().forEach(each -> {
            row.add(numbers.count(each));
            row.add(share(each, cast));
        });
        row.add(numbers.count(sums.completeness().arrived()) + "/"
                + numbers.count(sums.completeness().expected()));
        row.add(CompletenessLine.word(messages, sums.completeness()));
        return row;
    }

    private String count(Optional<Long> number) {
        return number.map(numbers::count).orElse(NOTHING);
    }

    private String share(long part, long whole) {
        return whole == 0 ? NOTHING : numbers.percent(Ratio.of(part, whole));
    }
}
