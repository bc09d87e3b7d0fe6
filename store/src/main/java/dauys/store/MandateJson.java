package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.MandateCourse;
import dauys.election.mandate.NewVote;
import dauys.election.mandate.Vacancy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done about mandates after the results, as trees of JSON and back. */
final class MandateJson {

    static final String PUBLISH = "mandates.publish";
    static final String LAY_DOWN = "mandates.lay-down";
    static final String SEAT = "mandates.seat";
    static final String RETIRE = "mandates.retire";
    static final String CALL = "mandates.call";

    private MandateJson() {}

    static String kind(MandateAct act) {
        return switch (act) {
            case MandateAct.Publish publish -> PUBLISH;
            case MandateAct.LayDown down -> LAY_DOWN;
            case MandateAct.Seat seat -> SEAT;
            case MandateAct.Retire retire -> RETIRE;
            case MandateAct.Call call -> CALL;
        };
    }

    static Map<String, Object> write(MandateAct act) {
        var tree = new HashMap<String, Object>();
        tree.put("on", act.on().toString());
        switch (act) {
            case MandateAct.Publish publish -> tree.put("where", publish.where());
            case MandateAct.LayDown down -> tree.put("persons", down.persons());
            case MandateAct.Seat seat -> {
                tree.put("persons", seat.persons());
                tree.put("act", seat.act());
            }
            case MandateAct.Retire retire -> tree.putAll(vacancy(retire.vacancy()));
            case MandateAct.Call call -> {
                tree.put("kind", call.kind().name());
                tree.put("act", call.act());
                tree.put("day", call.day().toString());
                tree.put("consent", call.consent());
            }
        }
        return tree;
    }

    static MandateAct read(String kind, PersonMark by, Tree body) {
        var on = day(body, "on");
        return switch (kind) {
            case PUBLISH -> new MandateAct.Publish(by, body.text("where"), on);
            case LAY_DOWN -> new MandateAct.LayDown(by, body.texts("persons"), on);
            case SEAT -> new MandateAct.Seat(by, body.texts("persons"), body.text("act"), on);
            case RETIRE -> new MandateAct.Retire(by, vacancy(body));
            case CALL ->
                new MandateAct.Call(
                        by,
                        NewVote.Kind.valueOf(body.text("kind")),
                        body.text("act"),
                        on,
                        day(body, "day"),
                        body.text("consent"));
            default -> throw new IllegalStateException("No act on a contest: " + kind);
        };
    }

    static Map<String, Object> write(MandateCourse course) {
        var tree = new HashMap<String, Object>();
        course.published().ifPresent(act -> tree.put("published", withAuthor(act)));
        tree.put("laid_down", withAuthors(course.laidDown()));
        tree.put("seated", withAuthors(course.seated()));
        tree.put(
                "vacancies",
                course.vacancies().stream().map(MandateJson::vacancy).toList());
        tree.put("called", withAuthors(course.called()));
        return tree;
    }

    static MandateCourse read(Tree tree) {
        return new MandateCourse(
                tree.optional("published").map(each -> act(each, PUBLISH, MandateAct.Publish.class)),
                acts(tree, "laid_down", LAY_DOWN, MandateAct.LayDown.class),
                acts(tree, "seated", SEAT, MandateAct.Seat.class),
                tree.trees("vacancies").stream().map(MandateJson::vacancy).toList(),
                acts(tree, "called", CALL, MandateAct.Call.class));
    }

    private static List<Map<String, Object>> withAuthors(List<? extends MandateAct> acts) {
        return acts.stream().map(MandateJson::withAuthor).toList();
    }

    private static Map<String, Object> withAuthor(MandateAct act) {
        var tree = new HashMap<>(write(act));
        tree.put("by", act.by().digits());
        return tree;
    }

    private static <T extends MandateAct> List<T> acts(Tree tree, String name, String kind, Class<T> type) {
        return tree.trees(name).stream().map(each -> act(each, kind, type)).toList();
    }

    private static <T extends MandateAct> T act(Tree tree, String kind, Class<T> type) {
        return type.cast(read(kind, new PersonMark(tree.text("by")), tree));
    }

    private static Map<String, Object> vacancy(Vacancy vacancy) {
        var tree = new HashMap<String, Object>();
        vacancy.party().ifPresent(party -> tree.put("party", party));
        tree.put("retired", vacancy.retired());
        tree.put("order", vacancy.order());
        tree.put("act", vacancy.act());
        tree.put("on", vacancy.on().toString());
        vacancy.termEnds().ifPresent(ends -> tree.put("term_ends", ends.toString()));
        return tree;
    }

    private static Vacancy vacancy(Tree tree) {
        return new Vacancy(
                tree.has("party") ? Optional.of(tree.text("party")) : Optional.empty(),
                tree.text("retired"),
                tree.texts("order"),
                tree.text("act"),
                day(tree, "on"),
                tree.has("term_ends") ? Optional.of(day(tree, "term_ends")) : Optional.empty());
    }

    private static LocalDate day(Tree tree, String name) {
        return LocalDate.parse(tree.text(name));
    }
}
