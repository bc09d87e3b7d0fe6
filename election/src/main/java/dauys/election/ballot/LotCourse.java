package dauys.election.ballot;

import dauys.election.ballot.LotAct.Draw;
import dauys.election.nomination.RegistrationRules;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Place;
import dauys.law.Refusal;
import dauys.law.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How the lists of a contest came to their order on the ballot paper (37(1)). A list that is registered or leaves after
 * the lot makes it stale: it is drawn again, and the lot before stays on record.
 *
 * @param drawn all lots of the contest, the first one first
 */
public record LotCourse(List<Drawn> drawn) {

    private static final int FEWEST = 2;

    /**
     * A lot that was drawn.
     *
     * @param order the parties in the order of the ballot paper
     */
    public record Drawn(LocalDateTime at, String act, String seed, List<String> order) {
        public Drawn {
            order = List.copyOf(order);
        }

        /** Whether it was drawn among these lists. */
        public boolean isAmong(Collection<String> lists) {
            return new HashSet<>(order).equals(new HashSet<>(lists));
        }
    }

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(LotCourse to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    /** Puts lists into the order that a seed gives them. */
    @FunctionalInterface
    public interface Drawing {

        /** The order; empty where nobody can draw with that seed. */
        Optional<List<String>> order(String seed, List<String> lists);
    }

    public LotCourse {
        drawn = List.copyOf(drawn);
    }

    /** Before anything was drawn. */
    public static LotCourse untouched() {
        return new LotCourse(List.of());
    }

    /** The lot that was drawn last, whether or not the lists are still the same. */
    public Optional<Drawn> last() {
        return drawn.isEmpty() ? Optional.empty() : Optional.of(drawn.getLast());
    }

    /** The lot that holds for these lists; empty where none was drawn, or only among others. */
    public Optional<Drawn> holding(Collection<String> registered) {
        return last().filter(each -> each.isAmong(registered));
    }

    /** What is wrong where the lists are others than those among which the last lot was drawn. */
    public Optional<Finding> stale(Collection<String> registered, Place place) {
        return last().filter(each -> !each.isAmong(registered)).map(each -> {
            var changed = new TreeSet<>(registered);
            changed.removeAll(each.order());
            each.order().stream().filter(list -> !registered.contains(list)).forEach(changed::add);
            return Finding.error("N331", place).with("at", each.at()).with("named", List.copyOf(changed));
        });
    }

    /** Whether there is an order to draw: one list stands where it stands. */
    public static boolean isDrawnAmong(Collection<String> registered) {
        return new HashSet<>(registered).size() >= FEWEST;
    }

    /** What an act leads to under the rules of registration of its contest. */
    public Outcome apply(LotAct act, RegistrationRules rules, Drawing drawing) {
        return switch (act) {
            case Draw draw -> draw(draw, rules, drawing);
        };
    }

    private Outcome draw(Draw draw, RegistrationRules rules, Drawing drawing) {
        if (draw.act().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        var running = running(draw.at(), rules);
        if (running.isPresent()) {
            return running.get();
        }
        LocalDate day = rules.calendar().calling().day();
        if (!draw.at().toLocalDate().isBefore(day)) {
            return refused("W845", Optional.empty(), Map.of("day", day));
        }
        if (!isDrawnAmong(draw.lists())) {
            return refused(
                    "W842", Optional.empty(), Map.of("number", draw.lists().size()));
        }
        if (last().filter(each -> each.isAmong(draw.lists())).isPresent()) {
            return refused(
                    "W843", Optional.empty(), Map.of("at", drawn.getLast().at()));
        }
        return drawing.order(draw.seed(), draw.lists())
                .map(order -> with(new Drawn(draw.at(), draw.act(), draw.seed(), order)))
                .orElseGet(() -> refused("W841", Optional.empty(), Map.of("text", draw.seed())));
    }

    /** Who stands on the paper is known when registration is over; where the edition gives no end, at any time. */
    private static Optional<Outcome> running(LocalDateTime at, RegistrationRules rules) {
        return rules.calendar()
                .find(Rule.REGISTRATION)
                .flatMap(window -> window.span()
                        .closes()
                        .filter(closes -> !at.isAfter(closes.asEnd()))
                        .map(closes -> {
                            var facts = new HashMap<String, Object>();
                            facts.put("closes", closes);
                            return refused(
                                    "W844", Optional.of(window.provision().basis()), facts);
                        }));
    }

    private Outcome with(Drawn next) {
        var all = new ArrayList<>(drawn);
        all.add(next);
        return new Outcome.Moved(new LotCourse(all));
    }

    private static Outcome refused(String code, Optional<LawRef> basis, Map<String, Object> facts) {
        return new Outcome.Refused(new Refusal(code, basis, facts));
    }
}
