package dauys.cli;

import dauys.election.nomination.SignatureCheck;
import dauys.election.nomination.SignatureRequirements;
import dauys.election.nomination.SignatureStanding;
import dauys.election.nomination.SignatureStanding.Outcome;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.folder.SignatureFile;
import dauys.folder.SignatureJson;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys signatures}: whether the signatures for candidates are enough, and by which article not. */
@Command(
        name = "signatures",
        description = "Says of each candidate whether the signatures are enough, by which article not, and what is"
                + " open.",
        footer = {
            "",
            "The file holds numbers by candidate and area, and nobody's name (docs/formats/signatures.md). What the",
            "law asks without saying what it means is shown as open, with the commission that decides.",
            "Exit codes: 0 all are enough, 2 some are not or the file has errors, 3 something is open or not known.",
            "Examples:",
            "  ./dauys signatures elections/articles/56-2-signatures-president-2022/signatures.csv \\",
            "      --office president --on 2023-03-19 --explain",
            "  ./dauys signatures signatures.csv --office akim --on 2026-11-22 --lang kk"
        })
final class SignaturesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The signatures, a CSV file.")
    private Path file = Path.of(SignatureFile.NAME);

    @Option(names = "--office", paramLabel = "OFFICE", required = true, description = "What the candidates stand for.")
    private String office = "";

    @Option(
            names = "--on",
            paramLabel = "DAY",
            required = true,
            description = "The day whose law governs, for example 2023-03-19.")
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(names = "--explain", description = "Print every requirement of every candidate.")
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
        var reading = new FolderReading(shared.messages(), line.getErr());
        var requirements = edition.on(on, reading).flatMap(book -> requirements(book, reading));
        if (requirements.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var read = SignatureFile.read(file);
        var standings = requirements.get().of(read.value().orElse(List.of()));
        var findings = new ArrayList<>(read.findings());
        findings.addAll(SignatureCheck.of(requirements.get(), standings));
        var problems = new FoundProblems(shared.messages(), new Loaded<>(Optional.<Object>empty(), findings));
        problems.lines(Integer.MAX_VALUE, "").forEach(line.getErr()::println);
        if (json) {
            line.getOut().println(Json.write(SignatureJson.of(requirements.get(), standings, findings)));
        } else {
            new SignaturesPage(shared.messages(), requirements.get(), standings, explain)
                    .lines()
                    .forEach(line.getOut()::println);
        }
        if (problems.number(Finding.Severity.ERROR) > 0) {
            return ExitCodes.BAD_INPUT;
        }
        boolean areSettled = standings.stream().map(SignatureStanding::outcome).allMatch(each -> each == Outcome.MET);
        return areSettled ? ExitCodes.DONE : ExitCodes.OPEN_QUESTION;
    }

    private Optional<SignatureRequirements> requirements(Rulebook book, FolderReading reading) {
        var found = Office.ofKey(office)
                .map(each -> SignatureRequirements.of(book, each))
                .filter(SignatureRequirements::isKnown);
        if (found.isEmpty()) {
            String known = Arrays.stream(Office.values())
                    .filter(each -> SignatureRequirements.of(book, each).isKnown())
                    .map(Office::key)
                    .collect(Collectors.joining(", "));
            reading.say(
                    "signatures.no-office",
                    Map.of("office", office, "edition", book.edition().id(), "known", known.isEmpty() ? "–" : known));
        }
        return found;
    }
}
