package dauys.server.record;

import static dauys.election.commission.Action.SEE_RECORD;

import dauys.election.commission.Area;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.election.protocol.DoubleEntry.State;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.record.RecordPage.Line;
import dauys.server.security.Addresses;
import dauys.server.security.Person;
import dauys.store.ActRecord;
import dauys.store.Entry;
import dauys.store.Leaves;
import dauys.store.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The record for those who look into it: every act, but of what is being typed nothing that a second reader may not
 * see.
 */
@Controller
class RecordController {

    private static final int ORDER = 60;
    private static final int ON_A_PAGE = 100;
    private static final String EARLIEST = "" + Long.MAX_VALUE;

    private final NightElection election;
    private final ActRecord record;
    private final Leaves leaves;
    private final Live live;
    private final NightWords words;
    private final Refusing refusing;

    RecordController(
            NightElection election, ActRecord record, Leaves leaves, Live live, NightWords words, Refusing refusing) {
        this.election = election;
        this.record = record;
        this.leaves = leaves;
        this.live = live;
        this.words = words;
        this.refusing = refusing;
    }

    @Bean
    static Destination recordDestination() {
        return Destination.forRoles(ORDER, "/record", "navigation.record", Refusing.roles(SEE_RECORD));
    }

    @GetMapping("/record")
    View record(
            Frame frame,
            Person person,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = EARLIEST) long before) {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), SEE_RECORD);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/");
        }
        String wanted = subject.strip();
        Optional<Subject> about = Subject.of(wanted);
        Optional<String> problem = wanted.isEmpty() || about.isPresent()
                ? Optional.empty()
                : Optional.of(frame.texts().say("record.no-subject", Map.of("text", wanted)));
        List<Entry> found = problem.isPresent() ? List.of() : entries(about, before);
        List<Entry> shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        Optional<String> older = found.size() > ON_A_PAGE
                ? Optional.of(Addresses.with(
                        wanted.isEmpty() ? "/record" : Addresses.with("/record", "subject", wanted),
                        "before",
                        Long.toString(shown.getLast().id())))
                : Optional.empty();
        boolean isNewest = before == Long.MAX_VALUE;
        return PageView.of(new RecordPage(
                frame.titled("record.title"),
                wanted,
                problem,
                lines(frame, actor, shown, about.isEmpty()),
                older,
                isNewest));
    }

    private List<Entry> entries(Optional<Subject> about, long before) {
        return about.map(subject -> record.entries(subject).reversed().stream()
                        .filter(each -> each.id() < before)
                        .limit(ON_A_PAGE + 1)
                        .toList())
                .orElseGet(() -> record.entriesBefore(before, ON_A_PAGE + 1));
    }

    private List<Line> lines(Frame frame, Actor actor, List<Entry> entries, boolean isOfAll) {
        Spoken spoken = words.of(frame);
        var numbers = leaves.numbers(entries.stream().map(Entry::id).toList());
        var content = new EntryContent(election.registers(), spoken);
        Live.Moment moment = live.now();
        return entries.stream()
                .map(each -> {
                    var kept = keptBack(frame, actor, moment, each);
                    var more = isOfAll && each.subject() instanceof Subject.OfProtocol
                            ? Optional.of(Addresses.with(
                                    "/record", "subject", each.subject().toString()))
                            : Optional.<String>empty();
                    return new Line(
                            Optional.ofNullable(numbers.get(each.id()))
                                    .map(spoken::count)
                                    .orElseGet(() -> frame.texts().say("record.not-numbered")),
                            frame.texts().moment(each.at()),
                            what(frame, each.kind()),
                            each.subject().toString(),
                            address(each.subject()),
                            capacity(frame, each.capacity()),
                            each.person().digits(),
                            kept,
                            more,
                            kept.isPresent() || more.isPresent() ? List.of() : content.of(each));
                })
                .toList();
    }

    /** Why an entry's content is not shown: blindness of the second reader comes before everything. */
    private Optional<String> keptBack(Frame frame, Actor actor, Live.Moment moment, Entry entry) {
        if (entry.subject() instanceof Subject.OfProtocol protocol) {
            var slot = election.registers().slot(protocol.precinct(), protocol.contest());
            if (slot.isEmpty() || !isInScope(actor, protocol)) {
                return Optional.of(frame.texts().say("record.outside"));
            }
            var state = moment.slots().get(slot.getAsInt());
            // What came after the moment that was looked at may already be a new reading.
            boolean isAgreed = (state.isCounted() || state.state() == State.RETURNED) && entry.id() <= state.entry();
            return isAgreed ? Optional.empty() : Optional.of(frame.texts().say("record.kept-back"));
        }
        boolean isInScope = switch (entry.subject()) {
            case Subject.OfPrecinct of -> isInScope(actor, of.precinct());
            case Subject.OfVoters of -> isInScope(actor, of.precinct());
            case Subject.OfCommission of -> isOfCommissionInScope(actor, of.commission());
            default -> true;
        };
        return isInScope ? Optional.empty() : Optional.of(frame.texts().say("record.outside"));
    }

    private boolean isInScope(Actor actor, String precinct) {
        return election.precinct(precinct)
                .filter(each -> election.rights()
                        .refusal(actor.appointments(), SEE_RECORD, each)
                        .isEmpty())
                .isPresent();
    }

    private boolean isOfCommissionInScope(Actor actor, String commission) {
        return election.commissions()
                .find(commission)
                .filter(each -> election.rights()
                        .refusal(actor.appointments(), SEE_RECORD, each.area())
                        .isEmpty())
                .isPresent();
    }

    private boolean isInScope(Actor actor, Subject.OfProtocol protocol) {
        return election.paper(protocol.precinct(), protocol.contest())
                .filter(paper -> election.rights()
                        .refusal(
                                actor.appointments(),
                                SEE_RECORD,
                                paper.precinct(),
                                election.kind(paper.ballot().contest()))
                        .isEmpty())
                .isPresent();
    }

    private static String what(Frame frame, String kind) {
        String key = "record.kind-" + kind.replace('.', '-');
        return frame.texts().has(key) ? frame.texts().say(key) : kind;
    }

    private static Optional<String> address(Subject subject) {
        return switch (subject) {
            case Subject.OfProtocol protocol ->
                Optional.of("/protocols/" + protocol.precinct() + "/" + protocol.contest());
            case Subject.OfScans scans -> Optional.of("/protocols/" + scans.precinct() + "/" + scans.contest());
            case Subject.OfPrecinct precinct -> Optional.of("/turnout/" + precinct.precinct());
            case Subject.OfContest contest -> Optional.of("/results/" + contest.contest());
            case Subject.OfApplication application ->
                Optional.of(
                        application.contest().equals(NightElection.PARTIES)
                                ? "/parties/" + application.id()
                                : "/applications/" + application.contest() + "/" + application.id());
            case Subject.OfLot lot -> Optional.of("/applications/lots/" + lot.contest());
            case Subject.OfCommission commission -> Optional.of("/commissions/" + commission.commission());
            case Subject.OfVoters voters -> Optional.of("/voters/precinct/" + voters.precinct());
            case Subject.OfElection opened -> Optional.empty();
        };
    }

    /** The role and the area in words, as the record has them in its own form. */
    private String capacity(Frame frame, String capacity) {
        String[] parts = capacity.split(" ", 2);
        Spoken spoken = words.of(frame);
        if (parts.length < 2 || parts[0].equals("SERVER")) {
            return frame.texts().say("record.by-server");
        }
        String role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(parts[0]))
                .findFirst()
                .map(spoken.commissions()::role)
                .orElse(parts[0]);
        return role + ", "
                + Scope.parse(parts[1]).map(scope -> area(spoken, scope.area())).orElse(parts[1]);
    }

    private static String area(Spoken spoken, Area area) {
        return switch (area) {
            case Area.OfRegion region -> spoken.area(region.code());
            case Area.OfUnit unit -> spoken.area(unit.code());
            case Area.OfConstituency constituency -> spoken.area(constituency.id());
            case Area.Country all -> spoken.commissions().area(area);
            case Area.OfPrecinct precinct -> spoken.commissions().area(area);
        };
    }
}
