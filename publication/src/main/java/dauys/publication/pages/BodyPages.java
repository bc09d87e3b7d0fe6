package dauys.publication.pages;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult;
import dauys.election.contest.Body;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An elected body: who has how many of its seats, and the contests that fill them. */
final class BodyPages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final Figures figures;
    private final Pictures pictures;

    BodyPages(Scene scene, Pictures pictures) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.figures = new Figures(scene);
        this.pictures = pictures;
    }

    PublicPage page(Body body) {
        var page = scene.at(Addresses.body(body.id()), spoken.in(body.title()))
                .byTheClockOf(body)
                .under(Addresses.CONTESTS, spoken.say("nav.contests"));
        var sections = new ArrayList<Section>();
        overview.chamber(body.id()).ifPresent(chamber -> sections.add(chamber(chamber, page)));
        var contests = overview.contestsOf(body);
        for (ContestResult each : contests) {
            if (Overview.contest(each).tier() == Tier.LIST) {
                sections.add(Section.of("lists", spoken.say("body.lists"))
                        .note(figures.base(each))
                        .grid(figures.options(each, page))
                        .link(page.to(Addresses.contest(Overview.contest(each).id())), spoken.say("body.list-contest"))
                        .link(page.to(Addresses.seats(Overview.contest(each).id())), spoken.say("seats.title")));
            }
        }
        sections.add(
                Section.of("constituencies", spoken.say("body.constituencies")).grid(constituencies(contests, page)));
        return page.page(overview.state(body), sections);
    }

    /** The parties of a body with seats by list and in constituencies told apart. */
    Section chamber(Chamber chamber, Scene.FrameMaker page) {
        var section = Section.of("chamber", spoken.say("body.chamber"))
                .note(spoken.say("body.seats", Map.of("seats", chamber.seats())));
        if (!overview.state(chamber.body()).isWholeCount()) {
            section.note(spoken.shared("complete.provisional"));
        }
        var grid = new Grid(spoken.say("body.chamber-caption", Map.of("seats", chamber.seats())))
                .words(spoken.say("figure.party"))
                .numbers(
                        spoken.say("body.by-list"),
                        spoken.say("body.by-constituency"),
                        spoken.say("figure.seats"),
                        spoken.say("figure.share"));
        int byList = 0;
        int inConstituencies = 0;
        for (Chamber.PartySeats each : chamber.parties()) {
            byList += each.byList();
            inConstituencies += each.inConstituencies();
            grid.row(
                    Cell.head(each.party().map(spoken::party).orElseGet(() -> spoken.say("figure.no-party"))),
                    Cell.number(spoken.count(each.byList())),
                    Cell.number(spoken.count(each.inConstituencies())),
                    Cell.number(spoken.count(each.total())),
                    Cell.number(spoken.percent(each.total(), chamber.seats())));
        }
        if (chamber.undecided() > 0) {
            grid.row(
                    Cell.head(spoken.say("body.undecided")),
                    Cell.number(""),
                    Cell.number(""),
                    Cell.number(spoken.count(chamber.undecided())),
                    Cell.number(spoken.percent(chamber.undecided(), chamber.seats())));
        }
        grid.sum(List.of(
                Cell.head(spoken.say("figure.sum")),
                Cell.number(spoken.count(byList)),
                Cell.number(spoken.count(inConstituencies)),
                Cell.number(spoken.count(chamber.seats())),
                Cell.number("")));
        return section.picture(pictures.chamber(chamber, page)).grid(grid);
    }

    /** The constituencies of a body in the order of their numbers. */
    Grid constituencies(List<ContestResult> contests, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("body.constituencies-caption"))
                .words(spoken.say("figure.constituency"), spoken.say("body.first"), spoken.say("figure.party"))
                .numbers(spoken.say("figure.votes"), spoken.say("figure.share"))
                .words(spoken.say("body.second"))
                .numbers(spoken.say("figure.votes"), spoken.say("figure.protocols"));
        contests.stream()
                .filter(each -> Overview.contest(each).tier() == Tier.SINGLE_MANDATE)
                .forEach(each -> grid.row(row(each, page)));
        return grid;
    }

    private List<Cell> row(ContestResult result, Scene.FrameMaker page) {
        var contest = Overview.contest(result);
        String number = contest.constituency().map(Plain::text).orElse(contest.id());
        var row = new ArrayList<Cell>();
        row.add(Cell.head(
                spoken.say("body.constituency", Map.of("number", number)), page.to(Addresses.contest(contest.id()))));
        var ranking = result.input().totals().votes().entrySet().stream()
                .filter(each -> !(each.getKey() instanceof AgainstAll))
                .sorted(Map.Entry.<ContestOption, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
        var elected = Figures.elected(result);
        boolean isWhole = overview.state(result).isWholeCount();
        if (elected.isEmpty() || ranking.isEmpty()) {
            row.add(Cell.word(spoken.say("body.nobody")));
            row.addAll(List.of(Cell.word(""), Cell.number(""), Cell.number("")));
        } else {
            var first = ranking.getFirst();
            String name = scene.option(first.getKey());
            row.add(Cell.word(isWhole ? name : spoken.say("body.leads", Map.of("name", name))));
            row.add(Cell.word(Figures.candidate(result, first.getKey().code())
                    .flatMap(each -> each.party())
                    .map(spoken::party)
                    .orElseGet(() -> spoken.say("figure.no-party"))));
            row.add(Cell.number(spoken.count(first.getValue())));
            row.add(Cell.number(spoken.percent(first.getValue(), Figures.baseOfShares(result))));
        }
        Optional<Map.Entry<ContestOption, Long>> second =
                elected.isEmpty() || ranking.size() < 2 ? Optional.empty() : Optional.of(ranking.get(1));
        row.add(Cell.word(second.map(each -> scene.option(each.getKey())).orElse("")));
        row.add(Cell.number(second.map(each -> spoken.count(each.getValue())).orElse("")));
        row.add(Cell.number(result.input()
                .tabulation()
                .map(all -> figures.progress(all.completeness()))
                .orElse(Spoken.NOTHING)));
        return row;
    }
}
