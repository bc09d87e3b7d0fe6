package dauys.folder;

import dauys.election.commission.CompositionCheck.Checked;
import dauys.law.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What commissions come to, as a tree for JSON; no member is named in it. */
public final class CommissionsJson {

    private CommissionsJson() {}

    public static Map<String, Object> of(String edition, List<Checked> checked, List<Finding> findings) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", edition);
        tree.put(
                "commissions", checked.stream().map(CommissionsJson::commission).toList());
        tree.put("findings", findings.stream().map(CommissionsJson::finding).toList());
        return tree;
    }

    private static Map<String, Object> commission(Checked checked) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("commission", checked.composition().commission());
        tree.put("level", Keys.of(checked.composition().level()));
        checked.composition().voters().ifPresent(voters -> tree.put("voters", voters));
        tree.put("members", checked.composition().members().size());
        checked.least().ifPresent(least -> tree.put("least", least));
        checked.most().ifPresent(most -> tree.put("most", most));
        checked.quorum().ifPresent(quorum -> tree.put("quorum", quorum));
        checked.majority().ifPresent(majority -> tree.put("majority", majority));
        return tree;
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "code", finding.code(),
                "severity", Keys.of(finding.severity()),
                "place", finding.place().toString());
    }
}
