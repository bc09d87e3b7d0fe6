package dauys.cli;

import dauys.election.party.FoundingCheck;
import dauys.election.party.FoundingRequirements;
import dauys.election.party.FoundingStanding.Outcome;
import dauys.folder.FoundingFolder;
import dauys.folder.FoundingJson;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.wording.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dauys party}: whether a party may be registered, by which article not, and what its lists come to. */
@Command(
        name = "party",
        description = "Says whether a party may be registered, requirement by requirement, and checks its members.",
        footer = {
            "",
            "The folder holds founding.yaml and lists of members, members*.csv (docs/formats/founding.md). What is not",
            "in it is not known: it is asked for and never assumed.",
            "Exit codes: 0 it may be registered, 2 it may not or the folder has errors, 3 something is not known.",
            "Example:",
            "  ./dauys party elections/articles/10-6-party-founding-2022/exactly --on 2024-12-01 --lang kk"
        })
final class PartyCommand implements Callable<Integer> {

    /** Enough of a kind to see what is wrong; their number stands below. */
    private static final int SHOWN_OF_A_CODE = 20;

    @Parameters(paramLabel = "FOLDER", description = "The folder of the founding.")
    private Path folder = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            required = true,
            description = "The day on which it is asked, for example 2023-06-01.")
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
        Messages messages = shared.messages();
        var reading = new FolderReading(messages, line.getErr());
        if (!Files.isDirectory(folder)) {
            reading.say("founding.no-folder", Map.of("folder", folder.toString()));
            return ExitCodes.BAD_INPUT;
        }
        var requirements = requirements(reading);
        if (requirements.isEmpty()) {
            return ExitCodes.BAD_INPUT;
        }
        var read = FoundingFolder.read(folder, requirements.get());
        if (read.value().isEmpty()) {
            new FoundProblems(messages, read).lines(SHOWN_OF_A_CODE, "").forEach(line.getErr()::println);
            reading.say("founding.cannot-show", Map.of());
            return ExitCodes.BAD_INPUT;
        }
        var standing = requirements.get().of(read.value().get().founding());
        var header = Place.of(folder.resolve(FoundingFolder.HEADER).toString());
        var all = together(read, FoundingCheck.of(standing, header));
        var problems = new FoundProblems(messages, all);
        problems.lines(SHOWN_OF_A_CODE, "--json").forEach(line.getErr()::println);
        if (json) {
            line.getOut().println(Json.write(FoundingJson.of(read.value().get(), requirements.get(), standing, all)));
        } else {
            new PartyPage(messages, read.value().get(), requirements.get(), standing)
                    .lines()
                    .forEach(line.getOut()::println);
        }
        if (problems.number(Finding.Severity.ERROR) > 0) {
            return ExitCodes.BAD_INPUT;
        }
        boolean isOpen = standing.outcome() == Outcome.NOT_KNOWN
                || !requirements.get().gaps().isEmpty();
        return isOpen ? ExitCodes.OPEN_QUESTION : ExitCodes.DONE;
    }

    /** What reading found and what the requirements come to; the numbers of reading count what was not kept. */
    private static Loaded<FoundingFolder> together(Loaded<FoundingFolder> read, List<Finding> more) {
        var findings = new ArrayList<>(read.findings());
        findings.addAll(more);
        var counts = new TreeMap<>(read.counts());
        more.forEach(each -> counts.merge(each.code(), 1, Integer::sum));
        return new Loaded<>(read.value(), findings, counts);
    }

    private Optional<FoundingRequirements> requirements(FolderReading reading) {
        var book = edition.on(on, reading);
        var found = book.map(each -> FoundingRequirements.of(each, on));
        if (found.isPresent() && !found.get().isKnown()) {
            reading.say(
                    "founding.no-edition",
                    Map.of("edition", book.get().edition().id()));
            return Optional.empty();
        }
        return found;
    }
}
