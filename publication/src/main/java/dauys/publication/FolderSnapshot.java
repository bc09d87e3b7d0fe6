package dauys.publication;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolVersion;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.Loaded;
import dauys.folder.ProtocolSheets;
import dauys.folder.Registers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A snapshot of an election folder. Its protocols are those that a count adds up; a folder does not say who read them,
 * so that a mark of nothing stands there.
 */
public final class FolderSnapshot {

    private static final PersonMark NOBODY = new PersonMark("0".repeat(32));

    private FolderSnapshot() {}

    /**
     * The snapshot of a folder that was read.
     *
     * @param read what {@link ElectionFolders#read} gave of it
     * @param at when the data stood so
     */
    public static Snapshot of(Path folder, ElectionFolder read, Instant at) {
        Optional<Registers> registers = read.tabulated()
                .flatMap(all -> ElectionFolders.registers(folder).value());
        return new Snapshot(
                read,
                read.count(),
                registers,
                registers.map(each -> protocols(folder, each)).orElse(slot -> Optional.empty()),
                Map.of(),
                Map.of(),
                at);
    }

    /** Reads a folder; every problem of every file is among the findings. */
    public static Loaded<Snapshot> read(Path folder, Instant at) {
        var loaded = ElectionFolders.read(folder);
        return new Loaded<>(loaded.value().map(read -> of(folder, read, at)), loaded.findings(), loaded.counts());
    }

    private static PublishedProtocols protocols(Path folder, Registers registers) {
        long[][] lines = new long[registers.plan().slots()][];
        long[][] votes = new long[lines.length][];
        ProtocolSheets.ofFolder(registers, folder, (slot, ownLines, ownVotes, place) -> {
            lines[slot] = ownLines;
            votes[slot] = ownVotes;
        });
        return slot -> Optional.ofNullable(lines[slot]).map(read -> protocol(ProtocolNumbers.of(read, votes[slot])));
    }

    private static PublishedProtocol protocol(ProtocolNumbers numbers) {
        var version = new ProtocolVersion(numbers, NOBODY, NOBODY, List.of(), Optional.empty());
        return new PublishedProtocol(DoubleEntry.State.AGREED, List.of(version));
    }
}
