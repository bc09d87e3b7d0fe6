package dauys.election.seats;

import dauys.election.tabulation.StatedCount;
import dauys.election.tabulation.Totals;
import dauys.law.Choice;
import java.util.Optional;

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
     * @return empty where that reading needs invalid ballots and they were never published, or where the options are
     *     not all there and no bound is stated
     */
    public static Optional<ThresholdBase> of(Totals totals, Choice.Base kind, Choice.Base statedKind) {
        long lists = totals.forOptions();
        if (!totals.complete()) {
            return totals.base().map(bound -> new ThresholdBase(kind, lists, bound.value()));
        }
        if (kind == statedKind && totals.base().isPresent()) {
            return Optional.of(exactly(kind, totals.base().get().value()));
        }
        long againstAll = totals.againstAll().orElse(0);
        return switch (kind) {
            case LISTS -> Optional.of(exactly(kind, lists));
            case LISTS_AND_AGAINST_ALL -> Optional.of(exactly(kind, lists + againstAll));
            case ALL_WHO_VOTED ->
                totals.invalid().map(StatedCount::value).map(invalid -> exactly(kind, lists + againstAll + invalid));
        };
    }

    public boolean isExact() {
        return least == most;
    }
}
