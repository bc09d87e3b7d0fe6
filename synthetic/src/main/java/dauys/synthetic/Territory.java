package dauys.synthetic;

import dauys.folder.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The precincts and constituencies of a synthetic election.
 *
 * @param constituenciesOf for each precinct its constituency by body, in the order of the bodies
 */
record Territory(
        List<Precinct> precincts,
        List<Profile.Constituency> constituencies,
        List<Map<String, String>> constituenciesOf) {

    Territory {
        precincts = List.copyOf(precincts);
        constituencies = List.copyOf(constituencies);
        constituenciesOf = List.copyOf(constituenciesOf);
    }

    Optional<String> constituency(int precinct, String body) {
        return Optional.ofNullable(constituenciesOf.get(precinct).get(body));
    }

    /** Whether a precinct votes for a body at all. */
    boolean votesFor(int precinct, Profile.Body body) {
        var place = precincts.get(precinct);
        boolean inside = body.area().isEmpty()
                || body.area().get().equals(place.region().id())
                || body.area().get().equals(place.unit().id());
        return inside && (body.abroad() || !place.isAbroad());
    }
}
