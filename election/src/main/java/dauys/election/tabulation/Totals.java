package dauys.election.tabulation;

import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.voter.Turnout;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The votes of one contest, added up, with what else its source states.
 *
 * @param votes by option, in the order of the ballot paper
 * @param base the threshold base as the source states it, under the edition that governed the election
 * @param complete all options are there, so that they add up to the base
 * @param registered voters on the lists
 * @param ballotsIssued voters who received a ballot paper
 * @param tookPart voters who took part, in the source's own reading
 * @param invalid invalid ballots; empty where they were never published
 */
public record Totals(
        Map<ContestOption, Long> votes,
        Optional<StatedCount> base,
        boolean complete,
        Optional<StatedCount> registered,
        Optional<StatedCount> ballotsIssued,
        Optional<StatedCount> tookPart,
        Optional<StatedCount> invalid) {

    public Totals {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** Votes for all lists or candidates, against all left out. */
    public long forOptions() {
        return votes.entrySet().stream()
                .filter(each -> !(each.getKey() instanceof AgainstAll))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Ballots against all; empty where that line was not on the ballot paper or was not published. */
    public OptionalLong againstAll() {
        Long counted = votes.get(new AgainstAll());
        return counted == null ? OptionalLong.empty() : OptionalLong.of(counted);
    }

    /** Every turnout that the figures allow, each with its own numerator. */
    public List<Turnout> turnouts() {
        var all = new ArrayList<Turnout>();
        registered.filter(listed -> listed.value() > 0).ifPresent(listed -> {
            ballotsIssued.ifPresent(count -> all.add(turnout(Turnout.Kind.BALLOTS_ISSUED, count, listed)));
            tookPart.ifPresent(count -> all.add(turnout(Turnout.Kind.TOOK_PART, count, listed)));
        });
        return all;
    }

    private static Turnout turnout(Turnout.Kind kind, StatedCount voters, StatedCount listed) {
        return new Turnout(kind, voters.value(), listed.value(), voters.status() == StatedCount.Status.INTERIM);
    }
}
