package dauys.cli;

import dauys.election.commission.CompositionCheck;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.folder.CommissionsFile;
import dauys.folder.CommissionsJson;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.law.Finding;
import dauys.law.Rulebook;
import dauys.wording.Messages;
import dauys.wording.Numbers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys commissions}: whether commissions are put together as the law asks. */
@Command(
        name = "commissions",
        description = "Checks who sits in commissions: sizes, proposals of parties, bars, terms of office.",
        footer = {
            "",
            "The file has a member in each row (docs/formats/commissions.md).",
            "Exit codes: 0 nothing is wrong, 2 something is or the file has errors, 3 something is not known.",
            "Example:",
            "  ./dauys commissions elections/articles/19-9-commissions-2022/commissions.csv --on 2023-03-19"
        })
final class CommissionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The members, a CSV file.")
    private Path file = Path.of("commissions.csv");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            required = true,
            description = "The day on which terms of office are measured, for example 2023-03-19.")
    private LocalDate on = LocalDate.MIN;

    @Mixin
    private EditionOption edition = new EditionOption();

    @Option(names = "--json", description = "Print JSON instead of the table.")
    private boolean json;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var line = spec.commandLine();
        var book = rulebook(new FolderReading(shared.messages(), line.getErr()));
        if (book.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var check = CompositionCheck.of(book.get(), on);
        var read = CommissionsFile.read(file);
        var checked = read.value().orElse(List.of()).stream().map(check::of).toList();
        var findings = new ArrayList<>(read.findings());
        checked.forEach(each -> findings.addAll(each.findings()));
        var problems = new FoundProblems(shared.messages(), new Loaded<>(Optional.<Object>empty(), findings));
        problems.lines(Integer.MAX_VALUE, "").forEach(line.getErr()::println);
        if (json) {
            line.getOut()
                    .println(Json.write(CommissionsJson.of(book.get().edition().id(), checked, findings)));
        } else {
            lines(book.get(), checked).forEach(line.getOut()::println);
        }
        if (problems.number(Finding.Severity.ERROR) > 0) {
            return ExitCodes.BAD_INPUT;
        }
        return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.OPEN_QUESTION;
    }

    private Optional<Rulebook> rulebook(FolderReading reading) {
        var book = edition.on(on, reading);
        if (book.isPresent() && !CompositionCheck.of(book.get(), on).isKnown()) {
            reading.say(
                    "commissions.no-edition",
                    Map.of("edition", book.get().edition().id()));
            return Optional.empty();
        }
        return book;
    }

    private List<String> lines(Rulebook book, List<Checked> checked) {
        Messages messages = shared.messages();
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "commissions.heading",
                Map.of(
                        "day",
                        new Numbers(messages.language()).date(on),
                        "edition",
                        book.edition().id())));
        lines.add("");
        var columns = List.of("commission", "voters", "members", "allowed", "quorum", "majority", "found").stream()
                .map(each -> messages.text("commissions." + each))
                .toList();
        var table = new Table(columns, Set.of(0, 6));
        checked.forEach(each -> table.row(row(messages, each)));
        lines.addAll(table.lines());
        lines.add("");
        long sound = checked.stream()
                .filter(each -> each.findings().stream().noneMatch(Finding::isError))
                .count();
        lines.add(messages.text("commissions.sum", Map.of("n", checked.size(), "sound", sound)));
        return lines;
    }

    private static List<String> row(Messages messages, Checked checked) {
        var composition = checked.composition();
        return List.of(
                messages.text(
                        "commission." + composition.level().name().toLowerCase(Locale.ROOT),
                        Map.of("name", composition.commission())),
                number(composition.voters()),
                String.valueOf(composition.members().size()),
                checked.least().equals(checked.most())
                        ? number(checked.least())
                        : number(checked.least()) + "–" + number(checked.most()),
                number(checked.quorum()),
                number(checked.majority()),
                checked.findings().stream().map(Finding::code).distinct().collect(Collectors.joining(" ")));
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }
}
