package dauys.election.party;

import dauys.election.party.FoundingStanding.Answer;
import dauys.election.party.FoundingStanding.Outcome;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.List;

/** What keeps a party from being registered, as findings: a requirement that is not met, or not known to be. */
public final class FoundingCheck {

    private FoundingCheck() {}

    /**
     * All of them.
     *
     * @param place where the founding stands in the input
     */
    public static List<Finding> of(FoundingStanding standing, Place place) {
        var findings = new ArrayList<Finding>();
        for (Answer each : standing.answers()) {
            if (each.outcome() == Outcome.NOT_MET) {
                findings.add(Finding.error("G101", place)
                        .with("requirement", each.requirement().rule())
                        .with("mend", each.requirement().rule())
                        .with("law", each.requirement().basis()));
            } else if (each.outcome() == Outcome.NOT_KNOWN) {
                findings.add(Finding.warning("G102", place)
                        .with("requirement", each.requirement().rule())
                        .with("law", each.requirement().basis()));
            }
        }
        return List.copyOf(findings);
    }
}
