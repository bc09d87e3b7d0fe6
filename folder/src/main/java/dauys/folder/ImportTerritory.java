package dauys.folder;

import dauys.election.territory.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The territory that the rows of a foreign file make up. Regions are numbered in the order in which they first appear
 * ({@code R01}), units within their region ({@code R01-U001}), and a precinct has its own number behind what it is told
 * apart within ({@code R01-42}).
 */
final class ImportTerritory {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,31}");
    private static final int MOST_DIGITS = 32;

    /** A region and how many units it has. */
    static final class Region {
        private final String code;
        private final String name;
        private final Map<String, FoundUnit> units = new LinkedHashMap<>();

        Region(String code, String name) {
            this.code = code;
            this.name = name;
        }

        String code() {
            return code;
        }

        String name() {
            return name;
        }
    }

    record FoundUnit(String code, Region region, String name) {}

    record FoundConstituency(String id, String number, String name) {}

    /** A precinct as the first row that named it has it. */
    static final class FoundPrecinct {
        private final String id;
        private final String number;
        private final FoundUnit unit;
        private final Optional<String> constituency;
        private final long voters;

        /** Of each contest the line of its row, 0 where there was none. */
        private final int[] lines;

        private FoundPrecinct(
                String id, String number, FoundUnit unit, Optional<String> constituency, long voters, int contests) {
            this.id = id;
            this.number = number;
            this.unit = unit;
            this.constituency = constituency;
            this.voters = voters;
            this.lines = new int[contests];
        }

        String id() {
            return id;
        }

        String number() {
            return number;
        }

        FoundUnit unit() {
            return unit;
        }

        Optional<String> constituency() {
            return constituency;
        }

        long voters() {
            return voters;
        }

        /** The line of the row for a contest; 0 where there was none yet. */
        int line(int contest) {
            return lines[contest];
        }

        void cameOn(int contest, int line) {
            lines[contest] = line;
        }

        /** The line of the first row that named the precinct. */
        int firstLine() {
            return Arrays.stream(lines).filter(line -> line > 0).min().orElse(0);
        }
    }

    private record Key(String region, String unit, String number) {}

    private final ImportMapping.Within within;
    private final Map<String, Region> regions = new LinkedHashMap<>();
    private final Map<String, FoundConstituency> constituencies = new LinkedHashMap<>();
    private final Map<Key, FoundPrecinct> precincts = new HashMap<>();

    /** How often each id was asked for. */
    private final Map<String, Integer> ids = new HashMap<>();

    private int unnumbered;

    ImportTerritory(ImportMapping.Within within) {
        this.within = within;
    }

    List<Region> regions() {
        return List.copyOf(regions.values());
    }

    List<FoundUnit> units() {
        var units = new ArrayList<FoundUnit>();
        regions.values().forEach(region -> units.addAll(region.units.values()));
        return units;
    }

    List<FoundConstituency> constituencies() {
        return List.copyOf(constituencies.values());
    }

    int precincts() {
        return precincts.size();
    }

    /** A precinct that a row has named before; its unit may be another one. */
    Optional<FoundPrecinct> known(String region, String unit, String number) {
        return Optional.ofNullable(precincts.get(key(region, unit, number)));
    }

    private Key key(String region, String unit, String number) {
        return switch (within) {
            case REGION -> new Key(region, "", number);
            case UNIT -> new Key(region, unit, number);
            case COUNTRY -> new Key("", "", number);
        };
    }

    FoundPrecinct add(
            String regionName,
            String unitName,
            String number,
            Optional<FoundConstituency> constituency,
            long voters,
            int contests) {
        var region =
                regions.computeIfAbsent(regionName, name -> new Region("R%02d".formatted(regions.size() + 1), name));
        var unit = region.units.computeIfAbsent(
                unitName,
                name -> new FoundUnit("%s-U%03d".formatted(region.code, region.units.size() + 1), region, name));
        constituency.ifPresent(each -> constituencies.putIfAbsent(each.id(), each));
        String scope = switch (within) {
            case REGION -> region.code + "-";
            case UNIT -> unit.code() + "-";
            case COUNTRY -> "";
        };
        var precinct = new FoundPrecinct(
                free(scope + own(number)), number, unit, constituency.map(FoundConstituency::id), voters, contests);
        precincts.put(key(regionName, unitName, number), precinct);
        return precinct;
    }

    /** What a precinct's number gives to its id: itself, or its digits, or a count of those that have none. */
    private String own(String number) {
        if (PLAIN_NUMBER.matcher(number).matches()) {
            return number;
        }
        var digits = new StringBuilder();
        number.chars()
                .filter(each -> each >= '0' && each <= '9')
                .limit(MOST_DIGITS)
                .forEach(digits::appendCodePoint);
        if (digits.isEmpty()) {
            unnumbered++;
            return "n" + unnumbered;
        }
        return digits.toString();
    }

    /** An id that no other precinct has: the second that asks for {@code R01-42} becomes {@code R01-42-2}. */
    private String free(String id) {
        int times = ids.merge(id, 1, Integer::sum);
        return times == 1 ? id : free(id + "-" + times);
    }

    /** The kind of a region's units. */
    static Unit.Kind kind(Region region, ImportMapping mapping) {
        return mapping.abroad().contains(region.name()) ? Unit.Kind.ABROAD : mapping.unitKind();
    }

    /** Names that the mapping gives as abroad and no row has. */
    List<String> missing(List<String> abroad) {
        return abroad.stream().filter(name -> !regions.containsKey(name)).toList();
    }
}
