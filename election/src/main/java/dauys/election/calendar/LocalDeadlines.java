package dauys.election.calendar;

import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is due on election day and after it, by local time. A term in days is taken to end with its last day: the
 * articles do not say so, and whoever acts at noon of that day is in time by either reading.
 */
record LocalDeadlines(Rulebook rulebook, Office office, LocalDate day) {

    /** 38(1): the end of voting. */
    Optional<Moment> votingCloses() {
        return rulebook.find(office, Rule.VOTING_CLOSES).map(closes -> Moment.of(day.atTime(closes.timeOfDay())));
    }

    /** 43(1): from the close of voting, without a break. */
    Optional<Moment> count() {
        return votingCloses()
                .flatMap(from -> rulebook.find(office, Rule.COUNT_HOURS)
                        .map(most -> Moment.of(from.asEnd().plusHours(most.number()))));
    }

    /** The last day of a term that runs from election day. */
    Optional<Moment> endOfTerm(Rule rule) {
        return rulebook.find(office, rule)
                .map(provision -> Moment.of(provision.term().lastDayFrom(day)));
    }
}
