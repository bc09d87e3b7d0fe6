package dauys.publication.data;

import static dauys.publication.data.DataWords.count;
import static dauys.publication.data.DataWords.key;
import static dauys.publication.data.DataWords.text;

import dauys.election.ballot.BallotPaper;
import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestInput;
import dauys.election.chamber.ContestResult;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.Tier;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.StatedCount;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.Totals;
import dauys.folder.Registers;
import dauys.law.Authority;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.ProtocolWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Votes and lines added up: for each contest, and within it by region, unit and constituency. */
final class SumParts {

    private static final List<Authority> BY_UNIT =
            List.of(Authority.TERRITORIAL_COMMISSION, Authority.REGIONAL_COMMISSION, Authority.CENTRAL_COMMISSION);
    private static final List<Authority> BY_CONSTITUENCY =
            List.of(Authority.CONSTITUENCY_COMMISSION, Authority.CENTRAL_COMMISSION);

    /** Takes the sums of one territory. */
    @FunctionalInterface
    private interface Taker {
        void take(Contest contest, String level, Tabulation sums) throws IOException;
    }

    private final Published published;

    SumParts(Published published) {
        this.published = published;
    }

    /** The votes of every contest by option, as an election folder of totals has them. */
    Part totals() {
        var columns = List.of(key("contest"), key("option"), count("votes", true));
        return Part.table(DataWords.table("totals.csv", "totals", columns, List.of("contest", "option")), table -> {
            for (ContestInput input : published.snapshot().folder().contests()) {
                for (var each : input.totals().votes().entrySet()) {
                    table.text(input.contest().id())
                            .text(each.getKey().code())
                            .number(each.getValue())
                            .end();
                }
            }
        });
    }

    Part contests() {
        var columns = List.of(
                key("contest"),
                key("body"),
                key("office"),
                key("tier"),
                text("number", false),
                count("seats", true),
                key("name_kk"),
                key("name_ru"),
                key("name_en"),
                count("expected", false),
                count("arrived", false),
                count("with_errors", false),
                text("status", false),
                count("voters_listed", false),
                count("voters_issued_ballots", false),
                count("voters_took_part", false),
                count("invalid_ballots", false),
                count("votes_for_options", true),
                count("votes_against_all", false),
                key("outcome"),
                text("declared_by", false),
                DataWords.column("declared_on", ColumnType.DATE, false));
        return Part.table(DataWords.table("contests.csv", "contests", columns, List.of("contest")), table -> {
            for (ContestResult each : published.snapshot().result().contests()) {
                contest(table, each);
            }
        });
    }

    private void contest(CsvTable table, ContestResult result) throws IOException {
        Contest contest = result.input().contest();
        Totals totals = result.input().totals();
        table.text(contest.id())
                .text(contest.body().id())
                .text(contest.body().office().key())
                .text(TerritoryParts.word(contest.tier()))
                .text(contest.constituency())
                .number(contest.seats());
        for (Language each : Language.values()) {
            table.text(new ProtocolWords(Messages.in(each)).contest(contest));
        }
        var completeness = result.input().tabulation().map(Tabulation::completeness);
        if (completeness.isPresent()) {
            completeness(table, completeness.get())
                    .text(completeness.get().status().name());
        } else {
            table.none().none().none().none();
        }
        table.number(value(totals.registered()))
                .number(value(totals.ballotsIssued()))
                .number(value(totals.tookPart()))
                .number(value(totals.invalid()))
                .number(totals.forOptions())
                .number(totals.againstAll())
                .text(Published.outcome(result));
        Optional<ContestAct.Declare> declared = Optional.ofNullable(
                        published.snapshot().courses().get(contest.id()))
                .flatMap(ContestCourse::declared);
        table.text(declared.map(ContestAct.Declare::act))
                .text(declared.map(each -> each.on().toString()))
                .end();
    }

    private static OptionalLong value(Optional<StatedCount> stated) {
        return stated.map(each -> OptionalLong.of(each.value())).orElse(OptionalLong.empty());
    }

    private static CsvTable completeness(CsvTable table, Completeness completeness) throws IOException {
        return table.number(completeness.expected())
                .number(completeness.arrived())
                .number(completeness.withErrors());
    }

    /** The lines of the form by territory. */
    Part sums(Registers registers, TabulatedElection tabulated) {
        var columns = new ArrayList<>(List.of(
                key("contest"),
                key("level"),
                text("area", false),
                count("expected", true),
                count("arrived", true),
                count("with_errors", true)));
        var lines = registers.form().columns();
        lines.forEach(line -> columns.add(DataWords.line(line)));
        columns.add(count("votes_for_options", true));
        columns.add(count("votes_against_all", false));
        var file =
                DataWords.table("territory-sums.csv", "territory-sums", columns, List.of("contest", "level", "area"));
        return Part.table(
                file,
                table -> each(registers, tabulated, (contest, level, sums) -> {
                    table.text(contest.id()).text(level).text(sums.area());
                    completeness(table, sums.completeness());
                    for (int place = 0; place < lines.size(); place++) {
                        table.number(sums.value(place));
                    }
                    Totals totals = sums.totals();
                    table.number(totals.forOptions())
                            .number(totals.againstAll())
                            .end();
                }));
    }

    /** The votes of the options by territory. */
    Part votes(Registers registers, TabulatedElection tabulated) {
        var columns = List.of(key("contest"), key("level"), text("area", false), key("option"), count("votes", true));
        var file = DataWords.table(
                "territory-votes.csv", "territory-votes", columns, List.of("contest", "level", "area", "option"));
        return Part.table(
                file,
                table -> each(registers, tabulated, (contest, level, sums) -> {
                    for (Map.Entry<ContestOption, Long> each : sums.votes().entrySet()) {
                        table.text(contest.id())
                                .text(level)
                                .text(sums.area())
                                .text(each.getKey().code())
                                .number(each.getValue())
                                .end();
                    }
                }));
    }

    private static void each(Registers registers, TabulatedElection tabulated, Taker taker) throws IOException {
        for (BallotPaper paper : registers.papers()) {
            Contest contest = paper.contest();
            var whole = tabulated.of(paper, BY_UNIT);
            taker.take(contest, "contest", whole);
            for (Tabulation region : whole.parts()) {
                taker.take(contest, "region", region);
                for (Tabulation unit : region.parts()) {
                    taker.take(contest, "unit", unit);
                }
            }
            // A contest of one constituency is that constituency.
            if (contest.tier() == Tier.LIST) {
                for (Tabulation constituency :
                        tabulated.of(paper, BY_CONSTITUENCY).parts()) {
                    if (!constituency.area().isEmpty()) {
                        taker.take(contest, "constituency", constituency);
                    }
                }
            }
        }
    }
}
