package dauys.synthetic;

import dauys.folder.Profile;
import dauys.law.Trilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts every precinct into one constituency of each body that has constituencies and for which it votes. Those of the
 * country-wide body are the profile's; those of maslikhats are drawn, of neighbouring precincts and nearly equal.
 */
final class ConstituencyDrawing {

    private final Profile profile;
    private final List<Precinct> precincts;
    private final List<Profile.Constituency> all = new ArrayList<>();
    private final List<Map<String, String>> ofPrecinct = new ArrayList<>();

    private ConstituencyDrawing(Profile profile, List<Precinct> precincts) {
        this.profile = profile;
        this.precincts = precincts;
    }

    /** The precincts with the constituencies that they belong to. */
    static Territory of(Profile profile, List<Precinct> precincts) {
        var drawing = new ConstituencyDrawing(profile, precincts);
        for (int i = 0; i < precincts.size(); i++) {
            drawing.ofPrecinct.add(new LinkedHashMap<>());
        }
        for (Profile.Body body : profile.bodies()) {
            if (body.singleMandateSeats() > 0) {
                if (body.area().isEmpty()) {
                    drawing.take(body);
                } else {
                    drawing.draw(body);
                }
            }
        }
        return new Territory(precincts, drawing.all, drawing.ofPrecinct);
    }

    /** The profile says which constituencies a unit falls to; a divided unit is cut into even pieces. */
    private void take(Profile.Body body) {
        profile.constituencies().stream()
                .filter(each -> each.body().equals(body.id()))
                .forEach(all::add);
        for (Profile.Unit unit : profile.units()) {
            List<Integer> members = members(body, unit.id());
            if (members.isEmpty()) {
                continue;
            }
            int[] pieces = Partition.of(sizes(members), unit.constituencies().size());
            for (int i = 0; i < pieces.length; i++) {
                ofPrecinct
                        .get(members.get(i))
                        .put(body.id(), unit.constituencies().get(pieces[i]));
            }
        }
    }

    private void draw(Profile.Body body) {
        List<Integer> members = members(body, body.area().orElseThrow());
        int[] pieces = Partition.of(sizes(members), body.singleMandateSeats());
        int[] largest = new int[body.singleMandateSeats()];
        var names = new ArrayList<Trilingual>();
        for (int i = 0; i < largest.length; i++) {
            names.add(body.name());
        }
        for (int i = 0; i < pieces.length; i++) {
            var precinct = precincts.get(members.get(i));
            ofPrecinct.get(members.get(i)).put(body.id(), id(body, pieces[i] + 1));
            if (precinct.listed() > largest[pieces[i]]) {
                largest[pieces[i]] = precinct.listed();
                names.set(pieces[i], precinct.unit().name());
            }
        }
        for (int i = 0; i < largest.length; i++) {
            all.add(new Profile.Constituency(
                    id(body, i + 1), body.id(), Integer.toString(i + 1), name(i + 1, names.get(i))));
        }
    }

    private static String id(Profile.Body body, int number) {
        return body.id() + "-" + number;
    }

    private static Trilingual name(int number, Trilingual unit) {
        return new Trilingual(
                "№ " + number + " сайлау округі (" + unit.kk() + ")",
                "Избирательный округ № " + number + " (" + unit.ru() + ")",
                "Constituency No. " + number + " (" + unit.en() + ")");
    }

    /** The places in the list of precincts that elect the body within a region or unit. */
    private List<Integer> members(Profile.Body body, String area) {
        var members = new ArrayList<Integer>();
        for (int i = 0; i < precincts.size(); i++) {
            var precinct = precincts.get(i);
            boolean inside =
                    precinct.region().id().equals(area) || precinct.unit().id().equals(area);
            if (inside && (body.abroad() || !precinct.isAbroad())) {
                members.add(i);
            }
        }
        return members;
    }

    private int[] sizes(List<Integer> members) {
        return members.stream().mapToInt(i -> precincts.get(i).listed()).toArray();
    }
}
