package dauys.election.calendar;

import dauys.election.calendar.Deadline.Kind;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
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

    private final LocalDeadlines local;
    private final ZoneOffset offset;

    private ElectionDeadlines(LocalDeadlines local, ZoneOffset offset) {
        this.local = local;
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
        return new ElectionDeadlines(new LocalDeadlines(rulebook, rulebook.officeFor(office), day), offset);
    }

    /** One deadline; empty where the edition does not set it for this office. */
    public Optional<Deadline> due(Kind kind) {
        return switch (kind) {
            case VOTING_CLOSES -> deadline(kind, Rule.VOTING_CLOSES, local.votingCloses());
            case COUNT -> deadline(kind, Rule.COUNT_HOURS, local.count());
            case PROTOCOLS_TO_REGIONAL, PROTOCOLS_TO_CENTRAL, VOTING_RESULTS, RESULTS ->
                Optional.ofNullable(TERMS.get(kind)).flatMap(rule -> deadline(kind, rule, local.endOfTerm(rule)));
        };
    }

    private Optional<Deadline> deadline(Kind kind, Rule rule, Optional<Moment> due) {
        return due.flatMap(moment -> local.rulebook()
                .find(local.office(), rule)
                .map(each -> new Deadline(kind, moment.asEnd().toInstant(offset), each.basis())));
    }

    /** All deadlines that the edition sets for this office, the earliest first. */
    public List<Deadline> all() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> due(kind).stream())
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }
}
