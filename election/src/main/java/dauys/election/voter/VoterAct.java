package dauys.election.voter;

import dauys.election.commission.PersonMark;
import java.time.LocalDateTime;

/** What a commission says of the voters of a precinct, as numbers. */
public sealed interface VoterAct {

    /** Who says it. */
    PersonMark by();

    /** When it is entered, by the clock of the precinct. */
    LocalDateTime at();

    /**
     * Says how many voters were on the list on a day.
     *
     * @param reason why numbers of the same day are replaced; empty where there were none
     */
    record Report(PersonMark by, LocalDateTime at, VoterCount count, String reason) implements VoterAct {}
}
