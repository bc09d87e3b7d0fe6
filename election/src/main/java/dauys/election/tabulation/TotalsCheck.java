package dauys.election.tabulation;

import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.Tier;
import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Whether published totals agree with themselves. A press misprint is found here: with Amanat at 3,341,510 the
 * options of 2023 miss the stated total.
 *
 * @param base which count the stated base is, by the edition that governed the election
 * @param acknowledged by how much the source itself is known not to add up: options minus stated base
 */
public record TotalsCheck(Choice.Base base, OptionalLong acknowledged) {

    /** More than any electorate on Earth, and small enough that no product with a number of seats overflows. */
    public static final long MOST_VOTES = 1_000_000_000_000_000L;

    /** Everything that does not hold; {@code rows} is the file of votes and {@code stated} the place of the base. */
    public List<Finding> check(Contest checked, Totals totals, Place rows, Place stated) {
        String contest = checked.id();
        var findings = new ArrayList<Finding>();
        if (isTooLarge(totals)) {
            findings.add(Finding.error("F207", rows).with("contest", contest));
            return findings;
        }
        if (nothingToDecideBy(checked.tier(), totals)) {
            findings.add(Finding.error("F203", rows).with("contest", contest));
        }
        totals.base().ifPresent(count -> checkBase(contest, totals, count, rows, stated, findings));
        checkOrder(contest, totals, stated, findings);
        return findings;
    }

    /** Every number is bounded where it is read; their sum must be, before anything adds them up. */
    private static boolean isTooLarge(Totals totals) {
        long sum = totals.invalid().map(StatedCount::value).orElse(0L);
        for (long votes : totals.votes().values()) {
            sum += votes;
            if (sum > MOST_VOTES) {
                return true;
            }
        }
        return sum > MOST_VOTES;
    }

    /** Lists share seats by their votes; in a constituency ballots against all are votes cast, though for nobody. */
    public static boolean nothingToDecideBy(Tier tier, Totals totals) {
        return switch (tier) {
            case LIST -> totals.forOptions() == 0;
            case SINGLE_MANDATE ->
                hasNoCandidate(totals)
                        || (totals.forOptions() == 0 && totals.againstAll().orElse(0) == 0);
        };
    }

    private static boolean hasNoCandidate(Totals totals) {
        return totals.votes().keySet().stream().allMatch(AgainstAll.class::isInstance);
    }

    private void checkBase(
            String contest, Totals totals, StatedCount count, Place rows, Place stated, List<Finding> findings) {
        totals.votes().forEach((option, votes) -> {
            if (votes > count.value()) {
                findings.add(Finding.error("F201", rows)
                        .with("contest", contest)
                        .with("option", option.code())
                        .with("votes", votes)
                        .with("base", count.value()));
            }
        });
        long sum = sum(totals);
        boolean exact = totals.complete() && count.isOfficial();
        long difference = sum - count.value();
        if (exact && difference != acknowledged.orElse(0)) {
            boolean known = acknowledged.isPresent();
            findings.add(Finding.error(known ? "F205" : "F202", known ? stated : rows)
                    .with("contest", contest)
                    .with("sum", sum)
                    .with("stated", count.value())
                    .with("difference", difference)
                    .with("acknowledged", acknowledged.orElse(0)));
        } else if ((exact ? totals.forOptions() : sum) > count.value()) {
            findings.add(Finding.error("F204", rows)
                    .with("contest", contest)
                    .with("sum", sum)
                    .with("stated", count.value()));
        }
    }

    private long sum(Totals totals) {
        long options = totals.forOptions();
        return switch (base) {
            case LISTS -> options;
            case LISTS_AND_AGAINST_ALL -> options + totals.againstAll().orElse(0);
            case ALL_WHO_VOTED ->
                options
                        + totals.againstAll().orElse(0)
                        + totals.invalid().map(StatedCount::value).orElse(0L);
        };
    }

    /** Neither those who received a ballot paper nor those who took part are more than the voters on the lists. */
    private static void checkOrder(String contest, Totals totals, Place stated, List<Finding> findings) {
        if (totals.registered().isEmpty()) {
            return;
        }
        long listed = totals.registered().get().value();
        for (var counted : List.of(totals.ballotsIssued(), totals.tookPart())) {
            counted.filter(count -> count.value() > listed)
                    .ifPresent(count -> findings.add(Finding.error("F206", stated)
                            .with("contest", contest)
                            .with("voters", count.value())
                            .with("listed", listed)));
        }
    }
}
