package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a protocol on its page; each has its words and its address. */
enum Step {
    TYPE("take", true),
    RESUME("type", false),
    SETTLE("differences", false),
    FINDINGS("findings", false),
    RETURN("return", false),
    CORRECT("correction", false),
    START_OVER("start-over", false),
    TAKE_AWAY("take-away", false);

    private final String path;
    private final boolean sent;

    Step(String path, boolean sent) {
        this.path = path;
        this.sent = sent;
    }

    /** The end of the address. */
    String path() {
        return path;
    }

    /** Whether it is done by a button at once, and not on a page of its own. */
    boolean isSent() {
        return sent;
    }

    /** What this person can do with this protocol now. */
    static Set<Step> open(Visits visits, Visit visit) {
        var open = EnumSet.noneOf(Step.class);
        addTyping(open, visits, visit);
        switch (visit.entry()) {
            case DoubleEntry.Empty empty -> {}
            case DoubleEntry.FirstReading one -> add(open, START_OVER, visits, visit, Action.START_OVER);
            case DoubleEntry.ReadingsDiffer differ -> {
                var me = visit.actor().mark();
                if (!me.equals(differ.first().by())
                        && !me.equals(differ.second().by())) {
                    add(open, SETTLE, visits, visit, Action.RESOLVE_DIFFERENCE);
                }
                add(open, START_OVER, visits, visit, Action.START_OVER);
            }
            case DoubleEntry.SecondReading second -> {
                add(open, FINDINGS, visits, visit, Action.HANDLE_FINDING);
                add(open, RETURN, visits, visit, Action.RETURN_PROTOCOL);
                add(open, START_OVER, visits, visit, Action.START_OVER);
            }
            case DoubleEntry.Agreed agreed -> add(open, RETURN, visits, visit, Action.RETURN_PROTOCOL);
            case DoubleEntry.Corrected corrected -> add(open, RETURN, visits, visit, Action.RETURN_PROTOCOL);
            case DoubleEntry.Returned returned -> add(open, CORRECT, visits, visit, Action.OPEN_CORRECTION);
        }
        return open;
    }

    private static void addTyping(Set<Step> open, Visits visits, Visit visit) {
        if (visit.isClaimedByAnother()) {
            add(open, TAKE_AWAY, visits, visit, Action.START_OVER);
        } else if (visit.awaitsReading()) {
            add(open, visit.claim().isPresent() ? RESUME : TYPE, visits, visit, Action.TYPE_READING);
        }
    }

    private static void add(Set<Step> open, Step step, Visits visits, Visit visit, Action action) {
        if (visits.may(visit, action)) {
            open.add(step);
        }
    }
}
