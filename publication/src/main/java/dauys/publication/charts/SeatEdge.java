package dauys.publication.charts;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.Step;
import dauys.election.seats.Step.EarlierRegisteredSeat;
import dauys.election.seats.Step.RemainderSeat;
import dauys.election.seats.Step.WholeSeats;
import dauys.law.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the seats left by the whole parts ended: the remainder that won the last of them, and the largest one that won
 * none. Everything is exact, from the steps of the count.
 *
 * @param lastIn the claim that received the last seat
 * @param firstOut the claim that would have been next
 */
public record SeatEdge(WholeSeats lastIn, WholeSeats firstOut) {

    /** The edge of a contest; empty where no seat was given by remainders, or every list received one. */
    public static Optional<SeatEdge> of(ListResult result) {
        if (!(result.outcome() instanceof SeatsGiven given)) {
            return Optional.empty();
        }
        var seats = byRemainder(given.steps());
        var out = claims(given.steps()).stream()
                .filter(claim -> !seats.contains(claim))
                .max(Comparator.comparingLong(WholeSeats::remainder));
        return seats.isEmpty() ? Optional.empty() : out.map(first -> new SeatEdge(seats.getLast(), first));
    }

    /** Every list's claim to seats, in the order in which they were computed. */
    static List<WholeSeats> claims(List<Step> steps) {
        return steps.stream()
                .filter(WholeSeats.class::isInstance)
                .map(WholeSeats.class::cast)
                .toList();
    }

    /** The claims that received a seat left by the whole parts, in the order of these seats. */
    static List<WholeSeats> byRemainder(List<Step> steps) {
        var claims = new ArrayList<WholeSeats>();
        for (Step step : steps) {
            if (step instanceof RemainderSeat seat) {
                claims.add(seat.claim());
            } else if (step instanceof EarlierRegisteredSeat seat) {
                claims.add(seat.claim());
            }
        }
        return claims;
    }

    private long difference() {
        return lastIn.remainder() - firstOut.remainder();
    }

    /** The votes between the two remainders: their difference times the quotient. */
    public Ratio between() {
        return Ratio.of(difference(), lastIn.quotient().seats());
    }

    /**
     * The fewest voters who, by choosing the list that came out instead of the list that went in, would have turned the
     * order of the two remainders around. Their number changes neither the quotient nor any other remainder.
     */
    public long votesToTurn() {
        return difference() / (2L * lastIn.quotient().seats()) + 1;
    }
}
