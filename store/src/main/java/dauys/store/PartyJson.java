package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.party.PartyAct;
import dauys.election.party.PartyAct.Branch;
import dauys.election.party.PartyCourse;
import dauys.election.party.PartyCourse.Ended;
import dauys.election.party.PartyCourse.Suspension;
import dauys.law.Rule;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is entered about a party after its registration, as trees of JSON and back; nobody's name is in it. */
final class PartyJson {

    static final String BRANCHES = "party.branches";
    static final String RENAME = "party.rename";
    static final String SUSPEND = "party.suspend";
    static final String END_SUSPENSION = "party.end-suspension";
    static final String LIQUIDATE = "party.liquidate";

    private static final Set<String> KINDS = Set.of(BRANCHES, RENAME, SUSPEND, END_SUSPENSION, LIQUIDATE);

    private PartyJson() {}

    static boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    static String kind(PartyAct act) {
        return switch (act) {
            case PartyAct.RecordBranches branches -> BRANCHES;
            case PartyAct.Rename rename -> RENAME;
            case PartyAct.Suspend suspend -> SUSPEND;
            case PartyAct.EndSuspension end -> END_SUSPENSION;
            case PartyAct.Liquidate liquidate -> LIQUIDATE;
        };
    }

    static Map<String, Object> write(PartyAct act) {
        var tree = new HashMap<String, Object>();
        tree.put("at", act.at().toString());
        switch (act) {
            case PartyAct.RecordBranches record -> tree.put("branches", branches(record.branches()));
            case PartyAct.Rename rename -> {
                tree.put("name", name(rename.name()));
                tree.put("congress", rename.congress());
                tree.put("act", rename.act());
                tree.put("on", rename.on().toString());
                tree.put("without_marks", rename.withoutMarks());
            }
            case PartyAct.Suspend suspend -> {
                tree.put("act", suspend.act());
                tree.put("from", suspend.from().toString());
                tree.put("until", suspend.until().toString());
            }
            case PartyAct.EndSuspension end -> {
                tree.put("act", end.act());
                tree.put("on", end.on().toString());
            }
            case PartyAct.Liquidate liquidate -> {
                tree.put("act", liquidate.act());
                tree.put("on", liquidate.on().toString());
                tree.put("ground", liquidate.ground().key());
                tree.put(
                        "missed",
                        liquidate.missed().stream().map(LocalDate::toString).toList());
            }
        }
        return tree;
    }

    static PartyAct read(String kind, PersonMark by, Tree body) {
        var at = LocalDateTime.parse(body.text("at"));
        return switch (kind) {
            case BRANCHES -> new PartyAct.RecordBranches(by, at, branchesOf(body));
            case RENAME ->
                new PartyAct.Rename(
                        by,
                        at,
                        name(body.tree("name")),
                        body.text("congress"),
                        body.text("act"),
                        day(body, "on"),
                        body.flag("without_marks"));
            case SUSPEND -> new PartyAct.Suspend(by, at, body.text("act"), day(body, "from"), day(body, "until"));
            case END_SUSPENSION -> new PartyAct.EndSuspension(by, at, body.text("act"), day(body, "on"));
            case LIQUIDATE ->
                new PartyAct.Liquidate(
                        by,
                        at,
                        body.text("act"),
                        day(body, "on"),
                        Rule.ofKey(body.text("ground")).orElseThrow(),
                        body.texts("missed").stream().map(LocalDate::parse).toList());
            default -> throw new IllegalStateException("No act on a party: " + kind);
        };
    }

    static Map<String, Object> write(PartyCourse course) {
        var tree = new HashMap<String, Object>();
        course.registered().ifPresent(day -> tree.put("registered", day.toString()));
        tree.put("branches", branches(course.branches()));
        tree.put("renames", course.renames().stream().map(PartyJson::withAuthor).toList());
        tree.put(
                "suspensions",
                course.suspensions().stream().map(PartyJson::suspension).toList());
        course.liquidated().ifPresent(act -> tree.put("liquidated", withAuthor(act)));
        return tree;
    }

    static PartyCourse read(Tree tree) {
        return new PartyCourse(
                tree.has("registered") ? Optional.of(day(tree, "registered")) : Optional.empty(),
                branchesOf(tree),
                tree.trees("renames").stream()
                        .map(each -> act(each, RENAME, PartyAct.Rename.class))
                        .toList(),
                tree.trees("suspensions").stream().map(PartyJson::suspension).toList(),
                tree.optional("liquidated").map(each -> act(each, LIQUIDATE, PartyAct.Liquidate.class)));
    }

    private static Map<String, Object> suspension(Suspension suspension) {
        var tree = new HashMap<String, Object>();
        tree.put("act", suspension.act());
        tree.put("from", suspension.from().toString());
        tree.put("until", suspension.until().toString());
        suspension
                .ended()
                .ifPresent(each -> tree.put(
                        "ended", Map.of("act", each.act(), "on", each.on().toString())));
        return tree;
    }

    private static Suspension suspension(Tree tree) {
        return new Suspension(
                tree.text("act"),
                day(tree, "from"),
                day(tree, "until"),
                tree.optional("ended").map(each -> new Ended(each.text("act"), day(each, "on"))));
    }

    private static List<Map<String, String>> branches(List<Branch> branches) {
        return branches.stream()
                .map(each -> Map.of("unit", each.unit(), "on", each.on().toString()))
                .toList();
    }

    private static List<Branch> branchesOf(Tree tree) {
        return tree.trees("branches").stream()
                .map(each -> new Branch(each.text("unit"), day(each, "on")))
                .toList();
    }

    private static Map<String, Object> withAuthor(PartyAct act) {
        var tree = new HashMap<>(write(act));
        tree.put("by", act.by().digits());
        return tree;
    }

    private static <T extends PartyAct> T act(Tree tree, String kind, Class<T> type) {
        return type.cast(read(kind, new PersonMark(tree.text("by")), tree));
    }

    private static Map<String, String> name(Trilingual name) {
        return Map.of("kk", name.kk(), "ru", name.ru(), "en", name.en());
    }

    private static Trilingual name(Tree tree) {
        return new Trilingual(tree.text("kk"), tree.text("ru"), tree.text("en"));
    }

    private static LocalDate day(Tree tree, String name) {
        return LocalDate.parse(tree.text(name));
    }
}
