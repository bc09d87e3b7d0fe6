package dauys.election.nomination;

import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an application costs, and why: so many monthly wages for each person, less where the party did well before.
 *
 * @param full the whole deposit in tenge
 * @param due what is to be paid of it in tenge, rounded up to a whole tenge
 * @param because the provisions that make it so, in the order in which they were applied
 */
public record Deposit(long full, long due, List<Provision> because) {

    private static final long THOUSAND = 1_000;

    public Deposit {
        because = List.copyOf(because);
    }

    /**
     * The deposit of an application.
     *
     * @param persons how many are put forward
     * @param on the day whose wage counts
     * @param before the party's share at the election before; empty where it took no part or nobody put forward is
     *     of a party
     * @return empty where the edition does not say how much, or what the wage is
     */
    public static Optional<Deposit> of(RegistrationRules rules, int persons, LocalDate on, Optional<Ratio> before) {
        var wages = rules.deposit();
        var wage = rules.find(Rule.DEPOSIT_WAGE);
        if (wages.isEmpty() || wage.isEmpty()) {
            return Optional.empty();
        }
        long full = THOUSAND * wage.get().dated().on(on) * wages.get().number() * persons;
        var because = new ArrayList<>(List.of(wages.get(), wage.get()));
        Ratio part = rules.onList() ? part(rules, before, because) : Ratio.of(1, 1);
        return Optional.of(new Deposit(full, Math.ceilDiv(full * part.numerator(), part.denominator()), because));
    }

    /** The part that a party pays: nothing where it was strong, and more the weaker it was; newcomers pay all. */
    private static Ratio part(RegistrationRules rules, Optional<Ratio> before, List<Provision> because) {
        if (before.isEmpty()) {
            return Ratio.of(1, 1);
        }
        var free = reached(rules, Rule.DEPOSIT_FREE, before.get());
        if (free.isPresent()) {
            because.add(free.get());
            return Ratio.of(0, 1);
        }
        if (reached(rules, Rule.DEPOSIT_LOWER, before.get()).isPresent()) {
            return part(rules, Rule.DEPOSIT_LOWER, Rule.DEPOSIT_LOWER_PART, because);
        }
        return reached(rules, Rule.DEPOSIT_UPPER, before.get()).isPresent()
                ? part(rules, Rule.DEPOSIT_UPPER, Rule.DEPOSIT_UPPER_PART, because)
                : Ratio.of(1, 1);
    }

    private static Ratio part(RegistrationRules rules, Rule from, Rule part, List<Provision> because) {
        rules.find(from).ifPresent(because::add);
        return rules.find(part)
                .map(each -> {
                    because.add(each);
                    return each.share();
                })
                .orElse(Ratio.of(1, 1));
    }

    private static Optional<Provision> reached(RegistrationRules rules, Rule from, Ratio before) {
        return rules.find(from).filter(each -> before.isAtLeast(each.share()));
    }

    /**
     * Whether a deposit comes back: it does from a share of those who took part on, and to a candidate who is elected
     * whatever the share.
     *
     * @param votes for the list or candidate
     * @param took how many took part, as the threshold counts them
     * @param isElected whether the candidate of a constituency is elected; of lists the law says nothing of the kind
     * @return empty where the edition does not say
     */
    public static Optional<Boolean> comesBack(RegistrationRules rules, long votes, long took, boolean isElected) {
        return rules.find(Rule.DEPOSIT_BACK)
                .map(each -> (isElected && !rules.onList())
                        || (took > 0 && Ratio.of(votes, took).isAtLeast(each.share())));
    }
}
