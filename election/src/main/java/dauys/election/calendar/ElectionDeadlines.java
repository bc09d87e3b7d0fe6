package dauys.election.calendar;

import dauys.election.calendar.Deadline.Kind;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The deadlines of election day and the days after it, for one office and one local time.
 *
 * <p>A term in days, such as two days after election day (94), is taken to end with its last day: at 24:00 local time
 * of the commission that must act. The article does not say so; whoever hands over at noon of that day is in time by
 * either reading. In early elections the Central Election Commission sets the dates itself (99), and these are only
 * what the law would give.
 */
public final class ElectionDeadlines {

    /** The terms that run from election day, by what they are for. */
    private static final Map<Kind, Rule> TERMS = Map.of(
            Kind.PROTOCOLS_TO_REGIONAL, Rule.TO_REGIONAL_TERM,
            Kind.PROTOCOLS_TO_CENTRAL, Rule.TO_CENTRAL_TERM,
            Kind.VOTING_RESULTS, Rule.VOTING_RESULTS_TERM,
            Kind.RESULTS, Rule.RESULTS_TERM);

    private final Rulebook rulebook;
    private final Office office;
    private final LocalDate day;
    private final ZoneOffset offset;

    private ElectionDeadlines(Rulebook rulebook, Office office, LocalDate day, ZoneOffset offset) {
        this.rulebook = rulebook;
        this.office = office;
        this.day = day;
        this.offset = offset;
    }

    /**
     * The deadlines of an election.
     *
     * @param office as the election folder calls it
     * @param day election day
     * @param offset local time where the commission sits that must act: {@link
     *     dauys.election.territory.Region#offset()} for precincts and regions, that of the capital for the centre
     */
    public static ElectionDeadlines of(Rulebook rulebook, Office office, LocalDate day, ZoneOffset offset) {
        return new ElectionDeadlines(rulebook, rulebook.officeFor(office), day, offset);
    }

    /** One deadline; empty where the edition does not set it for this office. */
    public Optional<Deadline> due(Kind kind) {
        return switch (kind) {
            case VOTING_CLOSES ->
                rulebook.find(office, Rule.VOTING_CLOSES)
                        .map(closes -> new Deadline(kind, instant(day.atTime(closes.timeOfDay())), closes.basis()));
            case COUNT -> count();
            case PROTOCOLS_TO_REGIONAL, PROTOCOLS_TO_CENTRAL, VOTING_RESULTS, RESULTS -> endOfTerm(kind);
        };
    }

    /** All deadlines that the edition sets for this office, the earliest first. */
    public List<Deadline> all() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> due(kind).stream())
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }

    /** 43(1): from the close of voting, without a break. */
    private Optional<Deadline> count() {
        Optional<Deadline> closes = due(Kind.VOTING_CLOSES);
        Optional<Provision> hours = rulebook.find(office, Rule.COUNT_HOURS);
        return closes.flatMap(from -> hours.map(
                most -> new Deadline(Kind.COUNT, from.due().plusSeconds(most.number() * 3_600L), most.basis())));
    }

    private Optional<Deadline> endOfTerm(Kind kind) {
        return Optional.ofNullable(TERMS.get(kind))
                .flatMap(rule -> rulebook.find(office, rule))
                .map(provision -> {
                    LocalDate last = provision.term().lastDayFrom(day);
                    LawRef basis = provision.basis();
                    return new Deadline(kind, instant(last.plusDays(1).atStartOfDay()), basis);
                });
    }

    private Instant instant(LocalDateTime local) {
        return local.toInstant(offset);
    }
}
