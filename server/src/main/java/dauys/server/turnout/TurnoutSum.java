package dauys.server.turnout;

import dauys.election.protocol.PrecinctDay;
import dauys.election.territory.Precinct;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The reports of a territory for one hour.
 *
 * @param precincts all of the territory
 * @param reported those that reported for the hour
 * @param voters who had received ballots by then, where it was reported
 * @param listed voters on the lists of the precincts that reported: the base of every share
 * @param last the latest hour for which any precinct reported
 */
record TurnoutSum(int precincts, int reported, long voters, long listed, Optional<LocalTime> last) {

    static final TurnoutSum NONE = new TurnoutSum(0, 0, 0, 0, Optional.empty());

    static TurnoutSum of(Precinct precinct, PrecinctDay day, LocalTime hour) {
        var last = day.reports().isEmpty()
                ? Optional.<LocalTime>empty()
                : Optional.of(day.reports().lastKey());
        var report = day.reports().get(hour);
        return report == null
                ? new TurnoutSum(1, 0, 0, 0, last)
                : new TurnoutSum(1, 1, report.voters(), precinct.voters(), last);
    }

    TurnoutSum plus(TurnoutSum other) {
        var later = last.isEmpty()
                ? other.last
                : other.last.filter(each -> each.isAfter(last.get())).or(() -> last);
        return new TurnoutSum(
                precincts + other.precincts,
                reported + other.reported,
                voters + other.voters,
                listed + other.listed,
                later);
    }
}
