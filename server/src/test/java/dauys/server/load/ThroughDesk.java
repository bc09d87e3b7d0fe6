package dauys.server.load;

import dauys.election.protocol.ProtocolAct;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.store.Submission;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Without HTTP, in this process: what the record and the database take by themselves. */
record ThroughDesk(Desk desk) implements Way {

    @Override
    public Reply send(Operator operator, Sheet sheet, UUID key) {
        var actor = operator.actor();
        var read = new ProtocolAct.Read(actor.mark(), sheet.numbers());
        try {
            var answer = desk.protocol(
                    actor, sheet.subject(), read, Optional.of(new Submission(key, sheet.subject() + sheet.json())));
            return answer instanceof Answer.Done ? Reply.RECORDED : Reply.REFUSED;
        } catch (DataAccessException | TransactionException away) {
            return Reply.AWAY;
        }
    }
}
