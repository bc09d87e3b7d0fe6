package dauys.publication;

import dauys.folder.Registers;
import java.time.Instant;
import java.util.Optional;

/** While anybody may still vote, nobody is shown how others have. */
public final class Embargo {

    private Embargo() {}

    /**
     * When the last polls close; empty where that moment is past, and where there are totals alone, which a commission
     * has published already.
     */
    public static Optional<Instant> until(Snapshot snapshot) {
        return snapshot.registers()
                .map(Registers::endOfVoting)
                .filter(end -> snapshot.at().isBefore(end));
    }
}
