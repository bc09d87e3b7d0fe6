package dauys.election;

import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.tabulation.StatedCount;
import dauys.election.tabulation.StatedCount.Status;
import dauys.election.tabulation.Totals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The votes of one contest with what its source states, complete unless the test says otherwise. */
public final class TotalsBuilder {

    private final Map<ContestOption, Long> votes = new LinkedHashMap<>();
    private Optional<StatedCount> base = Optional.empty();
    private boolean complete = true;
    private Optional<StatedCount> registered = Optional.empty();
    private Optional<StatedCount> ballotsIssued = Optional.empty();
    private Optional<StatedCount> tookPart = Optional.empty();
    private Optional<StatedCount> invalid = Optional.empty();

    TotalsBuilder() {}

    public TotalsBuilder list(String party, long number) {
        votes.put(new ListOption(party), number);
        return this;
    }

    public TotalsBuilder candidate(String id, long number) {
        votes.put(new CandidateOption(id), number);
        return this;
    }

    public TotalsBuilder againstAll(long number) {
        votes.put(new AgainstAll(), number);
        return this;
    }

    /** The base as the commission states it. */
    public TotalsBuilder base(long number) {
        return base(number, Status.OFFICIAL);
    }

    public TotalsBuilder base(long number, Status status) {
        base = Optional.of(new StatedCount(number, status));
        return this;
    }

    /** Some options were never published. */
    public TotalsBuilder incomplete() {
        complete = false;
        return this;
    }

    public TotalsBuilder registered(long number) {
        registered = Optional.of(new StatedCount(number, Status.OFFICIAL));
        return this;
    }

    public TotalsBuilder ballotsIssued(long number, Status status) {
        ballotsIssued = Optional.of(new StatedCount(number, status));
        return this;
    }

    public TotalsBuilder tookPart(long number) {
        tookPart = Optional.of(new StatedCount(number, Status.OFFICIAL));
        return this;
    }

    public TotalsBuilder invalid(long number) {
        invalid = Optional.of(new StatedCount(number, Status.OFFICIAL));
        return this;
    }

    public Totals build() {
        return new Totals(votes, base, complete, registered, ballotsIssued, tookPart, invalid);
    }
}
