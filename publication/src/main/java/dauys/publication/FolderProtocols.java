package dauys.publication;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolVersion;
import dauys.folder.ProtocolSheets;
import dauys.folder.Registers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The protocols of an election folder as the public sees them: one version each, typed by nobody, because the folder
 * does not say who did. The numbers of a whole country are kept as bare arrays and become protocols when a page asks.
 */
final class FolderProtocols implements PublishedProtocols {

    /** Stands where a folder names no person. */
    static final PersonMark NOBODY = new PersonMark("0".repeat(32));

    private final int[] @Nullable [] lines;
    private final int[] @Nullable [] votes;

    private FolderProtocols(int slots) {
        this.lines = new int[slots][];
        this.votes = new int[slots][];
    }

    /** Reads the protocols of a folder; those that contradict each other are left out, as the count leaves them out. */
    static FolderProtocols read(Registers registers, Path folder) {
        var protocols = new FolderProtocols(registers.plan().slots());
        ProtocolSheets.ofFolder(registers, folder, (slot, lines, votes, place) -> protocols.take(slot, lines, votes));
        return protocols;
    }

    private void take(int slot, long[] ofLines, long[] ofOptions) {
        if (isOfOnePrecinct(ofLines) && isOfOnePrecinct(ofOptions)) {
            lines[slot] = narrow(ofLines);
            votes[slot] = narrow(ofOptions);
        }
    }

    private static boolean isOfOnePrecinct(long[] numbers) {
        for (long number : numbers) {
            if (number > ProtocolNumbers.MOST) {
                return false;
            }
        }
        return true;
    }

    private static int[] narrow(long[] numbers) {
        int[] narrow = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            narrow[i] = (int) numbers[i];
        }
        return narrow;
    }

    private static long[] wide(int[] numbers) {
        long[] wide = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            wide[i] = numbers[i];
        }
        return wide;
    }

    /** A folder knows no moments. */
    @Override
    public Optional<Instant> at(int slot) {
        return Optional.empty();
    }

    @Override
    public Optional<PublishedProtocol> of(int slot) {
        int[] ofLines = lines[slot];
        int[] ofOptions = votes[slot];
        if (ofLines == null || ofOptions == null) {
            return Optional.empty();
        }
        var numbers = ProtocolNumbers.of(wide(ofLines), wide(ofOptions));
        var version = new ProtocolVersion(numbers, NOBODY, NOBODY, List.of(), Optional.empty());
        return Optional.of(new PublishedProtocol(DoubleEntry.State.AGREED, List.of(version)));
    }
}
