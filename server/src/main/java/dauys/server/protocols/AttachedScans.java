package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Scan;
import dauys.store.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** The scans that were laid beside protocols, and who may look at them. */
@Component
class AttachedScans {

    private final ActRecord record;
    private final Visits visits;

    AttachedScans(ActRecord record, Visits visits) {
        this.record = record;
        this.visits = visits;
    }

    /** The scans of a protocol in the order in which they came. */
    List<Scan> of(Subject.OfProtocol subject) {
        return record.standing(new Subject.OfScans(subject.precinct(), subject.contest()))
                .map(standing -> Applying.scans(standing.content()))
                .orElse(List.of());
    }

    /** A scan is for whoever may see the protocol, and for the operator who is typing it. */
    boolean maySee(Visit visit) {
        return visits.may(visit, Action.SEE_PROTOCOL)
                || visits.may(visit, Action.SEE_READINGS)
                || (visit.ownClaim().isPresent() && visits.may(visit, Action.TYPE_READING));
    }
}
