package dauys.store;

import dauys.election.ballot.LotAct;
import dauys.election.ballot.LotCourse;
import dauys.election.commission.PersonMark;
import java.time.LocalDateTime;
import java.util.Map;

/** The lots by which lists came to their order, and what is done about it, as trees of JSON and back. */
final class LotJson {

    static final String DRAW = "lot.draw";

    private LotJson() {}

    static String kind(LotAct act) {
        return switch (act) {
            case LotAct.Draw draw -> DRAW;
        };
    }

    static Map<String, Object> write(LotAct act) {
        return switch (act) {
            case LotAct.Draw draw ->
                Map.of(
                        "at", draw.at().toString(),
                        "act", draw.act(),
                        "seed", draw.seed(),
                        "lists", draw.lists());
        };
    }

    static LotAct read(String kind, PersonMark by, Tree body) {
        return switch (kind) {
            case DRAW ->
                new LotAct.Draw(
                        by,
                        LocalDateTime.parse(body.text("at")),
                        body.text("act"),
                        body.text("seed"),
                        body.texts("lists"));
            default -> throw new IllegalStateException("No act on the order of lists: " + kind);
        };
    }

    static Map<String, Object> write(LotCourse course) {
        return Map.of(
                "drawn",
                course.drawn().stream()
                        .map(each -> Map.of(
                                "at", each.at().toString(),
                                "act", each.act(),
                                "seed", each.seed(),
                                "order", each.order()))
                        .toList());
    }

    static LotCourse read(Tree tree) {
        return new LotCourse(tree.trees("drawn").stream()
                .map(each -> new LotCourse.Drawn(
                        LocalDateTime.parse(each.text("at")), each.text("act"), each.text("seed"), each.texts("order")))
                .toList());
    }
}
