package dauys.election.nomination;

import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.QuotaGroup;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The least share of women, youth and persons with disabilities, taken together: of the persons on a list (89(4),
 * 104(4)) or of the mandates that a list received (97-1(5)). The law gives no rounding, so the strict reading holds:
 * of 40 mandates 12, of 8 three.
 *
 * @param groups in the order of their declaration
 * @param youthUnder the age that youth has not reached, on the day of the check
 */
public record GroupQuota(LawRef basis, Ratio share, Set<QuotaGroup> groups, int youthUnder, LocalDate on) {

    public GroupQuota {
        // A set that keeps the order in which groups are declared, so that they print the same each time.
        groups = Collections.unmodifiableSet(groups);
    }

    /** The age counts for nobody where the quota has no youth group. */
    private static final int NO_YOUTH = 0;

    /** The quota of a list's persons at registration; empty where the edition has none for the office. */
    public static Optional<GroupQuota> ofLists(Rulebook rulebook, Office office, LocalDate on) {
        return of(rulebook, office, Rule.LIST_QUOTA, Rule.LIST_QUOTA_GROUPS, on);
    }

    /** The quota of the mandates that a list received; empty where the edition has none for the office. */
    public static Optional<GroupQuota> ofMandates(Rulebook rulebook, Office office, LocalDate on) {
        return of(rulebook, office, Rule.MANDATE_QUOTA, Rule.MANDATE_QUOTA_GROUPS, on);
    }

    private static Optional<GroupQuota> of(
            Rulebook rulebook, Office office, Rule quota, Rule groupsRule, LocalDate on) {
        return rulebook.find(office, quota).map(provision -> {
            var groups = rulebook.get(office, groupsRule).groups().inOrder();
            int youthUnder = groups.contains(QuotaGroup.YOUTH)
                    ? rulebook.get(office, Rule.YOUTH_AGE).dated().on(on)
                    : NO_YOUTH;
            return new GroupQuota(provision.basis(), provision.share(), groups, youthUnder, on);
        });
    }

    /** The fewest persons of the groups that satisfy the quota among so many persons. */
    public int least(int persons) {
        return Math.toIntExact(Math.ceilDiv(share.numerator() * persons, share.denominator()));
    }

    public int count(Collection<Candidate> persons) {
        return (int) persons.stream().filter(this::counts).count();
    }

    public boolean counts(Candidate person) {
        return person.isInOneOf(groups, youthUnder, on);
    }

    public boolean isMetBy(Collection<Candidate> persons) {
        return count(persons) >= least(persons.size());
    }

    /**
     * The first persons of an order; where too few of them are of the groups, the last of the others give way to the
     * next who are. Where the order has too few of them altogether, the quota is still not met.
     */
    public List<Candidate> first(int number, List<Candidate> order) {
        var chosen = new ArrayList<>(order.subList(0, number));
        var waiting = order.subList(number, order.size()).stream()
                .filter(this::counts)
                .iterator();
        for (int i = number - 1; i >= 0 && waiting.hasNext() && !isMetBy(chosen); i--) {
            if (!counts(chosen.get(i))) {
                chosen.set(i, waiting.next());
            }
        }
        return chosen;
    }
}
