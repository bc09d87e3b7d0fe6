package dauys.election.protocol;

import dauys.election.commission.PersonMark;
import java.time.LocalTime;

/** What somebody reports or settles about a precinct as a whole, apart from any one protocol. */
public sealed interface PrecinctAct {

    /** Who does it. */
    PersonMark by();

    /**
     * Reports how many voters had received ballot papers by a set hour of election day.
     *
     * @param reason why a report of the same hour is replaced; empty for a first report
     */
    record Report(PersonMark by, LocalTime at, long voters, String reason) implements PrecinctAct {}

    /**
     * Deals with something doubtful about the protocols of the precinct taken together.
     *
     * @param finding the finding as {@link PrecinctDay#key} writes it
     */
    record Settle(PersonMark by, String finding, String reason) implements PrecinctAct {}
}
