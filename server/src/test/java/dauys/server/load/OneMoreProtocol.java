package dauys.server.load;

import dauys.folder.ElectionFolders;
import dauys.publication.FolderSnapshot;
import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One protocol comes to a site that has all others: how long it takes from the sums to the last page, and what became
 * of the files. The election is held twice, with that protocol and without it, and they take turns.
 */
final class OneMoreProtocol {

    private static final String PROTOCOLS = "protocols-mazhilis-list.csv";

    private final Path site;
    private final Snapshot with;
    private final Snapshot without;
    private final Set<Integer> slots;

    private OneMoreProtocol(Path site, Snapshot with, Snapshot without, int slot) {
        this.site = site;
        this.with = with;
        this.without = without;
        this.slots = Set.of(slot);
    }

    /**
     * How a turn went.
     *
     * @param millis from adding the election up to the last page
     * @param processor milliseconds of all cores meanwhile
     * @param written pages that were replaced, by what the publisher says
     * @param replaced files that are others than before, by what the disk says: packed forms are counted too
     * @param untouched files that are the same ones, with the same time and size
     */
    record Turn(double millis, double processor, int written, int replaced, int untouched) {}

    /** Prepares the turns for a site that was published of a folder. */
    static OneMoreProtocol of(Path folder, Path site, Path work) throws IOException {
        Path lacking = work.resolve("one-protocol-less");
        Files.createDirectories(lacking);
        String row = copyWithoutFirst(folder, lacking);
        var with = snapshot(folder);
        var registers = with.registers().orElseThrow();
        int slot = registers
                .slot(row.substring(0, row.indexOf(',')), "mazhilis-list")
                .orElseThrow();
        return new OneMoreProtocol(site, with, snapshot(lacking), slot);
    }

    private static Snapshot snapshot(Path folder) {
        return FolderSnapshot.of(folder, ElectionFolders.read(folder).value().orElseThrow(), Instant.now());
    }

    /** Copies a folder without the first protocol of the lists, and says which row that is. */
    private static String copyWithoutFirst(Path folder, Path to) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Files.write(to.resolve(each.getFileName()), Files.readAllBytes(each));
            }
        }
        var lines = new ArrayList<>(Files.readAllLines(folder.resolve(PROTOCOLS)));
        int header = 0;
        while (lines.get(header).startsWith("#")) {
            header++;
        }
        String row = lines.remove(header + 1);
        Files.write(to.resolve(PROTOCOLS), lines);
        return row;
    }

    /** So many turns; every second one brings the protocol, the others take it away again. */
    List<Turn> turns(int number) throws IOException {
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < number; i++) {
            var before = files();
            var now = i % 2 == 0 ? without : with;
            long begun = System.nanoTime();
            long worked = processor();
            var published = Publisher.ofPages().publishChanged(counted(now), slots, site);
            double millis = (System.nanoTime() - begun) / 1e6;
            double processor = (processor() - worked) / 1e6;
            if (!(published instanceof Publisher.Published.Shown shown)) {
                throw new IllegalStateException("Not published: " + published);
            }
            var after = files();
            int untouched = (int) after.entrySet().stream()
                    .filter(each -> each.getValue().equals(before.get(each.getKey())))
                    .count();
            turns.add(new Turn(millis, processor, shown.files().changed(), after.size() - untouched, untouched));
        }
        return turns;
    }

    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** The same data added up and counted anew, as the server does for each moment. */
    private static Snapshot counted(Snapshot data) {
        return new Snapshot(
                data.folder(),
                data.folder().count(),
                data.registers(),
                data.protocols(),
                data.days(),
                data.courses(),
                Instant.now());
    }

    /** Every file with what would be another if it were replaced or written to. */
    private Map<Path, String> files() throws IOException {
        var all = new HashMap<Path, String>();
        Path version = site.toRealPath();
        try (Stream<Path> files = Files.walk(version)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                var attributes = Files.readAttributes(each, BasicFileAttributes.class);
                all.put(
                        version.relativize(each),
                        attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size());
            }
        }
        return all;
    }
}
