package dauys.election.seats;

import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.SingleMandateOutcome.NobodyHasVotes;
import dauys.election.seats.SingleMandateOutcome.RepeatElection;
import dauys.election.seats.SingleMandateOutcome.RepeatVoting;
import dauys.election.seats.SingleMandateOutcome.TieWithoutRule;
import dauys.election.seats.SingleMandateRules.TieRule;
import dauys.election.seats.Step.AgainstAllWithoutEffect;
import dauys.election.seats.Step.MostVotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is elected in a single-mandate constituency: article 9(2) to 9(5), and for ties article 95 and 96
 * (Mazhilis), 109-1 (maslikhats) or 113-9 (akims). "Against all" is not a candidate: it never wins and it stops
 * nobody from winning.
 */
public final class SingleMandateWinner {

    private static final Comparator<CandidateVotes> MOST_VOTES_FIRST =
            (one, other) -> Long.compare(other.votes(), one.votes());

    private SingleMandateWinner() {}

    public static SingleMandateOutcome decide(SingleMandateContest contest, SingleMandateRules rules) {
        var ranking = contest.candidates().stream().sorted(MOST_VOTES_FIRST).toList();
        var top = ranking.getFirst();
        var steps = new ArrayList<Step>(2);
        steps.add(new MostVotes(rules.pluralityBasis(), ranking));
        if (contest.againstAll() > top.votes()) {
            steps.add(new AgainstAllWithoutEffect(rules.pluralityBasis(), contest.againstAll(), top.votes()));
        }
        var leaders =
                ranking.stream().filter(each -> each.votes() == top.votes()).toList();
        if (leaders.size() > 1) {
            return tie(leaders, ranking.size(), rules, steps);
        }
        return top.votes() == 0 ? new NobodyHasVotes(rules.results(), steps) : new Elected(top, steps);
    }

    private static SingleMandateOutcome tie(
            List<CandidateVotes> leaders, int candidates, SingleMandateRules rules, List<Step> steps) {
        Optional<TieRule> stated = candidates > 2 ? rules.ofMany() : rules.ofTwo();
        if (stated.isEmpty()) {
            return new TieWithoutRule(leaders, rules.results(), steps);
        }
        TieRule rule = stated.get();
        return switch (rule.consequence()) {
            case REPEAT_VOTING_AMONG_TIED -> new RepeatVoting(leaders, rule.toDecide(), steps);
            case REPEAT_ELECTION -> new RepeatElection(leaders, rule.toDecide(), rules.otherDay(), steps);
            case REPEAT_VOTING_OF_TWO ->
                leaders.size() == 2
                        ? new RepeatVoting(leaders, rule.toDecide(), steps)
                        : new TieWithoutRule(leaders, rules.results(), steps);
        };
    }
}
