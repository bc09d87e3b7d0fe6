package dauys.cli;

import dauys.election.calendar.CalendarCheck;
import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.SetDate;
import dauys.folder.CalendarDates;
import dauys.folder.CalendarJson;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.law.Anchor;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.publication.CalendarEvents;
import dauys.wording.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** {@code ./dauys calendar}: what an election asks for from its calling to the first session, when and of whom. */
@Command(
        name = "calendar",
        description =
                "Prints the calendar of an election: each milestone with date, body, article and what it counts from.",
        footer = {
            "",
            "Dates that a commission set itself stand in a CSV file (docs/formats/calendar.md). Where the law leaves",
            "a date to somebody, the milestone is shown as open with who must decide.",
            "Exit codes: 0 printed, 2 the input has errors or no such edition or office, 3 printed, and dates are"
                    + " open.",
            "Examples:",
            "  ./dauys calendar kz/2022-11-05 --election-day 2023-03-19 --early --called 2023-01-19 \\",
            "      --dates elections/kz/2023-campaign/dates.csv --offset +06:00 --offset +05:00 --ics calendar.ics",
            "  ./dauys calendar kz/2026-06-11 --office maslikhat --election-day 2028-02-13 --lang kk",
            "  ./dauys calendar kz/2022-11-05 --office president --election-day 2029-12-02"
        })
final class CalendarCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "EDITION",
            description = "Country and date of the amending act, for example kz/2022-11-05.")
    private String edition = "";

    @Option(
            names = "--office",
            paramLabel = "OFFICE",
            description = "What is elected, as rulebooks call it (default: the national chamber).")
    private String office = "";

    @Option(names = "--election-day", paramLabel = "DAY", required = true, description = "For example 2023-03-19.")
    private LocalDate day = LocalDate.MIN;

    @Option(names = "--early", description = "The election is early, after the powers ended before their time.")
    private boolean early;

    @Option(names = "--called", paramLabel = "DAY", description = "The day on which the election was called.")
    private Optional<LocalDate> called = Optional.empty();

    @Option(names = "--term-end", paramLabel = "DAY", description = "The day on which the sitting term ends.")
    private Optional<LocalDate> termEnd = Optional.empty();

    @Option(
            names = "--dissolved",
            paramLabel = "DAY",
            description = "The day on which the act that ends the powers early takes effect.")
    private Optional<LocalDate> dissolved = Optional.empty();

    @Option(names = "--dates", paramLabel = "FILE", description = "CSV with the dates that a commission set itself.")
    private Optional<Path> dates = Optional.empty();

    @Option(
            names = "--offset",
            paramLabel = "OFFSET",
            description = "Local time for which instants are given, for example +06:00; once for each.")
    private List<String> offsets = new ArrayList<>();

    @Option(names = "--ics", paramLabel = "FILE", description = "Also write the calendar as iCalendar (RFC 5545).")
    private Optional<Path> ics = Optional.empty();

    @Option(names = "--json", description = "Print JSON instead of the table.")
    private boolean json;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        var reading = new FolderReading(shared.messages(), err);
        var rulebook = reading.rulebook(edition);
        var zones = zones(reading);
        var set = dates.map(CalendarDates::read).orElseGet(() -> new Loaded<>(Optional.of(Map.of()), List.of()));
        var elected = rulebook.flatMap(book -> office(book, reading));
        if (elected.isEmpty() || zones.isEmpty() || set.value().isEmpty()) {
            show(set.findings(), err);
            return ExitCodes.BAD_INPUT;
        }
        Map<Rule, SetDate> own = set.value().get();
        var calendar = ElectionCalendar.of(rulebook.orElseThrow(), elected.get(), calling(), own);
        var findings = new ArrayList<>(set.findings());
        findings.addAll(CalendarCheck.of(
                calendar, own, Place.of(dates.map(Path::toString).orElse("--election-day"))));
        if (show(findings, err)) {
            err.println(shared.messages().text("calendar.cannot-show"));
            return ExitCodes.BAD_INPUT;
        }
        return printed(calendar, zones.get());
    }

    private int printed(ElectionCalendar calendar, List<ZoneOffset> zones) {
        var out = spec.commandLine().getOut();
        var page = new CalendarPage(shared.messages(), calendar, zones);
        if (json) {
            out.println(Json.write(CalendarJson.of(calendar, zones)));
        } else {
            page.lines().forEach(out::println);
        }
        boolean isWritten = ics.isEmpty() || written(ics.get(), calendar, zones);
        if (!isWritten) {
            return ExitCodes.BAD_INPUT;
        }
        return calendar.open().isEmpty() ? ExitCodes.DONE : ExitCodes.OPEN_QUESTION;
    }

    private boolean written(Path file, ElectionCalendar calendar, List<ZoneOffset> zones) {
        Messages messages = shared.messages();
        var events = new CalendarEvents(messages, calendar, zones);
        try {
            Files.writeString(file, events.text());
        } catch (IOException unwritable) {
            spec.commandLine()
                    .getErr()
                    .println(messages.text(
                            "calendar.cannot-write",
                            Map.of(
                                    "file",
                                    file.toString(),
                                    "reason",
                                    unwritable.getClass().getSimpleName())));
            return false;
        }
        spec.commandLine()
                .getErr()
                .println(messages.text("calendar.written", Map.of("file", file.toString(), "n", events.number())));
        return true;
    }

    private Calling calling() {
        var calling = early ? Calling.early(day) : Calling.regular(day);
        var events = Map.of(Anchor.CALLING, called, Anchor.TERM_END, termEnd, Anchor.DISSOLUTION, dissolved);
        for (Map.Entry<Anchor, Optional<LocalDate>> each : events.entrySet()) {
            if (each.getValue().isPresent()) {
                calling = calling.with(each.getKey(), each.getValue().get());
            }
        }
        return calling;
    }

    /** The office that was named, or the national chamber of the edition, where it has a calendar. */
    private Optional<Office> office(Rulebook rulebook, FolderReading reading) {
        var known = Arrays.stream(Office.values())
                .filter(each -> ElectionCalendar.isKnown(rulebook, each))
                .toList();
        Optional<Office> asked = office.isEmpty()
                ? known.stream().findFirst()
                : Office.ofKey(office).map(rulebook::officeFor);
        Optional<Office> found = asked.filter(known::contains);
        if (found.isEmpty()) {
            reading.say(
                    "calendar.no-office",
                    Map.of(
                            "edition",
                            rulebook.edition().id(),
                            "office",
                            office,
                            "known",
                            known.stream().map(Office::key).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private Optional<List<ZoneOffset>> zones(FolderReading reading) {
        var zones = new ArrayList<ZoneOffset>();
        boolean isRead = true;
        for (String text : offsets) {
            var offset = CalendarDates.offset(text);
            offset.ifPresent(zones::add);
            if (offset.isEmpty()) {
                reading.say("calendar.bad-offset", Map.of("text", text));
                isRead = false;
            }
        }
        return isRead ? Optional.of(zones) : Optional.empty();
    }

    /** Prints findings; whether one is an error. */
    private boolean show(List<Finding> findings, PrintWriter err) {
        var problems = new FoundProblems(shared.messages(), new Loaded<>(Optional.<Object>empty(), findings));
        problems.lines(Integer.MAX_VALUE, "").forEach(err::println);
        return problems.number(Finding.Severity.ERROR) > 0;
    }
}
