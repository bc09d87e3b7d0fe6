package dauys.server.api;

import dauys.election.protocol.DoubleEntry.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the protocols of one intake. Several threads write it. */
final class IntakeReport {

    /** More of one kind than anybody reads; the others are counted. */
    private static final int MOST_OF_A_CODE = 1_000;

    /**
     * Something that is wrong with a row or was refused.
     *
     * @param line 0 where the whole file is meant
     * @param error whether the row was left out
     */
    record Problem(
            String file, int line, String code, boolean error, String precinct, String contest, String sentence) {

        Map<String, Object> json() {
            var json = Json.of("file", file, "line", line, "code", code, "error", error);
            if (!precinct.isEmpty()) {
                json.put("precinct", precinct);
                json.put("contest", contest);
            }
            json.put("sentence", sentence);
            return json;
        }
    }

    private int taken;
    private int recorded;
    private int repeated;
    private int refused;
    private boolean interrupted;
    private final Map<String, Integer> states = new TreeMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    synchronized void done(String state, boolean again) {
        taken++;
        if (again) {
            repeated++;
        } else {
            recorded++;
        }
        states.merge(state, 1, Integer::sum);
    }

    synchronized void refused() {
        taken++;
        refused++;
    }

    /** The database went away; what follows was not sent to it. */
    synchronized void interrupt() {
        interrupted = true;
    }

    synchronized boolean isInterrupted() {
        return interrupted;
    }

    /** Whether the problem is among those that are listed. */
    synchronized boolean add(Problem problem) {
        boolean listed = codes.merge(problem.code(), 1, Integer::sum) <= MOST_OF_A_CODE;
        if (listed) {
            problems.add(problem);
        }
        return listed;
    }

    /** How many there were of a code, where the reader counted more than it kept. */
    synchronized void counted(String code, int number) {
        codes.merge(code, number, Math::max);
    }

    synchronized int taken() {
        return taken;
    }

    /** The numbers. Those of states are of all that are on record by this intake, first or again. */
    synchronized Map<String, Object> counts() {
        return Json.of(
                "taken",
                taken,
                "recorded",
                recorded,
                "repeated",
                repeated,
                "first",
                of(State.FIRST_READING),
                "agreed",
                of(State.AGREED) + of(State.CORRECTED),
                "with_findings",
                of(State.SECOND_READING),
                "differ",
                of(State.READINGS_DIFFER),
                "refused",
                refused);
    }

    private int of(State state) {
        return states.getOrDefault(state.name(), 0);
    }

    /** In the order of files and lines. */
    synchronized List<Problem> problems() {
        var sorted = new ArrayList<>(problems);
        sorted.sort(java.util.Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return sorted;
    }

    synchronized Map<String, Object> json() {
        return Json.of(
                "counts",
                counts(),
                "interrupted",
                interrupted,
                "problems_by_code",
                new TreeMap<>(codes),
                "problems",
                problems().stream().map(Problem::json).toList());
    }
}
