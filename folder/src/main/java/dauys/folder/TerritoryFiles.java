package dauys.folder;

import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.PaperColour;
import dauys.election.contest.Tier;
import dauys.election.seats.ListContest;
import dauys.election.territory.Constituency;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import dauys.law.Office;
import dauys.law.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads who is elected where: bodies, regions, units and constituencies, each checked against the others. */
final class TerritoryFiles {

    static final List<String> BODIES = List.of(
            "body",
            "office",
            "area",
            "abroad",
            "seats",
            "list_seats",
            "single_mandate_seats",
            "name_kk",
            "name_ru",
            "name_en",
            "source");

    /** The columns with the colours of a body's ballot papers. */
    private static final Map<Tier, String> PAPERS =
            Map.of(Tier.LIST, "list_paper", Tier.SINGLE_MANDATE, "single_mandate_paper");

    static final List<String> BODIES_OPTIONAL = List.of("list_paper", "single_mandate_paper");
    static final List<String> REGIONS = List.of("region", "iso", "kato", "name_kk", "name_ru", "name_en");
    /** The column with a region's local time. */
    static final String OFFSET = "utc_offset";

    /** The column with a region's place on a map of tiles. */
    static final String TILE = "tile";

    static final List<String> REGIONS_OPTIONAL = List.of(OFFSET, TILE, "short_kk", "short_ru", "short_en");
    static final List<String> UNITS = List.of("unit", "region", "kind", "kato", "name_kk", "name_ru", "name_en");
    static final String CONSTITUENCIES_NAME = "constituencies.csv";
    static final List<String> CONSTITUENCIES =
            List.of("constituency", "body", "number", "name_kk", "name_ru", "name_en");

    private final Path folder;
    private final Findings findings;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Constituency> constituencies = new LinkedHashMap<>();
    private boolean areasAreKnown = true;

    private TerritoryFiles(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    static TerritoryFiles read(Path folder, Findings findings) {
        var files = new TerritoryFiles(folder, findings);
        files.readRegions();
        files.readUnits();
        files.readBodies();
        files.readConstituencies();
        files.checkConstituencies();
        return files;
    }

    /** Reads bodies and constituencies alone, where regions and units are still to be found out. */
    static TerritoryFiles withoutAreas(Path folder, Findings findings) {
        var files = new TerritoryFiles(folder, findings);
        files.areasAreKnown = false;
        files.readBodies();
        files.readConstituencies();
        return files;
    }

    List<Region> regions() {
        return List.copyOf(regions.values());
    }

    Map<String, Unit> units() {
        return units;
    }

    List<Body> bodies() {
        return List.copyOf(bodies.values());
    }

    Map<String, Constituency> constituencies() {
        return constituencies;
    }

    Place placeOfBody(String body) {
        return places.getOrDefault(body, Place.of(folder.resolve("bodies.csv").toString()));
    }

    /**
     * The contests that follow from the bodies: one of lists for each, and one for each constituency that elects a
     * deputy. Constituencies of a body elected by lists alone are no contests, only commissions on the protocols' way.
     */
    List<Contest> contests() {
        var contests = new ArrayList<Contest>();
        for (Body body : bodies.values()) {
            Integer byList = body.tiers().get(Tier.LIST);
            if (byList != null) {
                contests.add(new Contest(listContest(body), body, Tier.LIST, byList, Optional.empty()));
            }
        }
        for (Constituency each : constituencies.values()) {
            var body = bodies.get(each.body());
            if (body != null && body.tiers().containsKey(Tier.SINGLE_MANDATE)) {
                contests.add(new Contest(each.id(), body, Tier.SINGLE_MANDATE, 1, Optional.of(each.number())));
            }
        }
        return contests;
    }

    private CsvFile csv(String name, List<String> columns) {
        return CsvFile.read(folder.resolve(name), columns, findings);
    }

    private void readRegions() {
        for (CsvRow row : CsvFile.read(folder.resolve("regions.csv"), REGIONS, REGIONS_OPTIONAL, findings)
                .rows()) {
            var code = row.id("region");
            var name = RegisterFiles.names(row, "name");
            var iso = row.optionalName("iso");
            var kato = row.optionalName("kato");
            var offset = row.optionalOffset(OFFSET);
            var tile = row.optionalTile(TILE).filter(each -> isFree(each, row));
            var shortName = RegisterFiles.optionalNames(row, "short");
            if (code.isPresent() && name.isPresent()) {
                put(regions, code.get(), new Region(code.get(), iso, kato, name.get(), offset, tile, shortName), row);
            }
        }
    }

    private boolean isFree(Region.Tile tile, CsvRow row) {
        for (Region each : regions.values()) {
            if (each.tile().equals(Optional.of(tile))) {
                findings.error("T109", row.place(TILE), Map.of("region", each.code()));
                return false;
            }
        }
        return true;
    }

    private <T> void put(Map<String, T> all, String key, T value, CsvRow row) {
        if (all.putIfAbsent(key, value) != null) {
            findings.error("F120", row.place(), Map.of("key", key));
        }
    }

    /** What a row names must stand in another file. */
    private <T> Optional<T> named(Map<String, T> all, CsvRow row, String column, String file) {
        return row.id(column).flatMap(code -> {
            T known = all.get(code);
            if (known == null) {
                findings.error("T105", row.place(column), Map.of("text", code, "column", column, "file", file));
            }
            return Optional.ofNullable(known);
        });
    }

    private void readUnits() {
        for (CsvRow row : csv("units.csv", UNITS).rows()) {
            var code = row.id("unit");
            var region = named(regions, row, "region", "regions.csv");
            var kind = row.choice("kind", Unit.Kind.class);
            var kato = row.optionalName("kato");
            var name = RegisterFiles.names(row, "name");
            if (code.isPresent() && region.isPresent() && kind.isPresent() && name.isPresent()) {
                put(units, code.get(), new Unit(code.get(), region.get(), kind.get(), kato, name.get()), row);
            }
        }
    }

    private void readBodies() {
        for (CsvRow row : CsvFile.read(folder.resolve("bodies.csv"), BODIES, BODIES_OPTIONAL, findings)
                .rows()) {
            var id = row.id("body");
            var office = office(row);
            var area = row.optionalText("area").filter(code -> isArea(row, code));
            boolean abroad = row.yes("abroad");
            var seats = seats(row, "seats");
            var tiers = new EnumMap<Tier, Integer>(Tier.class);
            seats(row, "list_seats").ifPresent(number -> tiers.put(Tier.LIST, number));
            seats(row, "single_mandate_seats").ifPresent(number -> tiers.put(Tier.SINGLE_MANDATE, number));
            var name = RegisterFiles.names(row, "name");
            var papers = new EnumMap<Tier, PaperColour>(Tier.class);
            PAPERS.forEach((tier, column) ->
                    row.optionalChoice(column, PaperColour.class).ifPresent(colour -> papers.put(tier, colour)));
            row.optionalName("source");
            if (id.isPresent() && office.isPresent() && name.isPresent()) {
                places.put(id.get(), row.place());
                var body = new Body(id.get(), office.get(), name.get(), seats, tiers, area, abroad, papers);
                put(bodies, id.get(), body, row);
            }
        }
    }

    private boolean isArea(CsvRow row, String code) {
        boolean known = !areasAreKnown || regions.containsKey(code) || units.containsKey(code);
        if (!known) {
            findings.error(
                    "T105",
                    row.place("area"),
                    Map.of("text", code, "column", "area", "file", "regions.csv, units.csv"));
        }
        return known;
    }

    private Optional<Office> office(CsvRow row) {
        return row.text("office").flatMap(text -> {
            var office = Office.ofKey(text);
            if (office.isEmpty()) {
                var known = Arrays.stream(Office.values()).map(Office::key).toList();
                findings.error("F136", row.place("office"), Map.of("column", "office", "text", text, "known", known));
            }
            return office;
        });
    }

    /** A number of seats; an empty field means that the body has no such seats. */
    private OptionalInt seats(CsvRow row, String column) {
        var seats = row.optionalInt(column);
        if (seats.isPresent() && (seats.getAsInt() < 1 || seats.getAsInt() > ListContest.MOST_SEATS)) {
            findings.error(
                    "E104",
                    row.place(column),
                    Map.of("key", column, "text", seats.getAsInt(), "most", ListContest.MOST_SEATS));
            return OptionalInt.empty();
        }
        return seats;
    }

    private void readConstituencies() {
        if (!Files.exists(folder.resolve(CONSTITUENCIES_NAME))) {
            return;
        }
        for (CsvRow row : csv(CONSTITUENCIES_NAME, CONSTITUENCIES).rows()) {
            var id = row.id("constituency");
            var body = named(bodies, row, "body", "bodies.csv");
            var number = row.name("number");
            var name = RegisterFiles.names(row, "name");
            if (id.isPresent() && body.isPresent() && number.isPresent() && name.isPresent()) {
                var constituency = new Constituency(id.get(), body.get().id(), number.get(), name.get());
                if (isListContest(id.get())) {
                    findings.error("F120", row.place(), Map.of("key", id.get()));
                } else {
                    put(constituencies, id.get(), constituency, row);
                }
            }
        }
    }

    /** Whether a contest by lists has this id, which can then be no constituency's. */
    private boolean isListContest(String id) {
        return bodies.values().stream()
                .anyMatch(body -> body.tiers().containsKey(Tier.LIST) && id.equals(listContest(body)));
    }

    private static String listContest(Body body) {
        return body.id() + "-list";
    }

    /**
     * A body has as many constituencies as seats in that tier, or none where the folder does not hold the tier. Those
     * of a body elected by lists alone are only commissions on the protocols' way, as many as there may be.
     */
    private void checkConstituencies() {
        var held = new HashMap<String, Integer>();
        constituencies.values().forEach(each -> held.merge(each.body(), 1, Integer::sum));
        for (Body body : bodies.values()) {
            Integer seats = body.tiers().get(Tier.SINGLE_MANDATE);
            int found = held.getOrDefault(body.id(), 0);
            if (seats == null) {
                continue;
            }
            if (found == 0) {
                findings.warning("T106", placeOfBody(body.id()), Map.of("body", body.id(), "seats", seats));
            } else if (found != seats) {
                findings.error(
                        "T104",
                        placeOfBody(body.id()),
                        Map.of("body", body.id(), "seats", seats, "constituencies", found));
            }
        }
    }
}
