package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.Body;
import dauys.election.contest.Tier;
import dauys.election.tabulation.Tabulation;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The first page of a language, and the page that leads to every contest. */
final class HomePages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final Figures figures;
    private final Outcomes outcomes;
    private final BodyPages bodies;
    private final Pictures pictures;

    HomePages(Scene scene, Pictures pictures) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.figures = new Figures(scene);
        this.outcomes = new Outcomes(scene);
        this.bodies = new BodyPages(scene, pictures);
        this.pictures = pictures;
    }

    /** Who won, on which turnout, how complete it is, and the ways to everything else. */
    PublicPage home() {
        var page = scene.at(Addresses.HOME, spoken.in(overview.election().title()));
        var sections = new ArrayList<Section>();
        ContestResult main = overview.main();
        sections.add(Section.untitled("reported").notes(reported(main)));
        sections.add(Section.of("turnout", spoken.say("home.turnout"))
                .facts(figures.facts(main.input().totals()))
                .picture(pictures.turnoutOverDay())
                .link(page.to(Addresses.TURNOUT), spoken.say("home.to-turnout")));
        for (Body body : overview.national()) {
            overview.chamber(body.id())
                    .ifPresent(chamber -> sections.add(bodies.chamber(chamber, page)
                            .link(page.to(Addresses.body(body.id())), spoken.in(body.title()))));
        }
        sections.add(lists(main, page));
        overview.changes().ifPresent(changes -> sections.add(changes(changes, page)));
        sections.add(new NoticePages(scene).ways(page));
        sections.add(ways(page));
        return page.page(overview.state(), sections);
    }

    /** The first page before the last polls have closed; nothing on it says how anybody has voted. */
    PublicPage before(Instant end) {
        var page = scene.at(Addresses.HOME, spoken.in(overview.election().title()));
        var section = Section.untitled("embargo")
                .note(
                        page.isBefore(overview.election().date())
                                ? spoken.say(
                                        "embargo.before",
                                        Map.of(
                                                "day",
                                                spoken.numbers()
                                                        .date(overview.election()
                                                                .date()),
                                                "at",
                                                page.moment(end)))
                                : spoken.say("embargo.home", Map.of("at", page.moment(end))));
        return page.page(DataState.ofRegisters(), List.of(section, registers(Section.untitled("registers"), page)));
    }

    /** The ways to what was registered before the vote, where its pages are there. */
    private Section registers(Section section, Scene.FrameMaker page) {
        if (overview.stage() == Overview.Stage.ANNOUNCED) {
            return section;
        }
        if (overview.calendar().isPresent()) {
            section.link(page.to(Addresses.CALENDAR), spoken.say("home.to-calendar"));
        }
        return section.link(page.to(Addresses.PARTIES), spoken.say("home.to-parties"))
                .link(page.to(Addresses.CANDIDATES), spoken.say("home.to-candidates"));
    }

    /**
     * The first page after that and until the first whole site is there. It does not load itself again, because a page
     * that changes under the eyes of somebody who reads slowly or listens is a barrier.
     */
    PublicPage preparing() {
        var page = scene.at(Addresses.HOME, spoken.in(overview.election().title()));
        var section = Section.untitled("preparing")
                .note(spoken.say("embargo.preparing"))
                .link(page.to(Addresses.HOME), spoken.say("embargo.again"));
        return page.page(overview.state(), List.of(section, registers(Section.untitled("registers"), page)));
    }

    /** How many precincts the first figures are from. */
    private List<String> reported(ContestResult main) {
        return main.input()
                .tabulation()
                .map(Tabulation::completeness)
                .map(count -> List.of(spoken.say(
                        "home.reported",
                        Map.of(
                                "contest",
                                spoken.contest(Overview.contest(main)),
                                "arrived",
                                count.arrived(),
                                "expected",
                                count.expected()))))
                .orElse(List.of());
    }

    private Section lists(ContestResult main, Scene.FrameMaker page) {
        var contest = Overview.contest(main);
        var section = Section.of("lists", spoken.contest(contest))
                .notes(outcomes.questions(main))
                .note(figures.base(main))
                .grid(figures.options(main, page));
        if (main instanceof ListResult list) {
            section.picture(pictures.threshold(list))
                    .link(page.to(Addresses.seats(contest.id())), spoken.say("seats.title"));
        }
        return section.link(page.to(Addresses.contest(contest.id())), spoken.say("home.contest"));
    }

    /** What happened to protocols in the last minutes before the time of the data. */
    private Section changes(LatestChanges changes, Scene.FrameMaker page) {
        var precincts = overview.precincts().orElseThrow();
        var grid = new Grid(spoken.say("home.changes-caption"))
                .words(spoken.say("home.changes-time", Map.of("clock", page.clock())), spoken.say("home.changes-what"));
        for (LatestChanges.Change each : changes.newest()) {
            var precinct = precincts.precinct(precincts.plan().precinctOf(each.slot()));
            var contest = precincts.plan().paperOf(each.slot()).contest();
            String happened = each.happened().name().toLowerCase(Locale.ROOT).replace('_', '-');
            grid.row(
                    Cell.head(
                            spoken.say(
                                    "home.change",
                                    Map.of("time", page.time(each.at()), "precinct", spoken.shortTitleOf(precinct))),
                            page.to(Addresses.precinct(precinct.id()))),
                    Cell.word(spoken.say("happened." + happened, Map.of("contest", spoken.contest(contest)))));
        }
        return Section.of("changes", spoken.say("home.changes"))
                .note(spoken.say(
                        "home.changes-count",
                        Map.of(
                                "from", page.time(changes.since()),
                                "to", page.time(overview.snapshot().at()),
                                "clock", page.clock(),
                                "n", changes.sinceThen())))
                .grid(grid);
    }

    private Section ways(Scene.FrameMaker page) {
        var section = Section.of("ways", spoken.say("home.ways"))
                .link(page.to(Addresses.CONTESTS), spoken.say("home.to-contests"));
        if (overview.precincts().isPresent()) {
            section.link(page.to(Addresses.TERRITORY), spoken.say("home.to-territory"))
                    .link(page.to(Addresses.map("turnout")), spoken.say("map.to"))
                    .link(page.to(Addresses.PLACES), spoken.say("home.to-places"));
        }
        section.link(page.to(Addresses.PEOPLE), spoken.say("home.to-people"));
        return registers(section, page)
                .link(page.to(Addresses.COMPARE), spoken.say("home.to-compare"))
                .link(page.to(Addresses.SEARCH), spoken.say("home.to-search"))
                .link(page.to(Addresses.DATA), spoken.say("home.to-data"));
    }

    /** All contests: the country's own first, then the bodies of each region. */
    PublicPage contests() {
        var page = scene.at(Addresses.CONTESTS, spoken.say("contests.title"));
        var sections = new ArrayList<Section>();
        for (Body body : overview.national()) {
            var section = Section.of("body-" + sections.size(), spoken.in(body.title()))
                    .link(page.to(Addresses.body(body.id())), spoken.say("contests.body"));
            var contests = overview.contestsOf(body);
            contests.stream()
                    .map(Overview::contest)
                    .filter(each -> each.tier() == Tier.LIST)
                    .forEach(each -> section.link(page.to(Addresses.contest(each.id())), spoken.contest(each))
                            .link(page.to(Addresses.seats(each.id())), spoken.say("seats.title")));
            sections.add(section.grid(bodies.constituencies(contests, page)));
        }
        var regions = overview.territory().map(Territory::regions).orElse(List.of());
        for (Region region : regions) {
            sections.add(Section.of("region-" + sections.size(), spoken.in(region.name()))
                    .grid(bodiesOf(region, page)));
        }
        if (regions.isEmpty() && !overview.local().isEmpty()) {
            sections.add(Section.of("others", spoken.shared("bodies.title")).grid(table(overview.local(), page)));
        }
        return page.page(overview.state(), sections);
    }

    /** The bodies that a region or its units elect. */
    Grid bodiesOf(Region region, Scene.FrameMaker page) {
        return table(overview.localOf(region), page);
    }

    Grid table(List<Body> several, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("contests.bodies-caption"))
                .words(spoken.say("contests.body-name"))
                .numbers(spoken.say("figure.seats"), spoken.say("figure.protocols"))
                .words(spoken.say("contests.state"));
        for (Body body : several) {
            var state = overview.state(body);
            grid.row(
                    Cell.head(spoken.in(body.title()), page.to(Addresses.body(body.id()))),
                    Cell.number(overview.chamber(body.id())
                            .map(each -> spoken.count(each.seats()))
                            .orElse("")),
                    Cell.number(state.count().map(figures::progress).orElse(Spoken.NOTHING)),
                    Cell.word(spoken.say("state." + state.kind().key())));
        }
        return grid;
    }
}
