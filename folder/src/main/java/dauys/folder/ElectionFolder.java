package dauys.folder;

import dauys.election.chamber.ContestInput;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Election;
import dauys.election.party.Party;
import dauys.election.tabulation.TabulatedElection;
import dauys.law.Edition;
import dauys.law.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One election as read from its folder, ready to be counted under its own edition or another.
 *
 * @param alsoUnder editions under which a made-up case must give the same result
 * @param governing the rulebook of the edition that governed the election
 * @param tabulated the protocols added up; empty where only totals were published
 * @param dates how the election was called, and which dates a commission set
 */
public record ElectionFolder(
        Election election,
        List<Edition> alsoUnder,
        Rulebook governing,
        Map<String, Party> parties,
        List<ContestInput> contests,
        Optional<TabulatedElection> tabulated,
        ElectionDates dates) {

    public ElectionFolder {
        alsoUnder = List.copyOf(alsoUnder);
        parties = Map.copyOf(parties);
        contests = List.copyOf(contests);
    }

    /** Counts the election under the edition that governed it. */
    public ElectionResult count() {
        return countUnder(governing);
    }

    /** Counts the same votes and seats under another edition. */
    public ElectionResult countUnder(Rulebook rulebook) {
        return ElectionResult.of(election, contests, rulebook, governing);
    }
}
