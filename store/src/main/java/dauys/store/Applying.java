package dauys.store;

import dauys.election.ballot.LotCourse;
import dauys.election.chamber.ContestCourse;
import dauys.election.commission.CommissionAct;
import dauys.election.commission.CommissionCourse;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.protocol.DoubleEntry;
import dauys.election.protocol.PrecinctDay;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.voter.VoterNumbers;
import dauys.folder.CanonicalJson;
import dauys.folder.Lot;
import dauys.law.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one function by which an entry changes what its subject has come to. The server calls it when an act is done, and
 * fsck calls it again for every entry of the record; there is no other way to a standing.
 */
public final class Applying {

    static final String OPEN = "election.open";
    static final String ATTACH = "scan.attach";

    private static final String OPENED = "OPENED";
    private static final String ATTACHED = "ATTACHED";
    private static final String REPORTED = "REPORTED";
    private static final String UNDER_WAY = "UNDER_WAY";
    private static final String DECLARED = "DECLARED";
    private static final String SEATED = "SEATED";
    private static final String DRAWN = "DRAWN";

    private final Papers papers;

    /** For the papers of one election. */
    public Applying(Papers papers) {
        this.papers = papers;
    }

    /**
     * What a subject has come to.
     *
     * @param state a word by which subjects are found
     * @param content all of it, as canonical JSON
     */
    public record Standing(String state, String content) {}

    /** What an entry leads to. */
    public sealed interface Outcome {

        /** The entry is applied. */
        record Applied(Standing standing) implements Outcome {}

        /** The act is not possible. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * Applies an entry.
     *
     * @param before what the subject had come to; empty where this is its first entry
     */
    public Outcome apply(Optional<String> before, Entry entry) {
        var body = new Tree(CanonicalJson.read(entry.body()));
        var content = before.map(text -> new Tree(CanonicalJson.read(text)));
        return switch (entry.subject()) {
            case Subject.OfProtocol protocol -> protocol(protocol, content, entry, body);
            case Subject.OfPrecinct precinct -> precinct(content, entry, body);
            case Subject.OfContest contest -> contest(content, entry, body);
            case Subject.OfApplication application -> application(application, content, entry, body);
            case Subject.OfLot lot -> lot(lot, content, entry, body);
            case Subject.OfCommission commission -> commission(content, entry, body);
            case Subject.OfVoters voters -> voters(content, entry, body);
            case Subject.OfScans scans -> applied(ATTACHED, scans(content, body));
            case Subject.OfElection election -> applied(OPENED, body.members());
        };
    }

    private Outcome protocol(Subject.OfProtocol subject, Optional<Tree> content, Entry entry, Tree body) {
        var json = new ProtocolStateJson(paper(subject));
        var state = content.map(json::read).orElseGet(DoubleEntry::untouched);
        var act = json.acts().read(entry.kind(), entry.person(), body);
        return switch (state.apply(act, paper(subject))) {
            case DoubleEntry.Transition.Moved moved ->
                applied(moved.to().state().name(), json.write(moved.to()));
            case DoubleEntry.Transition.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    ProtocolPaper paper(Subject.OfProtocol subject) {
        return papers.paper(subject.precinct(), subject.contest())
                .orElseThrow(() -> new IllegalArgumentException("No paper of this election: " + subject));
    }

    private static Outcome precinct(Optional<Tree> content, Entry entry, Tree body) {
        var day = content.map(PrecinctJson::read).orElseGet(PrecinctDay::untouched);
        return switch (day.apply(PrecinctJson.read(entry.kind(), entry.person(), body))) {
            case PrecinctDay.Outcome.Moved moved -> applied(REPORTED, PrecinctJson.write(moved.to()));
            case PrecinctDay.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private static Outcome contest(Optional<Tree> content, Entry entry, Tree body) {
        var course = content.map(ContestJson::read).orElseGet(ContestCourse::untouched);
        return switch (course.apply(ContestJson.read(entry.kind(), entry.person(), body))) {
            case ContestCourse.Outcome.Moved moved ->
                applied(moved.to().declared().isPresent() ? DECLARED : UNDER_WAY, ContestJson.write(moved.to()));
            case ContestCourse.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private Outcome application(Subject.OfApplication subject, Optional<Tree> content, Entry entry, Tree body) {
        var rules = papers.registration(subject.contest())
                .orElseThrow(() -> new IllegalArgumentException("No contest of this election: " + subject));
        var course = content.map(ApplicationJson::read).orElseGet(RegistrationCourse::untouched);
        return switch (course.apply(ApplicationJson.read(entry.kind(), entry.person(), body), rules)) {
            case RegistrationCourse.Outcome.Moved moved ->
                applied(moved.to().state().name(), ApplicationJson.write(moved.to()));
            case RegistrationCourse.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    /** The order is no part of the act: it is drawn here, and drawn again whenever the record is checked. */
    private Outcome lot(Subject.OfLot subject, Optional<Tree> content, Entry entry, Tree body) {
        var rules = papers.registration(subject.contest())
                .orElseThrow(() -> new IllegalArgumentException("No contest of this election: " + subject));
        var course = content.map(LotJson::read).orElseGet(LotCourse::untouched);
        LotCourse.Drawing drawing = (seed, lists) -> Optional.of(seed)
                .filter(Lot::isSeed)
                .map(digits -> Lot.ofBallotOrder(digits, subject.contest()).order(lists));
        return switch (course.apply(LotJson.read(entry.kind(), entry.person(), body), rules, drawing)) {
            case LotCourse.Outcome.Moved moved -> applied(DRAWN, LotJson.write(moved.to()));
            case LotCourse.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private static Outcome commission(Optional<Tree> content, Entry entry, Tree body) {
        var course = content.map(CommissionJson::read).orElseGet(CommissionCourse::untouched);
        return switch (course.apply(CommissionJson.read(entry.kind(), entry.person(), body))) {
            case CommissionCourse.Outcome.Moved moved -> applied(SEATED, CommissionJson.write(moved.to()));
            case CommissionCourse.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private static Outcome voters(Optional<Tree> content, Entry entry, Tree body) {
        var numbers = content.map(VoterJson::read).orElseGet(VoterNumbers::untouched);
        return switch (numbers.apply(VoterJson.read(entry.kind(), entry.person(), body))) {
            case VoterNumbers.Outcome.Moved moved -> applied(REPORTED, VoterJson.write(moved.to()));
            case VoterNumbers.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    /** A scan stays: another one of the same protocol stands beside it. */
    private static Map<String, Object> scans(Optional<Tree> content, Tree body) {
        var all = new ArrayList<Object>();
        content.ifPresent(tree -> tree.trees("scans").forEach(each -> all.add(each.members())));
        if (all.stream().noneMatch(each -> Tree.of(each).text("sha256").equals(body.text("sha256")))) {
            all.add(body.members());
        }
        return Map.of("scans", all);
    }

    private static Outcome applied(String state, Map<String, Object> content) {
        return new Outcome.Applied(new Standing(state, CanonicalJson.write(content)));
    }

    /** A protocol's state as a standing holds it. */
    public DoubleEntry protocol(Subject.OfProtocol subject, String content) {
        return new ProtocolStateJson(paper(subject)).read(new Tree(CanonicalJson.read(content)));
    }

    /** A precinct's day as a standing holds it. */
    public static PrecinctDay precinct(String content) {
        return PrecinctJson.read(new Tree(CanonicalJson.read(content)));
    }

    /** A contest's course as a standing holds it. */
    public static ContestCourse contest(String content) {
        return ContestJson.read(new Tree(CanonicalJson.read(content)));
    }

    /** An application's course as a standing holds it. */
    public static RegistrationCourse application(String content) {
        return ApplicationJson.read(new Tree(CanonicalJson.read(content)));
    }

    /** What an entry did with an application. */
    public static RegistrationAct applicationAct(Entry entry) {
        return ApplicationJson.read(entry.kind(), entry.person(), new Tree(CanonicalJson.read(entry.body())));
    }

    /** The lots of a contest as a standing holds them. */
    public static LotCourse lots(String content) {
        return LotJson.read(new Tree(CanonicalJson.read(content)));
    }

    /** Who sits in a commission as a standing holds it. */
    public static CommissionCourse commission(String content) {
        return CommissionJson.read(new Tree(CanonicalJson.read(content)));
    }

    /** What an entry did with a commission. */
    public static CommissionAct commissionAct(Entry entry) {
        return CommissionJson.read(entry.kind(), entry.person(), new Tree(CanonicalJson.read(entry.body())));
    }

    /** A precinct's numbers of voters as a standing holds them. */
    public static VoterNumbers voters(String content) {
        return VoterJson.read(new Tree(CanonicalJson.read(content)));
    }

    /** The scans as a standing holds them, in the order in which they came. */
    public static List<Scan> scans(String content) {
        return new Tree(CanonicalJson.read(content))
                .trees("scans").stream()
                        .map(tree -> new Scan(tree.text("sha256"), tree.text("type"), tree.number("bytes")))
                        .toList();
    }
}
