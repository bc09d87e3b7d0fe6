package dauys.election.tabulation;

import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Whether published totals agree with themselves. A press misprint is found here: with Amanat at 3,341,510 the options of
 * 2023 miss the stated total.
 *
 * @param base which count the stated base is, by the edition that governed the election
 * @param acknowledged by how much the source itself is known not to add up: options minus stated base
 */
public record TotalsCheck(Choice.Base base, OptionalLong acknowledged) {

    /** Everything that does not hold; {@code rows} is the file of votes and {@code stated} the place of the base. */
    public List<Finding> check(String contest, Totals totals, Place rows, Place stated) {
        var findings = new ArrayList<Finding>();
        if (totals.forOptions() == 0) {
            findings.add(Finding.error("F203", rows, Map.of("contest", contest)));
        }
        totals.base().ifPresent(count -> checkBase(contest, totals, count, rows, stated, findings));
        checkOrder(contest, totals, stated, findings);
        return findings;
    }

    private void checkBase(
            String contest, Totals totals, StatedCount count, Place rows, Place stated, List<Finding> findings) {
        long sum = sum(totals);
        long allowed = acknowledged.orElse(0);
        if (totals.complete() && count.status() == StatedCount.Status.OFFICIAL) {
            if (sum - count.value() != allowed) {
                findings.add(Finding.error(
                        acknowledged.isPresent() ? "F205" : "F202",
                        acknowledged.isPresent() ? stated : rows,
                        Map.of(
                                "contest",
                                contest,
                                "sum",
                                sum,
                                "stated",
                                count.value(),
                                "difference",
                                sum - count.value(),
                                "acknowledged",
                                allowed)));
            }
            return;
        }
        for (var each : totals.votes().entrySet()) {
            if (each.getValue() > count.value()) {
                findings.add(Finding.error(
                        "F201",
                        rows,
                        Map.of(
                                "contest",
                                contest,
                                "option",
                                each.getKey().code(),
                                "votes",
                                each.getValue(),
                                "base",
                                count.value())));
            }
        }
        if (sum > count.value()) {
            findings.add(Finding.error("F204", rows, Map.of("contest", contest, "sum", sum, "stated", count.value())));
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

    /** Voters who took part received a ballot paper, and voters who received one are on the lists. */
    private static void checkOrder(String contest, Totals totals, Place stated, List<Finding> findings) {
        if (totals.registered().isEmpty()) {
            return;
        }
        long listed = totals.registered().get().value();
        for (var counted : List.of(totals.ballotsIssued(), totals.tookPart())) {
            counted.filter(count -> count.value() > listed)
                    .ifPresent(count -> findings.add(Finding.error(
                            "F206", stated, Map.of("contest", contest, "voters", count.value(), "listed", listed))));
        }
    }
}
