package dauys.election.commission;

import dauys.law.Place;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who sits in one commission.
 *
 * @param voters of its precinct; empty for other commissions, or where it is not known
 * @param special whether its precinct is one in a military unit, on a ship, in a hospital, abroad or the like
 * @param place where the commission is first named in the input
 */
public record Composition(
        String commission,
        Level level,
        OptionalInt voters,
        boolean special,
        List<CommissionMember> members,
        Place place) {

    public Composition {
        members = List.copyOf(members);
    }
}
