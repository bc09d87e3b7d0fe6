package dauys.publication.charts;

import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.tabulation.StatedCount;
import dauys.election.tabulation.Totals;
import dauys.law.Ratio;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a measure comes to in one territory.
 *
 * @param part what is counted, such as the votes of a list
 * @param whole what it is a share of, above zero
 * @param leader the code of the party, or of the option, that leads; empty for measures without a leader, where several
 *     lead together, and for a candidate without a party
 * @param leaderName how the leader is called; empty for measures without one
 * @param tied several lead with the same votes
 */
record AreaFigures(long part, long whole, Optional<String> leader, Optional<String> leaderName, boolean tied) {

    Ratio share() {
        return Ratio.of(part, whole);
    }

    /**
     * Reads a measure from totals.
     *
     * @param partyOf the party that an option stands for; empty for a candidate without one
     * @param nameOf how an option is called
     * @return empty where nothing has been counted, or the figures were not published
     */
    static Optional<AreaFigures> of(
            Measure measure,
            Totals totals,
            Function<ContestOption, Optional<String>> partyOf,
            Function<ContestOption, String> nameOf) {
        long valid = totals.votes().values().stream().mapToLong(Long::longValue).sum();
        return switch (measure) {
            case Measure.TurnoutShare turnout ->
                totals.turnouts().stream()
                        .filter(each -> each.kind() == turnout.kind())
                        .findFirst()
                        .flatMap(each -> plain(each.voters(), each.listed()));
            case Measure.Leader leader -> valid == 0 ? Optional.empty() : leading(totals, valid, partyOf, nameOf);
            case Measure.PartyShare share ->
                plain(
                        totals.votes().entrySet().stream()
                                .filter(each -> partyOf.apply(each.getKey()).equals(Optional.of(share.party())))
                                .mapToLong(Map.Entry::getValue)
                                .sum(),
                        valid);
            case Measure.AgainstAllShare share ->
                totals.againstAll().isPresent() ? plain(totals.againstAll().getAsLong(), valid) : Optional.empty();
            case Measure.InvalidShare share ->
                totals.invalid().map(StatedCount::value).flatMap(invalid -> plain(invalid, valid + invalid));
        };
    }

    private static Optional<AreaFigures> plain(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(new AreaFigures(part, whole, Optional.empty(), Optional.empty(), false));
    }

    private static Optional<AreaFigures> leading(
            Totals totals,
            long valid,
            Function<ContestOption, Optional<String>> partyOf,
            Function<ContestOption, String> nameOf) {
        long most = totals.votes().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        var first = totals.votes().entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (first.size() > 1) {
            return Optional.of(new AreaFigures(most, valid, Optional.empty(), Optional.empty(), true));
        }
        var option = first.getFirst();
        var code = option instanceof AgainstAll ? Optional.of(AgainstAll.CODE) : partyOf.apply(option);
        return Optional.of(new AreaFigures(most, valid, code, Optional.of(nameOf.apply(option)), false));
    }
}
