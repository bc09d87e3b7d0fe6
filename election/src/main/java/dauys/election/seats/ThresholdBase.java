package dauys.election.seats;

import dauys.election.tabulation.Totals;
import dauys.law.Choice;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The count that the threshold is a share of, with the reading of "voters who took part" that the edition chose.
 *
 * <p>Where a source does not give the count exactly, it is known to lie between {@code least} and {@code most}; a
 * list is then admitted or refused only if that holds for every base between the two.
 *
 * @param kind which count it is
 * @param least the smallest count that the published figures allow
 * @param most the largest; equal to {@code least} where the count is known
 */
public record ThresholdBase(Choice.Base kind, long least, long most) {

    public ThresholdBase {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("A base between %d and %d".formatted(least, most));
        }
    }

    public static ThresholdBase exactly(Choice.Base kind, long votes) {
        return new ThresholdBase(kind, votes, votes);
    }

    /**
     * The base of a contest under an edition.
     *
     * @param kind the reading of the edition that counts
     * @param statedKind the reading of the edition that governed the election, which the stated base follows
     * @return empty where the reading needs figures that were never published: invalid ballots, or a bound on a count
     *     whose options are not all there
     */
    public static Optional<ThresholdBase> of(Totals totals, Choice.Base kind, Choice.Base statedKind) {
        OptionalLong counted = counted(totals, kind);
        if (totals.base().isPresent()
                && kind == statedKind
                && totals.base().get().isOfficial()) {
            return Optional.of(exactly(kind, totals.base().get().value()));
        }
        if (totals.complete()) {
            return counted.isPresent() ? Optional.of(exactly(kind, counted.getAsLong())) : Optional.empty();
        }
        // A bound on a wider count bounds every narrower one.
        boolean bounded = kind.isPartOf(statedKind);
        long least = counted.orElse(totals.forOptions());
        return totals.base().filter(bound -> bounded).map(bound -> new ThresholdBase(kind, least, bound.value()));
    }

    /** What the options add up to under a reading; empty where it needs invalid ballots and they were not published. */
    private static OptionalLong counted(Totals totals, Choice.Base kind) {
        long lists = totals.forOptions();
        long againstAll = totals.againstAll().orElse(0);
        return switch (kind) {
            case LISTS -> OptionalLong.of(lists);
            case LISTS_AND_AGAINST_ALL -> OptionalLong.of(lists + againstAll);
            case ALL_WHO_VOTED ->
                totals.invalid()
                        .map(invalid -> OptionalLong.of(lists + againstAll + invalid.value()))
                        .orElse(OptionalLong.empty());
        };
    }

    public boolean isExact() {
        return least == most;
    }
}
