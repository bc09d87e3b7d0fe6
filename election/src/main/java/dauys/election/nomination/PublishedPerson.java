package dauys.election.nomination;

import java.util.Optional;

/**
 * What the law publishes of a registered person, and nothing beside it: name, year of birth, post and place of work,
 * place of residence; the party only of whoever a party put forward.
 *
 * @param id the id of files
 * @param name in Kazakh, surname first
 * @param nameInRussian empty where it is written the same, or was not given
 * @param year of birth; 0 where it is not known
 * @param work post and place of work; empty where they were not given
 * @param residence town or village; empty where it was not given
 */
public record PublishedPerson(
        String id,
        String name,
        Optional<String> nameInRussian,
        Optional<String> party,
        int year,
        String work,
        String residence) {

    /** What is published of a candidacy. */
    public static PublishedPerson of(Candidacy candidacy) {
        Candidate person = candidacy.person();
        return new PublishedPerson(
                person.id(),
                person.name(),
                person.nameInRussian(),
                person.party(),
                person.born().map(born -> born.getYear()).orElse(0),
                candidacy.facts().work().orElse(""),
                candidacy.facts().residence().orElse(""));
    }
}
