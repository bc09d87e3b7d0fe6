package dauys.cli;

import dauys.folder.Loaded;
import dauys.law.Finding;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Findings as lines, one each: place, severity, code, sentence; and their numbers by code. */
final class FoundProblems {

    private final Messages messages;
    private final Loaded<?> loaded;
    private final Sentences sentences;
    private final Map<String, Finding.Severity> severities = new TreeMap<>();

    FoundProblems(Messages messages, Loaded<?> loaded) {
        this.messages = messages;
        this.loaded = loaded;
        this.sentences = new Sentences(messages, new Names(Map.of(), Map.of()));
        loaded.findings()
                .forEach(each -> severities.merge(
                        each.code(), each.severity(), (one, other) -> one == Finding.Severity.ERROR ? one : other));
    }

    /** Whether what was found keeps a row from being counted; a broken control identity does not. */
    static boolean leavesOut(Finding finding) {
        return finding.isError() && !finding.code().matches("P10\\d");
    }

    /**
     * The findings as lines.
     *
     * @param most how many of each code are shown
     * @param command what shows more of them
     */
    List<String> lines(int most, String command) {
        var lines = new ArrayList<String>();
        var shown = new HashMap<String, Integer>();
        for (Finding each : loaded.findings()) {
            if (shown.merge(each.code(), 1, Integer::sum) <= most) {
                lines.add(each.place() + ": " + severity(each.severity()) + " " + each.code() + ": "
                        + sentences.finding(each));
            }
        }
        loaded.counts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            int more = entry.getValue() - Math.min(most, shown.getOrDefault(entry.getKey(), 0));
            if (more > 0) {
                lines.add(messages.text(
                        "check.more",
                        Map.of("n", more, "code", entry.getKey(), "command", command, "most", MOST_KEPT)));
            }
        });
        return lines;
    }

    /** More of a code are counted and not kept. */
    private static final int MOST_KEPT = 1_000;

    /** A table of how many there are of each code. */
    List<String> byCode() {
        var headings =
                List.of(messages.text("check.code"), messages.text("check.severity"), messages.text("check.number"));
        var table = new Table(headings, Set.of(0, 1));
        severities.forEach((code, severity) -> table.row(
                List.of(code, severity(severity), String.valueOf(loaded.counts().getOrDefault(code, 0)))));
        return table.lines();
    }

    /** How many findings of a severity there are, those that were only counted included. */
    long number(Finding.Severity severity) {
        return severities.entrySet().stream()
                .filter(each -> each.getValue() == severity)
                .mapToLong(each -> loaded.counts().getOrDefault(each.getKey(), 0))
                .sum();
    }

    private String severity(Finding.Severity severity) {
        return messages.text(severity == Finding.Severity.ERROR ? "cli.error" : "cli.warning");
    }
}
