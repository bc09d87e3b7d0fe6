package dauys.election.mandate;

import java.time.LocalDate;
import java.util.List;

/** What is on record about the holders of one list's mandates. */
public sealed interface HoldersDecision {

    String party();

    /** The act's number and title. */
    String act();

    LocalDate on();

    /**
     * The governing body decided which persons of the registered list receive the mandates.
     *
     * @param candidates their ids, in order
     */
    record ByParty(String party, List<String> candidates, String act, LocalDate on) implements HoldersDecision {
        public ByParty {
            candidates = List.copyOf(candidates);
        }
    }

    /** The time passed without a decision of the party; {@code act} is the commission's. */
    record Missed(String party, String act, LocalDate on) implements HoldersDecision {}
}
