package dauys.election.seats;

import dauys.election.seats.ListOutcome.DecisionRefused;
import dauys.election.seats.RecordedDecision.Question;
import dauys.law.LawRef;
import dauys.law.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recorded decisions of one count, handed out to the questions as they arise. A decision must name lists that
 * stand in the question and exactly as many as it asks for, and every decision must answer a question that was really
 * asked.
 */
final class Decisions {

    private final List<Step> steps;
    private final List<RecordedDecision> waiting;
    private @Nullable RecordedDecision refused;
    private @Nullable Refusal refusal;

    /**
     * Takes what is on record.
     *
     * @param steps the count's own list of steps; a decision that answers a question is added to it
     */
    Decisions(List<RecordedDecision> decisions, List<Step> steps) {
        this.steps = steps;
        this.waiting = decisions.isEmpty() ? List.of() : new ArrayList<>(decisions);
    }

    /**
     * The lists that a recorded decision chose, noted as a step; empty where none was recorded or where it was refused.
     *
     * @param among the lists in question
     */
    Optional<List<ListVotes>> answer(Question question, List<ListVotes> among, int least, int most, LawRef basis) {
        var found = waiting.stream().filter(each -> each.question() == question).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RecordedDecision decision = found.get();
        waiting.remove(decision);
        var chosen = among.stream()
                .filter(list -> decision.parties().contains(list.party()))
                .toList();
        if (chosen.size() != new HashSet<>(decision.parties()).size()
                || chosen.size() != decision.parties().size()) {
            return refuse("D102", decision, basis, Map.of("named", decision.parties(), "among", among));
        }
        if (chosen.size() < least || chosen.size() > most) {
            return refuse("D103", decision, basis, Map.of("named", decision.parties(), "least", least, "most", most));
        }
        if (chosen.stream().allMatch(list -> list.votes() == 0) && question == Question.ADMISSION) {
            return refuse("D104", decision, basis, Map.of("named", decision.parties()));
        }
        steps.add(new Step.Decided(basis, decision, chosen));
        return Optional.of(chosen);
    }

    /**
     * Which lists share the seats with one that reached the threshold; that one is admitted by law and must be named.
     */
    Optional<List<ListVotes>> answerWith(ListVotes admitted, List<ListVotes> among, LawRef basis) {
        var leftOut = waiting.stream()
                .filter(each -> each.question() == Question.ADMISSION)
                .filter(each -> !each.parties().contains(admitted.party()))
                .findFirst();
        if (leftOut.isPresent()) {
            waiting.remove(leftOut.get());
            return refuse("D105", leftOut.get(), basis, Map.of("party", admitted.party()));
        }
        return answer(Question.ADMISSION, among, 1, among.size(), basis);
    }

    private Optional<List<ListVotes>> refuse(
            String code, RecordedDecision decision, LawRef basis, Map<String, Object> facts) {
        refused = decision;
        refusal = new Refusal(code, basis, facts);
        return Optional.empty();
    }

    /** The outcome itself, unless a decision was refused or answers no question of this contest. */
    ListOutcome allAnswered(ListOutcome outcome, ListRules rules) {
        if (refused != null && refusal != null) {
            return new DecisionRefused(refused, refusal, outcome.steps());
        }
        if (!waiting.isEmpty()) {
            RecordedDecision unasked = waiting.getFirst();
            var facts = Map.<String, Object>of("question", unasked.question());
            LawRef basis =
                    unasked.question() == Question.REMAINDER_TIE ? rules.remainderBasis() : rules.thresholdBasis();
            return new DecisionRefused(unasked, new Refusal("D101", basis, facts), outcome.steps());
        }
        return outcome;
    }
}
