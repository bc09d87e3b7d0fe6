package dauys.testkit;

import com.sun.management.OperatingSystemMXBean;
import dauys.election.tabulation.Tabulation;
import dauys.folder.ElectionFolders;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and adds up folders of 10,000 protocols and more, each in a Java of its own, beside two peers on the
 * same file in the same run: DuckDB, which only adds the columns up, and {@code wc -l}, which only counts the lines.
 *
 * <p>The first round of a Java is slow, because nothing is compiled yet; the best one shows what the code can do. Both
 * are told. The sums of Dauys and DuckDB must be equal.
 */
final class ProtocolsBenchmark {

    private static final int LEAST = 10_000;
    private static final int MOST = 1_000_000;
    private static final int LEAST_ROUNDS = 5;
    private static final int MOST_ROUNDS = 50;

    /** Small folders are read more often, so that as much is compiled for them as for large ones. */
    private static final int ROWS_IN_ALL = 2_000_000;

    private static final long SEED = 20_230_319;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final String ONE_SIZE = "--one-size";
    private static final String HEAD = """
                            |            Dauys, seconds            |   DuckDB, seconds    |  wc -l | to DuckDB | heap
            protocols    MB |  first   best    CPU ns each | list  |  first   best    CPU |   best |  all rows |   MB
            """;

    private final Path folder;
    private final int protocols;
    private final Timing dauys = new Timing();
    private final Timing registers = new Timing();
    private final Timing duckDb = new Timing();
    private final Timing wc = new Timing();
    private final Heap heap = new Heap();

    private ProtocolsBenchmark(Path folder, int protocols) {
        this.folder = folder;
        this.protocols = protocols;
    }

    /** How long something took the first time and at best, and the least time of all cores together. */
    private static final class Timing {
        private long first;
        private long best = Long.MAX_VALUE;
        private long cores = Long.MAX_VALUE;

        <T> T of(Callable<T> work) throws Exception {
            long used = MACHINE.getProcessCpuTime();
            long begun = System.nanoTime();
            T result = work.call();
            long nanos = System.nanoTime() - begun;
            first = first == 0 ? nanos : first;
            best = Math.min(best, nanos);
            cores = Math.min(cores, MACHINE.getProcessCpuTime() - used);
            return result;
        }

        boolean isEmpty() {
            return first == 0;
        }

        @Override
        public String toString() {
            return "%6s %6s %6s".formatted(seconds(first), seconds(best), seconds(cores));
        }

        private String seconds(long nanos) {
            return isEmpty() ? "-" : "%.3f".formatted(nanos / 1e9);
        }
    }

    /**
     * Measures.
     *
     * @param args the number of protocols of the largest folder; 1,000,000 without it
     */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        if (args.length == 2 && args[0].equals(ONE_SIZE)) {
            measure(Integer.parseInt(args[1]));
            return;
        }
        int most = args.length == 0 ? MOST : Integer.parseInt(args[0]);
        System.out.print(HEAD);
        var sizes = new ArrayList<Integer>();
        for (int size = LEAST; size < most; size *= 10) {
            sizes.add(size);
        }
        sizes.add(most);
        for (int size : sizes) {
            int exit = inOwnJava(size);
            if (exit != 0) {
                System.exit(exit);
            }
        }
    }

    private static int inOwnJava(int size) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(ProtocolsBenchmark.class.getName(), ONE_SIZE, Integer.toString(size)));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void measure(int protocols) throws Exception {
        Path folder = Files.createTempDirectory("dauys-bench");
        // The hook works for an interrupted run as well.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        ManyProtocols.write(folder, protocols, SEED);
        new ProtocolsBenchmark(folder, protocols).rounds();
    }

    private void rounds() throws Exception {
        heap.watch();
        Path withoutRows = folder.resolve("registers");
        copyRegisters(withoutRows);
        Path file = folder.resolve(ManyProtocols.PROTOCOLS);
        try (var connection = duckDb()) {
            int rounds = Math.clamp(ROWS_IN_ALL / protocols, LEAST_ROUNDS, MOST_ROUNDS);
            for (int round = 0; round < rounds; round++) {
                long[] sums = dauys.of(() -> sums(folder, protocols));
                registers.of(() -> sums(withoutRows, 0));
                if (connection != null) {
                    long[] others = duckDb.of(() -> sums(connection, file));
                    if (!Arrays.equals(sums, others)) {
                        throw new IllegalStateException(
                                "Dauys: %s, DuckDB: %s".formatted(Arrays.toString(sums), Arrays.toString(others)));
                    }
                }
                wc.of(() -> new ProcessBuilder("wc", "-l", file.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor());
            }
        }
        System.out.printf(
                "%,9d %5d | %s %7d | %5s | %s | %6s | %4s %4s | %4d%n",
                protocols,
                Files.size(file) / 1_000_000,
                dauys,
                dauys.best / protocols,
                registers.seconds(registers.best),
                duckDb,
                wc.seconds(wc.best),
                toDuckDb(dauys.best),
                toDuckDb(dauys.best - registers.best),
                heap.most() / (1 << 20));
    }

    private String toDuckDb(long nanos) {
        return duckDb.isEmpty() ? "-" : "%.2f".formatted((double) nanos / duckDb.best);
    }

    /** The same election before any protocol has come, to tell what is spent on the list of its precincts. */
    private void copyRegisters(Path copy) throws IOException {
        Files.createDirectory(copy);
        for (Path each : files(folder)) {
            Path target = copy.resolve(each.getFileName());
            if (target.endsWith(ManyProtocols.PROTOCOLS)) {
                try (var lines = Files.newBufferedReader(each)) {
                    Files.writeString(target, lines.readLine() + '\n');
                }
            } else {
                Files.copy(each, target);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Everything that a count does before it gives seats, the registers and the list of precincts included. */
    private static long[] sums(Path folder, int protocols) {
        var read = ElectionFolders.read(folder);
        if (!read.findings().isEmpty()) {
            throw new IllegalStateException(read.findings().toString());
        }
        Tabulation nation =
                read.value().orElseThrow().contests().getFirst().tabulation().orElseThrow();
        if (nation.completeness().arrived() != protocols) {
            throw new IllegalStateException(nation.completeness().toString());
        }
        var form = nation.form();
        var lines = ManyProtocols.LINES.stream()
                .mapToLong(code -> nation.value(form.place(form.line(code).orElseThrow())));
        var votes = nation.votes().values().stream().mapToLong(Long::longValue);
        return LongStream.concat(lines, votes).toArray();
    }

    /** DuckDB in memory, with its own defaults: all cores; null where its driver is not on the class path. */
    private static @Nullable Connection duckDb() {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException noDriver) {
            System.err.println("Without DuckDB: " + noDriver.getMessage());
            return null;
        }
    }

    /** The types are told, because DuckDB is quicker when it need not find them out. */
    private static long[] sums(Connection connection, Path file) throws SQLException {
        var columns = new ArrayList<>(ManyProtocols.LINES);
        columns.addAll(ManyProtocols.options());
        var sums = columns.stream().map("sum(%s)"::formatted).toList();
        var types = columns.stream().map("'%s': 'INTEGER'"::formatted).toList();
        String query = "SELECT " + String.join(", ", sums) + " FROM read_csv('" + file
                + "', header = true, columns = {'precinct': 'VARCHAR', 'contest': 'VARCHAR', "
                + String.join(", ", types) + "})";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            long[] values = new long[columns.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.getLong(i + 1);
            }
            return values;
        }
    }

    /** Looks a hundred times a second at how much of the heap is in use, garbage included. */
    private static final class Heap {
        private final AtomicLong most = new AtomicLong();

        void watch() {
            var watcher = new Thread(this::look, "heap");
            watcher.setDaemon(true);
            watcher.start();
        }

        private void look() {
            try {
                while (true) {
                    long used = ManagementFactory.getMemoryMXBean()
                            .getHeapMemoryUsage()
                            .getUsed();
                    most.accumulateAndGet(used, Math::max);
                    Thread.sleep(10);
                }
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }

        long most() {
            return most.get();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(each -> each.toFile().delete());
        } catch (IOException gone) {
            System.err.println("Left behind: " + folder);
        }
    }
}
