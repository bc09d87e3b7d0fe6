package dauys.synthetic;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What a precinct commission signed for one contest: the lines of the form and the votes of each option. */
final class Protocol {

    /** Stands for a line that the commission left empty. */
    static final int EMPTY = -1;

    private final String precinct;
    private final SyntheticContest contest;
    private final Map<LineRole, Integer> lines;
    private final int[] votes;

    private Protocol(String precinct, SyntheticContest contest, Map<LineRole, Integer> lines, int[] votes) {
        this.precinct = precinct;
        this.contest = contest;
        this.lines = lines;
        this.votes = votes;
    }

    /**
     * A protocol that keeps every identity of the form.
     *
     * @param away voters by certificate who elect another constituency elsewhere and got no paper of this contest
     * @param votes by option of the contest, the line against all last; with the invalid ones all papers issued
     */
    static Protocol signed(
            String precinct,
            SyntheticContest contest,
            Attendance day,
            int away,
            int spoiled,
            int invalid,
            int[] votes) {
        int issued = day.issued() - away;
        int outside = Math.min(day.outside(), issued);
        var lines = new EnumMap<LineRole, Integer>(LineRole.class);
        lines.put(LineRole.LISTED, day.listed() - away);
        lines.put(LineRole.RECEIVED, day.received());
        lines.put(LineRole.ISSUED, issued);
        lines.put(LineRole.OUTSIDE, outside);
        lines.put(LineRole.BY_CERTIFICATE, day.byCertificate() - away);
        lines.put(LineRole.CANCELLED, day.received() - issued - spoiled);
        lines.put(LineRole.SPOILED, spoiled);
        lines.put(LineRole.IN_BOXES, issued);
        lines.put(LineRole.PORTABLE, outside);
        lines.put(LineRole.STATIONARY, issued - outside);
        lines.put(LineRole.INVALID, invalid);
        lines.put(LineRole.TOOK_PART, issued - invalid);
        return new Protocol(precinct, contest, lines, votes.clone());
    }

    String precinct() {
        return precinct;
    }

    SyntheticContest contest() {
        return contest;
    }

    int line(LineRole role) {
        return Objects.requireNonNull(lines.get(role));
    }

    /** The votes of an option by its place on the ballot paper, from zero; the line against all is the last. */
    int votes(int option) {
        return votes[option];
    }

    Protocol withLine(LineRole role, int number) {
        var changed = new EnumMap<>(lines);
        changed.put(role, number);
        return new Protocol(precinct, contest, changed, votes);
    }

    Protocol withVotes(int option, int number) {
        int[] changed = votes.clone();
        changed[option] = number;
        return new Protocol(precinct, contest, lines, changed);
    }

    Protocol withPrecinct(String other) {
        return new Protocol(other, contest, lines, votes);
    }
}
