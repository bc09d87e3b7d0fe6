package dauys.election.seats;

/**
 * One candidate of a single-mandate constituency and the votes for that candidate.
 *
 * @param candidate the candidate's id in the election folder
 */
public record CandidateVotes(String candidate, long votes) {

    public CandidateVotes {
        if (votes < 0) {
            throw new IllegalArgumentException("%s has %d votes".formatted(candidate, votes));
        }
    }

    @Override
    public String toString() {
        return candidate;
    }
}
