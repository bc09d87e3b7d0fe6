package dauys.store;

import dauys.election.nomination.RegistrationRules;
import dauys.election.protocol.ProtocolPaper;
import java.util.Optional;

/** The papers of an election: for each precinct one in each contest of its voters. */
public interface Papers {

    /** The paper of a precinct in a contest; empty where its voters do not vote in that contest. */
    Optional<ProtocolPaper> paper(String precinct, String contest);

    /** What the law says of registration in a contest; empty where there is no such contest, or no one registers. */
    default Optional<RegistrationRules> registration(String contest) {
        return Optional.empty();
    }
}
