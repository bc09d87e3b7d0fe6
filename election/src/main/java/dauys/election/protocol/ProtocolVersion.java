package dauys.election.protocol;

import dauys.election.commission.PersonMark;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a protocol as two people read them alike. A later version never overwrites an earlier one.
 *
 * @param first who read it first
 * @param second who read it second
 * @param handled how its findings were dealt with; not all of them in a version that was sent back
 * @param correction the act by which it replaced the version before; empty for the first version
 */
public record ProtocolVersion(
        ProtocolNumbers numbers,
        PersonMark first,
        PersonMark second,
        List<Handling> handled,
        Optional<Correction> correction) {

    public ProtocolVersion {
        handled = List.copyOf(handled);
    }

    ProtocolVersion with(Handling handling) {
        var more = new java.util.ArrayList<>(handled);
        more.add(handling);
        return new ProtocolVersion(numbers, first, second, more, correction);
    }

    /** Whether somebody has dealt with a finding, by its place in the list of findings. */
    public boolean handles(int finding) {
        return handled.stream().anyMatch(each -> each.finding() == finding);
    }
}
