package dauys.synthetic;

import dauys.election.nomination.Candidate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person who was made up and stands.
 *
 * @param party empty for those who nominated themselves
 * @param place on the party's list from 1; 0 in a constituency
 * @param name in Kazakh, surname first
 * @param russianName the same person's name in Russian
 */
record Person(
        String id,
        String contest,
        Optional<String> party,
        int place,
        String name,
        String russianName,
        LocalDate born,
        boolean woman,
        boolean disability) {

    /** The person as the law's checks take it. */
    Candidate candidate() {
        return new Candidate(id, name, Optional.of(russianName), party, Optional.of(born), woman, disability);
    }

    Person withId(String other) {
        return new Person(other, contest, party, place, name, russianName, born, woman, disability);
    }
}
