package dauys.publication;

import dauys.election.protocol.PrecinctDay;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.Loaded;
import dauys.folder.Registers;
import dauys.folder.TurnoutFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The snapshot of an election folder, of protocols or of totals. */
public final class FolderSnapshot {

    private FolderSnapshot() {}

    /**
     * The snapshot of a folder that was read.
     *
     * @param election what {@link ElectionFolders#read} gave of it
     * @param at when the data stood so
     */
    public static Snapshot of(Path folder, ElectionFolder election, Instant at) {
        Optional<Registers> registers = election.tabulated()
                .flatMap(all -> ElectionFolders.registers(folder).value());
        PublishedProtocols none = slot -> Optional.empty();
        return new Snapshot(
                election,
                election.count(),
                registers,
                registers
                        .<PublishedProtocols>map(each -> FolderProtocols.read(each, folder))
                        .orElse(none),
                registers.map(each -> days(each, folder)).orElse(Map.of()),
                Map.of(),
                at);
    }

    /** What stands before the vote: the registers, and no protocol. */
    public static Snapshot before(Registers registers, Instant at) {
        var election = registers.folder(registers.tabulated(registers.emptySums()));
        return new Snapshot(
                election, election.count(), Optional.of(registers), slot -> Optional.empty(), Map.of(), Map.of(), at);
    }

    /** Reads a folder; every problem of every file is among the findings. */
    public static Loaded<Snapshot> read(Path folder, Instant at) {
        var loaded = ElectionFolders.read(folder);
        return new Loaded<>(loaded.value().map(read -> of(folder, read, at)), loaded.findings(), loaded.counts());
    }

    /** When the newest file of a folder was written: the data are not older than that. */
    public static Instant newest(Path folder) throws IOException {
        var newest = Instant.EPOCH;
        try (var files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                var written = Files.getLastModifiedTime(each).toInstant();
                newest = written.isAfter(newest) ? written : newest;
            }
        }
        return newest.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What the precincts reported during the day, by their ids. */
    private static Map<String, PrecinctDay> days(Registers registers, Path folder) {
        var days = new HashMap<String, PrecinctDay>();
        TurnoutFile.reports(registers, folder).value().orElse(Map.of()).forEach((precinct, reports) -> {
            var byHour = new TreeMap<LocalTime, PrecinctDay.Report>();
            reports.forEach(
                    each -> byHour.put(each.at(), new PrecinctDay.Report(each.voters(), FolderProtocols.NOBODY)));
            days.put(precinct, new PrecinctDay(byHour, Map.of()));
        });
        return days;
    }
}
