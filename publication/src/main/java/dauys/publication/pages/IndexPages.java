package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.KazakhAlphabet;
import dauys.election.nomination.PartyList;
import dauys.election.territory.Precinct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The indexes of persons and settlements: the way to everything for whoever has no scripts. */
final class IndexPages {

    private static final int ROWS = 400;

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final List<Standing> names;
    private final List<Place> places;

    /** Somebody who stands, with the contest: by list or in a constituency. */
    private record Standing(String name, String party, String contest, String address) {}

    /** A settlement's precinct. */
    private record Place(String settlement, Precinct precinct) {}

    IndexPages(Scene scene) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.names = standing();
        this.places = settlements();
    }

    private List<Standing> standing() {
        var all = new ArrayList<Standing>();
        for (ContestResult result : overview.results()) {
            var contest = Overview.contest(result);
            String title = spoken.contest(contest);
            for (PartyList list : result.input().lists()) {
                for (Candidate each : list.candidates()) {
                    all.add(new Standing(
                            spoken.names().person(each.id()),
                            spoken.party(list.party()),
                            title,
                            Addresses.list(contest.id(), list.party())));
                }
            }
            for (Candidate each : result.input().candidates()) {
                all.add(new Standing(
                        spoken.names().person(each.id()),
                        each.party().map(spoken::party).orElseGet(() -> spoken.say("figure.no-party")),
                        title,
                        Addresses.contest(contest.id())));
            }
        }
        all.sort(Comparator.comparing(Standing::address));
        return KazakhAlphabet.sorted(all, Standing::name);
    }

    private List<Place> settlements() {
        var all = new ArrayList<Place>();
        overview.precincts().ifPresent(precincts -> {
            for (int i = 0; i < precincts.size(); i++) {
                Precinct precinct = precincts.precinct(i);
                String name = precinct.settlement()
                        .map(Plain::text)
                        .orElseGet(() -> spoken.in(precinct.unit().name()));
                all.add(new Place(name, precinct));
            }
        });
        all.sort(Comparator.comparing(each -> each.precinct().id()));
        return KazakhAlphabet.sorted(all, Place::settlement);
    }

    /** All pages of both indexes, by their addresses. */
    Map<String, PublicPage> pages() {
        var pages = new LinkedHashMap<String, PublicPage>();
        if (!names.isEmpty()) {
            var ways = Section.untitled("pages").note(spoken.say("index.names-mean", Map.of("persons", names.size())));
            for (int page = 1; (page - 1) * ROWS < names.size(); page++) {
                var part = names.subList((page - 1) * ROWS, Math.min(page * ROWS, names.size()));
                String title = range(part.getFirst().name(), part.getLast().name());
                ways.link(Addresses.names(page), title);
                pages.put(Addresses.names(page), names(page, title, part));
            }
            pages.put(Addresses.NAMES, index(Addresses.NAMES, "index.names", Addresses.PEOPLE, "nav.people", ways));
        }
        if (!places.isEmpty()) {
            var ways =
                    Section.untitled("pages").note(spoken.say("index.places-mean", Map.of("precincts", places.size())));
            for (int page = 1; (page - 1) * ROWS < places.size(); page++) {
                var part = places.subList((page - 1) * ROWS, Math.min(page * ROWS, places.size()));
                String title =
                        range(part.getFirst().settlement(), part.getLast().settlement());
                ways.link(Addresses.places(page), title);
                pages.put(Addresses.places(page), places(page, title, part));
            }
            pages.put(
                    Addresses.PLACES,
                    index(Addresses.PLACES, "index.places", Addresses.TERRITORY, "nav.territory", ways));
        }
        return pages;
    }

    private String range(String first, String last) {
        return first.equals(last) ? first : spoken.say("index.range", Map.of("first", first, "last", last));
    }

    private PublicPage index(String path, String title, String above, String aboveName, Section ways) {
        return scene.at(path, spoken.say(title))
                .under(above, spoken.say(aboveName))
                .page(DataState.ofRegisters(), List.of(ways));
    }

    private PublicPage names(int number, String title, List<Standing> part) {
        var page = scene.at(Addresses.names(number), title)
                .under(Addresses.PEOPLE, spoken.say("nav.people"))
                .under(Addresses.NAMES, spoken.say("index.names"));
        var grid = new Grid(spoken.say("index.names-caption"))
                .words(spoken.say("people.name"), spoken.say("figure.party"), spoken.say("index.contest"));
        part.forEach(each -> grid.row(
                Cell.head(each.name()), Cell.word(each.party()), Cell.word(each.contest(), page.to(each.address()))));
        return page.page(
                DataState.ofRegisters(), List.of(Section.untitled("names").grid(grid)));
    }

    private PublicPage places(int number, String title, List<Place> part) {
        var page = scene.at(Addresses.places(number), title)
                .under(Addresses.TERRITORY, spoken.say("nav.territory"))
                .under(Addresses.PLACES, spoken.say("index.places"));
        var grid = new Grid(spoken.say("index.places-caption"))
                .words(
                        spoken.say("figure.settlement"),
                        spoken.say("figure.precinct"),
                        spoken.say("index.address"),
                        spoken.say("figure.unit"));
        part.forEach(each -> grid.row(
                Cell.head(each.settlement()),
                Cell.word(
                        spoken.precinct(each.precinct()),
                        page.to(Addresses.precinct(each.precinct().id()))),
                Cell.word(each.precinct().address().map(Plain::text).orElse("")),
                Cell.word(
                        spoken.in(each.precinct().unit().name()),
                        page.to(Addresses.unit(each.precinct().unit().code())))));
        return page.page(
                DataState.ofRegisters(), List.of(Section.untitled("places").grid(grid)));
    }

    /** The page on which one searches, and the ways to the indexes that hold the same. */
    SearchPage search() {
        var page = scene.at(Addresses.SEARCH, spoken.say("search.title"));
        var ways = new ArrayList<Link>();
        if (!names.isEmpty()) {
            ways.add(new Link(Addresses.NAMES, spoken.say("index.names")));
        }
        if (!places.isEmpty()) {
            ways.add(new Link(Addresses.PLACES, spoken.say("index.places")));
            ways.add(new Link(Addresses.TERRITORY, spoken.say("home.to-territory")));
        }
        ways.add(new Link(Addresses.CONTESTS, spoken.say("home.to-contests")));
        return new SearchPage(page.frame(DataState.ofRegisters()), SearchIndex.FOLDER, ways);
    }

    /** Everything that can be found, for the index of the search. */
    SearchIndex searchIndex() {
        var index = new SearchIndex();
        names.forEach(each -> index.add(each.name(), each.party() + ", " + each.contest(), each.address()));
        places.forEach(each -> {
            Precinct precinct = each.precinct();
            String where = precinct.settlement().map(Plain::text).orElse("");
            String address = precinct.address().map(Plain::text).orElse("");
            String detail = String.join(
                    ", ",
                    List.of(where, address, spoken.in(precinct.unit().name())).stream()
                            .filter(part -> !part.isEmpty())
                            .toList());
            index.add(spoken.precinct(precinct), detail, Addresses.precinct(precinct.id()));
        });
        overview.territory().ifPresent(territory -> {
            territory.regions().forEach(each -> index.add(spoken.in(each.name()), "", Addresses.region(each.code())));
            territory
                    .units()
                    .forEach(each -> index.add(
                            spoken.in(each.name()), spoken.in(each.region().name()), Addresses.unit(each.code())));
        });
        overview.parties()
                .forEach(each ->
                        index.add(spoken.in(each.name()), spoken.in(each.shortName()), Addresses.party(each.code())));
        overview.election().bodies().forEach(each -> index.add(spoken.in(each.title()), "", Addresses.body(each.id())));
        overview.results().stream()
                .map(Overview::contest)
                .forEach(each -> index.add(spoken.contest(each), "", Addresses.contest(each.id())));
        return index;
    }
}
