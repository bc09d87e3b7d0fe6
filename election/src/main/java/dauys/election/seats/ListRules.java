package dauys.election.seats;

import dauys.law.Choice;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.List;
import java.util.Optional;

/**
 * What one edition says about the distribution of seats among lists, taken out of its rulebook once so that counting
 * reads plain fields.
 *
 * @param earlierRegistered the provision that settles equal remainders; empty where the edition carries none
 * @param secondList the list that joins a lone one past the threshold; empty where the edition has no such rule
 * @param loneList the provision by which a lone list past the threshold receives every seat; where neither this nor a
 *     second list is in the rulebook, the question is open
 * @param results who establishes the results, and so answers what the law leaves open
 */
public record ListRules(
        Ratio threshold,
        LawRef thresholdBasis,
        Choice.Base base,
        LawRef baseBasis,
        LawRef quotientBasis,
        LawRef wholeSeatsBasis,
        LawRef remainderBasis,
        Optional<LawRef> earlierRegistered,
        Optional<SecondListRule> secondList,
        Optional<LawRef> loneList,
        Optional<ToDecide> results) {

    /** Thresholds are shares in hundredths or thousandths; a larger denominator could overflow the comparison. */
    private static final long MOST_DENOMINATOR = 1_000;

    /** Without these no list contest can be counted. */
    public static final List<Rule> NEEDED =
            List.of(Rule.THRESHOLD, Rule.THRESHOLD_BASE, Rule.QUOTIENT, Rule.WHOLE_SEATS, Rule.REMAINDER_SEATS);

    /** An edition carries all of these or none. */
    public static final List<Rule> SECOND_LIST =
            List.of(Rule.SECOND_LIST, Rule.SECOND_LIST_COEFFICIENT, Rule.SECOND_LIST_LEAST, Rule.SECOND_LIST_REST);

    /**
     * The rule for a lone qualifier: the list with the next largest number of votes takes part too.
     *
     * @param coefficient the factor on the second list's result, 7/10
     * @param least the fewest seats the second list receives
     */
    public record SecondListRule(
            LawRef admissionBasis,
            Ratio coefficient,
            LawRef coefficientBasis,
            int least,
            LawRef leastBasis,
            LawRef restBasis) {
        public SecondListRule {
            if (coefficient.numerator() > 9 || coefficient.denominator() > MOST_DENOMINATOR) {
                throw new IllegalArgumentException("A coefficient with larger terms could overflow: " + coefficient);
            }
            if (coefficient.numerator() > coefficient.denominator()) {
                throw new IllegalArgumentException("A coefficient above one could exceed the seats: " + coefficient);
            }
        }
    }

    public ListRules {
        if (threshold.denominator() > MOST_DENOMINATOR || threshold.numerator() > threshold.denominator()) {
            throw new IllegalArgumentException("Not a threshold: " + threshold);
        }
    }

    /** Reads the rules of an office; the caller has made sure that the rulebook has no gap among {@link #NEEDED}. */
    public static ListRules of(Rulebook rulebook, Office office) {
        Provision threshold = rulebook.get(office, Rule.THRESHOLD);
        Provision base = rulebook.get(office, Rule.THRESHOLD_BASE);
        return new ListRules(
                threshold.share(),
                threshold.basis(),
                base.choice(Choice.Base.class),
                base.basis(),
                rulebook.get(office, Rule.QUOTIENT).basis(),
                rulebook.get(office, Rule.WHOLE_SEATS).basis(),
                rulebook.get(office, Rule.REMAINDER_SEATS).basis(),
                rulebook.find(office, Rule.REMAINDER_TIE).map(Provision::basis),
                secondList(rulebook, office),
                rulebook.find(office, Rule.LONE_LIST).map(Provision::basis),
                ToDecide.of(rulebook, office));
    }

    private static Optional<SecondListRule> secondList(Rulebook rulebook, Office office) {
        if (!rulebook.has(office, Rule.SECOND_LIST)) {
            return Optional.empty();
        }
        Provision coefficient = rulebook.get(office, Rule.SECOND_LIST_COEFFICIENT);
        Provision least = rulebook.get(office, Rule.SECOND_LIST_LEAST);
        return Optional.of(new SecondListRule(
                rulebook.get(office, Rule.SECOND_LIST).basis(),
                coefficient.share(),
                coefficient.basis(),
                least.number(),
                least.basis(),
                rulebook.get(office, Rule.SECOND_LIST_REST).basis()));
    }
}
