package dauys.synthetic;

import dauys.folder.Profile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A whole election that never took place: {@link #of} makes it, {@link SyntheticFolder} writes it.
 */
public final class SyntheticElection {

    private final Profile profile;
    private final long seed;
    private final Territory territory;
    private final List<Attendance> attendance;
    private final Map<String, List<Person>> people;
    private final List<SyntheticContest> contests;
    private final List<HolderDecision> decisions;
    private final List<Protocol> protocols;
    private final List<int[]> reports;
    private final List<Slip> slips;

    private SyntheticElection(
            Profile profile,
            long seed,
            Territory territory,
            List<Attendance> attendance,
            Map<String, List<Person>> people,
            VoteDrawing.Drawn votes,
            List<HolderDecision> decisions,
            SlipPlanting.Planted planted) {
        this.profile = profile;
        this.seed = seed;
        this.territory = territory;
        this.attendance = List.copyOf(attendance);
        this.people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        this.contests = votes.contests();
        this.decisions = List.copyOf(decisions);
        this.protocols = planted.protocols();
        this.reports = planted.reports();
        this.slips = planted.slips();
    }

    /**
     * Makes an election.
     *
     * @param slips the kinds of mistakes to plant; none where it is empty
     * @param slipEvery one mistake in so many protocols, and one of each kind at least
     * @param progress is told what begins, for people who wait
     */
    public static SyntheticElection of(
            Profile profile, long seed, List<SlipKind> slips, int slipEvery, Consumer<Stage> progress) {
        progress.accept(Stage.PRECINCTS);
        var precincts = PrecinctDrawing.of(profile, seed);
        var territory = ConstituencyDrawing.of(profile, precincts);
        var attendance = AttendanceDrawing.of(profile, precincts, seed);
        progress.accept(Stage.PEOPLE);
        var people = CandidateDrawing.of(profile, territory, seed);
        progress.accept(Stage.VOTES);
        var votes = VoteDrawing.of(profile, seed, territory, attendance, people);
        var decisions = HolderDrawing.of(profile, votes, people);
        var reports = ReportDrawing.of(profile, precincts, attendance, seed);
        var clean = new SlipPlanting.Planted(votes.protocols(), reports, List.of());
        var planted = slips.isEmpty() ? clean : SlipPlanting.plant(profile, seed, precincts, clean, slips, slipEvery);
        return new SyntheticElection(profile, seed, territory, attendance, people, votes, decisions, planted);
    }

    public int precinctCount() {
        return territory.precincts().size();
    }

    /** Those that were sent in, with slips and without. */
    public int protocolCount() {
        return protocols.size();
    }

    public int candidateCount() {
        return people.values().stream().mapToInt(List::size).sum();
    }

    /** The changed numbers; one mistake can change several. */
    public int slipCount() {
        return slips.size();
    }

    Profile profile() {
        return profile;
    }

    long seed() {
        return seed;
    }

    Territory territory() {
        return territory;
    }

    /** For each precinct who was there. */
    List<Attendance> attendance() {
        return attendance;
    }

    /** Who stands, by contest. */
    Map<String, List<Person>> people() {
        return people;
    }

    List<SyntheticContest> contests() {
        return contests;
    }

    List<HolderDecision> decisions() {
        return decisions;
    }

    /** As they were sent in, slips included. */
    List<Protocol> protocols() {
        return protocols;
    }

    /** For each precinct the numbers of election day, at the times of {@link Profile#REPORTS}. */
    List<int[]> reports() {
        return reports;
    }

    /** The mistakes that were planted; the protocols and reports have them in them. */
    List<Slip> slips() {
        return slips;
    }
}
