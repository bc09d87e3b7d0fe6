package dauys.publication.charts;

import dauys.election.territory.Region;
import dauys.election.territory.Region.Tile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Where each region stands on a map of tiles: where the data put it, without empty rows and columns before the
 * first, and otherwise in rows beneath, in their order.
 */
final class TilePlaces {

    private static final int IN_ROW = 8;

    private final Map<String, Tile> places = new HashMap<>();
    private int rows;
    private int columns;

    TilePlaces(Collection<Region> regions) {
        var tiles = regions.stream().flatMap(each -> each.tile().stream()).toList();
        int firstRow = tiles.stream().mapToInt(Tile::row).min().orElse(0);
        int firstColumn = tiles.stream().mapToInt(Tile::column).min().orElse(0);
        regions.forEach(each -> each.tile()
                .ifPresent(tile -> put(each.code(), new Tile(tile.row() - firstRow, tile.column() - firstColumn))));
        int next = 0;
        int below = rows;
        for (Region each : regions) {
            if (each.tile().isEmpty()) {
                put(each.code(), new Tile(below + next / IN_ROW, next % IN_ROW));
                next++;
            }
        }
    }

    private void put(String region, Tile tile) {
        places.put(region, tile);
        rows = Math.max(rows, tile.row() + 1);
        columns = Math.max(columns, tile.column() + 1);
    }

    Tile of(Region region) {
        var tile = places.get(region.code());
        if (tile == null) {
            throw new IllegalArgumentException("Not on this map: " + region);
        }
        return tile;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }
}
