package dauys.election.chamber;

import dauys.election.contest.Contest;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.RecordedDecision;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.Totals;
import java.util.List;
import java.util.Optional;

/**
 * Everything on record about one contest: who stood, what was counted, what was decided.
 *
 * @param tabulation the protocols that the totals were added up from; empty where only totals were published
 * @param lists of a list contest
 * @param candidates of a single-mandate contest
 * @param seatDecisions a commission's answers to questions about seats
 * @param holders what is on record about the holders of mandates
 * @param vacancies in the order in which they arose
 * @param publishedHolders quota groups among holders, where only their number was published
 */
public record ContestInput(
        Contest contest,
        Totals totals,
        Optional<Tabulation> tabulation,
        List<PartyList> lists,
        List<Candidate> candidates,
        List<RecordedDecision> seatDecisions,
        List<HoldersDecision> holders,
        List<Vacancy> vacancies,
        List<PublishedHolders> publishedHolders) {

    /** How many of a list's holders belong to the quota groups, as a source states it without naming anybody. */
    public record PublishedHolders(String party, int holders, int inGroups) {}

    public ContestInput {
        lists = List.copyOf(lists);
        candidates = List.copyOf(candidates);
        seatDecisions = List.copyOf(seatDecisions);
        holders = List.copyOf(holders);
        vacancies = List.copyOf(vacancies);
        publishedHolders = List.copyOf(publishedHolders);
    }
}
