package dauys.folder;

import dauys.election.party.FoundingRequirements;
import dauys.election.party.FoundingStanding;
import dauys.election.party.FoundingStanding.Answer;
import dauys.law.Finding;
import dauys.law.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether a party may be registered, as a tree for JSON; no member is named in it. */
public final class FoundingJson {

    private FoundingJson() {}

    /** The tree; findings are counted by code, those that were not kept included. */
    public static Map<String, Object> of(
            FoundingFolder folder, FoundingRequirements requirements, FoundingStanding standing, Loaded<?> found) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", requirements.rulebook().edition().id());
        tree.put("on", requirements.on().toString());
        tree.put("party", folder.party());
        tree.put("outcome", Keys.of(standing.outcome()));
        tree.put(
                "requirements",
                standing.answers().stream().map(FoundingJson::answer).toList());
        tree.put("not_carried", requirements.gaps().stream().map(Rule::key).toList());
        folder.lists().ifPresent(lists -> tree.put("lists", lists(lists)));
        tree.put("findings", found.counts());
        tree.put("places", found.findings().stream().map(FoundingJson::finding).toList());
        return tree;
    }

    private static Map<String, Object> answer(Answer answer) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rule", answer.requirement().rule().key());
        tree.put("act", answer.requirement().basis().act());
        tree.put("article", answer.requirement().basis().cite());
        tree.put("confidence", answer.requirement().confidence().code());
        tree.put("outcome", Keys.of(answer.outcome()));
        answer.found().ifPresent(found -> tree.put("found", found));
        if (!answer.regions().isEmpty()) {
            tree.put("regions", answer.regions());
        }
        answer.clock().ifPresent(clock -> {
            clock.from().ifPresent(day -> tree.put("from", day.toString()));
            clock.last().ifPresent(day -> tree.put("last", day.toString()));
            clock.done().ifPresent(day -> tree.put("done", day.toString()));
        });
        return tree;
    }

    private static Map<String, Object> lists(Memberships lists) {
        var tree = new LinkedHashMap<String, Object>();
        lists.rows()
                .forEach((party, rows) -> tree.put(
                        party, Map.of("rows", rows, "counted", lists.number(party), "regions", lists.of(party))));
        return tree;
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "code", finding.code(),
                "severity", Keys.of(finding.severity()),
                "place", finding.place().toString());
    }
}
