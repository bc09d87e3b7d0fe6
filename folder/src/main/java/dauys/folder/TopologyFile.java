package dauys.folder;

import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.folder.TerritoryShapes.Polygon;
import dauys.folder.TerritoryShapes.Shape;
import dauys.law.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code territory.topojson}, which an election folder may hold: outlines that neighbours share as arcs. Other
 * objects of the file than areas of this election are reported and left out.
 */
public final class TopologyFile {

    public static final String NAME = "territory.topojson";

    /** More areas than any map of one country shows. */
    static final int MOST_AREAS = 5_000;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Place place;
    private final Findings findings = new Findings();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private TopologyArcs arcs;

    private TopologyFile(Path file, Territory territory) {
        this.place = Place.of(file.toString());
        this.arcs = TopologyArcs.none(place, findings);
        territory.units().forEach(this::know);
        territory.regions().forEach(this::know);
    }

    private void know(Region region) {
        region.iso().ifPresent(iso -> codes.put(iso, region.code()));
        region.kato().ifPresent(kato -> codes.put(kato, region.code()));
        codes.put(region.code(), region.code());
    }

    private void know(Unit unit) {
        unit.kato().ifPresent(kato -> codes.put(kato, unit.code()));
        codes.put(unit.code(), unit.code());
    }

    /**
     * Reads the file of a folder, whose areas are regions or units of a territory.
     *
     * @return no value and no finding where the folder has no such file; no value where a finding is an error
     */
    public static Loaded<TerritoryShapes> read(Path folder, Territory territory) {
        Path path = folder.resolve(NAME);
        if (!Files.exists(path)) {
            return new Loaded<>(Optional.empty(), List.of());
        }
        var file = new TopologyFile(path, territory);
        TextFile.read(path, file.findings).ifPresent(file::parse);
        if (!file.findings.hasErrors()) {
            territory.regions().stream()
                    .filter(region -> !file.shapes.containsKey(region.code()))
                    .forEach(region ->
                            file.findings.warning("T116", file.place, Map.of("region", region.code())));
        }
        Optional<TerritoryShapes> value =
                file.findings.hasErrors() ? Optional.empty() : Optional.of(new TerritoryShapes(file.shapes));
        return new Loaded<>(value, file.findings.all(), file.findings.counts());
    }

    private void parse(String text) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            error("T110");
            return;
        }
        if (!root.path("type").asString("").equals("Topology") || !root.path("objects").isObject()) {
            error("T110");
            return;
        }
        var read = TopologyArcs.read(root, place, findings);
        if (read.isEmpty()) {
            return;
        }
        arcs = read.get();
        var areas = new ArrayList<JsonNode>();
        root.path("objects").forEach(object -> gather(object, areas));
        if (areas.size() > MOST_AREAS) {
            findings.error("T113", place, Map.of("most", MOST_AREAS));
            return;
        }
        areas.forEach(this::area);
    }

    /** The geometries of an object; collections in collections do not occur in maps of areas. */
    private static void gather(JsonNode object, List<JsonNode> areas) {
        if (object.path("type").asString("").equals("GeometryCollection")) {
            object.path("geometries").forEach(areas::add);
        } else {
            areas.add(object);
        }
    }

    private void error(String code) {
        findings.error(code, place, Map.of());
    }

    private void area(JsonNode geometry) {
        String name = nameOf(geometry);
        String code = codes.get(name);
        if (code == null) {
            findings.error("T111", place, Map.of("text", name));
            return;
        }
        var polygons = new ArrayList<Polygon>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> arcs.polygon(geometry.path("arcs"), code).ifPresent(polygons::add);
            case "MultiPolygon" ->
                geometry.path("arcs").forEach(each -> arcs.polygon(each, code).ifPresent(polygons::add));
            default -> findings.error("T114", place, Map.of("area", code));
        }
        if (polygons.isEmpty()) {
            return;
        }
        if (shapes.putIfAbsent(code, new Shape(polygons)) != null) {
            findings.error("T115", place, Map.of("area", code));
        }
    }

    /** The area that a geometry names: by our own code, or by that of the classification of territories. */
    private static String nameOf(JsonNode geometry) {
        var properties = geometry.path("properties");
        for (String key : List.of("area", "KATO", "kato")) {
            String text = properties.path(key).asString("");
            if (!text.isEmpty()) {
                return TextFile.hasControls(text) ? "" : text;
            }
        }
        String id = geometry.path("id").asString("");
        return TextFile.hasControls(id) ? "" : id;
    }
}
