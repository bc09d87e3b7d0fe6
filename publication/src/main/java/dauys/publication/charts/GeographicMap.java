package dauys.publication.charts;

import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import dauys.folder.TerritoryShapes;
import dauys.folder.TerritoryShapes.Point;
import dauys.folder.TerritoryShapes.Polygon;
import dauys.folder.TerritoryShapes.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The regions as they lie on the ground. Degrees are drawn as they are, east and west narrowed by the cosine of the
 * middle latitude: true enough for one country, and areas are not to be measured on it.
 */
final class GeographicMap {

    private static final double WIDTH = 800;
    /** A country that is narrow from east to west is drawn smaller, so that it stays on one screen. */
    private static final double MOST_HEIGHT = 640;

    private static final double LINE = 14;
    private static final double LETTER = 7;
    /** An area smaller than this is marked with a circle, so that its colour can be seen. */
    private static final double SMALL = 14;
    /** The shortest step of an outline that anybody sees. */
    private static final double FINEST = 0.7;

    /** A label of two lines and the room that it takes. */
    private record Label(String code, String name, String value, double x, double y, double area) {

        private int letters() {
            return Math.max(name.length(), value.length());
        }

        boolean touches(Label other) {
            double room = LETTER * (letters() + other.letters()) / 2;
            return StrictMath.abs(x - other.x()) < room && StrictMath.abs(y - other.y()) < 2 * LINE;
        }

        Label moved(double right, double down) {
            return new Label(code, name, value, x + right, y + down, area);
        }
    }

    /** Where a label goes that has no room in the middle: right and down, the nearest first. */
    private static final double[][] AWAY = {
        {0, 0},
        {0, LINE},
        {0, -LINE},
        {0, 2 * LINE},
        {0, -2 * LINE},
        {40, 0},
        {-40, 0},
        {40, 2 * LINE},
        {-40, 2 * LINE},
        {40, -2 * LINE},
        {-40, -2 * LINE},
        {0, 3 * LINE},
        {0, -3 * LINE},
        {80, LINE},
        {-80, LINE}
    };

    private final TerritoryShapes shapes;
    private final List<Region> regions;
    private final AreaShading shading;
    private final Words words;
    private double west = 180;
    private double east = -180;
    private double south = 90;
    private double north = -90;
    private double narrowed;
    private double scale;
    private double left;

    GeographicMap(
            Words words, TerritoryShapes shapes, List<Region> regions, Map<String, Totals> totals, Measure measure) {
        this.words = words;
        this.shapes = shapes;
        this.shading = new AreaShading(words, measure);
        this.regions = regions.stream()
                .filter(each -> shapes.of(each.code()).isPresent())
                .toList();
        regions.forEach(each -> shading.add(
                each.code(), words.in(each.name()), words.region(each), Optional.ofNullable(totals.get(each.code()))));
        this.regions.forEach(each -> shapes.of(each.code()).ifPresent(this::measure));
        narrowed = StrictMath.cos(StrictMath.toRadians((north + south) / 2));
        scale = StrictMath.min(
                (WIDTH - 2) / StrictMath.max((east - west) * narrowed, 1e-6),
                (MOST_HEIGHT - 2) / StrictMath.max(north - south, 1e-6));
        left = (WIDTH - (east - west) * narrowed * scale) / 2;
    }

    private void measure(Shape shape) {
        shape.polygons().stream()
                .flatMap(polygon -> polygon.rings().stream())
                .flatMap(List::stream)
                .forEach(point -> {
                    west = StrictMath.min(west, point.longitude());
                    east = StrictMath.max(east, point.longitude());
                    south = StrictMath.min(south, point.latitude());
                    north = StrictMath.max(north, point.latitude());
                });
    }

    private double x(Point point) {
        return left + (point.longitude() - west) * narrowed * scale;
    }

    private double y(Point point) {
        return 1 + (north - point.latitude()) * scale;
    }

    /** The map; empty where no region has an outline. */
    Optional<Chart> chart(String id, Function<String, Optional<String>> links) {
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        double height = (north - south) * scale + 2;
        var legend = shading.legend(WIDTH);
        boolean linked =
                regions.stream().anyMatch(each -> links.apply(each.code()).isPresent());
        var svg = new Svg(
                id,
                "map",
                WIDTH,
                height + legend.height() + 16,
                words.text("map.title.regions", "measure", shading.title()),
                shading.description(),
                linked);
        // Large areas first, so that a city inside a region lies on top of it.
        regions.stream()
                .sorted(Comparator.comparingDouble((Region each) -> -area(largest(each))))
                .forEach(each -> region(svg, each, links.apply(each.code())));
        svg.open("g", "font-size", 12, "class", "chart-halo", "aria-hidden", "true");
        labels().forEach(each -> {
            halo(svg, each.x(), each.y() - 2, each.name());
            halo(svg, each.x(), each.y() + LINE - 2, each.value());
        });
        svg.close();
        legend.draw(svg, height + 14);
        return Optional.of(new Chart(svg.finish(), shading.table(words.text("column.region"))));
    }

    private static void halo(Svg svg, double x, double y, String text) {
        svg.open("g", "stroke", Svg.WHITE, "stroke-width", 3, "paint-order", "stroke");
        svg.label(x, y, "middle", "text", text).close();
    }

    private void region(Svg svg, Region region, Optional<String> link) {
        var lines = new StringBuilder();
        shapes.of(region.code()).orElseThrow().polygons().stream()
                .flatMap(polygon -> polygon.rings().stream())
                .forEach(ring -> outline(ring, lines));
        String code = region.code();
        svg.openLink(link, "chart-region").element("title", shading.tip(code));
        svg.open("g", "fill-rule", "evenodd");
        svg.path(shading.kind(code), lines.toString(), shading.fill(code), shading.stroke(code));
        svg.close();
        var label = label(region);
        if (StrictMath.sqrt(label.area() * narrowed) * scale < SMALL) {
            svg.circle(shading.kind(code), label.x(), label.y(), SMALL / 2, shading.fill(code), shading.stroke(code));
        }
        svg.close();
    }

    /** Points that would fall on the one before are left out: a map of a million points is a map of these few. */
    private void outline(List<Point> ring, StringBuilder lines) {
        char command = 'M';
        double lastX = -WIDTH;
        double lastY = -WIDTH;
        for (Point point : ring.subList(0, ring.size() - 1)) {
            double x = x(point);
            double y = y(point);
            if (StrictMath.abs(x - lastX) + StrictMath.abs(y - lastY) >= FINEST) {
                lines.append(command).append(tenths(x)).append(' ').append(tenths(y));
                command = 'L';
                lastX = x;
                lastY = y;
            }
        }
        lines.append('Z');
    }

    private static String tenths(double length) {
        return Svg.number(StrictMath.rint(length * 10) / 10);
    }

    private Polygon largest(Region region) {
        return shapes.of(region.code()).orElseThrow().polygons().stream()
                .max(Comparator.comparingDouble(GeographicMap::area))
                .orElseThrow();
    }

    /** The area of a part's outline, in square degrees: good enough to compare. */
    private static double area(Polygon polygon) {
        return StrictMath.abs(signedArea(polygon.rings().getFirst()));
    }

    private static double signedArea(List<Point> ring) {
        double doubled = 0;
        for (int i = 1; i < ring.size(); i++) {
            doubled += cross(ring.get(i - 1), ring.get(i));
        }
        return doubled / 2;
    }

    private static double cross(Point one, Point other) {
        return one.longitude() * other.latitude() - other.longitude() * one.latitude();
    }

    /** Labels in the middle of their areas; of two that touch, that of the smaller area gives way. */
    private List<Label> labels() {
        var wanted = regions.stream()
                .map(this::label)
                .sorted(Comparator.comparingDouble(Label::area).reversed().thenComparing(Label::code))
                .toList();
        var placed = new ArrayList<Label>();
        for (Label label : wanted) {
            for (double[] step : AWAY) {
                var moved = label.moved(step[0], step[1]);
                if (placed.stream().noneMatch(moved::touches)) {
                    placed.add(moved);
                    break;
                }
            }
        }
        return placed;
    }

    private Label label(Region region) {
        var ring = largest(region).rings().getFirst();
        double area = signedArea(ring);
        double longitude = 0;
        double latitude = 0;
        for (int i = 1; i < ring.size(); i++) {
            double cross = cross(ring.get(i - 1), ring.get(i));
            longitude += (ring.get(i - 1).longitude() + ring.get(i).longitude()) * cross;
            latitude += (ring.get(i - 1).latitude() + ring.get(i).latitude()) * cross;
        }
        var centre = area == 0 ? ring.getFirst() : new Point(longitude / (6 * area), latitude / (6 * area));
        String code = region.code();
        String name = Svg.shortened(shading.shortName(code), 14);
        String value = Svg.shortened(shading.label(code), 12);
        var label = new Label(code, name, value, x(centre), y(centre), StrictMath.abs(area));
        double half = LETTER * label.letters() / 2;
        return label.moved(Math.clamp(label.x(), half, WIDTH - half) - label.x(), 0);
    }
}
