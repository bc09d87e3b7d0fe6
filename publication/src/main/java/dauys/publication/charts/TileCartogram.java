package dauys.publication.charts;

import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The regions as tiles of equal size, near to where they lie: it shows regions and not the land between them. */
final class TileCartogram {

    private static final double TILE = 80;
    private static final double HEIGHT = 64;
    private static final double GAP = 4;
    private static final double ROOM = TILE - 6;
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_LABEL = 12;

    private TileCartogram() {}

    static Chart chart(
            Words words,
            String id,
            List<Region> regions,
            Map<String, Totals> totals,
            Measure measure,
            Function<String, Optional<String>> links) {
        var shading = new AreaShading(words, measure);
        regions.forEach(each -> shading.add(
                each.code(), words.in(each.name()), words.region(each), Optional.ofNullable(totals.get(each.code()))));
        var places = new TilePlaces(regions);
        double width = Math.max(places.columns() * (TILE + GAP), AreaShading.LEAST_WIDTH);
        double mapHeight = places.rows() * (HEIGHT + GAP);
        var legend = shading.legend(width);
        boolean linked =
                regions.stream().anyMatch(each -> links.apply(each.code()).isPresent());
        var svg = new Svg(
                id,
                "tiles",
                width,
                mapHeight + legend.height() + 8,
                words.text("map.title.regions", "measure", shading.title()),
                shading.description(),
                linked);
        for (Region region : regions) {
            var place = places.of(region);
            tile(svg, shading, region.code(), links, place.column() * (TILE + GAP), place.row() * (HEIGHT + GAP));
        }
        legend.draw(svg, mapHeight + 8);
        return new Chart(svg.finish(), shading.table(words.text("column.region")));
    }

    private static void tile(
            Svg svg, AreaShading shading, String code, Function<String, Optional<String>> links, double x, double y) {
        svg.openLink(links.apply(code), "chart-tile").element("title", shading.tip(code));
        svg.rect(shading.kind(code), x + 1, y + 1, TILE, HEIGHT, shading.fill(code), shading.stroke(code));
        String text = shading.textKind(code);
        double middle = x + 1 + TILE / 2;
        String label = Svg.shortened(shading.label(code), LONGEST_LABEL);
        svg.fitted(middle, y + 20, ROOM, 13, text, Svg.shortened(shading.shortName(code), LONGEST_NAME));
        var second = shading.secondLabel(code);
        svg.open("g", "font-weight", 600);
        svg.fitted(middle, second.isPresent() ? y + 39 : y + 46, ROOM, second.isPresent() ? 14 : 17, text, label);
        svg.close();
        second.ifPresent(share -> svg.fitted(middle, y + 57, ROOM, 12, text, share));
        svg.close();
    }
}
