package dauys.testkit;

import dauys.election.nomination.Iin;
import dauys.election.party.FoundingRequirements;
import dauys.folder.FoundingFolder;
import dauys.folder.Loaded;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Lists of 100,000 members of two parties, read and checked: a thousand stand twice, a thousand in both parties, a
 * thousand have a wrong number. Once with a warm JVM and once with a new one.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
public class MembershipBenchmark {

    private static final int ROWS = 100_000;
    private static final int OF_EACH = 1_000;
    private static final int MOST_OF_A_DAY = 10_000;
    private static final int REGIONS = 20;
    private static final String LETTERS = "абвгдежзиклмнопрстуф";

    private final FoundingRequirements requirements = FoundingRequirements.of(
            Rulebooks.load(new Edition("kz", LocalDate.of(2022, 11, 5))).value().orElseThrow(),
            LocalDate.of(2023, 6, 1));

    private Path folder = Path.of("");

    /** Writes the folder; every hundredth row is wrong in each of the three ways. */
    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("founding");
        var header = new StringBuilder(
                "party: NEW\nname: {kk: «Үлгі» партиясы, ru: Партия «Үлгі», en: Ülgi Party}\nregions: [R0");
        for (int i = 1; i < REGIONS; i++) {
            header.append(", R").append(i);
        }
        Files.writeString(folder.resolve("founding.yaml"), header.append("]\n"));
        var rows = new StringBuilder("party,member,name,region,iin\n");
        for (int i = 0; i < ROWS; i++) {
            int every = ROWS / OF_EACH;
            boolean isTwice = i % every == 1;
            int person = isTwice || i % every == 3 ? i - 1 : i;
            String number = number(person);
            rows.append(i % every == 3 ? "OLD" : "NEW")
                    .append(",N")
                    .append(i)
                    .append(",Үлгі ")
                    .append(name(person))
                    .append(",R")
                    .append(i % REGIONS)
                    .append(',')
                    .append(i % every == 5 ? wrong(number) : number)
                    .append('\n');
        }
        Files.writeString(folder.resolve("members.csv"), rows);
    }

    /** A number of its own for each person; a few that no last digit can check are moved to another day. */
    private static String number(int person) {
        for (int month = 1; ; month++) {
            String start = "85%02d%02d3%04d".formatted(month, 10 + person / MOST_OF_A_DAY, person % MOST_OF_A_DAY);
            for (char last = '0'; last <= '9'; last++) {
                if (Iin.isWellFormed(start + last)) {
                    return start + last;
                }
            }
        }
    }

    private static String wrong(String number) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    }

    private static String name(int number) {
        var name = new StringBuilder();
        for (int rest = number + LETTERS.length(); rest > 0; rest /= LETTERS.length()) {
            name.append(LETTERS.charAt(rest % LETTERS.length()));
        }
        return name.toString();
    }

    @TearDown
    public void remove() throws IOException {
        Files.delete(folder.resolve("members.csv"));
        Files.delete(folder.resolve("founding.yaml"));
        Files.delete(folder);
    }

    private Loaded<FoundingFolder> read() {
        var read = FoundingFolder.read(folder, requirements);
        if (!read.counts().equals(Map.of("G201", OF_EACH, "G202", OF_EACH, "N201", OF_EACH))) {
            throw new IllegalStateException("Found " + read.counts());
        }
        return read;
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Loaded<FoundingFolder> hundredThousandMembers() {
        return read();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Loaded<FoundingFolder> hundredThousandMembersTheFirstTime() {
        return read();
    }
}
