package dauys.election.seats;

import dauys.law.Authority;
import java.util.List;
import java.util.Optional;

/** What the votes of a single-mandate constituency lead to. */
public sealed interface SingleMandateOutcome {

    List<Step> steps();

    /** One candidate has more votes than any other. */
    record Elected(CandidateVotes winner, List<Step> steps) implements SingleMandateOutcome {
        public Elected {
            steps = List.copyOf(steps);
        }
    }

    /** Nobody is elected; voting is held again among the candidates named, from the same nominations. */
    record RepeatVoting(List<CandidateVotes> among, ToDecide toDecide, List<Step> steps)
            implements SingleMandateOutcome {
        public RepeatVoting {
            among = List.copyOf(among);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Nobody is elected; the election is held again from nomination on.
     *
     * @param otherDay who may set a date beyond the time; empty where nobody may
     */
    record RepeatElection(List<CandidateVotes> tied, ToDecide toDecide, Optional<Authority> otherDay, List<Step> steps)
            implements SingleMandateOutcome {
        public RepeatElection {
            tied = List.copyOf(tied);
            steps = List.copyOf(steps);
        }
    }

    /** Candidates are tied in a way that no article regulates. */
    record TieWithoutRule(List<CandidateVotes> tied, Optional<ToDecide> toDecide, List<Step> steps)
            implements SingleMandateOutcome {
        public TieWithoutRule {
            tied = List.copyOf(tied);
            steps = List.copyOf(steps);
        }
    }

    /** The only candidate has no vote. */
    record NobodyHasVotes(Optional<ToDecide> toDecide, List<Step> steps) implements SingleMandateOutcome {
        public NobodyHasVotes {
            steps = List.copyOf(steps);
        }
    }
}
