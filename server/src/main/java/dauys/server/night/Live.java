package dauys.server.night;

import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.commission.Area;
import dauys.election.contest.Contest;
import dauys.election.protocol.Correction;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolReturn;
import dauys.election.protocol.ProtocolVersion;
import dauys.election.tabulation.TabulatedElection;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.TabulationPath;
import dauys.folder.ElectionFolder;
import dauys.folder.Registers;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Leaves;
import dauys.store.Scan;
import dauys.store.Standings;
import dauys.store.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What all acts have come to, kept in memory beside the database: it follows the numbered entries, so that it never
 * misses one, and boards and sums are read from it without asking the database.
 *
 * <p>One thread refreshes; readers take what is there. A slot is a protocol's place in the plan of the election.
 */
public final class Live {

    /** So many changed subjects are taken at once. */
    private static final int STEP = 20_000;

    private final NightElection election;
    private final ActRecord record;
    private final Leaves leaves;
    private final Applying applying;
    private final Clock clock;

    private final SlotState[] slots;
    private final Map<String, PrecinctDay> precincts = new HashMap<>();
    private final Map<String, ContestCourse> contests = new HashMap<>();
    private long upTo = -1;
    private volatile Moment moment;
    private volatile Consumer<Duration> delays = delay -> {};
    private volatile Instant looked;

    /**
     * Where a protocol stands.
     *
     * @param version the numbers that count or counted last, or that wait for findings to be dealt with
     * @param errors how many findings of that version are errors
     * @param open how many of its findings nobody has dealt with
     * @param entry the entry that brought it there
     * @param arrived when its first entry was seen here, for the curve of arrivals
     * @param history all versions that were agreed or sent back, oldest first: what everybody may see
     * @param act the last thing done with it that everybody may know; empty while there is nothing to see
     * @param scans of the paper, in the order in which they came
     */
    public record SlotState(
            DoubleEntry.State state,
            Optional<ProtocolVersion> version,
            int errors,
            int open,
            long entry,
            Instant arrived,
            List<ProtocolVersion> history,
            Optional<PublicAct> act,
            List<Scan> scans) {

        private static final SlotState UNTOUCHED = new SlotState(
                DoubleEntry.State.EMPTY,
                Optional.empty(),
                0,
                0,
                0,
                Instant.EPOCH,
                List.of(),
                Optional.empty(),
                List.of());

        public SlotState {
            history = List.copyOf(history);
            scans = List.copyOf(scans);
        }

        private SlotState with(List<Scan> more) {
            return new SlotState(state, version, errors, open, entry, arrived, history, act, more);
        }

        /** Whether it is added up. */
        public boolean isCounted() {
            return state.isCounted();
        }

        /** Whether nothing has arrived yet. */
        public boolean isMissing() {
            return state == DoubleEntry.State.EMPTY && version.isEmpty();
        }
    }

    /**
     * That a protocol was agreed, corrected or sent back.
     *
     * @param sentBack why it is out; empty where it is not
     * @param area for which whoever did it was appointed
     */
    public record PublicAct(Instant at, Optional<ProtocolReturn> sentBack, Optional<Area> area) {}

    /**
     * Everything at one moment; it does not change any more.
     *
     * @param upTo the number of the last entry of the log that is in it
     * @param slots by slot of the plan
     * @param precincts election day by precinct, where something was reported
     * @param contests the course of each contest that has one
     * @param tabulated what is agreed, added up
     */
    public record Moment(
            long upTo,
            Instant at,
            List<SlotState> slots,
            Map<String, PrecinctDay> precincts,
            Map<String, ContestCourse> contests,
            TabulatedElection tabulated) {

        /** The day of a precinct. */
        public PrecinctDay precinct(String id) {
            return precincts.getOrDefault(id, PrecinctDay.untouched());
        }

        /** The course of a contest. */
        public ContestCourse contest(String id) {
            return contests.getOrDefault(id, ContestCourse.untouched());
        }
    }

    /** Follows a record; {@link #load} must be called before anybody reads. */
    public Live(NightElection election, ActRecord record, Leaves leaves, Applying applying, Clock clock) {
        this.election = election;
        this.record = record;
        this.leaves = leaves;
        this.applying = applying;
        this.clock = clock;
        this.slots = new SlotState[election.registers().plan().slots()];
        Arrays.fill(slots, SlotState.UNTOUCHED);
        this.moment = moment();
        this.looked = moment.at();
    }

    /** Takes up everything that is in the database. */
    public synchronized void load() {
        leaves.integrate();
        upTo = leaves.last();
        record.standings(this::take);
        moment = moment();
        looked = moment.at();
    }

    /** Tells of each act how long after it was done it was in the moment that boards show. */
    public void tellDelays(Consumer<Duration> told) {
        delays = told;
    }

    /** Numbers what has settled, and takes up what has changed since the last time. */
    public synchronized boolean refresh() {
        leaves.integrate();
        boolean changed = false;
        var times = new ArrayList<Instant>();
        for (var news = leaves.after(upTo, STEP); !news.isEmpty(); news = leaves.after(upTo, STEP)) {
            var subjects = new LinkedHashSet<String>();
            news.forEach(leaf -> subjects.add(leaf.subject()));
            record.standings(List.copyOf(subjects), this::take);
            news.forEach(leaf -> times.add(leaf.at()));
            upTo = news.getLast().number();
            changed = true;
        }
        if (changed) {
            moment = moment();
            Instant now = moment.at();
            times.forEach(time -> delays.accept(Duration.between(time, now)));
        }
        looked = clock.instant();
        return changed;
    }

    /** When the database was last looked at, whether anything had changed or not: the age of what is shown. */
    public Instant looked() {
        return looked;
    }

    /** What all acts had come to when it was last looked. */
    public Moment now() {
        return moment;
    }

    private void take(Standings.Row row) {
        switch (row.subject()) {
            case Subject.OfProtocol protocol -> {
                var slot = election.registers().slot(protocol.precinct(), protocol.contest());
                if (slot.isPresent()) {
                    slots[slot.getAsInt()] = state(slot.getAsInt(), protocol, row);
                }
            }
            case Subject.OfPrecinct precinct -> precincts.put(precinct.precinct(), Applying.precinct(row.content()));
            case Subject.OfContest contest -> contests.put(contest.contest(), Applying.contest(row.content()));
            case Subject.OfScans scans -> {
                var slot = election.registers().slot(scans.precinct(), scans.contest());
                if (slot.isPresent()) {
                    slots[slot.getAsInt()] = slots[slot.getAsInt()].with(Applying.scans(row.content()));
                }
            }
            case Subject.OfElection opened -> {}
            case Subject.OfApplication application -> {}
            case Subject.OfLot lot -> {}
            case Subject.OfCommission commission -> {}
            case Subject.OfVoters voters -> {}
        }
    }

    private SlotState state(int slot, Subject.OfProtocol protocol, Standings.Row row) {
        var entry = applying.protocol(protocol, row.content());
        var version =
                entry instanceof DoubleEntry.SecondReading second ? Optional.of(second.version()) : entry.latest();
        int errors = 0;
        int open = 0;
        if (version.isPresent()) {
            var findings = election.paper(slot).findings(version.get().numbers());
            errors = (int) findings.stream().filter(each -> each.isError()).count();
            open = entry instanceof DoubleEntry.SecondReading
                    ? findings.size() - version.get().handled().size()
                    : 0;
        }
        Instant before = slots[slot].arrived();
        Instant arrived = before.equals(Instant.EPOCH) ? clock.instant() : before;
        return new SlotState(
                entry.state(),
                version,
                errors,
                open,
                row.entry(),
                arrived,
                entry.history().versions(),
                act(entry, row),
                slots[slot].scans());
    }

    private static Optional<PublicAct> act(DoubleEntry entry, Standings.Row row) {
        if (entry.history().versions().isEmpty()) {
            return Optional.empty();
        }
        Optional<ProtocolReturn> sentBack = entry instanceof DoubleEntry.Returned returned
                ? Optional.of(returned.why())
                : entry.history().correcting().map(Correction::answers);
        int area = row.capacity().indexOf(' ') + 1;
        return Optional.of(
                new PublicAct(row.at(), sentBack, Area.parse(row.capacity().substring(area))));
    }

    /** Adds everything up anew: fifty thousand protocols take a few thousandths of a second. */
    private Moment moment() {
        Registers registers = election.registers();
        var sums = registers.emptySums();
        for (int slot = 0; slot < slots.length; slot++) {
            var state = slots[slot];
            if (state.isCounted()) {
                var numbers = state.version().orElseThrow().numbers();
                sums[registers.plan().cellOf(slot)].add(election.paper(slot).protocol(numbers), state.errors() > 0);
            }
        }
        return new Moment(
                upTo,
                clock.instant(),
                List.of(slots),
                Map.copyOf(precincts),
                Map.copyOf(contests),
                registers.tabulated(sums));
    }

    /** A contest as it stands at a moment, with what was decided about it. */
    public ContestResult result(Moment at, String contest) {
        Registers registers = election.registers();
        var paper = registers.paper(contest).orElseThrow();
        var input = registers.input(paper, at.tabulated(), at.contest(contest));
        return ElectionResult.of(registers.election(), List.of(input), registers.governing(), registers.governing())
                .contests()
                .getFirst();
    }

    /** The sums of a contest at a moment, along the path of its commissions. */
    public Tabulation tabulation(Moment at, Contest contest) {
        Registers registers = election.registers();
        return at.tabulated()
                .of(registers.paper(contest.id()).orElseThrow(), TabulationPath.of(registers.governing(), contest));
    }

    /** The whole election as it stands at a moment, ready to be counted, for whoever needs every contest. */
    public ElectionFolder folder(Moment at) {
        return election.registers().folder(at.tabulated(), at.contests());
    }
}
