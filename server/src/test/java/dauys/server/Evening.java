package dauys.server;

import dauys.election.commission.PersonMark;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolAct.Handle;
import dauys.election.protocol.ProtocolAct.Read;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.protocol.ProtocolReturn;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Author;
import dauys.store.Scan;
import dauys.store.Subject;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntToLongFunction;

/** Lets protocols arrive at a server of a test: straight into its record, by people who have no accounts. */
public final class Evening {

    public static final PersonMark FIRST = new PersonMark("%032x".formatted(1));
    public static final PersonMark SECOND = new PersonMark("%032x".formatted(2));
    public static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));

    private final NightElection election;
    private final ActRecord record;
    private final Live live;

    public Evening(RunningServer server) {
        this.election = server.part(NightElection.class);
        this.record = server.part(ActRecord.class);
        this.live = server.part(Live.class);
    }

    /** A protocol without a slip: everybody came but ten, and every option has votes by its place. */
    public static ProtocolNumbers numbers(ProtocolPaper paper) {
        int options = paper.ballot().options().size();
        long came = Math.max(0, paper.precinct().voters() - 10L);
        return numbers(paper, came, place -> place < options - 1 ? came / (options + place) : 0);
    }

    /** A protocol of so many voters, without a slip; the first option has the votes that the others leave. */
    public static ProtocolNumbers numbers(ProtocolPaper paper, long came, IntToLongFunction votesOfOthers) {
        int options = paper.ballot().options().size();
        long[] votes = new long[options];
        long others = 0;
        for (int place = 1; place < options; place++) {
            votes[place] = votesOfOthers.applyAsLong(place);
            others += votes[place];
        }
        votes[0] = came - others;
        long listed = paper.precinct().voters();
        long received = Math.ceilDiv(listed * 101, 100);
        long[] lines = paper.form().columns().stream()
                .mapToLong(line -> switch (line.code().orElseThrow()) {
                    case "listed" -> listed;
                    case "received" -> received;
                    case "issued", "in_boxes", "stationary", "took_part" -> came;
                    case "cancelled" -> received - came;
                    default -> 0;
                })
                .toArray();
        return ProtocolNumbers.of(lines, votes);
    }

    /** Does something with a protocol, which must succeed. */
    public void act(String precinct, String contest, ProtocolAct act) {
        var subject = new Subject.OfProtocol(precinct, contest);
        var outcome = record.submit(
                new Act.OnProtocol(subject, act), new Author(act.by(), "OPERATOR country"), Optional.empty());
        if (!(outcome instanceof ActRecord.Outcome.Recorded)) {
            throw new IllegalStateException(subject + ": " + outcome);
        }
    }

    /** Two people type the same. */
    public void read(String precinct, String contest, ProtocolNumbers numbers) {
        act(precinct, contest, new Read(FIRST, numbers));
        act(precinct, contest, new Read(SECOND, numbers));
    }

    /** Two people type a protocol, and whatever is found is handled. */
    public void agree(String precinct, String contest, ProtocolNumbers numbers) {
        read(precinct, contest, numbers);
        var findings = paper(precinct, contest).findings(numbers);
        for (int i = 0; i < findings.size(); i++) {
            act(precinct, contest, new Handle(CHAIR, i, findings.get(i).code(), "so it stands on the paper"));
        }
    }

    /** Every protocol of a contest is agreed. */
    public void agreeAll(String contest, BiFunction<ProtocolPaper, Integer, ProtocolNumbers> numbers) {
        var plan = election.registers().plan();
        int number = 0;
        for (int slot = 0; slot < plan.slots(); slot++) {
            ProtocolPaper paper = election.paper(slot);
            if (paper.ballot().contest().id().equals(contest)) {
                agree(paper.precinct().id(), contest, numbers.apply(paper, number));
                number++;
            }
        }
        live.refresh();
    }

    /** A higher commission sends a protocol back. */
    public void sendBack(String precinct, String contest) {
        act(precinct, contest, sentBack());
    }

    public static ProtocolAct sentBack() {
        return new ProtocolAct.Return(CHAIR, ProtocolReturn.Reason.COPIES_DIFFER, "a copy differs");
    }

    /** A scan is laid beside a protocol. */
    public void attach(String precinct, String contest, Scan scan) {
        var subject = new Subject.OfScans(precinct, contest);
        var outcome =
                record.submit(new Act.Attach(subject, scan), new Author(FIRST, "OPERATOR country"), Optional.empty());
        if (!(outcome instanceof ActRecord.Outcome.Recorded)) {
            throw new IllegalStateException(subject + ": " + outcome);
        }
    }

    public ProtocolPaper paper(String precinct, String contest) {
        return election.paper(precinct, contest).orElseThrow();
    }

    /** What the server shows is what is on record now. */
    public void settle() {
        live.refresh();
    }
}
