package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.contest.Body;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import dauys.election.voter.Turnout;
import dauys.folder.TerritoryShapes;
import dauys.publication.charts.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country on maps: one page for each thing that a map can show, with the regions and the constituencies. */
final class MapPages {

    private final Scene scene;
    private final Overview overview;
    private final Precincts precincts;
    private final Spoken spoken;
    private final Pictures pictures;
    private final ContestResult main;
    private final Optional<TerritoryShapes> shapes;

    MapPages(Scene scene, Precincts precincts, Pictures pictures, Optional<TerritoryShapes> shapes) {
        this.shapes = shapes;
        this.scene = scene;
        this.overview = scene.overview();
        this.precincts = precincts;
        this.spoken = scene.spoken();
        this.pictures = pictures;
        this.main = overview.main();
    }

    /** The names of all maps of the election, the first one first. */
    static List<String> names(Overview overview) {
        var names = new ArrayList<String>(List.of("turnout", "leader"));
        overview.main().input().totals().votes().keySet().stream()
                .filter(ListOption.class::isInstance)
                .forEach(each -> names.add("share-" + each.code()));
        if (overview.main().input().totals().againstAll().isPresent()) {
            names.add("against-all");
        }
        names.add("invalid");
        return names;
    }

    private static Measure measure(String name) {
        return switch (name) {
            case "turnout" -> new Measure.TurnoutShare(Turnout.Kind.BALLOTS_ISSUED);
            case "leader" -> new Measure.Leader();
            case "against-all" -> new Measure.AgainstAllShare();
            case "invalid" -> new Measure.InvalidShare();
            default -> new Measure.PartyShare(name.substring("share-".length()));
        };
    }

    private String title(String name) {
        return switch (name) {
            case "turnout", "leader", "against-all", "invalid" -> spoken.say("map." + name);
            default -> spoken.say("map.share", Map.of("party", spoken.party(name.substring("share-".length()))));
        };
    }

    /** One map, and the ways to the others. */
    PublicPage page(String name) {
        var page = scene.at(Addresses.map(name), title(name)).under(Addresses.TERRITORY, spoken.say("nav.territory"));
        var sections = new ArrayList<Section>();
        sections.add(Section.of("regions", spoken.say("territory.regions"))
                .note(spoken.contest(Overview.contest(main)))
                .picture(Optional.of(pictures.tiles(regions(), totals(), measure(name), page)))
                .picture(shapes.flatMap(known -> pictures.map(known, regions(), totals(), measure(name), page))));
        for (Body body : overview.national()) {
            var districts = overview.contestsOf(body).stream()
                    .filter(each -> Overview.contest(each).tier() == Tier.SINGLE_MANDATE)
                    .toList();
            if (!districts.isEmpty()) {
                sections.add(Section.of("districts-" + sections.size(), spoken.say("body.constituencies"))
                        .picture(Optional.of(
                                pictures.hexagons(precincts.registers().territory(), districts, measure(name), page))));
            }
        }
        var others = Section.of("maps", spoken.say("map.all"));
        names(overview).forEach(each -> others.link(page.to(Addresses.map(each)), title(each)));
        sections.add(others);
        return page.page(overview.state(), sections);
    }

    private List<Region> regions() {
        return precincts.registers().territory().regions();
    }

    /** The main contest's totals by region; none of a region from which nothing has come. */
    private Map<String, Totals> totals() {
        var totals = new LinkedHashMap<String, Totals>();
        for (Region region : regions()) {
            overview.sums(main, region.code())
                    .filter(sums -> sums.completeness().arrived() > 0)
                    .ifPresent(sums -> totals.put(region.code(), sums.totals()));
        }
        return totals;
    }
}
