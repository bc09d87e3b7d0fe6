package dauys.publication.documents;

import dauys.publication.Snapshot;
import dauys.wording.Language;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How many documents a second a batch writes and keeps on all cores, and in how much memory. A program for people, no
 * test: {@code DocumentSpeed [ELECTION FOLDER [NUMBER]]}, without a folder for the small election of the tests.
 */
final class DocumentSpeed {

    private static final int NUMBER = 500;
    private static final int WARM = 150;
    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;
    private static final int MEGABYTE = 1 << 20;

    private DocumentSpeed() {}

    public static void main(String[] args) throws IOException {
        Snapshot snapshot = args.length == 0 ? SmallNation.snapshot() : SmallNation.read(Path.of(args[0]));
        int number = args.length < 2 ? NUMBER : Integer.parseInt(args[1]);
        Path folder = Files.createTempDirectory("document-speed");
        var documents = new Documents(snapshot, Language.KK);
        say("kind", "documents", "made/s", "CPU ms each", "kept/s", "kB each");
        for (DocumentKind kind : DocumentKind.values()) {
            write(documents, kind, WARM, folder.resolve("first"));
            long begin = System.nanoTime();
            long cpu = cpu();
            int made = write(documents, kind, number, folder.resolve("second"));
            double making = (System.nanoTime() - begin) / SECOND;
            double each = (cpu() - cpu) / MILLISECOND / made;
            begin = System.nanoTime();
            write(documents, kind, number, folder.resolve("second"));
            double keeping = (System.nanoTime() - begin) / SECOND;
            say(
                    kind.key(),
                    made,
                    Math.round(made / making),
                    Math.round(each),
                    Math.round(made / keeping),
                    bytes(folder.resolve("second").resolve("kk").resolve(kind.key())) / 1_000 / made);
        }
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        say("heap at most, MB:", heap / MEGABYTE, "of", Runtime.getRuntime().maxMemory() / MEGABYTE);
        delete(folder);
    }

    /** What all cores have worked for this program, which does not depend on what else the machine does. */
    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static int write(Documents documents, DocumentKind kind, int number, Path folder) throws IOException {
        return DocumentBatch.write(documents.all(kind, Optional.empty()).limit(number), folder, done -> {})
                .all();
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(
                            each -> each.toFile().isFile() ? each.toFile().length() : 0)
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void say(Object... cells) {
        var line = new StringBuilder();
        for (Object each : cells) {
            line.append(String.format(Locale.ROOT, "%-18s", each));
        }
        System.out.println(line.toString().strip());
    }
}
