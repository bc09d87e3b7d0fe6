package dauys.wording;

import dauys.election.nomination.Candidate;
import dauys.election.party.Party;
import dauys.law.Trilingual;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names that sentences use for parties and persons; a code without a name stands for itself. */
public final class Names {

    private final Map<String, Trilingual> parties;
    private final Map<String, String> persons;

    /**
     * Makes the table of names.
     *
     * @param parties short names by the party's code
     * @param persons names by the candidate's id
     */
    public Names(Map<String, Trilingual> parties, Map<String, String> persons) {
        this.parties = Map.copyOf(parties);
        this.persons = Map.copyOf(persons);
    }

    /** The names of those who take part: short names of parties, and of persons that of the ballot paper. */
    public static Names of(Collection<Party> parties, Collection<Candidate> candidates, Language language) {
        var ofParties = new HashMap<String, Trilingual>();
        parties.forEach(each -> ofParties.put(each.code(), each.shortName()));
        var ofPersons = new HashMap<String, String>();
        candidates.forEach(each -> ofPersons.put(each.id(), onBallot(each, language)));
        return new Names(ofParties, ofPersons);
    }

    private static String onBallot(Candidate person, Language language) {
        return language == Language.RU ? person.nameInRussian().orElse(person.name()) : person.name();
    }

    public String party(String code, Language language) {
        var name = parties.get(code);
        return name == null ? code : in(name, language);
    }

    public String person(String id) {
        return persons.getOrDefault(id, id);
    }

    /** A name in one of its three languages. */
    public static String in(Trilingual name, Language language) {
        return switch (language) {
            case KK -> name.kk();
            case RU -> name.ru();
            case EN -> name.en();
        };
    }
}
