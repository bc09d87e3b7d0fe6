package dauys.election.tabulation;

import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.law.Authority;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.List;

/** The commissions through which the protocols of a contest go up: each kind of contest has a path of its own. */
public final class TabulationPath {

    private TabulationPath() {}

    /**
     * The path of a contest under an edition. Where the edition has none, everything is added up in one place: the sums
     * are the same, only nobody is named who adds them.
     */
    public static List<Authority> of(Rulebook rulebook, Contest contest) {
        var rule = contest.tier() == Tier.LIST ? Rule.LIST_PATH : Rule.SINGLE_PATH;
        return rulebook.find(rulebook.officeFor(contest.body().office()), rule)
                .map(Provision::path)
                .orElse(List.of(Authority.CENTRAL_COMMISSION));
    }
}
