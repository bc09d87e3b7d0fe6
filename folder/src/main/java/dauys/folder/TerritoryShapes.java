package dauys.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of regions and units on the ground, for maps; nothing is counted by them.
 *
 * @param areas by the code of the region or unit, in the order of the file
 */
public record TerritoryShapes(Map<String, Shape> areas) {

    /** A place on the ground, in degrees: east and north of zero are positive. */
    public record Point(double longitude, double latitude) {}

    /** The parts of an area. */
    public record Shape(List<Polygon> polygons) {
        public Shape {
            polygons = List.copyOf(polygons);
        }
    }

    /**
     * One part of an area.
     *
     * @param rings the outline, then its holes; in each the first point comes again at the end
     */
    public record Polygon(List<List<Point>> rings) {
        public Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    public TerritoryShapes {
        areas = Collections.unmodifiableMap(new LinkedHashMap<>(areas));
    }

    /** The outline of a region or unit. */
    public Optional<Shape> of(String area) {
        return Optional.ofNullable(areas.get(area));
    }
}
