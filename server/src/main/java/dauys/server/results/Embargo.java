package dauys.server.results;

import static dauys.election.commission.Action.SEE_READINGS;

import dauys.server.night.Actor;
import dauys.server.night.NightElection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While anybody may still vote, nobody is shown how others have; commissions, who count, are. */
@Component
public final class Embargo {

    private final NightElection election;
    private final Instant end;
    private final Clock clock;

    Embargo(NightElection election, Clock clock) {
        this.election = election;
        this.end = election.registers().endOfVoting();
        this.clock = clock;
    }

    /** Until when the person has to wait; empty where there is nothing to wait for. */
    public Optional<Instant> until(Actor actor) {
        boolean counts =
                election.rights().refusal(actor.appointments(), SEE_READINGS).isEmpty();
        return counts || !clock.instant().isBefore(end) ? Optional.empty() : Optional.of(end);
    }
}
