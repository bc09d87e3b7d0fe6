package dauys.election;

import dauys.election.chamber.ContestInput;
import dauys.election.chamber.ContestInput.PublishedHolders;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.RecordedDecision;
import dauys.election.tabulation.StatedCount.Status;
import dauys.election.tabulation.Tabulation;
import dauys.law.Office;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What is on record about one contest: the votes, the lists, and every decision in the order in which it is told. */
public final class ContestRecordBuilder {

    private static final Trilingual TITLE = new Trilingual("Сайлау", "Выборы", "Election");

    private final TotalsBuilder totals = new TotalsBuilder();
    private final List<PartyList> lists = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<RecordedDecision> seatDecisions = new ArrayList<>();
    private final List<HoldersDecision> holders = new ArrayList<>();
    private final List<Vacancy> vacancies = new ArrayList<>();
    private final List<PublishedHolders> published = new ArrayList<>();
    private Office office = Office.MAZHILIS;
    private Optional<Tabulation> tabulation = Optional.empty();
    private Tier tier = Tier.LIST;
    private int seats = 10;
    private LocalDate electionDay = LocalDate.of(2023, 3, 19);

    ContestRecordBuilder() {}

    public ContestRecordBuilder of(Office elected) {
        office = elected;
        return this;
    }

    public ContestRecordBuilder inAConstituency() {
        tier = Tier.SINGLE_MANDATE;
        seats = 1;
        return this;
    }

    public ContestRecordBuilder on(String day) {
        electionDay = LocalDate.parse(day);
        return this;
    }

    public ContestRecordBuilder seats(int number) {
        seats = number;
        return this;
    }

    /** The votes for a list about which nothing else is known. */
    public ContestRecordBuilder list(String party, long votes) {
        totals.list(party, votes);
        return this;
    }

    /** The votes for a list and the list itself. */
    public ContestRecordBuilder list(PartyListBuilder list, long votes) {
        var built = list.build();
        lists.add(built);
        totals.list(built.party(), votes);
        return this;
    }

    public ContestRecordBuilder candidate(String id, long votes) {
        totals.candidate(id, votes);
        return this;
    }

    /** The votes for a candidate and the candidate himself. */
    public ContestRecordBuilder candidate(CandidateBuilder candidate, long votes) {
        var built = candidate.build();
        candidates.add(built);
        return candidate(built.id(), votes);
    }

    public ContestRecordBuilder againstAll(long votes) {
        totals.againstAll(votes);
        return this;
    }

    public ContestRecordBuilder base(long votes) {
        totals.base(votes);
        return this;
    }

    /** Some options were never published; the base is at most this. */
    public ContestRecordBuilder incompleteUpTo(long votes) {
        totals.incomplete().base(votes, Status.UPPER_BOUND);
        return this;
    }

    /** Some options were never published, nor any bound of the base. */
    public ContestRecordBuilder incomplete() {
        totals.incomplete();
        return this;
    }

    public ContestRecordBuilder invalid(long ballots) {
        totals.invalid(ballots);
        return this;
    }

    /** The totals are those of protocols, as far as they have arrived. */
    public ContestRecordBuilder addedUpFrom(Tabulation protocols) {
        tabulation = Optional.of(protocols);
        return this;
    }

    public ContestRecordBuilder decided(RecordedDecision decision) {
        seatDecisions.add(decision);
        return this;
    }

    /** The governing body of the party decided who receives its mandates. */
    public ContestRecordBuilder partyNamed(String party, String day, String... candidates) {
        holders.add(new HoldersDecision.ByParty(party, List.of(candidates), "decision No. 1", LocalDate.parse(day)));
        return this;
    }

    /** The party missed its time. */
    public ContestRecordBuilder partyMissedItsTime(String party, String day) {
        holders.add(new HoldersDecision.Missed(party, "resolution No. 2", LocalDate.parse(day)));
        return this;
    }

    /** A deputy retired; the party may have put somebody first. */
    public ContestRecordBuilder retired(String party, String candidate, String day, String... putFirst) {
        vacancies.add(Vacancy.ofList(party, candidate, List.of(putFirst), "resolution No. 3", LocalDate.parse(day)));
        return this;
    }

    /** The deputy of the constituency retired. */
    public ContestRecordBuilder retiredHere(String candidate, String day, String termEnds) {
        vacancies.add(Vacancy.ofConstituency(
                candidate, "resolution No. 3", LocalDate.parse(day), Optional.of(LocalDate.parse(termEnds))));
        return this;
    }

    /** A source states how many of a list's holders belong to the quota groups, and names nobody. */
    public ContestRecordBuilder published(String party, int persons, int inGroups) {
        published.add(new PublishedHolders(party, persons, inGroups));
        return this;
    }

    public ContestInput build() {
        return buildFor(new Body("body", office, TITLE, OptionalInt.empty(), Map.of()));
    }

    /** The record as one of a body's contests. */
    public ContestInput buildFor(Body body) {
        var contest = new Contest("contest", body, tier, seats, Optional.empty());
        return new ContestInput(
                contest, totals.build(), tabulation, lists, candidates, seatDecisions, holders, vacancies, published);
    }

    /** Counts the contest as an election of its own under the edition that governs it. */
    public ContestResult countedUnder(Rulebook rulebook) {
        return countedUnder(rulebook, rulebook);
    }

    /** Counts the contest under another edition than the one that governed the election. */
    public ContestResult countedUnder(Rulebook rulebook, Rulebook governing) {
        var input = build();
        var election = new Election(
                "kz/made-up",
                TITLE,
                electionDay,
                governing.edition(),
                Election.Origin.MADE_UP,
                List.of(input.contest().body()),
                List.of(input.contest()));
        return ElectionResult.of(election, List.of(input), rulebook, governing)
                .contests()
                .getFirst();
    }
}
