package dauys.election.party;

import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is to be seen to about a registered party, as findings; nothing of it is decided here. */
public final class PartyCheck {

    private PartyCheck() {}

    /**
     * What a day finds of it.
     *
     * @param since the day on which it was registered
     * @param place where the party stands
     */
    public static List<Finding> of(PartyCourse party, PartyRules rules, LocalDate since, LocalDate on, Place place) {
        if (party.liquidated().isPresent()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        party.suspended(on)
                .ifPresent(each -> findings.add(Finding.warning("G303", place)
                        .with("from", each.from())
                        .with("until", each.last())
                        .with("act", each.act())));
        rules.find(Rule.PARTY_BRANCH_TERM).ifPresent(term -> {
            LocalDate last = term.term().lastDayFrom(since);
            var missing = party.withoutBranch(rules.units(), last);
            if (missing.isEmpty()) {
                return;
            }
            var finding = on.isAfter(last) ? Finding.error("G302", place) : Finding.warning("G301", place);
            findings.add(finding.with("units", missing.size()).with("day", last).with("law", term.basis()));
        });
        return List.copyOf(findings);
    }
}
