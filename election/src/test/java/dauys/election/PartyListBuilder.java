package dauys.election;

import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.nomination.Registration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A party's closed list; the persons of list A are A1, A2 and so on, in the registered order. */
public final class PartyListBuilder {

    private final String party;
    private final List<Candidate> candidates = new ArrayList<>();
    private Optional<Registration> registration = Optional.empty();
    private OptionalInt persons = OptionalInt.empty();

    PartyListBuilder(String party) {
        this.party = party;
    }

    /** When and by which decision the list was registered. */
    public PartyListBuilder registered(String at, int decision) {
        var moment = LocalDateTime.parse(at);
        registration = Optional.of(
                new Registration(moment.toLocalDate(), Optional.of(moment.toLocalTime()), OptionalInt.of(decision)));
        return this;
    }

    /** The day of registration alone, where nothing more was published. */
    public PartyListBuilder registeredOn(String day) {
        registration = Optional.of(new Registration(LocalDate.parse(day), Optional.empty(), OptionalInt.empty()));
        return this;
    }

    /** The number of persons alone, where their names were not published. */
    public PartyListBuilder persons(int number) {
        persons = OptionalInt.of(number);
        return this;
    }

    public PartyListBuilder with(CandidateBuilder person) {
        candidates.add(person.build());
        return this;
    }

    /** So many more persons of no quota group. */
    public PartyListBuilder men(int number) {
        for (int i = 0; i < number; i++) {
            with(next());
        }
        return this;
    }

    /** So many more women. */
    public PartyListBuilder women(int number) {
        for (int i = 0; i < number; i++) {
            with(next().woman());
        }
        return this;
    }

    private CandidateBuilder next() {
        return new CandidateBuilder(party + (candidates.size() + 1));
    }

    public PartyList build() {
        return new PartyList(party, registration, persons, candidates);
    }
}
