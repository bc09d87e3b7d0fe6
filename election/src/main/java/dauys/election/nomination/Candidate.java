package dauys.election.nomination;

import dauys.law.QuotaGroup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A person who stands.
 *
 * @param id the id of files
 * @param name in Kazakh, surname first
 * @param nameInRussian as the Russian half of a ballot paper spells it; empty where it is not in the data
 * @param party the party that put the person forward; empty for those who did so themselves, or an association did
 * @param born empty where it was not published
 */
public record Candidate(
        String id,
        String name,
        Optional<String> nameInRussian,
        Optional<String> party,
        Optional<LocalDate> born,
        boolean woman,
        boolean disability) {

    /**
     * Whether the person belongs to one of the groups on a day; youth means not having reached the age, and a person in
     * several groups still counts once.
     */
    public boolean isInOneOf(Set<QuotaGroup> groups, int youthUnder, LocalDate on) {
        return groups.stream().anyMatch(group -> switch (group) {
            case WOMEN -> woman;
            case DISABILITY -> disability;
            case YOUTH -> born.isPresent() && on.isBefore(born.get().plusYears(youthUnder));
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
