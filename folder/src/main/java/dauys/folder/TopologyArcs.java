package dauys.folder;

import dauys.folder.TerritoryShapes.Point;
import dauys.folder.TerritoryShapes.Polygon;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The arcs of a topology in degrees, and the rings that are put together from them. */
final class TopologyArcs {

    /** More points than a map on a screen has any use for. */
    static final int MOST_POINTS = 500_000;

    private static final int LEAST_OF_A_RING = 4;

    private final List<List<Point>> arcs;
    private final Place place;
    private final Findings findings;
    private int pointsInRings;

    private TopologyArcs(List<List<Point>> arcs, Place place, Findings findings) {
        this.arcs = arcs;
        this.place = place;
        this.findings = findings;
    }

    static TopologyArcs none(Place place, Findings findings) {
        return new TopologyArcs(List.of(), place, findings);
    }

    /** Where steps between whole numbers lie in degrees; without a transform the numbers are degrees already. */
    private record Transform(boolean steps, double scaleX, double scaleY, double x, double y) {

        static Transform of(JsonNode node) {
            if (!node.isObject()) {
                return new Transform(false, 1, 1, 0, 0);
            }
            var scale = node.path("scale");
            var translate = node.path("translate");
            return new Transform(
                    true,
                    scale.path(0).asDouble(Double.NaN),
                    scale.path(1).asDouble(Double.NaN),
                    translate.path(0).asDouble(Double.NaN),
                    translate.path(1).asDouble(Double.NaN));
        }
    }

    /** Reads all arcs; empty where one of them is no line on the globe. */
    static Optional<TopologyArcs> read(JsonNode root, Place place, Findings findings) {
        var transform = Transform.of(root.path("transform"));
        var arcs = new ArrayList<List<Point>>();
        int points = 0;
        for (JsonNode arc : root.path("arcs")) {
            points += arc.size();
            if (points > MOST_POINTS) {
                findings.error("T113", place, Map.of("most", MOST_POINTS));
                return Optional.empty();
            }
            var line = line(arc, transform);
            if (line.isEmpty()) {
                findings.error("T112", place, Map.of("arc", arcs.size()));
                return Optional.empty();
            }
            arcs.add(line.get());
        }
        return Optional.of(new TopologyArcs(arcs, place, findings));
    }

    private static Optional<List<Point>> line(JsonNode arc, Transform transform) {
        var line = new ArrayList<Point>(arc.size());
        double x = 0;
        double y = 0;
        for (JsonNode position : arc) {
            double stepX = position.path(0).asDouble(Double.NaN);
            double stepY = position.path(1).asDouble(Double.NaN);
            x = transform.steps() ? x + stepX : stepX;
            y = transform.steps() ? y + stepY : stepY;
            var point = new Point(
                    x * transform.scaleX() + transform.x(), y * transform.scaleY() + transform.y());
            if (!isOnTheGlobe(point)) {
                return Optional.empty();
            }
            line.add(point);
        }
        return Optional.of(line);
    }

    /** Not a number is outside as well. */
    private static boolean isOnTheGlobe(Point point) {
        return Math.abs(point.longitude()) <= 180 && Math.abs(point.latitude()) <= 90;
    }

    /** A polygon from lists of arcs by their numbers; those below zero run backwards from the last point. */
    Optional<Polygon> polygon(JsonNode rings, String area) {
        var lines = new ArrayList<List<Point>>();
        for (JsonNode ring : rings) {
            var line = new ArrayList<Point>();
            for (JsonNode number : ring) {
                int given = number.asInt(Integer.MAX_VALUE);
                int index = given < 0 ? ~given : given;
                if (index >= arcs.size()) {
                    findings.error("T117", place, Map.of("area", area));
                    return Optional.empty();
                }
                var arc = given < 0 ? arcs.get(index).reversed() : arcs.get(index);
                // The last point of one arc is the first of the next.
                line.addAll(line.isEmpty() || arc.isEmpty() ? arc : arc.subList(1, arc.size()));
                if (line.size() + pointsInRings > 2 * MOST_POINTS) {
                    findings.error("T113", place, Map.of("most", MOST_POINTS));
                    return Optional.empty();
                }
            }
            if (line.size() < LEAST_OF_A_RING || !line.getFirst().equals(line.getLast())) {
                findings.error("T117", place, Map.of("area", area));
                return Optional.empty();
            }
            pointsInRings += line.size();
            lines.add(line);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Polygon(lines));
    }
}
