package dauys.election.seats;

import dauys.election.seats.ListOutcome.UnbrokenTie;
import dauys.election.seats.ListOutcome.UnbrokenTie.Reason;
import dauys.election.seats.Step.EarlierRegisteredSeat;
import dauys.election.seats.Step.RemainderSeat;
import dauys.election.seats.Step.WholeSeats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Article 97-1(4) and 111-1(4): the lists wait for the seats left in the order of their remainders. Only a tie that
 * straddles the last seat needs an order among equals; then the list registered earlier goes first, and where that does
 * not settle it either, the rest of the seats stay open.
 */
final class RemainderQueue {

    private static final Comparator<WholeSeats> LARGEST_REMAINDER_FIRST =
            (one, other) -> Long.compare(other.remainder(), one.remainder());
    private static final Comparator<WholeSeats> EARLIER_REGISTERED_FIRST =
            Comparator.comparingInt(claim -> claim.list().registered());

    private final ListRules rules;
    private final int left;
    private final List<Step> seats;
    private List<WholeSeats> tied = List.of();
    private Reason reason = Reason.NO_RULE;

    /** Claims are never fewer than seats left plus one: the remainders add up to exactly the seats left. */
    RemainderQueue(WholeSeats[] claims, int left, ListRules rules) {
        this.rules = rules;
        this.left = left;
        this.seats = new ArrayList<>(left);
        WholeSeats[] queue = claims.clone();
        Arrays.sort(queue, LARGEST_REMAINDER_FIRST);

        long lastIn = queue[left - 1].remainder();
        boolean tieAtTheEdge = queue[left].remainder() == lastIn;
        for (int i = 0; i < left && (!tieAtTheEdge || queue[i].remainder() > lastIn); i++) {
            seats.add(new RemainderSeat(rules.remainderBasis(), i + 1, queue[i]));
        }
        if (tieAtTheEdge) {
            settleByRegistration(Arrays.stream(queue)
                    .filter(claim -> claim.remainder() == lastIn)
                    .toList());
        }
    }

    private void settleByRegistration(List<WholeSeats> equals) {
        if (rules.earlierRegistered().isEmpty()) {
            leaveOpen(equals, Reason.NO_RULE);
            return;
        }
        if (!equals.stream().allMatch(claim -> claim.list().registrationKnown())) {
            leaveOpen(equals, Reason.REGISTRATION_NOT_PUBLISHED);
            return;
        }
        var waiting = equals.stream().sorted(EARLIER_REGISTERED_FIRST).toList();
        int open = left - seats.size();
        int lastIn = waiting.get(open - 1).list().registered();
        boolean together = waiting.get(open).list().registered() == lastIn;
        for (int i = 0; i < open && (!together || waiting.get(i).list().registered() < lastIn); i++) {
            WholeSeats claim = waiting.get(i);
            var later = waiting.stream()
                    .map(WholeSeats::list)
                    .filter(list -> list.registered() > claim.list().registered())
                    .toList();
            seats.add(new EarlierRegisteredSeat(rules.earlierRegistered().get(), seats.size() + 1, claim, later));
        }
        if (together) {
            leaveOpen(
                    waiting.stream()
                            .filter(claim -> claim.list().registered() == lastIn)
                            .toList(),
                    Reason.REGISTERED_TOGETHER);
        }
    }

    private void leaveOpen(List<WholeSeats> equals, Reason why) {
        tied = equals;
        reason = why;
    }

    /** The seats that the law settles, each a {@link RemainderSeat} or an {@link EarlierRegisteredSeat}. */
    List<Step> seats() {
        return seats;
    }

    static WholeSeats claimOf(Step seat) {
        return seat instanceof RemainderSeat byRemainder ? byRemainder.claim() : ((EarlierRegisteredSeat) seat).claim();
    }

    /** How many seats the tied lists still wait for. */
    int seatsTied() {
        return left - seats.size();
    }

    List<ListVotes> tied() {
        return tied.stream().map(WholeSeats::list).toList();
    }

    UnbrokenTie unbrokenTie(Optional<ToDecide> toDecide, List<Step> steps) {
        return new UnbrokenTie(tied(), seatsTied(), reason, toDecide, steps);
    }
}
