package dauys.server.applications;

import dauys.election.nomination.RegistrationAct;
import dauys.server.applications.Applications.Standing;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Dossiers;
import dauys.store.Preparing;
import dauys.store.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Erases what was handed in with an application: the last dossier and those that it replaced. */
@Component
final class Erasures {

    private final ActRecord record;
    private final Dossiers dossiers;

    Erasures(ActRecord record, Dossiers dossiers) {
        this.record = record;
        this.dossiers = dossiers;
    }

    /** The digests of what was handed in and is still kept. */
    List<String> kept(Standing standing) {
        return kept(standing.subject());
    }

    private List<String> kept(Subject.OfApplication subject) {
        var all = record.entries(subject).stream()
                .map(Applying::applicationAct)
                .filter(RegistrationAct.File.class::isInstance)
                .map(act -> ((RegistrationAct.File) act).dossier())
                .toList();
        return dossiers.kept(all).stream().sorted().toList();
    }

    /** Reads, while nothing else can be handed in, what there is to erase. */
    Preparing preparing() {
        return (wanted, content, protocols) ->
                wanted instanceof Act.OnApplication on && on.act() instanceof RegistrationAct.Erase erase
                        ? new Preparing.Prepared.Ready(new Act.OnApplication(
                                on.subject(),
                                new RegistrationAct.Erase(erase.by(), erase.at(), erase.act(), kept(on.subject()))))
                        : new Preparing.Prepared.Ready(wanted);
    }
}
