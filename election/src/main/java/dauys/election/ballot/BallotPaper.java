package dauys.election.ballot;

import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.KazakhAlphabet;
import dauys.election.nomination.PartyList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * The ballot paper of one contest.
 *
 * @param options in the order of the paper (37(1)): lists as the lot put them, candidates by the Kazakh alphabet, the
 *     line against all last
 */
public record BallotPaper(Contest contest, List<ContestOption> options) {

    public BallotPaper {
        options = List.copyOf(options);
        if (new HashSet<>(options).size() < options.size()) {
            throw new IllegalArgumentException("%s has an option twice: %s".formatted(contest.id(), options));
        }
        int againstAll = options.indexOf(new AgainstAll());
        if (againstAll >= 0 && againstAll < options.size() - 1) {
            throw new IllegalArgumentException("%s: the line against all is the last.".formatted(contest.id()));
        }
    }

    /**
     * The paper of a list contest.
     *
     * @param inLotOrder the lists in the order that the commission drew by lot
     */
    public static BallotPaper ofLists(Contest contest, List<PartyList> inLotOrder, boolean withAgainstAll) {
        var options = new ArrayList<ContestOption>();
        inLotOrder.forEach(list -> options.add(new ListOption(list.party())));
        return of(contest, options, withAgainstAll);
    }

    /** The paper of a constituency: its candidates by the Kazakh alphabet, those of one name by their ids. */
    public static BallotPaper ofCandidates(Contest contest, List<Candidate> candidates, boolean withAgainstAll) {
        var options = new ArrayList<ContestOption>();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::name, KazakhAlphabet.order())
                        .thenComparing(Candidate::id))
                .forEach(each -> options.add(new CandidateOption(each.id())));
        return of(contest, options, withAgainstAll);
    }

    private static BallotPaper of(Contest contest, List<ContestOption> options, boolean withAgainstAll) {
        if (withAgainstAll) {
            options.add(new AgainstAll());
        }
        return new BallotPaper(contest, options);
    }

    public boolean hasAgainstAll() {
        return !options.isEmpty() && options.getLast() instanceof AgainstAll;
    }
}
