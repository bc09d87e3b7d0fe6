package dauys.election.commission;

import dauys.election.territory.Precinct;
import java.util.Optional;

/**
 * Where an appointment holds.
 *
 * @param kind the one kind of contest that it is limited to; empty for all
 */
public record Scope(Area area, Optional<ContestKind> kind) {

    /** Stands between area and kind in the text form. */
    private static final String AND = " ";

    /** All contests of an area. */
    public static Scope of(Area area) {
        return new Scope(area, Optional.empty());
    }

    /** One kind of contest of an area. */
    public static Scope of(Area area, ContestKind kind) {
        return new Scope(area, Optional.of(kind));
    }

    public boolean covers(Precinct precinct, ContestKind contest) {
        return area.covers(precinct) && covers(contest);
    }

    public boolean covers(ContestKind contest) {
        return kind.isEmpty() || kind.get().equals(contest);
    }

    /** The form of files and of the record: {@code region:KZ-10}, {@code precinct:P1 mazhilis/list}. */
    public String text() {
        return area.text() + kind.map(each -> AND + each.text()).orElse("");
    }

    /** Reads the text form; empty where the text is anything else. */
    public static Optional<Scope> parse(String text) {
        int space = text.indexOf(AND);
        if (space < 0) {
            return Area.parse(text).map(Scope::of);
        }
        return Area.parse(text.substring(0, space))
                .flatMap(area -> ContestKind.parse(text.substring(space + 1)).map(kind -> Scope.of(area, kind)));
    }
}
