package dauys.election.territory;

import java.util.List;
import java.util.Optional;

/**
 * The smallest area with a voter list and a protocol of its own.
 *
 * @param id unique in the election
 * @param number as the commission numbered it, unique in its region at most
 * @param settlement the village, town or part of it; empty where it is not in the data
 * @param address where the polling station is; empty where it is not in the data
 * @param voters voters on the list before the vote
 * @param constituencies those that the precinct belongs to, at most one for each body where the data are right
 */
public record Precinct(
        String id,
        Unit unit,
        String number,
        Optional<String> settlement,
        Optional<String> address,
        int voters,
        List<Constituency> constituencies) {

    public Precinct {
        if (voters < 0) {
            throw new IllegalArgumentException("%s has %d voters".formatted(id, voters));
        }
        constituencies = List.copyOf(constituencies);
    }

    /** Whether two precincts have the same commissions above them, so that their voters have the same ballot papers. */
    public boolean sharesCommissionsWith(Precinct other) {
        return unit.code().equals(other.unit.code()) && constituencies.equals(other.constituencies);
    }

    public boolean isAbroad() {
        return unit.kind() == Unit.Kind.ABROAD;
    }

    /** The constituency in which the precinct elects a deputy of a body. */
    public Optional<Constituency> constituencyFor(String body) {
        for (Constituency each : constituencies) {
            if (each.body().equals(body)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
