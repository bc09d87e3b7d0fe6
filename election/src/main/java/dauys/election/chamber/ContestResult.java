package dauys.election.chamber;

import dauys.election.mandate.ByElection;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.SingleMandateOutcome;
import dauys.law.Choice;
import dauys.law.Rule;
import java.util.List;

/** What one contest leads to under one edition. */
public sealed interface ContestResult {

    ContestInput input();

    /**
     * A list contest.
     *
     * @param figures what the seats were computed from
     * @param people the holders of each list that received mandates, in ballot order
     * @param published quota checks on numbers that a source published without names
     */
    record ListResult(
            ContestInput input,
            ListContest figures,
            ListOutcome outcome,
            List<HoldersOutcome> people,
            List<SuccessionOutcome> successions,
            List<PublishedQuota> published)
            implements ContestResult {
        public ListResult {
            people = List.copyOf(people);
            successions = List.copyOf(successions);
            published = List.copyOf(published);
        }
    }

    /** The quota checked on a published number. */
    record PublishedQuota(String party, QuotaChecked check) {}

    /**
     * A single-mandate constituency.
     *
     * @param byElections what follows from each vacancy on record
     */
    record SingleMandateResult(ContestInput input, SingleMandateOutcome outcome, List<ByElection> byElections)
            implements ContestResult {
        public SingleMandateResult {
            byElections = List.copyOf(byElections);
        }
    }

    /** The edition's rulebook lacks provisions that this contest needs. */
    record LacksProvisions(ContestInput input, List<Rule> gaps) implements ContestResult {
        public LacksProvisions {
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * So many votes of the base are not accounted for that a list which was not published could have reached the
     * threshold; the published lists cannot share the seats among themselves.
     */
    record VotesMissing(ContestInput input, long votes) implements ContestResult {}

    /** The edition's threshold base needs figures that were never published. */
    record BaseNotPublished(ContestInput input, Choice.Base kind) implements ContestResult {}

    /** No protocol of the contest has arrived yet, so nothing can be counted. */
    record NothingCounted(ContestInput input) implements ContestResult {}
}
