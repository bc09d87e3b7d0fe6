package dauys.folder;

import dauys.election.calendar.ElectionAct;
import dauys.election.calendar.Replay;
import dauys.law.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts of an election beside its calendar, as a tree for JSON, in the order of the file. */
public final class ReplayJson {

    private ReplayJson() {}

    public static Map<String, Object> of(CampaignFolder campaign, Replay replay, List<Finding> findings) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("edition", campaign.rulebook().edition().id());
        tree.put("office", campaign.office().key());
        tree.put("election_day", campaign.calling().day().toString());
        tree.put("early", campaign.calling().early());
        tree.put("acts", replay.steps().stream().map(ReplayJson::step).toList());
        tree.put("findings", findings.stream().map(ReplayJson::finding).toList());
        return tree;
    }

    private static Map<String, Object> step(Replay.Step step) {
        var tree = new LinkedHashMap<String, Object>();
        ElectionAct act = step.act();
        tree.put("at", act.at().toString());
        tree.put("dated", Keys.of(act.dated()));
        tree.put("what", Keys.of(act.kind()));
        act.who().ifPresent(who -> tree.put("who", Keys.of(who)));
        act.party().ifPresent(party -> tree.put("party", party));
        act.figure().ifPresent(figure -> tree.put("figure", figure));
        act.title().ifPresent(title -> tree.put("title", title));
        tree.put("act", act.basis().act());
        tree.put("article", act.basis().cite());
        step.milestone().ifPresent(milestone -> {
            tree.put("milestone", CalendarDates.name(milestone.rule()));
            tree.put("window", milestone.span().toString());
            tree.put("standing", Keys.of(milestone.standing()));
        });
        tree.put("position", Keys.of(step.position()));
        step.off().ifPresent(off -> tree.put("off", off.amount() + " " + Keys.of(off.unit())));
        tree.put("source", act.source());
        tree.put("confidence", act.confidence().code());
        return tree;
    }

    private static Map<String, Object> finding(Finding finding) {
        return Map.of(
                "code", finding.code(),
                "severity", Keys.of(finding.severity()),
                "place", finding.place().toString());
    }
}
