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
 * @param born empty where it was not published
 */
public record Candidate(String id, String name, Optional<LocalDate> born, boolean woman, boolean disability) {

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
