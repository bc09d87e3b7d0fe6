package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.contest.Body;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country by regions, a region by its units, a unit by its precincts. */
final class TerritoryPages {

    private final Scene scene;
    private final Overview overview;
    private final Precincts precincts;
    private final Spoken spoken;
    private final Figures figures;
    private final HomePages homes;
    private final ContestResult main;

    TerritoryPages(Scene scene, Precincts precincts, Pictures pictures) {
        this.scene = scene;
        this.overview = scene.overview();
        this.precincts = precincts;
        this.spoken = scene.spoken();
        this.figures = new Figures(scene);
        this.homes = new HomePages(scene, pictures);
        this.main = overview.main();
    }

    /** The whole country by regions. */
    PublicPage country() {
        var page = scene.at(Addresses.TERRITORY, spoken.say("territory.title"));
        var sections = new ArrayList<Section>();
        String contest = spoken.contest(Overview.contest(main));
        var section = Section.of("regions", spoken.say("territory.regions"));
        main.input().tabulation().ifPresent(all -> {
            var grid = figures.areas(
                    spoken.say("territory.caption", Map.of("contest", contest)), spoken.say("figure.region"), all);
            for (Region region : regions()) {
                Cell name = Cell.head(spoken.in(region.name()), page.to(Addresses.region(region.code())));
                overview.sums(main, region.code())
                        .ifPresentOrElse(sums -> grid.row(figures.area(name, sums)), () -> grid.row(List.of(name)));
            }
            grid.sum(figures.area(Cell.head(spoken.say("figure.sum")), all));
            section.grid(grid);
        });
        sections.add(section.link(page.to(Addresses.map("turnout")), spoken.say("map.to")));
        sections.add(Section.of("indexes", spoken.say("search.indexes"))
                .link(page.to(Addresses.PLACES), spoken.say("home.to-places"))
                .link(page.to(Addresses.SEARCH), spoken.say("home.to-search")));
        return page.page(overview.state(), sections);
    }

    private List<Region> regions() {
        return precincts.registers().territory().regions();
    }

    /** One region with its units, bodies and constituencies. */
    PublicPage region(Region region) {
        var page = scene.at(Addresses.region(region.code()), spoken.in(region.name()))
                .byTheClockOf(region)
                .under(Addresses.TERRITORY, spoken.say("nav.territory"));
        var sections = new ArrayList<Section>();
        overview.sums(main, region.code()).ifPresent(sums -> sections.add(summary(sums)));
        sections.add(Section.of("units", spoken.say("territory.units")).grid(units(region, page)));
        sections.add(Section.of("bodies", spoken.say("territory.bodies")).grid(homes.bodiesOf(region, page)));
        var places = precincts.of(region).stream()
                .flatMap(unit -> precincts.of(unit).stream())
                .toList();
        sections.add(constituencies(places, page));
        return page.page(DataState.of(precincts.count(region), Optional.empty()), sections);
    }

    private Section summary(Tabulation sums) {
        return Section.of("figures", spoken.contest(Overview.contest(main)))
                .facts(figures.facts(sums.totals()))
                .grid(figures.options(sums));
    }

    private Grid units(Region region, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say("territory.caption", Map.of("contest", spoken.contest(Overview.contest(main)))));
        var all = main.input().tabulation();
        if (all.isEmpty()) {
            return grid;
        }
        var filled = figures.areas(grid.caption(), spoken.say("figure.unit"), all.get());
        for (Unit unit : precincts.of(region)) {
            Cell name = Cell.head(spoken.in(unit.name()), page.to(Addresses.unit(unit.code())));
            overview.sums(main, unit.code())
                    .ifPresentOrElse(sums -> filled.row(figures.area(name, sums)), () -> filled.row(List.of(name)));
        }
        overview.sums(main, region.code())
                .ifPresent(sums -> filled.sum(figures.area(Cell.head(spoken.say("figure.sum")), sums)));
        return filled;
    }

    /** The constituencies of the whole country's bodies that have precincts here. */
    private Section constituencies(List<Integer> places, Scene.FrameMaker page) {
        var found = new LinkedHashMap<String, Constituency>();
        var national = overview.national().stream().map(Body::id).toList();
        for (int place : places) {
            for (Constituency each : precincts.precinct(place).constituencies()) {
                if (national.contains(each.body())) {
                    found.putIfAbsent(each.id(), each);
                }
            }
        }
        var section = Section.of("constituencies", spoken.say("territory.constituencies"));
        found.values().forEach(each -> section.link(page.to(Addresses.contest(each.id())), spoken.in(each.name())));
        return section;
    }

    /** One district, town or district of a city with its precincts. */
    PublicPage unit(Unit unit) {
        var page = scene.at(Addresses.unit(unit.code()), spoken.in(unit.name()))
                .byTheClockOf(unit.region())
                .under(Addresses.TERRITORY, spoken.say("nav.territory"))
                .under(
                        Addresses.region(unit.region().code()),
                        spoken.in(unit.region().name()));
        var sections = new ArrayList<Section>();
        overview.sums(main, unit.code()).ifPresent(sums -> sections.add(summary(sums)));
        sections.add(Section.of("precincts", spoken.say("territory.precincts")).grid(precincts(unit, page)));
        sections.add(Section.of("bodies", spoken.say("territory.bodies"))
                .grid(homes.table(
                        overview.local().stream()
                                .filter(body -> body.area()
                                        .filter(area -> area.equals(unit.code())
                                                || area.equals(unit.region().code()))
                                        .isPresent())
                                .toList(),
                        page)));
        sections.add(constituencies(precincts.of(unit), page));
        return page.page(DataState.of(precincts.count(unit), Optional.empty()), sections);
    }

    private Grid precincts(Unit unit, Scene.FrameMaker page) {
        var options = main.input().tabulation().map(Tabulation::ballot);
        var grid = new Grid(spoken.say("territory.caption", Map.of("contest", spoken.contest(Overview.contest(main)))))
                .words(spoken.say("figure.precinct"), spoken.say("figure.settlement"))
                .numbers(spoken.say("figure.listed"), spoken.say("figure.issued-short"), spoken.say("figure.invalid"));
        options.ifPresent(ballot -> ballot.options().forEach(each -> grid.numbers(scene.option(each))));
        grid.numbers(spoken.say("figure.all-protocols"));
        int width = options.map(ballot -> ballot.options().size()).orElse(0);
        for (int place : precincts.of(unit)) {
            Precinct precinct = precincts.precinct(place);
            var row = new ArrayList<Cell>();
            row.add(Cell.head(spoken.precinct(precinct), page.to(Addresses.precinct(precinct.id()))));
            row.add(Cell.word(precinct.settlement().map(Plain::text).orElse("")));
            addVotes(place, width, row);
            Completeness count = precincts.count(place);
            row.add(Cell.number(figures.progress(count)));
            grid.row(row);
        }
        return grid;
    }

    private void addVotes(int place, int width, List<Cell> row) {
        int slot = slotOfMain(place);
        Optional<ProtocolNumbers> numbers = slot == TabulationPlan.NONE ? Optional.empty() : precincts.counted(slot);
        var all = main.input().tabulation();
        if (numbers.isEmpty() || all.isEmpty()) {
            for (int i = 0; i < width + 3; i++) {
                row.add(Cell.number(""));
            }
            return;
        }
        long listed = ContestPages.line(numbers.get(), all.get(), Role.LISTED);
        long issued = ContestPages.line(numbers.get(), all.get(), Role.ISSUED);
        long invalid = ContestPages.line(numbers.get(), all.get(), Role.INVALID);
        row.add(Cell.number(listed < 0 ? Spoken.NOTHING : spoken.count(listed)));
        row.add(Cell.number(issued < 0 || listed <= 0 ? Spoken.NOTHING : spoken.percent(issued, listed) + " %"));
        row.add(Cell.number(invalid < 0 ? Spoken.NOTHING : spoken.count(invalid)));
        numbers.get().votes().forEach(each -> row.add(Cell.number(spoken.count(each))));
    }

    /** The slot of a precinct in the main contest; none where its voters do not vote in it. */
    private int slotOfMain(int place) {
        String contest = Overview.contest(main).id();
        return precincts
                .slots(place)
                .filter(slot -> precincts.plan().paperOf(slot).contest().id().equals(contest))
                .findFirst()
                .orElse(TabulationPlan.NONE);
    }
}
