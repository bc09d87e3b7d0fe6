package dauys.publication.pages;

import dauys.election.nomination.Candidate;
import dauys.election.party.Party;
import dauys.law.Trilingual;
import java.util.regex.Pattern;

/**
 * Names without what would command a screen: control characters, and the marks that turn the direction of all text
 * after them. A sign that something was there takes their place.
 */
final class Plain {

    private static final Pattern COMMANDS =
            Pattern.compile("[\\p{Cntrl}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private Plain() {}

    static String text(String name) {
        return COMMANDS.matcher(name).replaceAll("\uFFFD");
    }

    static Trilingual text(Trilingual name) {
        return new Trilingual(text(name.kk()), text(name.ru()), text(name.en()));
    }

    static Party party(Party party) {
        return new Party(party.code(), text(party.shortName()), text(party.name()), party.colour());
    }

    static Candidate person(Candidate person) {
        return new Candidate(
                person.id(),
                text(person.name()),
                person.nameInRussian().map(Plain::text),
                person.party(),
                person.born(),
                person.woman(),
                person.disability());
    }
}
