package dauys.election.party;

import dauys.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * What is known of the founding of a party. What nobody told is empty: it is asked for and never assumed.
 *
 * @param regions codes of all regions, cities of republican significance and the capital
 * @param names in full, in the languages in which it is to be registered
 * @param initiators how many citizens found it, by the region that they come from
 * @param present how many of them were at the founding congress in person
 * @param committee persons of the organising committee
 * @param members how many members it has, by region
 * @param branches codes of the regions in which it has a branch
 * @param answers yes or no to requirements that people have to judge, by the requirement
 * @param days of what has been done so far
 */
public record Founding(
        List<String> regions,
        List<String> names,
        Optional<Map<String, Integer>> initiators,
        OptionalInt present,
        OptionalInt committee,
        Optional<Map<String, Integer>> members,
        Optional<List<String>> branches,
        Map<Rule, Boolean> answers,
        Map<Event, LocalDate> days) {

    /** What is done on the way to a registered party, in the order in which it is done. */
    public enum Event {
        /** The Ministry of Justice confirmed the notice of the initiators. */
        CONFIRMED,
        INTENT_PUBLISHED,
        /** The founding congress was held. */
        CONGRESS,
        /** Registration was refused; what follows is a second attempt. */
        REFUSED,
        /** The papers for registration were handed in. */
        FILED,
        REGISTERED,
        BRANCHES_REGISTERED
    }

    public Founding {
        regions = List.copyOf(regions);
        names = List.copyOf(names);
        initiators = initiators.map(Map::copyOf);
        members = members.map(Map::copyOf);
        branches = branches.map(List::copyOf);
        answers = Map.copyOf(answers);
        days = Map.copyOf(days);
    }

    /** The same with other members, those that the lists hold. */
    public Founding withMembers(Map<String, Integer> counted) {
        return new Founding(
                regions, names, initiators, present, committee, Optional.of(counted), branches, answers, days);
    }

    Optional<LocalDate> day(Event event) {
        return Optional.ofNullable(days.get(event));
    }

    /** Regions without a branch, where the branches are known. */
    Optional<NavigableSet<String>> withoutBranch() {
        return branches.map(there -> {
            var without = new TreeSet<>(regions);
            there.forEach(without::remove);
            return without;
        });
    }

    /** Regions with fewer members than so many, where the members are known. */
    Optional<NavigableSet<String>> withFewerThan(int least) {
        return members.map(there -> {
            var fewer = new TreeSet<String>();
            for (String each : regions) {
                if (there.getOrDefault(each, 0) < least) {
                    fewer.add(each);
                }
            }
            return fewer;
        });
    }

    static int sum(Map<String, Integer> byRegion) {
        long sum = byRegion.values().stream().mapToLong(Integer::longValue).sum();
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }
}
