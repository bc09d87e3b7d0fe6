package dauys.election.seats;

import dauys.law.LawRef;
import dauys.law.Ratio;
import java.util.List;

/**
 * One provision applied: its inputs, its result and its place in the law. What is explained is what was computed,
 * because the explanation is these same records; the sentences for them are the {@code wording} module's.
 */
public sealed interface Step {

    /** The provision that this step applies. */
    LawRef basis();

    /**
     * Lists with at least the threshold's share of the base take part in the distribution.
     *
     * @param baseBasis where the law says what the base is
     * @param undetermined lists for which the answer depends on figures that were not published
     */
    record Admission(
            LawRef basis,
            LawRef baseBasis,
            ThresholdBase base,
            Ratio threshold,
            List<ListVotes> admitted,
            List<ListVotes> refused,
            List<ListVotes> undetermined)
            implements Step {

        /** The fewest votes that reach the threshold, on the largest base possible. */
        public long votesNeeded() {
            return Math.ceilDiv(threshold.numerator() * base.most(), threshold.denominator());
        }
    }

    /** One list alone reached the threshold, and this edition gives it every seat. */
    record LoneListTakesAll(LawRef basis, ListVotes first) implements Step {}

    /** One list alone reached the threshold, so the list with the next largest number of votes is admitted too. */
    record SecondListAdmitted(LawRef basis, ListVotes first, ListVotes second) implements Step {}

    /** A commission's recorded decision answered a question that the law leaves open. */
    record Decided(LawRef basis, RecordedDecision decision, List<ListVotes> chosen) implements Step {}

    /**
     * The first electoral quotient: votes of the admitted lists for one seat.
     *
     * @param votes votes of all lists that take part
     * @param seats seats to distribute
     */
    record ElectoralQuotient(LawRef basis, long votes, int seats) implements Step {
        public Ratio value() {
            return Ratio.of(votes, seats);
        }
    }

    /**
     * A list's votes divided by the quotient: the whole part is its seats, the rest its remainder.
     *
     * @param remainder the remainder's numerator; all remainders of one contest share the denominator
     *     {@code quotient.votes()}, so they compare as whole numbers
     */
    record WholeSeats(LawRef basis, ListVotes list, ElectoralQuotient quotient, int seats, long remainder)
            implements Step {

        static WholeSeats of(ListVotes list, ElectoralQuotient quotient, LawRef basis) {
            long scaled = list.votes() * quotient.seats();
            return new WholeSeats(basis, list, quotient, (int) (scaled / quotient.votes()), scaled % quotient.votes());
        }

        /** Votes divided by the quotient, exactly. */
        public Ratio exact() {
            return Ratio.of(list.votes() * quotient.seats(), quotient.votes());
        }

        /** The fractional part of {@link #exact()}. */
        public Ratio remainderShare() {
            return Ratio.of(remainder, quotient.votes());
        }
    }

    /** Seats that the whole parts leave to be distributed. */
    record SeatsLeft(LawRef basis, int given, int seats) implements Step {
        public int left() {
            return seats - given;
        }
    }

    /**
     * A seat left goes to the largest remainder among those still waiting.
     *
     * @param number counts these seats from 1
     */
    record RemainderSeat(LawRef basis, int number, WholeSeats claim) implements Step {}

    /**
     * A seat left goes to the list registered earlier, because remainders are equal.
     *
     * @param others the lists with the same remainder that were registered later
     */
    record EarlierRegisteredSeat(LawRef basis, int number, WholeSeats claim, List<ListVotes> others) implements Step {}

    /**
     * The second list's result where one list alone reached the threshold: multiplied by the coefficient before the
     * whole part is taken, and not below the least number.
     *
     * @param whole the whole part after the coefficient
     * @param seats what the list receives
     */
    record SecondListSeats(
            LawRef basis,
            LawRef leastBasis,
            ListVotes list,
            ElectoralQuotient quotient,
            Ratio coefficient,
            int whole,
            int least,
            int seats)
            implements Step {

        /** Votes divided by the quotient and multiplied by the coefficient, exactly. */
        public Ratio exact() {
            return Ratio.of(
                    coefficient.numerator() * list.votes() * quotient.seats(),
                    coefficient.denominator() * quotient.votes());
        }
    }

    /**
     * Everything not yet distributed goes to the list that reached the threshold.
     *
     * @param claim the list's own whole seats
     * @param seats what it receives in the end
     */
    record RestToFirstList(LawRef basis, WholeSeats claim, int seats) implements Step {}

    /**
     * The candidate with more votes than any other is elected; here are the two at the top.
     *
     * @param ranking all candidates, most votes first, equal votes in ballot order
     */
    record MostVotes(LawRef basis, List<CandidateVotes> ranking) implements Step {}

    /** More ballots against all than votes for any candidate; no article attaches a consequence to it. */
    record AgainstAllWithoutEffect(LawRef basis, long againstAll, long mostVotes) implements Step {}
}
