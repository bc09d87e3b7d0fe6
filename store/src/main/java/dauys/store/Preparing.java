package dauys.store;

import dauys.law.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the act that is recorded out of the act that was wanted, while nothing can change what it rests on: the results
 * of a contest are established by what its protocols say at that very moment, not by what a screen showed before.
 */
@FunctionalInterface
public interface Preparing {

    /** What becomes of the act that was wanted. */
    sealed interface Prepared {

        /** It is recorded so. */
        record Ready(Act act) implements Prepared {}

        /** It is not recorded. */
        record Refused(Refusal refusal) implements Prepared {}
    }

    /**
     * Prepares an act; the lock of its subject is held.
     *
     * @param content what its subject has come to; empty where nothing was done to it yet
     * @param protocols what the protocols of a contest have come to; they change no more until the act is recorded
     */
    Prepared of(Act act, Optional<String> content, Supplier<List<Standings.Row>> protocols);

    /** Records every act as it was wanted. */
    static Preparing nothing() {
        return (act, content, protocols) -> new Prepared.Ready(act);
    }
}
