package dauys.election.nomination;

import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the law asks of a party list as a whole: not too long (89(4)), the quota of groups (89(4), 104(4)), each person once.
 * Findings name the party and the article.
 *
 * @param cap the greatest number of persons as a multiple of the seats; empty where the edition sets none
 */
public record ListRequirements(Optional<Cap> cap, Optional<GroupQuota> quota) {

    /** The cap with its article. */
    public record Cap(Ratio ofSeats, LawRef basis) {}

    public static ListRequirements of(Rulebook rulebook, Office office, LocalDate registeredOn) {
        return new ListRequirements(
                rulebook.find(office, Rule.LIST_CAP).map(provision -> new Cap(provision.share(), provision.basis())),
                GroupQuota.ofLists(rulebook, office, registeredOn));
    }

    /** All that is wrong with a list. */
    public List<Finding> check(PartyList list, int seats, Place place) {
        var findings = new ArrayList<Finding>();
        cap.ifPresent(
                rule -> list.persons().ifPresent(persons -> checkLength(list, persons, seats, rule, place, findings)));
        var seen = new HashSet<String>();
        for (Candidate each : list.candidates()) {
            if (!seen.add(each.id())) {
                findings.add(Finding.error("L103", place, Map.of("party", list.party(), "candidate", each.id())));
            }
        }
        if (!list.candidates().isEmpty()) {
            quota.filter(rule -> !rule.isMetBy(list.candidates()))
                    .ifPresent(rule -> findings.add(Finding.error("L102", place, quotaFacts(list, rule))));
        }
        return findings;
    }

    /** Thirty per cent more than 69 is 89.7: the strict reading is 89, and in 2023 the commission registered 90. */
    private static void checkLength(
            PartyList list, int persons, int seats, Cap rule, Place place, List<Finding> findings) {
        long scaled = rule.ofSeats().numerator() * seats;
        long strict = scaled / rule.ofSeats().denominator();
        long roundedUp = Math.ceilDiv(scaled, rule.ofSeats().denominator());
        var facts = Map.<String, Object>of(
                "party",
                list.party(),
                "persons",
                persons,
                "seats",
                seats,
                "strict",
                strict,
                "most",
                roundedUp,
                "law",
                rule.basis());
        if (persons > roundedUp) {
            findings.add(Finding.error("L101", place, facts));
        } else if (persons > strict) {
            findings.add(Finding.warning("L104", place, facts));
        }
    }

    private static Map<String, Object> quotaFacts(PartyList list, GroupQuota rule) {
        int persons = list.candidates().size();
        return Map.of(
                "party",
                list.party(),
                "persons",
                persons,
                "counted",
                rule.count(list.candidates()),
                "least",
                rule.least(persons),
                "law",
                rule.basis());
    }
}
