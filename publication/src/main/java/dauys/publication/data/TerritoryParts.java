package dauys.publication.data;

import static dauys.publication.data.DataWords.key;
import static dauys.publication.data.DataWords.table;
import static dauys.publication.data.DataWords.text;

import dauys.election.party.Party;
import dauys.election.territory.Constituency;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.folder.Registers;
import dauys.law.Trilingual;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the codes of the other files stand for, in the form of the registers: parties, regions, units, precincts. */
final class TerritoryParts {

    private static final List<Column> NAMES = List.of(key("name_kk"), key("name_ru"), key("name_en"));

    private TerritoryParts() {}

    static List<Part> of(Registers registers) {
        var territory = registers.territory();
        return List.of(regions(territory), units(territory), constituencies(territory), precincts(territory));
    }

    static Part parties(Map<String, Party> parties) {
        var columns = new ArrayList<>(List.of(key("party"), key("short_kk"), key("short_ru"), key("short_en")));
        columns.addAll(NAMES);
        columns.add(text("colour", false));
        return Part.table(table("parties.csv", "parties", columns, List.of("party")), rows -> {
            var inOrder = parties.values().stream()
                    .sorted(Comparator.comparing(Party::code))
                    .toList();
            for (Party each : inOrder) {
                names(names(rows.text(each.code()), each.shortName()), each.name())
                        .text(each.colour())
                        .end();
            }
        });
    }

    private static Part regions(Territory territory) {
        var columns = new ArrayList<>(List.of(key("region"), text("iso", false), text("kato", false)));
        columns.addAll(NAMES);
        columns.addAll(List.of(
                text("utc_offset", false),
                text("tile", false),
                text("short_kk", false),
                text("short_ru", false),
                text("short_en", false)));
        return Part.table(table("regions.csv", "regions", columns, List.of("region")), rows -> {
            for (Region each : territory.regions()) {
                names(rows.text(each.code()).text(each.iso()).text(each.kato()), each.name())
                        .text(each.offset().map(Object::toString))
                        .text(each.tile().map(tile -> tile.row() + "," + tile.column()))
                        .text(each.shortName().map(Trilingual::kk))
                        .text(each.shortName().map(Trilingual::ru))
                        .text(each.shortName().map(Trilingual::en))
                        .end();
            }
        });
    }

    private static Part units(Territory territory) {
        var columns = List.of(
                key("unit"), key("region"), key("kind"), text("kato", false), NAMES.get(0), NAMES.get(1), NAMES.get(2));
        return Part.table(table("units.csv", "units", columns, List.of("unit")), rows -> {
            for (Unit each : territory.units()) {
                names(
                                rows.text(each.code())
                                        .text(each.region().code())
                                        .text(word(each.kind()))
                                        .text(each.kato()),
                                each.name())
                        .end();
            }
        });
    }

    private static Part constituencies(Territory territory) {
        var columns =
                List.of(key("constituency"), key("body"), key("number"), NAMES.get(0), NAMES.get(1), NAMES.get(2));
        return Part.table(table("constituencies.csv", "constituencies", columns, List.of("constituency")), rows -> {
            for (Constituency each : territory.constituencies()) {
                names(rows.text(each.id()).text(each.body()).text(each.number()), each.name())
                        .end();
            }
        });
    }

    private static Part precincts(Territory territory) {
        var columns = List.of(
                key("precinct"),
                key("unit"),
                key("number"),
                text("settlement", false),
                text("address", false),
                DataWords.column("voters_before", ColumnType.WHOLE, true).as("voters"),
                text("constituencies", false));
        return Part.table(table("precincts.csv", "precincts", columns, List.of("precinct")), rows -> {
            for (Precinct each : territory.precincts()) {
                rows.text(each.id())
                        .text(each.unit().code())
                        .text(each.number())
                        .text(each.settlement())
                        .text(each.address())
                        .number(each.voters())
                        .text(each.constituencies().stream()
                                .map(Constituency::id)
                                .collect(Collectors.joining(" ")))
                        .end();
            }
        });
    }

    private static CsvTable names(CsvTable rows, Trilingual name) throws IOException {
        return rows.text(name.kk()).text(name.ru()).text(name.en());
    }

    /** A constant as files write it: {@code CITY_DISTRICT} is {@code city-district}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
