package dauys.election.nomination;

import dauys.law.Place;
import java.util.Optional;

/**
 * A person who was put forward for one list or one constituency, with what is known of the person.
 *
 * @param contest the list contest, the constituency, or another name of where the person stands
 * @param onList whether the person stands on a party's list
 * @param place where it stands in the input
 */
public record Candidacy(Candidate person, String contest, boolean onList, PersonalFacts facts, Place place) {

    /** What tells one person from another: the individual identification number, or else the id of files. */
    public String identity() {
        return facts.iin().filter(Iin::isWellFormed).orElse(person.id());
    }

    Optional<String> party() {
        return person.party();
    }
}
