package dauys.election.voter;

import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is doubtful about the numbers of voters of a precinct. But for the largest electorate (23) and the applications
 * (41(6)) the law sets no limit to them, so nothing follows from a finding before somebody has looked.
 *
 * @param most the largest electorate of a precinct; empty where the edition sets none
 * @param jump the share by which a number may change between two days before it is reported; nobody's law
 */
public record VoterCheck(Optional<Provision> most, Ratio jump) {

    /** A fifth: a choice of presentation, because the law names none. */
    public static final Ratio USUAL_JUMP = Ratio.of(1, 5);

    /** The check of an edition. */
    public static VoterCheck of(Rulebook rulebook, Office office, Ratio jump) {
        return new VoterCheck(rulebook.find(rulebook.officeFor(office), Rule.PRECINCT_VOTERS), jump);
    }

    /**
     * All that is doubtful.
     *
     * @param counts in the order of their days
     */
    public List<Finding> check(Precinct precinct, List<VoterCount> counts) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < counts.size(); i++) {
            VoterCount count = counts.get(i);
            size(precinct, count, findings);
            atMost("V103", precinct, count, count.certificates(), findings);
            atMost("V104", precinct, count, count.applications(), findings);
            if (i > 0) {
                VoterCount before = counts.get(i - 1);
                change(precinct, before, count, findings);
                falling("V105", precinct, count, before.certificates(), count.certificates(), findings);
            }
        }
        return findings;
    }

    private void size(Precinct precinct, VoterCount count, List<Finding> findings) {
        most.filter(limit -> count.voters() > limit.number())
                .ifPresent(limit -> findings.add(about("V101", precinct, count)
                        .with("voters", count.voters())
                        .with("most", limit.number())
                        .with("law", limit.basis())));
    }

    private static void atMost(
            String code, Precinct precinct, VoterCount count, OptionalLong part, List<Finding> findings) {
        if (part.isPresent() && part.getAsLong() > count.voters()) {
            findings.add(about(code, precinct, count)
                    .with("number", part.getAsLong())
                    .with("voters", count.voters()));
        }
    }

    /** A change by more than the share, of the larger of the two, so that growing and shrinking are alike. */
    private void change(Precinct precinct, VoterCount before, VoterCount after, List<Finding> findings) {
        long difference = Math.abs(after.voters() - before.voters());
        long larger = Math.max(after.voters(), before.voters());
        if (difference * jump.denominator() > larger * jump.numerator()) {
            findings.add(about("V102", precinct, after)
                    .with("voters", after.voters())
                    .with("before", before.voters())
                    .with("since", before.day().toString()));
        }
    }

    private static void falling(
            String code,
            Precinct precinct,
            VoterCount count,
            OptionalLong before,
            OptionalLong after,
            List<Finding> findings) {
        if (before.isPresent() && after.isPresent() && after.getAsLong() < before.getAsLong()) {
            findings.add(about(code, precinct, count)
                    .with("number", after.getAsLong())
                    .with("before", before.getAsLong()));
        }
    }

    /**
     * Ballots found in the portable boxes of a precinct beside the applications to vote there: there may not be more,
     * or all ballots of the box are invalid (41(6), 43(3-1)).
     *
     * @param ballots by the protocol of the contest
     */
    public static Optional<Finding> portable(Precinct precinct, String contest, long ballots, VoterCount last) {
        return last.applications().isPresent() && ballots > last.applications().getAsLong()
                ? Optional.of(about("V106", precinct, last)
                        .with("contest", contest)
                        .with("ballots", ballots)
                        .with("number", last.applications().getAsLong()))
                : Optional.empty();
    }

    private static Finding about(String code, Precinct precinct, VoterCount count) {
        return Finding.warning(code, count.place())
                .with("precinct", precinct.id())
                .with("day", count.day().toString());
    }
}
