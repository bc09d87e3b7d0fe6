package dauys.election.calendar;

import dauys.law.Anchor;
import dauys.law.Authority;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.ValueKind;
import dauys.law.Window;
import dauys.law.Window.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The milestones of an election from its calling to the first session, computed from the rulebook, the day of the
 * election and the dates that a commission has set itself. The terms after election day are those of {@link
 * ElectionDeadlines}.
 *
 * <p>A milestone may be counted from the end of another one: the campaign begins when registration ends. It is then
 * counted from that end as it stands, a date set by the commission included, and where only a last day is known, from
 * that last day.
 */
public final class ElectionCalendar {

    /** The terms that run from election day. */
    private static final List<Rule> TERMS =
            List.of(Rule.TO_REGIONAL_TERM, Rule.TO_CENTRAL_TERM, Rule.VOTING_RESULTS_TERM, Rule.RESULTS_TERM);

    private final Rulebook rulebook;
    private final Office office;
    private final Calling calling;
    private final Map<Rule, SetDate> set;
    private final LocalDeadlines deadlines;
    private final Map<Rule, Milestone> milestones = new EnumMap<>(Rule.class);

    private ElectionCalendar(Rulebook rulebook, Office office, Calling calling, Map<Rule, SetDate> set) {
        this.rulebook = rulebook;
        this.office = office;
        this.calling = calling;
        this.set = Map.copyOf(set);
        this.deadlines = new LocalDeadlines(rulebook, office, calling.day());
    }

    /**
     * The calendar of one election.
     *
     * @param office as the election folder calls it
     * @param set the dates of a commission's own acts, by milestone
     */
    public static ElectionCalendar of(Rulebook rulebook, Office office, Calling calling, Map<Rule, SetDate> set) {
        var calendar = new ElectionCalendar(rulebook, rulebook.officeFor(office), calling, set);
        for (Provision each : rulebook.provisions()) {
            if (each.office() == calendar.office && calendar.isAsked(each.rule())) {
                calendar.resolved(each.rule());
            }
        }
        return calendar;
    }

    /** Whether an edition has windows for an office, and so a calendar. */
    public static boolean isKnown(Rulebook rulebook, Office office) {
        return rulebook.provisions().stream()
                .anyMatch(each -> each.office() == office && each.rule().kind() == ValueKind.WINDOW);
    }

    /** Whether a rule is a milestone of any calendar, and so may be given a date. */
    public static boolean isMilestone(Rule rule) {
        return rule.kind() == ValueKind.WINDOW
                || TERMS.contains(rule)
                || rule == Rule.VOTING_OPENS
                || rule == Rule.COUNT_HOURS
                || rule == Rule.HOLDERS_TERM;
    }

    private boolean isAsked(Rule rule) {
        return switch (rule) {
            case CALLING, DAY_REGULAR -> !calling.early();
            case DAY_EARLY, EARLY_CALLING -> calling.early();
            default -> isMilestone(rule);
        };
    }

    public Calling calling() {
        return calling;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Office office() {
        return office;
    }

    /** All milestones, the earliest first; those whose day is not known stand at the end. */
    public List<Milestone> milestones() {
        return milestones.values().stream()
                .sorted(Comparator.<Milestone, Boolean>comparing(
                                each -> each.span().order().isEmpty())
                        .thenComparing(each -> each.span().order().orElse(LocalDateTime.MIN))
                        .thenComparing(Milestone::rule))
                .toList();
    }

    /** One milestone; empty where the edition has none of it for this office and kind of election. */
    public Optional<Milestone> find(Rule rule) {
        return Optional.ofNullable(milestones.get(rule));
    }

    /** Who sets the dates of this election instead of the law; empty where the law's own count stands. */
    public Optional<Provision> datesSetBy() {
        return calling.early() ? rulebook.find(office, Rule.EARLY_DATES) : Optional.empty();
    }

    private Optional<Milestone> resolved(Rule rule) {
        if (!milestones.containsKey(rule)) {
            rulebook.find(office, rule)
                    .filter(each -> isAsked(rule))
                    .ifPresent(each -> milestones.put(rule, milestone(each)));
        }
        return find(rule);
    }

    private Milestone milestone(Provision provision) {
        Span byLaw = byLaw(provision);
        List<Anchor> on = anchors(provision);
        Optional<SetDate> own = Optional.ofNullable(set.get(provision.rule()));
        Span span = own.map(each -> new Span(
                        each.span().opens().or(byLaw::opens),
                        each.span().closes().or(byLaw::closes)))
                .orElse(byLaw);
        Milestone.Standing standing;
        if (own.isPresent()) {
            standing = Milestone.Standing.SET;
        } else if (isUnknown(provision, byLaw)) {
            standing = Milestone.Standing.EVENT_UNKNOWN;
        } else {
            standing = isOthersToSet(provision) ? Milestone.Standing.TO_BE_SET : Milestone.Standing.BY_LAW;
        }
        return new Milestone(provision, span, byLaw, standing, who(provision), on, own.map(SetDate::source));
    }

    /**
     * Whether the date is for the body to set that sets the dates of this election: those of the same act, but neither
     * the last day of the election itself nor the hours of voting and counting.
     */
    private boolean isOthersToSet(Provision provision) {
        boolean own = switch (provision.rule()) {
            case DAY_EARLY, EARLY_CALLING, VOTING_OPENS, COUNT_HOURS -> false;
            default -> true;
        };
        return own
                && datesSetBy()
                        .filter(by -> by.basis().act().equals(provision.basis().act()))
                        .isPresent();
    }

    /** Whether an end that the law sets counts from an event of which the day is not known. */
    private static boolean isUnknown(Provision provision, Span byLaw) {
        if (provision.rule().kind() != ValueKind.WINDOW) {
            return byLaw.equals(Span.UNKNOWN);
        }
        Window window = provision.window();
        return window.opens().isPresent() != byLaw.opens().isPresent()
                || window.closes().isPresent() != byLaw.closes().isPresent();
    }

    private Span byLaw(Provision provision) {
        return switch (provision.rule()) {
            case VOTING_OPENS -> new Span(opensVoting(provision), deadlines.votingCloses());
            case COUNT_HOURS -> new Span(deadlines.votingCloses(), deadlines.count());
            case HOLDERS_TERM ->
                until(day(Anchor.PUBLICATION)
                        .map(each -> Moment.of(provision.term().lastDayFrom(each.day()))));
            default ->
                TERMS.contains(provision.rule())
                        ? until(deadlines.endOfTerm(provision.rule()))
                        : span(provision.window());
        };
    }

    private static Span until(Optional<Moment> last) {
        return new Span(Optional.empty(), last);
    }

    private Optional<Moment> opensVoting(Provision provision) {
        return Optional.of(Moment.of(calling.day().atTime(provision.timeOfDay())));
    }

    private Span span(Window window) {
        return new Span(window.opens().flatMap(this::moment), window.closes().flatMap(this::moment));
    }

    private Optional<Moment> moment(Point point) {
        return day(point.anchor()).map(from -> switch (point.unit()) {
            case MINUTE -> Moment.of(from.asStart().plusMinutes(point.amount()));
            case DAY -> on(from, from.day().plusDays(point.amount()), point);
            case MONTH -> on(from, from.day().plusMonths(point.amount()), point);
        });
    }

    /** A window that begins with an event itself keeps the time of the event. */
    private static Moment on(Moment from, LocalDate day, Point point) {
        return new Moment(day, point.at().or(() -> point.amount() == 0 ? from.time() : Optional.empty()));
    }

    private Optional<Moment> day(Anchor anchor) {
        return switch (anchor) {
            case ELECTION_DAY, CALLING, TERM_END, DISSOLUTION ->
                calling.day(anchor).map(Moment::of);
            case SECOND_SUNDAY_OF_SEPTEMBER -> Optional.of(Moment.of(sunday(2, Month.SEPTEMBER)));
            case FIRST_SUNDAY_OF_DECEMBER -> Optional.of(Moment.of(sunday(1, Month.DECEMBER)));
            case REGISTRATION_END -> closes(Rule.REGISTRATION);
            case CAMPAIGN_START ->
                resolved(Rule.CAMPAIGN).flatMap(each -> each.span().opens());
            case LISTS_OPEN ->
                resolved(Rule.LISTS_OPEN).flatMap(each -> each.span().opens());
            case VOTING_OPENS ->
                resolved(Rule.VOTING_OPENS).flatMap(each -> each.span().opens());
            case COUNT_END -> closes(Rule.COUNT_HOURS);
            case RESULTS -> closes(Rule.RESULTS_TERM);
            case PUBLICATION -> closes(Rule.RESULTS_PUBLISHED);
        };
    }

    /** A Sunday of a month in the year of the election. */
    private LocalDate sunday(int ordinal, Month month) {
        return calling.day().with(month).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.SUNDAY));
    }

    private Optional<Moment> closes(Rule rule) {
        return resolved(rule).flatMap(each -> each.span().closes());
    }

    private List<Anchor> anchors(Provision provision) {
        return switch (provision.rule()) {
            case VOTING_OPENS -> List.of(Anchor.ELECTION_DAY);
            case COUNT_HOURS -> List.of(Anchor.ELECTION_DAY);
            case HOLDERS_TERM -> List.of(Anchor.PUBLICATION);
            default -> TERMS.contains(provision.rule()) ? List.of(Anchor.ELECTION_DAY) : anchors(provision.window());
        };
    }

    private static List<Anchor> anchors(Window window) {
        return Stream.concat(window.opens().stream(), window.closes().stream())
                .map(Point::anchor)
                .distinct()
                .toList();
    }

    /** Provisions that set a term name who must act in a provision of their own. */
    private Optional<Authority> who(Provision provision) {
        Optional<Provision> named = switch (provision.rule()) {
            case RESULTS_TERM, VOTING_RESULTS_TERM -> rulebook.find(office, Rule.RESULTS);
            case HOLDERS_TERM -> rulebook.find(office, Rule.HOLDERS);
            default -> Optional.empty();
        };
        return switch (provision.rule()) {
            case COUNT_HOURS -> rulebook.find(office, Rule.PRECINCT_PROTOCOL).flatMap(Provision::authority);
            case TO_REGIONAL_TERM, TO_CENTRAL_TERM -> before(provision.rule()).or(provision::authority);
            default -> named.map(each -> each.choice(Authority.class)).or(provision::authority);
        };
    }

    /** The commission whose protocols are due: the one before the receiver on the path of the protocols. */
    private Optional<Authority> before(Rule term) {
        Authority receiver =
                term == Rule.TO_CENTRAL_TERM ? Authority.CENTRAL_COMMISSION : Authority.REGIONAL_COMMISSION;
        return rulebook.find(office, Rule.LIST_PATH).map(Provision::path).flatMap(path -> {
            int at = path.indexOf(receiver);
            return at > 0 ? Optional.of(path.get(at - 1)) : Optional.empty();
        });
    }

    /** The milestones that wait for somebody: a date to be set, or an event whose day nobody has told. */
    public List<Milestone> open() {
        var open = new ArrayList<Milestone>();
        for (Milestone each : milestones()) {
            if (each.standing() == Milestone.Standing.TO_BE_SET
                    || each.standing() == Milestone.Standing.EVENT_UNKNOWN) {
                open.add(each);
            }
        }
        return List.copyOf(open);
    }
}
