package dauys.folder;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.ElectionResult;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies put together from their tiers, and how complete the protocols of a contest are, as trees for JSON. */
final class BodyJson {

    private BodyJson() {}

    static Map<String, Object> of(ElectionResult result) {
        var bodies = new LinkedHashMap<String, Object>();
        result.chambers().forEach(each -> bodies.put(each.body().id(), body(each)));
        return bodies;
    }

    private static Map<String, Object> body(Chamber chamber) {
        var json = new LinkedHashMap<String, Object>();
        json.put("seats", chamber.seats());
        json.put("undecided", chamber.undecided());
        var parties = new ArrayList<Object>();
        for (Chamber.PartySeats each : chamber.parties()) {
            var party = new LinkedHashMap<String, Object>();
            each.party().ifPresent(code -> party.put("party", code));
            party.put("by_list", each.byList());
            party.put("in_constituencies", each.inConstituencies());
            parties.add(party);
        }
        json.put("parties", parties);
        var groups = new LinkedHashMap<String, Object>();
        groups.put("persons", chamber.groups().persons());
        groups.put("women", chamber.groups().women());
        chamber.groups().youthUnder().ifPresent(age -> {
            groups.put("youth", chamber.groups().youth());
            groups.put("youth_under", age);
        });
        groups.put("disability", chamber.groups().disability());
        json.put("groups", groups);
        return json;
    }

    /** How far a contest's protocols have come, and through whose hands. */
    static void tabulation(Tabulation tabulation, Map<String, Object> json) {
        Completeness completeness = tabulation.completeness();
        var protocols = new LinkedHashMap<String, Object>();
        protocols.put("expected", completeness.expected());
        protocols.put("arrived", completeness.arrived());
        protocols.put("with_errors", completeness.withErrors());
        protocols.put("status", completeness.status().name());
        json.put("protocols", protocols);
        json.put("provisional", completeness.status() == Completeness.Status.PARTIAL);
        json.put("path", path(tabulation));
    }

    /** The commissions that add the contest up, from the first above the precincts to the last. */
    private static List<String> path(Tabulation tabulation) {
        var path = new ArrayList<String>();
        var at = tabulation;
        path.add(at.commission().name());
        while (!at.parts().isEmpty()) {
            at = at.parts().getFirst();
            path.addFirst(at.commission().name());
        }
        return path;
    }
}
