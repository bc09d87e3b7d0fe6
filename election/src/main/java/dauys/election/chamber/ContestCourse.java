package dauys.election.chamber;

import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.MandateCourse;
import dauys.election.seats.RecordedDecision;
import dauys.law.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A contest from the first protocol to the act that establishes its results.
 *
 * @param decisions answers to questions about seats
 * @param holders decisions about the holders of mandates, one a party
 * @param declared the act that established the results; after it no protocol of the contest changes
 * @param mandates what was done about the mandates afterwards
 */
public record ContestCourse(
        List<RecordedDecision> decisions,
        List<HoldersDecision> holders,
        Optional<ContestAct.Declare> declared,
        MandateCourse mandates) {

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(ContestCourse to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public ContestCourse {
        decisions = List.copyOf(decisions);
        holders = List.copyOf(holders);
    }

    /** Before anything was decided. */
    public static ContestCourse untouched() {
        return new ContestCourse(List.of(), List.of(), Optional.empty(), MandateCourse.untouched());
    }

    /** What an act leads to. */
    public Outcome apply(ContestAct act) {
        return switch (act) {
            case ContestAct.Decide decide -> decide(decide);
            case ContestAct.DecideHolders decide -> decideHolders(decide);
            case ContestAct.Declare declare -> declare(declare);
            case ContestAct.OfMandate of -> ofMandate(of.act());
        };
    }

    private Outcome decide(ContestAct.Decide decide) {
        if (declared.isPresent()) {
            return refused("W401", Map.of());
        }
        var more = new ArrayList<>(decisions);
        more.add(decide.decision());
        return moved(more, holders);
    }

    /** Whoever holds a mandate is decided after the results were established, so a declaration does not end it. */
    private Outcome decideHolders(ContestAct.DecideHolders decide) {
        String party = decide.decision().party();
        var more = new ArrayList<>(holders);
        more.removeIf(each -> each.party().equals(party));
        more.add(decide.decision());
        return moved(decisions, more);
    }

    /** Nothing is done about mandates before it is established whose they are. */
    private Outcome ofMandate(MandateAct act) {
        if (declared.isEmpty()) {
            return refused("W406", Map.of());
        }
        return switch (mandates.apply(act)) {
            case MandateCourse.Outcome.Moved moved ->
                new Outcome.Moved(new ContestCourse(decisions, holders, declared, moved.to()));
            case MandateCourse.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private Outcome declare(ContestAct.Declare declare) {
        if (declared.isPresent()) {
            return refused("W401", Map.of());
        }
        if (declare.act().isBlank()) {
            return refused("W402", Map.of());
        }
        if (declare.isOpen()) {
            return refused("W403", Map.of());
        }
        var unnamed = declare.unfinished().stream()
                .filter(precinct -> Objects.requireNonNullElse(
                                declare.exceptions().get(precinct), "")
                        .isBlank())
                .toList();
        if (!unnamed.isEmpty()) {
            return refused("W404", Map.of("number", unnamed.size(), "precinct", unnamed.getFirst()));
        }
        var finished = declare.exceptions().keySet().stream()
                .filter(precinct -> !declare.unfinished().contains(precinct))
                .sorted()
                .findFirst();
        return finished.isPresent()
                ? refused("W405", Map.of("precinct", finished.get()))
                : new Outcome.Moved(new ContestCourse(decisions, holders, Optional.of(declare), mandates));
    }

    private Outcome moved(List<RecordedDecision> decisions, List<HoldersDecision> holders) {
        return new Outcome.Moved(new ContestCourse(decisions, holders, declared, mandates));
    }

    private static Outcome refused(String code, Map<String, Object> facts) {
        return new Outcome.Refused(Refusal.ofOrder(code, facts));
    }
}
