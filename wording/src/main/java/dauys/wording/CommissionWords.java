package dauys.wording;

import dauys.election.calendar.Deadline;
import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.commission.Commission;
import dauys.election.commission.ContestKind;
import dauys.election.commission.Role;
import java.util.Map;

/** The words of commissions: what one is called, who works there, what may be done and by when. */
public final class CommissionWords {

    private final Messages messages;

    public CommissionWords(Messages messages) {
        this.messages = messages;
    }

    /** A commission with the name of its territory, or with its number. */
    public String name(Commission commission) {
        String name = Names.in(commission.name(), messages.language());
        return messages.text("commission." + LawWords.key(commission.level()), Map.of("name", name));
    }

    public String role(Role role) {
        return messages.text("role." + LawWords.key(role));
    }

    public String action(Action action) {
        return messages.text("action." + LawWords.key(action));
    }

    public String kind(ContestKind kind) {
        String office = messages.text("office." + kind.office().key());
        return messages.text(kind.list() ? "contest-kind.list" : "contest-kind.single", Map.of("office", office));
    }

    /** What a deadline is for. */
    public String deadline(Deadline.Kind kind) {
        return messages.text("deadline." + LawWords.key(kind));
    }

    /** An area by its code; a page that knows the territory's names writes those instead. */
    public String area(Area area) {
        return switch (area) {
            case Area.Country all -> messages.text("area.country");
            case Area.OfRegion region -> area("area.region", region.code());
            case Area.OfUnit unit -> area("area.unit", unit.code());
            case Area.OfConstituency constituency -> area("area.constituency", constituency.id());
            case Area.OfPrecinct precinct -> area("area.precinct", precinct.id());
        };
    }

    private String area(String key, String code) {
        return messages.text(key, Map.of("code", code));
    }
}
