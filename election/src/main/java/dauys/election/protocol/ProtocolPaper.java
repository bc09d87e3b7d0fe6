package dauys.election.protocol;

import dauys.election.ballot.BallotPaper;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.List;

/**
 * The paper on which one precinct reports one contest: its form, the options of the ballot, and what is checked when
 * numbers stand on it.
 */
public record ProtocolPaper(ProtocolForm form, ProtocolCheck check, Precinct precinct, BallotPaper ballot) {

    /** Whether the numbers have a place for every line and every option, and no more. */
    public boolean fits(ProtocolNumbers numbers) {
        return numbers.lines().size() == form.columns().size()
                && numbers.votes().size() == ballot.options().size();
    }

    /** The numbers as the protocol that is checked and added up. */
    public PrecinctProtocol protocol(ProtocolNumbers numbers) {
        long[] values = new long[form.width()];
        for (int i = 0; i < numbers.lines().size(); i++) {
            values[i] = numbers.lines().get(i);
        }
        long[] votes = numbers.votes().stream().mapToLong(Long::longValue).toArray();
        return PrecinctProtocol.of(form, precinct, ballot, values, votes);
    }

    /**
     * Everything that is wrong or doubtful about the numbers. The same numbers always have the same findings in the
     * same order, so that a finding can be named by its place in the list.
     */
    public List<Finding> findings(ProtocolNumbers numbers) {
        return check.check(protocol(numbers), Place.of(precinct.id()));
    }
}
