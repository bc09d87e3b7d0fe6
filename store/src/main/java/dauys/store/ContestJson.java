package dauys.store;

import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.commission.PersonMark;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.MandateCourse;
import dauys.election.seats.RecordedDecision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The course of a contest, and what is decided about it, as trees of JSON and back. */
final class ContestJson {

    static final String DECIDE = "contest.decide";
    static final String HOLDERS = "contest.holders";
    static final String DECLARE = "contest.declare";

    private ContestJson() {}

    static String kind(ContestAct act) {
        return switch (act) {
            case ContestAct.Decide decide -> DECIDE;
            case ContestAct.DecideHolders decide -> HOLDERS;
            case ContestAct.Declare declare -> DECLARE;
            case ContestAct.OfMandate of -> MandateJson.kind(of.act());
        };
    }

    static Map<String, Object> write(ContestAct act) {
        return switch (act) {
            case ContestAct.Decide decide -> decision(decide.decision());
            case ContestAct.DecideHolders decide -> holders(decide.decision());
            case ContestAct.Declare declare -> declaration(declare);
            case ContestAct.OfMandate of -> MandateJson.write(of.act());
        };
    }

    static ContestAct read(String kind, PersonMark by, Tree body) {
        return switch (kind) {
            case DECIDE -> new ContestAct.Decide(by, decision(body));
            case HOLDERS -> new ContestAct.DecideHolders(by, holders(body));
            case DECLARE -> declaration(by, body);
            default -> new ContestAct.OfMandate(MandateJson.read(kind, by, body));
        };
    }

    static Map<String, Object> write(ContestCourse course) {
        var tree = new HashMap<String, Object>();
        tree.put(
                "decisions",
                course.decisions().stream().map(ContestJson::decision).toList());
        tree.put("holders", course.holders().stream().map(ContestJson::holders).toList());
        course.declared().ifPresent(declared -> {
            var declaration = new TreeMap<>(declaration(declared));
            declaration.put("by", declared.by().digits());
            tree.put("declared", declaration);
        });
        // A contest of which nothing of the kind was done looks as it did before mandates were on record.
        if (!course.mandates().equals(MandateCourse.untouched())) {
            tree.put("mandates", MandateJson.write(course.mandates()));
        }
        return tree;
    }

    static ContestCourse read(Tree tree) {
        return new ContestCourse(
                tree.trees("decisions").stream().map(ContestJson::decision).toList(),
                tree.trees("holders").stream().map(ContestJson::holders).toList(),
                tree.optional("declared").map(declared -> declaration(new PersonMark(declared.text("by")), declared)),
                tree.optional("mandates").map(MandateJson::read).orElseGet(MandateCourse::untouched));
    }

    private static Map<String, Object> decision(RecordedDecision decision) {
        return Map.of(
                "question", decision.question().name(),
                "parties", decision.parties(),
                "act", decision.act(),
                "on", decision.on().toString());
    }

    private static RecordedDecision decision(Tree tree) {
        return new RecordedDecision(
                RecordedDecision.Question.valueOf(tree.text("question")),
                tree.texts("parties"),
                tree.text("act"),
                LocalDate.parse(tree.text("on")));
    }

    private static Map<String, Object> holders(HoldersDecision decision) {
        var tree = new HashMap<String, Object>(Map.of(
                "party", decision.party(),
                "act", decision.act(),
                "on", decision.on().toString()));
        if (decision instanceof HoldersDecision.ByParty byParty) {
            tree.put("candidates", byParty.candidates());
        }
        return tree;
    }

    private static HoldersDecision holders(Tree tree) {
        var on = LocalDate.parse(tree.text("on"));
        return tree.has("candidates")
                ? new HoldersDecision.ByParty(tree.text("party"), tree.texts("candidates"), tree.text("act"), on)
                : new HoldersDecision.Missed(tree.text("party"), tree.text("act"), on);
    }

    private static Map<String, Object> declaration(ContestAct.Declare declare) {
        return Map.of(
                "act", declare.act(),
                "on", declare.on().toString(),
                "exceptions", declare.exceptions(),
                "unfinished", declare.unfinished(),
                "open", declare.isOpen(),
                "votes", declare.votes());
    }

    private static ContestAct.Declare declaration(PersonMark by, Tree tree) {
        var exceptions = tree.tree("exceptions");
        var votes = tree.tree("votes");
        return new ContestAct.Declare(
                by,
                tree.text("act"),
                LocalDate.parse(tree.text("on")),
                exceptions.members().keySet().stream().collect(Collectors.toMap(name -> name, exceptions::text)),
                tree.texts("unfinished"),
                tree.flag("open"),
                votes.members().keySet().stream().collect(Collectors.toMap(name -> name, votes::number)));
    }
}
