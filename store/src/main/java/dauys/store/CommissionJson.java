package dauys.store;

import dauys.election.commission.CommissionAct;
import dauys.election.commission.CommissionCourse;
import dauys.election.commission.PersonMark;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who sits in a commission, and what is done about it, as trees of JSON and back. */
final class CommissionJson {

    static final String FORM = "commission.form";

    private CommissionJson() {}

    static String kind(CommissionAct act) {
        return switch (act) {
            case CommissionAct.Form form -> FORM;
        };
    }

    static Map<String, Object> write(CommissionAct act) {
        return switch (act) {
            case CommissionAct.Form form -> {
                var tree = new HashMap<String, Object>(Map.of(
                        "at", form.at().toString(),
                        "act", form.act(),
                        "decided", form.decided().toString(),
                        "dossier", form.dossier(),
                        "members", form.members(),
                        "against", form.against(),
                        "knowingly", form.knowingly()));
                form.replaces().ifPresent(digest -> tree.put("replaces", digest));
                yield tree;
            }
        };
    }

    static CommissionAct read(String kind, PersonMark by, Tree body) {
        return switch (kind) {
            case FORM ->
                new CommissionAct.Form(
                        by,
                        LocalDateTime.parse(body.text("at")),
                        body.text("act"),
                        LocalDate.parse(body.text("decided")),
                        body.has("replaces") ? Optional.of(body.text("replaces")) : Optional.empty(),
                        body.text("dossier"),
                        (int) body.number("members"),
                        body.texts("against"),
                        body.flag("knowingly"));
            default -> throw new IllegalStateException("No act on a commission: " + kind);
        };
    }

    static Map<String, Object> write(CommissionCourse course) {
        var tree = new HashMap<String, Object>();
        course.seated()
                .ifPresent(each -> tree.put(
                        "seated",
                        Map.of(
                                "at", each.at().toString(),
                                "act", each.act(),
                                "decided", each.decided().toString(),
                                "dossier", each.dossier(),
                                "members", each.members(),
                                "against", each.against())));
        return tree;
    }

    static CommissionCourse read(Tree tree) {
        return new CommissionCourse(tree.optional("seated")
                .map(each -> new CommissionCourse.Seated(
                        LocalDateTime.parse(each.text("at")),
                        each.text("act"),
                        LocalDate.parse(each.text("decided")),
                        each.text("dossier"),
                        (int) each.number("members"),
                        each.texts("against"))));
    }
}
