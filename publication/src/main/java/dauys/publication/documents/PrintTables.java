package dauys.publication.documents;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.PrintPlan;
import dauys.election.ballot.PrintRun;
import dauys.election.contest.Contest;
import dauys.election.territory.Precinct;
import dauys.folder.Registers;
import dauys.law.Office;
import dauys.law.Ratio;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How many ballot papers are printed, as tables: for each precinct, and for each contest as a whole. */
final class PrintTables {

    private final Registers registers;
    private final PrintPlan plan;
    private final Function<Office, Optional<Ratio>> share;

    /** Writes the lines of a table. */
    @FunctionalInterface
    private interface Lines {
        void to(BufferedWriter out) throws IOException;
    }

    PrintTables(Registers registers, PrintPlan plan, Function<Office, Optional<Ratio>> share) {
        this.registers = registers;
        this.plan = plan;
        this.share = share;
    }

    /** Each table is written beside its place and moved there whole. */
    void write(Path folder, Predicate<Contest> wanted) throws IOException {
        Files.createDirectories(folder);
        put(folder.resolve("print-totals.csv"), out -> totals(out, wanted));
        put(folder.resolve("print-precincts.csv"), out -> precincts(out, wanted));
    }

    private static void put(Path table, Lines lines) throws IOException {
        Path unfinished = table.resolveSibling(table.getFileName() + ".unfinished");
        try (var out = Files.newBufferedWriter(unfinished)) {
            lines.to(out);
        }
        Files.move(unfinished, table, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void totals(BufferedWriter out, Predicate<Contest> wanted) throws IOException {
        out.write("contest,paper,precincts,voters,printed_by_precinct,printed_as_whole\n");
        for (PrintPlan.OfContest each : plan.contests()) {
            var contest = each.paper().contest();
            if (wanted.test(contest)) {
                String colour = contest.paper().map(Words::key).orElse("white");
                out.write("%s,%s,%d,%d,%s,%s\n"
                        .formatted(
                                contest.id(),
                                colour,
                                each.precincts(),
                                each.voters(),
                                number(each.byPrecinct()),
                                number(each.asWhole())));
            }
        }
    }

    private void precincts(BufferedWriter out, Predicate<Contest> wanted) throws IOException {
        out.write("precinct,contest,voters,printed\n");
        for (Precinct precinct : registers.territory().precincts()) {
            for (BallotPaper paper : registers.ballots().of(precinct)) {
                if (wanted.test(paper.contest())) {
                    var printed = share.apply(paper.contest().body().office())
                            .map(each -> PrintRun.of(precinct.voters(), each));
                    out.write("%s,%s,%d,%s\n"
                            .formatted(precinct.id(), paper.contest().id(), precinct.voters(), number(printed)));
                }
            }
        }
    }

    /** An edition that does not say how many are printed leaves the field empty. */
    private static String number(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }
}
