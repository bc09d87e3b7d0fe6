package dauys.publication;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolVersion;
import dauys.folder.ElectionFolder;
import dauys.folder.ProtocolSheets;
import dauys.folder.Registers;
import dauys.folder.TurnoutFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The protocols of an election folder as the public sees them: one version each, typed by nobody, because the folder
 * does not say who did. The numbers of a whole country are kept as bare arrays and become protocols when a page asks.
 */
public final class FolderProtocols implements PublishedProtocols {

    /** Stands where a folder names no person. */
    private static final PersonMark NOBODY = new PersonMark("0".repeat(32));

    private final int[] @Nullable [] lines;
    private final int[] @Nullable [] votes;

    private FolderProtocols(int slots) {
        this.lines = new int[slots][];
        this.votes = new int[slots][];
    }

    /** Reads the protocols of a folder; those that contradict each other are left out, as the count leaves them out. */
    public static FolderProtocols read(Registers registers, Path folder) {
        var protocols = new FolderProtocols(registers.plan().slots());
        ProtocolSheets.ofFolder(registers, folder, (slot, lines, votes, place) -> protocols.take(slot, lines, votes));
        return protocols;
    }

    /** The snapshot of a folder of protocols. */
    public static Snapshot snapshot(ElectionFolder election, Registers registers, Path folder, Instant at) {
        return new Snapshot(
                election,
                election.count(),
                Optional.of(registers),
                read(registers, folder),
                days(registers, folder),
                Map.of(),
                at);
    }

    /** What the precincts reported during the day, by their ids. */
    private static Map<String, PrecinctDay> days(Registers registers, Path folder) {
        var days = new HashMap<String, PrecinctDay>();
        TurnoutFile.reports(registers, folder).value().orElse(Map.of()).forEach((precinct, reports) -> {
            var byHour = new TreeMap<LocalTime, PrecinctDay.Report>();
            reports.forEach(each -> byHour.put(each.at(), new PrecinctDay.Report(each.voters(), NOBODY)));
            days.put(precinct, new PrecinctDay(byHour, Map.of()));
        });
        return days;
    }

    /** The snapshot of a folder of totals, which has no protocols. */
    public static Snapshot snapshot(ElectionFolder election, Instant at) {
        return new Snapshot(
                election, election.count(), Optional.empty(), slot -> Optional.empty(), Map.of(), Map.of(), at);
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
