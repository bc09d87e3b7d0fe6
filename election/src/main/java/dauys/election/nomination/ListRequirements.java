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
import java.util.Optional;

/**
 * What the law asks of a party list as a whole: not too long (89(4)), the quota of groups (89(4), 104(4)), each
 * person once. Findings name the party and the article.
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
                findings.add(
                        Finding.error("L103", place).with("party", list.party()).with("candidate", each.id()));
            }
        }
        if (!list.candidates().isEmpty()) {
            quota.filter(rule -> !rule.isMetBy(list.candidates()))
                    .ifPresent(rule -> findings.add(quotaUnmet(list, rule, place)));
        }
        return findings;
    }

    /** Thirty per cent more than 69 is 89.7: the strict reading is 89, and in 2023 the commission registered 90. */
    private static void checkLength(
            PartyList list, int persons, int seats, Cap rule, Place place, List<Finding> findings) {
        long scaled = rule.ofSeats().numerator() * seats;
        long strict = scaled / rule.ofSeats().denominator();
        long roundedUp = Math.ceilDiv(scaled, rule.ofSeats().denominator());
        if (persons > strict) {
            var finding = persons > roundedUp ? Finding.error("L101", place) : Finding.warning("L104", place);
            findings.add(finding.with("party", list.party())
                    .with("persons", persons)
                    .with("seats", seats)
                    .with("strict", strict)
                    .with("most", roundedUp)
                    .with("law", rule.basis()));
        }
    }

    private static Finding quotaUnmet(PartyList list, GroupQuota rule, Place place) {
        int persons = list.candidates().size();
        return Finding.error("L102", place)
                .with("party", list.party())
                .with("persons", persons)
                .with("counted", rule.count(list.candidates()))
                .with("least", rule.least(persons))
                .with("law", rule.basis());
    }
}
