package dauys.testkit;

import dauys.election.calendar.ElectionDeadlines;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Body;
import dauys.folder.ElectionFolder;
import dauys.folder.ElectionFolders;
import dauys.folder.Json;
import dauys.folder.Loaded;
import dauys.folder.ResultJson;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One election folder with what its source says the result is. Real elections and made-up cases are run by the same few
 * lines: read, count, compare.
 */
public record ElectionCase(Path folder) {

    private static final String EXPECTED = "expected.json";

    /** What a case may be about beside the result of an election; each names its edition and office. */
    private static final List<String> PARTS =
            List.of("eligibility", "registration", "founding", "commissions", "signatures", "office-calendar");

    /** What of a result a case may state. */
    private static final List<String> RESULTS = List.of("contests", "bodies");

    /** Every folder below {@code elections/} that states what is expected, in the order of their paths. */
    public static List<ElectionCase> all() {
        try (var paths = Files.walk(elections())) {
            return paths.filter(path -> path.getFileName().toString().equals(EXPECTED))
                    .map(path -> new ElectionCase(path.resolveSibling("")))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The repository's folder of elections, found from wherever the test runs. */
    public static Path elections() {
        return repository().resolve("elections");
    }

    /** The repository's root. */
    public static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("elections")) || !Files.isDirectory(here.resolve("rulebooks"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("No folder above holds elections/ and rulebooks/.");
            }
        }
        return here;
    }

    /** The path below {@code elections/}, which names the case. */
    public String name() {
        return elections().relativize(folder.toAbsolutePath()).toString().replace('\\', '/');
    }

    /** What does not hold, under the edition that governs the case and under those named besides it. */
    public List<String> mismatches() {
        return mismatches(Rulebooks::load);
    }

    /** The same with rulebooks of the caller's. */
    public List<String> mismatches(Function<Edition, Loaded<Rulebook>> rulebooks) {
        var mismatches = new ArrayList<String>();
        var expected = expected();
        if (expected.get("eligibility") instanceof Map<?, ?> eligibility) {
            return StandingLines.mismatches(folder, eligibility, rulebooks);
        }
        if (expected.get("registration") instanceof Map<?, ?> registration) {
            return RegistrationLines.mismatches(registration, rulebooks);
        }
        if (expected.get("founding") instanceof Map<?, ?> founding) {
            return FoundingLines.mismatches(folder, founding, rulebooks);
        }
        if (expected.get("commissions") instanceof Map<?, ?> commissions) {
            return CommissionLines.mismatches(folder, commissions, rulebooks);
        }
        if (expected.get("signatures") instanceof Map<?, ?> signatures) {
            return SignatureLines.mismatches(folder, signatures, rulebooks);
        }
        if (expected.get("office-calendar") instanceof Map<?, ?> calendar) {
            return CalendarLines.mismatches(calendar, rulebooks);
        }
        var read = ElectionFolders.read(folder, rulebooks);
        var findings = codes(read);
        if (expected.get("findings") instanceof List<?> codes) {
            compareFindings(codes, findings, mismatches);
        }
        if (expected.containsKey("contests")) {
            if (read.value().isEmpty()) {
                mismatches.add("not readable: " + findings);
                return mismatches;
            }
            compareResults(read.value().get(), expected, rulebooks, mismatches);
        }
        if (expected.get("deadlines") instanceof Map<?, ?> deadlines) {
            read.value().ifPresent(election -> compareDeadlines(election, deadlines, mismatches));
        }
        if (expected.get("calendar") instanceof Map<?, ?> calendar) {
            read.value().ifPresent(election -> mismatches.addAll(CalendarLines.mismatches(election, calendar)));
        }
        return mismatches;
    }

    private static void compareResults(
            ElectionFolder election,
            Map<String, Object> expected,
            Function<Edition, Loaded<Rulebook>> rulebooks,
            List<String> mismatches) {
        compare(election.count(), expected, mismatches);
        for (Edition also : election.alsoUnder()) {
            compare(election.countUnder(rulebooks.apply(also).value().orElseThrow()), expected, mismatches);
        }
    }

    private static void compare(ElectionResult result, Map<String, Object> expected, List<String> mismatches) {
        String edition = result.rulebook().edition().id();
        var found = ResultJson.of(result);
        for (String part : RESULTS) {
            if (expected.containsKey(part)) {
                Subset.differences("", expected.get(part), found.get(part))
                        .forEach(difference -> mismatches.add("under " + edition + ": " + difference));
            }
        }
    }

    /** All deadlines of each body that the case names, in the local time that it names. */
    private static void compareDeadlines(ElectionFolder read, Map<?, ?> expected, List<String> mismatches) {
        var offset = ZoneOffset.of(String.valueOf(expected.get("offset")));
        var found = new LinkedHashMap<String, Object>();
        found.put("offset", offset.toString());
        for (Body body : read.election().bodies()) {
            var deadlines = ElectionDeadlines.of(
                    read.governing(), body.office(), read.election().date(), offset);
            var dues = new LinkedHashMap<String, Object>();
            deadlines
                    .all()
                    .forEach(each -> dues.put(
                            each.kind().name(), each.due().atOffset(offset).toString()));
            found.put(body.id(), dues);
        }
        if (!found.equals(expected)) {
            mismatches.add("deadlines: expected %s, found %s".formatted(expected, found));
        }
    }

    private static List<String> codes(Loaded<ElectionFolder> read) {
        return read.findings().stream().map(Finding::code).sorted().toList();
    }

    private static void compareFindings(List<?> expected, List<String> found, List<String> mismatches) {
        var wanted = expected.stream()
                .map(each -> String.valueOf(((Map<?, ?>) each).get("code")))
                .sorted()
                .toList();
        if (!wanted.equals(found)) {
            mismatches.add("expected the findings " + wanted + ", found " + found);
        }
    }

    /** Whether the case is about a part of the law for one office, and then not for that edition and office. */
    boolean isAboutOthers(Edition edition, Office office) {
        return PARTS.stream()
                .flatMap(part -> Stream.ofNullable(expected().get(part)))
                .anyMatch(part -> part instanceof Map<?, ?> stated
                        && !(edition.id().equals(stated.get("edition"))
                                && office.key().equals(stated.get("office"))));
    }

    /** What the case's own file says. */
    public Map<String, Object> expected() {
        try {
            return Json.read(folder.resolve(EXPECTED));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
