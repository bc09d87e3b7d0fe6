package dauys.folder;

import dauys.election.nomination.SignatureRequirements;
import dauys.election.nomination.SignatureStanding;
import dauys.election.nomination.SignatureStanding.Answer;
import dauys.law.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether signatures are enough, as a tree for JSON. */
public final class SignatureJson {

    private SignatureJson() {}

    /** The tree, candidates in the order of the file. */
    public static Map<String, Object> of(
            SignatureRequirements requirements, List<SignatureStanding> standings, List<Finding> findings) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", requirements.rulebook().edition().id());
        tree.put("office", requirements.office().key());
        tree.put("registrar", Keys.of(requirements.registrar()));
        tree.put("candidates", standings.stream().map(SignatureJson::standing).toList());
        tree.put("findings", findings.stream().map(EligibilityJson::finding).toList());
        return tree;
    }

    private static Map<String, Object> standing(SignatureStanding standing) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("contest", standing.signatures().contest());
        tree.put("candidate", standing.signatures().candidate());
        tree.put("valid", standing.signatures().valid());
        tree.put("invalid", standing.signatures().invalid());
        tree.put("outcome", Keys.of(standing.outcome()));
        tree.put(
                "requirements",
                standing.answers().stream().map(SignatureJson::answer).toList());
        return tree;
    }

    private static Map<String, Object> answer(Answer answer) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("rule", answer.requirement().rule().key());
        tree.put("act", answer.requirement().basis().act());
        tree.put("article", answer.requirement().basis().cite());
        tree.put("outcome", Keys.of(answer.outcome()));
        answer.found().ifPresent(each -> tree.put("found", each));
        answer.limit().ifPresent(each -> tree.put("limit", each));
        if (!answer.areas().isEmpty()) {
            tree.put("areas", answer.areas());
        }
        return tree;
    }
}
