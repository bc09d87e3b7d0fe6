package dauys.server.demo;

import dauys.election.protocol.ProtocolNumbers;
import dauys.folder.ProtocolSheets;
import dauys.folder.Registers;
import java.nio.file.Path;
import java.util.Optional;

/** What the precincts of the synthetic nation counted, by slot of the plan; kept as small as fifty thousand allow. */
final class Truth {

    private final int lines;
    private final int[][] numbers;

    private Truth(int lines, int slots) {
        this.lines = lines;
        this.numbers = new int[slots][];
    }

    /** Reads the protocols of an election folder. */
    static Truth of(Registers registers, Path folder) {
        var truth =
                new Truth(registers.form().columns().size(), registers.plan().slots());
        ProtocolSheets.ofFolder(registers, folder, (slot, lines, votes, place) -> truth.take(slot, lines, votes));
        return truth;
    }

    private void take(int slot, long[] written, long[] votes) {
        var all = new int[written.length + votes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.toIntExact(i < written.length ? written[i] : votes[i - written.length]);
        }
        numbers[slot] = all;
    }

    /** The numbers of a protocol; empty where the folder has none. */
    Optional<ProtocolNumbers> of(int slot) {
        int[] all = numbers[slot];
        if (all == null) {
            return Optional.empty();
        }
        var written = new long[lines];
        var votes = new long[all.length - lines];
        for (int i = 0; i < all.length; i++) {
            if (i < lines) {
                written[i] = all[i];
            } else {
                votes[i - lines] = all[i];
            }
        }
        return Optional.of(ProtocolNumbers.of(written, votes));
    }
}
