package dauys.synthetic;

import dauys.folder.Profile;
import java.util.List;

/** Draws settlements and addresses in Kazakh: plausible ones, of places that do not exist in this order. */
final class PlaceDrawing {

    private static final List<String> IN_VILLAGES =
            List.of("орта мектеп", "мәдениет үйі", "негізгі мектеп", "ауылдық клуб", "ауылдық кітапхана");
    private static final List<String> IN_TOWNS = List.of(
            "№ %d орта мектеп", "№ %d мектеп-гимназия", "№ %d мектеп-лицей", "мәдениет үйі", "колледж", "балабақша");

    private final Profile profile;
    private final Profile.Unit unit;
    private final boolean village;
    private final Draws draws;
    private final int[] order;
    private final String town;
    private int taken;

    PlaceDrawing(Profile profile, long seed, Profile.Unit unit, Profile.Region region, boolean village) {
        this.profile = profile;
        this.unit = unit;
        this.village = village;
        this.draws = Draws.of(seed, "place", unit.id() + (village ? " villages" : ""));
        this.order = draws.order(profile.settlements().size());
        this.town = switch (unit.kind()) {
            case "town" -> unit.name().kk();
            case "city-district" -> region.name().kk();
            default -> profile.settlements().get(order[0]).kk() + " кенті";
        };
    }

    /** Where a precinct votes. */
    record PrecinctPlace(String settlement, String address) {}

    PrecinctPlace next() {
        if (unit.isAbroad()) {
            return new PrecinctPlace("", "Қазақстан Республикасының шетелдегі мекемесі");
        }
        String settlement = village
                ? profile.settlements().get(order[taken++ % order.length]).kk() + " ауылы"
                : town;
        String street = draws.oneOf(profile.settlements()).kk() + " көшесі";
        int house = 1 + draws.below(village ? 60 : 180);
        String building =
                draws.oneOf(village ? IN_VILLAGES : IN_TOWNS).replace("%d", Integer.toString(1 + draws.below(90)));
        return new PrecinctPlace(settlement, street + ", " + house + ", " + building);
    }
}
