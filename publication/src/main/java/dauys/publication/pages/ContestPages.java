package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Precinct;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A contest: its figures, what follows from them and why, and where the votes come from. */
final class ContestPages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final Figures figures;
    private final Outcomes outcomes;
    private final Pictures pictures;
    private final Set<String> regions;

    ContestPages(Scene scene, Pictures pictures) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.figures = new Figures(scene);
        this.outcomes = new Outcomes(scene);
        this.pictures = pictures;
        this.regions = overview.territory().stream()
                .flatMap(each -> each.regions().stream())
                .map(each -> each.code())
                .collect(Collectors.toSet());
    }

    PublicPage page(ContestResult result) {
        Contest contest = Overview.contest(result);
        var page = scene.at(Addresses.contest(contest.id()), spoken.contest(contest))
                .byTheClockOf(contest.body())
                .under(Addresses.CONTESTS, spoken.say("nav.contests"))
                .under(
                        Addresses.body(contest.body().id()),
                        spoken.in(contest.body().title()));
        var state = overview.state(result);
        var sections = new ArrayList<Section>();
        var questions = outcomes.questions(result);
        if (!questions.isEmpty()) {
            sections.add(Section.of("question", spoken.say("contest.question")).notes(questions));
        }
        var summary = Section.of("figures", spoken.say("contest.figures"))
                .facts(figures.facts(result.input().totals()))
                .note(figures.base(result))
                .grid(figures.options(result, page))
                .link(page.to(Addresses.candidates(contest.body().id())), spoken.say("candidates.to"));
        if (!state.isWholeCount()) {
            summary.note(spoken.shared("complete.provisional"));
        }
        sections.add(summary);
        if (result instanceof ListResult list) {
            sections.add(Section.of("threshold", spoken.say("seats.threshold"))
                    .picture(pictures.threshold(list))
                    .link(page.to(Addresses.seats(contest.id())), spoken.say("seats.title")));
            sections.add(Section.of("people", spoken.say("contest.people")).steps(outcomes.people(result)));
        } else {
            sections.add(Section.of("steps", spoken.say("contest.steps")).steps(outcomes.steps(result)));
        }
        sections.add(Section.of("areas", spoken.say("contest.areas")).grid(areas(result, page)));
        return page.page(state, sections);
    }

    private Grid areas(ContestResult result, Scene.FrameMaker page) {
        var none = new Grid("");
        return overview.byTerritory(result)
                .map(all -> Overview.contest(result).tier() == Tier.SINGLE_MANDATE
                                || all.parts().isEmpty()
                        ? precincts(result, all, page)
                        : parts(all, page))
                .orElse(none);
    }

    private Grid parts(Tabulation all, Scene.FrameMaker page) {
        boolean ofRegions = regions.contains(all.parts().getFirst().area());
        var grid = figures.areas(
                spoken.say("contest.areas-caption"), spoken.say(ofRegions ? "figure.region" : "figure.unit"), all);
        for (Tabulation part : all.parts()) {
            String address = ofRegions ? Addresses.region(part.area()) : Addresses.unit(part.area());
            grid.row(figures.area(Cell.head(spoken.area(part.area()), page.to(address)), part));
        }
        return grid.sum(figures.area(Cell.head(spoken.say("figure.sum")), all));
    }

    /** A constituency's precincts, each with its own protocol. */
    private Grid precincts(ContestResult result, Tabulation all, Scene.FrameMaker page) {
        var grid = figures.areas(spoken.say("contest.areas-caption"), spoken.say("figure.precinct"), all);
        overview.precincts().ifPresent(precincts -> {
            String contest = Overview.contest(result).id();
            for (int slot : precincts.slots(contest)) {
                Precinct precinct = precincts.precinct(precincts.plan().precinctOf(slot));
                Cell name = Cell.head(spoken.precinct(precinct), page.to(Addresses.precinct(precinct.id())));
                var numbers = precincts.counted(slot);
                grid.row(numbers.isPresent() ? arrived(name, numbers.get(), all) : missing(name, all));
            }
            if (!grid.isEmpty()) {
                grid.sum(figures.area(Cell.head(spoken.say("figure.sum")), all));
            }
        });
        return grid;
    }

    private List<Cell> arrived(Cell name, ProtocolNumbers numbers, Tabulation all) {
        var row = new ArrayList<Cell>();
        row.add(name);
        long listed = line(numbers, all, Role.LISTED);
        long issued = line(numbers, all, Role.ISSUED);
        row.add(Cell.number(shown(listed)));
        row.add(Cell.number(issued < 0 || listed <= 0 ? Spoken.NOTHING : spoken.percent(issued, listed) + " %"));
        row.add(Cell.number(shown(line(numbers, all, Role.INVALID))));
        numbers.votes().forEach(each -> row.add(Cell.number(spoken.count(each))));
        row.add(Cell.number(spoken.say("figure.progress", Scene.facts("arrived", 1, "expected", 1))));
        return row;
    }

    private String shown(long number) {
        return number < 0 ? Spoken.NOTHING : spoken.count(number);
    }

    /** The number of the line with a role, or -1 where the form has none or nothing was written. */
    static long line(ProtocolNumbers numbers, Tabulation all, Role role) {
        var places = all.form().places(role);
        return places.isEmpty() || places.getFirst() >= numbers.lines().size()
                ? -1
                : numbers.lines().get(places.getFirst());
    }

    private List<Cell> missing(Cell name, Tabulation all) {
        var row = new ArrayList<Cell>();
        row.add(name);
        for (int i = 0; i < all.ballot().options().size() + 3; i++) {
            row.add(Cell.number(""));
        }
        row.add(Cell.number(spoken.say("figure.progress", Scene.facts("arrived", 0, "expected", 1))));
        return row;
    }
}
