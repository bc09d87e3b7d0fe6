package dauys.testkit;

import dauys.election.nomination.CandidacyCheck;
import dauys.election.nomination.Eligibility;
import dauys.election.nomination.Iin;
import dauys.folder.CandidacyFile;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Office;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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
 * As many registrations as the elections of 2023 had, 12,451, read from a file and validated: every requirement of
 * maslikhat candidates, numbers, names, namesakes, lists. Once with a warm JVM and once with a new one.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
public class RegistrationsBenchmark {

    private static final int REGISTRATIONS = 12_451;
    private static final int ON_A_LIST = 50;
    private static final int MOST_OF_A_DAY = 10_000;
    private static final String LETTERS = "абвгдежзиклмнопрстуф";

    private Path file = Path.of("");
    private Eligibility eligibility = eligibility();

    private static Eligibility eligibility() {
        var edition = new Edition("kz", LocalDate.of(2022, 11, 5));
        return Eligibility.of(
                Rulebooks.load(edition).value().orElseThrow(), Office.MASLIKHAT, LocalDate.of(2023, 3, 19));
    }

    /** Writes the file: one in ten stands on a list, nobody has the name of another. */
    @Setup
    public void prepare() throws IOException {
        var rows = new StringBuilder(
                "contest,party,candidate,place,name,born,woman,disability,citizen,incapable,convicted,"
                        + "corruption,other_maslikhat,member_of,nominated_by,iin\n");
        for (int i = 0; i < REGISTRATIONS; i++) {
            boolean onList = i % 10 == 0;
            int list = i / 10 / ON_A_LIST;
            rows.append(onList ? "list-" + list + ",P" + list : "c" + i / 4 + ",")
                    .append(",N")
                    .append(i)
                    .append(',')
                    .append(onList ? i / 10 % ON_A_LIST + 1 : "")
                    .append(",Үлгі ")
                    .append(name(i))
                    .append(i < MOST_OF_A_DAY ? ",1985-03-15," : ",1985-03-16,")
                    .append(i % 20 == 0 ? "yes" : "no")
                    .append(",no,yes,no,no,no,no,")
                    .append(onList ? "P" + list : "none")
                    .append(",self,")
                    .append(number(i))
                    .append('\n');
        }
        file = Files.createTempFile("registrations", ".csv");
        Files.writeString(file, rows);
    }

    /** A number of its own for each person; a few that no last digit can check are left out. */
    private static String number(int person) {
        String start = (person < MOST_OF_A_DAY ? "8503153" : "8503163") + "%04d".formatted(person % MOST_OF_A_DAY);
        for (char last = '0'; last <= '9'; last++) {
            if (Iin.isWellFormed(start + last)) {
                return start + last;
            }
        }
        return "";
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
        Files.delete(file);
    }

    private List<Finding> validated() {
        var read = CandidacyFile.read(file);
        var standings = eligibility.of(read.value().orElseThrow());
        if (standings.size() != REGISTRATIONS) {
            throw new IllegalStateException("Read " + standings.size() + ": " + read.findings());
        }
        return CandidacyCheck.of(eligibility, standings, OptionalInt.empty());
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public List<Finding> allRegistrationsOf2023() {
        return validated();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public List<Finding> allRegistrationsOf2023TheFirstTime() {
        return validated();
    }
}
