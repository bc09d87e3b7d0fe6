package dauys.election.seats;

import java.util.List;

/**
 * The figures of one single-mandate constituency.
 *
 * @param candidates in the order of the ballot paper; at least one
 * @param againstAll ballots marked against all; zero where that line was not on the ballot paper
 */
public record SingleMandateContest(List<CandidateVotes> candidates, long againstAll) {

    public SingleMandateContest {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty() || againstAll < 0) {
            throw new IllegalArgumentException("Candidates %s, against all %d".formatted(candidates, againstAll));
        }
    }
}
