package dauys.cli;

import dauys.election.nomination.CandidacyCheck;
import dauys.election.nomination.Eligibility;
import dauys.election.nomination.Standing;
import dauys.election.nomination.Standing.Outcome;
import dauys.folder.CandidacyFile;
import dauys.folder.EligibilityJson;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Rulebook;
import dauys.wording.Messages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys eligible}: who may stand, who may not and why, and what is not known. */
@Command(
        name = "eligible",
        description = "Says of each candidate whether the person may stand, by which article not, and how to mend it.",
        footer = {
            "",
            "The file is a candidates.csv with a column more for each fact (docs/formats/candidates.md). A fact that",
            "is not in the file is not known: it is asked for and never assumed.",
            "Exit codes: 0 all may stand, 2 somebody may not stand or the file has errors, 3 something is not known.",
            "Example:",
            "  ./dauys eligible candidates.csv --office mazhilis --on 2023-03-19 --seats 69 --lang kk"
        })
final class EligibleCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The candidates, a CSV file.")
    private Path file = Path.of("candidates.csv");

    @Option(names = "--office", paramLabel = "OFFICE", required = true, description = "What the persons stand for.")
    private String office = "";

    @Option(
            names = "--on",
            paramLabel = "DAY",
            required = true,
            description = "The day on which ages and years are counted, for example 2023-03-19.")
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(
            names = "--seats",
            paramLabel = "N",
            description = "Seats that the lists share; without it no list is long.")
    private Optional<Integer> seats = Optional.empty();

    @Option(names = "--explain", description = "Print every requirement of every person.")
    private boolean explain;

    @Option(names = "--json", description = "Print JSON instead of the table.")
    private boolean json;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        Messages messages = shared.messages();
        var reading = new FolderReading(messages, line.getErr());
        var eligibility = edition.on(on, reading).flatMap(book -> eligibility(book, reading));
        if (eligibility.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        if (seats.filter(each -> each < 1).isPresent()) {
            reading.say("eligible.bad-seats", Map.of("n", seats.get()));
            return ExitCodes.BAD_INPUT;
        }
        var read = CandidacyFile.read(file);
        var standings = eligibility.get().of(read.value().orElse(List.of()));
        var findings = new ArrayList<>(read.findings());
        findings.addAll(CandidacyCheck.of(
                eligibility.get(), standings, seats.map(OptionalInt::of).orElse(OptionalInt.empty())));
        var problems = new FoundProblems(messages, new Loaded<>(Optional.<Object>empty(), findings));
        problems.lines(Integer.MAX_VALUE, "").forEach(line.getErr()::println);
        if (json) {
            line.getOut().println(Json.write(EligibilityJson.of(eligibility.get(), standings, findings)));
        } else {
            new EligiblePage(messages, eligibility.get(), standings, explain)
                    .lines()
                    .forEach(line.getOut()::println);
        }
        if (problems.number(Finding.Severity.ERROR) > 0) {
            return ExitCodes.BAD_INPUT;
        }
        boolean isKnown = standings.stream().map(Standing::outcome).noneMatch(each -> each == Outcome.NOT_KNOWN);
        return isKnown ? ExitCodes.DONE : ExitCodes.OPEN_QUESTION;
    }

    private Optional<Eligibility> eligibility(Rulebook book, FolderReading reading) {
        var found =
                Office.ofKey(office).map(each -> Eligibility.of(book, each, on)).filter(Eligibility::isKnown);
        if (found.isEmpty()) {
            String known = Arrays.stream(Office.values())
                    .filter(each -> Eligibility.of(book, each, on).isKnown() && book.officeFor(each) == each)
                    .map(Office::key)
                    .collect(Collectors.joining(", "));
            reading.say(
                    "eligible.no-office",
                    Map.of("office", office, "edition", book.edition().id(), "known", known));
        }
        return found;
    }
}
