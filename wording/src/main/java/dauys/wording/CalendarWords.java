package dauys.wording;

import dauys.election.calendar.ElectionAct;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.calendar.Moment;
import dauys.election.calendar.Replay;
import dauys.election.calendar.Span;
import dauys.law.Anchor;
import dauys.law.Rule;
import dauys.law.Window;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What a calendar says: milestones, the events they count from, moments by local time. */
public final class CalendarWords {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Numbers numbers;

    public CalendarWords(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
    }

    /** What a calendar is called: whose election, of which day, under which edition. */
    public String heading(ElectionCalendar calendar) {
        return messages.text(
                "calendar.heading",
                Map.of(
                        "office", messages.text("office." + calendar.office().key()),
                        "early", calendar.calling().early() ? "yes" : "no",
                        "day", numbers.date(calendar.calling().day()),
                        "edition", calendar.rulebook().edition().id()));
    }

    /** What is to be done. */
    public String milestone(Rule rule) {
        return messages.text(
                switch (rule) {
                    case VOTING_OPENS -> "milestone.voting";
                    case COUNT_HOURS -> "deadline.count";
                    case TO_REGIONAL_TERM -> "deadline.protocols-to-regional";
                    case TO_CENTRAL_TERM -> "deadline.protocols-to-central";
                    case VOTING_RESULTS_TERM -> "deadline.voting-results";
                    case RESULTS_TERM -> "deadline.results";
                    case HOLDERS_TERM -> "milestone.holders";
                    default -> "rule." + rule.key();
                });
    }

    public String anchor(Anchor anchor) {
        return messages.text("anchor." + LawWords.key(anchor));
    }

    public String anchors(Collection<Anchor> anchors) {
        return anchors.stream().map(this::anchor).collect(Collectors.joining(", "));
    }

    public String standing(Milestone.Standing standing) {
        return messages.text("standing." + LawWords.key(standing));
    }

    /** A day, or a day and the time of it. */
    public String moment(Moment moment) {
        return moment.time()
                .map(time -> numbers.moment(moment.day().atTime(time)))
                .orElseGet(() -> numbers.day(moment.day()));
    }

    /** Beginning and end, with a dash where one is not set. */
    public String span(Span span) {
        return span.opens().map(this::moment).orElse("") + " – "
                + span.closes().map(this::moment).orElse("");
    }

    public String opens(Span span) {
        return span.opens().map(this::moment).orElse(NOTHING);
    }

    public String closes(Span span) {
        return span.closes().map(this::moment).orElse(NOTHING);
    }

    /** What was done, with its party and number. */
    public String act(ElectionAct act, Names names) {
        return messages.text(
                "election-act." + LawWords.key(act.kind()),
                Map.of(
                        "party",
                        act.party()
                                .map(code -> names.party(code, messages.language()))
                                .orElse(""),
                        "n",
                        act.figure().orElse(0)));
    }

    /** Whether an act lies inside its window, and how far outside. */
    public String inTime(Replay.Step step) {
        return messages.text(
                "position." + LawWords.key(step.position()),
                Map.of("off", step.off().map(this::off).orElse("")));
    }

    /** How far an act lies outside. */
    String off(Replay.Off off) {
        return messages.text("term." + LawWords.key(off.unit()), Map.of("n", off.amount()));
    }

    /** A window as the law counts it: election day − 60 days … election day − 40 days, 18:00. */
    String window(Window window) {
        return (window.opens().map(this::point).orElse("") + " … "
                        + window.closes().map(this::point).orElse(""))
                .strip();
    }

    private String point(Window.Point point) {
        var text = new StringBuilder(anchor(point.anchor()));
        if (point.amount() != 0) {
            text.append(point.amount() > 0 ? " + " : " − ")
                    .append(messages.text("term." + LawWords.key(point.unit()), Map.of("n", Math.abs(point.amount()))));
        }
        point.at().ifPresent(time -> text.append(", ").append(time));
        return text.toString();
    }
}
