package dauys.folder;

import dauys.election.ballot.BallotPaper;
import dauys.election.ballot.Ballots;
import dauys.election.calendar.EndOfVoting;
import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestInput;
import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.election.mandate.HoldersDecision;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.party.Party;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolCheck;
import dauys.election.protocol.ProtocolForm;
import dauys.election.seats.RecordedDecision;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.TabulationPath;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.tabulation.Tally;
import dauys.election.territory.Precinct;
import dauys.election.territory.Territory;
import dauys.law.Edition;
import dauys.law.Place;
import dauys.law.Rulebook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What is known of an election of protocols before the first one comes: the law that governs it, its form, territory,
 * ballot papers, lists and candidates, and which protocols it must have. Nothing in it changes, and it may be asked by
 * many at once.
 */
public final class Registers {

    private final RegisterReader read;
    private final Territory territory;
    private final Ballots ballots;
    private final Expected expected;
    private final String fingerprint;

    Registers(RegisterReader read, Territory territory, Ballots ballots, Expected expected, String fingerprint) {
        this.read = read;
        this.territory = territory;
        this.ballots = ballots;
        this.expected = expected;
        this.fingerprint = fingerprint;
    }

    /** The names of all files that registers are read from, of which some may be missing. */
    public static List<String> files() {
        return RegisterFingerprint.FILES;
    }

    Expected expected() {
        return expected;
    }

    void checkLists() {
        read.checkLists();
    }

    public Election election() {
        return read.election();
    }

    /** The rulebook of the edition that governs the election. */
    public Rulebook governing() {
        return read.law();
    }

    /** When the last polls close: until then nobody who does not count is shown how people have voted. */
    public Instant endOfVoting() {
        var offices = election().bodies().stream().map(Body::office).distinct().toList();
        return EndOfVoting.everywhere(governing(), offices, election().date(), territory.regions());
    }

    /** Editions under which a made-up case must give the same result. */
    public List<Edition> alsoUnder() {
        return read.head().alsoUnder();
    }

    /** How the election was called, and which dates a commission set for it. */
    public ElectionDates dates() {
        return read.dates();
    }

    /** The parties that take part, by their codes. */
    public Map<String, Party> parties() {
        return Map.copyOf(read.files().parties());
    }

    public ProtocolForm form() {
        return expected.form;
    }

    public Territory territory() {
        return territory;
    }

    /** Which ballot papers the voters of a precinct are given. */
    public Ballots ballots() {
        return ballots;
    }

    /** The ballot papers of all contests, in the order of the contests. */
    public List<BallotPaper> papers() {
        return expected.plan.papers();
    }

    /** The lots that put lists into their order, by contest, where anybody can draw them again. */
    public Map<String, Lot> lots() {
        return Map.copyOf(read.lots());
    }

    /** Which protocols the election must have, and where each is added up. */
    public TabulationPlan plan() {
        return expected.plan;
    }

    /** The lists of a contest, each with its persons in the registered order; none in a constituency. */
    public List<PartyList> lists(String contest) {
        return read.files().lists(contest);
    }

    /** The candidates of a constituency; none of a contest of lists. */
    public List<Candidate> candidates(String contest) {
        return paper(contest)
                .filter(paper -> paper.contest().tier() == Tier.SINGLE_MANDATE)
                .map(paper -> read.files().candidates(contest))
                .orElse(List.of());
    }

    /** Everybody who stands, on lists and in constituencies, by the id that stands for one person in the election. */
    public Map<String, Candidate> persons() {
        var persons = new LinkedHashMap<String, Candidate>();
        for (BallotPaper paper : papers()) {
            read.files().candidates(paper.contest().id()).forEach(each -> persons.putIfAbsent(each.id(), each));
        }
        return persons;
    }

    /** The commission's answers to questions about seats that the folder has on record. */
    public List<RecordedDecision> seatDecisions(String contest) {
        return read.decisions().seats(contest);
    }

    /** What the folder has on record about the holders of a contest's mandates. */
    public List<HoldersDecision> holdersDecisions(String contest) {
        return read.decisions().holders(contest);
    }

    /** What is wrong with a protocol of this paper is found by this check. */
    public ProtocolCheck check(BallotPaper paper) {
        return expected.check(number(paper.contest().id()).orElseThrow());
    }

    private OptionalInt number(String contest) {
        return known(expected.contests.find(contest));
    }

    private static OptionalInt known(int place) {
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The place of a precinct among all of the territory, by its id. */
    public OptionalInt placeOf(String precinct) {
        return known(expected.precincts.find(precinct));
    }

    public Optional<Precinct> precinct(String id) {
        var place = placeOf(id);
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(territory.precincts().get(place.getAsInt()));
    }

    /** The ballot paper of a contest. */
    public Optional<BallotPaper> paper(String contest) {
        var number = number(contest);
        return number.isEmpty() ? Optional.empty() : Optional.of(papers().get(number.getAsInt()));
    }

    /** The slot of a protocol in the plan; empty where there is no such precinct or contest, or no vote in it there. */
    public OptionalInt slot(String precinct, String contest) {
        var place = placeOf(precinct);
        var number = number(contest);
        return place.isEmpty() || number.isEmpty()
                ? OptionalInt.empty()
                : known(expected.plan.slot(place.getAsInt(), number.getAsInt()));
    }

    /** Where a precinct stands in its file, by its place among all of them. */
    public Place placeInFile(int precinct) {
        return read.precincts().place(precinct);
    }

    /**
     * The protocol of a slot.
     *
     * @param lines in the order of the form's columns
     * @param votes by the order of the ballot paper; the protocol takes them over
     */
    public PrecinctProtocol protocol(int slot, long[] lines, long[] votes) {
        if (lines.length != form().columns().size()) {
            throw new IllegalArgumentException("%d lines for a form of %d"
                    .formatted(lines.length, form().columns().size()));
        }
        var precinct = territory.precincts().get(expected.plan.precinctOf(slot));
        long[] values = Arrays.copyOf(lines, form().width());
        return PrecinctProtocol.of(form(), precinct, expected.plan.paperOf(slot), values, votes);
    }

    /** Nothing added up yet, by cell of the plan. */
    public Tally[] emptySums() {
        return expected.emptySums();
    }

    /**
     * The election added up.
     *
     * @param sums by cell of the plan
     */
    public TabulatedElection tabulated(Tally[] sums) {
        return new TabulatedElection(territory, form(), expected.plan, sums);
    }

    /** Everything on record about every contest, with the decisions of the folder alone. */
    public List<ContestInput> inputs(TabulatedElection tabulated) {
        return inputs(tabulated, Map.of());
    }

    /**
     * Everything on record about every contest. The decisions of the folder come first, then these.
     *
     * @param courses what was decided and done, by the id of the contest
     */
    public List<ContestInput> inputs(TabulatedElection tabulated, Map<String, ContestCourse> courses) {
        var inputs = new ArrayList<ContestInput>(papers().size());
        for (BallotPaper paper : papers()) {
            inputs.add(
                    input(paper, tabulated, courses.getOrDefault(paper.contest().id(), ContestCourse.untouched())));
        }
        return inputs;
    }

    /** Everything on record about one contest; the decisions of the folder come first, then those of the course. */
    public ContestInput input(BallotPaper paper, TabulatedElection tabulated, ContestCourse course) {
        Contest contest = paper.contest();
        var tabulation = tabulated.of(paper, TabulationPath.of(governing(), contest));
        return new ContestInput(
                contest,
                tabulation.totals(),
                Optional.of(tabulation),
                lists(contest.id()),
                candidates(contest.id()),
                both(seatDecisions(contest.id()), course.decisions()),
                both(holdersDecisions(contest.id()), course.holders()),
                both(read.decisions().vacancies(contest.id()), course.mandates().vacancies()),
                List.of());
    }

    private static <T> List<T> both(List<T> first, List<T> then) {
        return then.isEmpty()
                ? first
                : Stream.concat(first.stream(), then.stream()).toList();
    }

    /** The election ready to be counted, with the decisions of the folder alone. */
    public ElectionFolder folder(TabulatedElection tabulated) {
        return folder(tabulated, Map.of());
    }

    /** The election ready to be counted, with what was decided and done as {@link #inputs} takes it. */
    public ElectionFolder folder(TabulatedElection tabulated, Map<String, ContestCourse> courses) {
        var inputs = inputs(tabulated, courses);
        return new ElectionFolder(
                election(),
                alsoUnder(),
                governing(),
                read.files().parties(),
                inputs,
                Optional.of(tabulated),
                read.dates());
    }

    /**
     * SHA-256 of the files of the registers as they were read, in hexadecimal digits. Protocols, votes, turnout,
     * decisions and notes are no part of it, so that it stays the same while these arrive.
     */
    public String fingerprint() {
        return fingerprint;
    }
}
