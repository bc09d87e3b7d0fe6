package dauys.folder;

import dauys.election.nomination.Eligibility;
import dauys.election.nomination.Standing;
import dauys.law.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may stand, as a tree for JSON: no number, birth date or other fact of a person is in it. */
public final class EligibilityJson {

    private EligibilityJson() {}

    /** The tree, candidacies in the order of the file. */
    public static Map<String, Object> of(Eligibility eligibility, List<Standing> standings, List<Finding> findings) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", eligibility.rulebook().edition().id());
        tree.put("office", eligibility.office().key());
        tree.put("on", eligibility.on().toString());
        tree.put(
                "candidacies", standings.stream().map(EligibilityJson::standing).toList());
        tree.put("findings", findings.stream().map(EligibilityJson::finding).toList());
        return tree;
    }

    private static Map<String, Object> standing(Standing standing) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("candidate", standing.candidacy().person().id());
        tree.put("contest", standing.candidacy().contest());
        standing.candidacy().person().party().ifPresent(party -> tree.put("party", party));
        tree.put("outcome", Keys.of(standing.outcome()));
        tree.put(
                "requirements",
                standing.answers().stream()
                        .map(each -> Map.of(
                                "rule", each.requirement().rule().key(),
                                "act", each.requirement().basis().act(),
                                "article", each.requirement().basis().cite(),
                                "outcome", Keys.of(each.outcome())))
                        .toList());
        return tree;
    }

    static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "code", finding.code(),
                "severity", Keys.of(finding.severity()),
                "place", finding.place().toString());
    }
}
