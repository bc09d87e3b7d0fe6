package dauys.server.progress;

import static dauys.election.commission.Action.HANDLE_FINDING;
import static dauys.election.commission.Action.SEE_READINGS;

import dauys.election.protocol.DoubleEntry.State;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.PrecinctDay;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.WarningsPage.Doubt;
import dauys.server.progress.WarningsPage.ProtocolLine;
import dauys.server.security.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of warnings that somebody has to handle, in the reader's own territory. */
@Controller
class WarningsController {

    private static final int ORDER = 30;
    private static final int ON_A_PAGE = 100;
    private static final int LONGEST_REASON = 2_000;

    private final NightElection election;
    private final Live live;
    private final Desk desk;
    private final NightWords words;
    private final Refusing refusing;
    private final PrecinctDoubts doubts;

    WarningsController(NightElection election, Live live, Desk desk, NightWords words, Refusing refusing) {
        this.election = election;
        this.live = live;
        this.desk = desk;
        this.words = words;
        this.refusing = refusing;
        this.doubts = new PrecinctDoubts(election);
    }

    /** A finding that was to be settled, and why it was not. */
    private record Tried(String precinct, String key, String reason, String problem) {}

    @Bean
    static Destination warningsDestination() {
        return Destination.forRoles(
                ORDER, "/warnings", "navigation.warnings", Refusing.roles(HANDLE_FINDING, SEE_READINGS));
    }

    @GetMapping("/warnings")
    View warnings(Frame frame, Person person, @RequestParam(defaultValue = "0") int from) {
        Actor actor = Actors.of(person);
        return refused(actor)
                .map(refusal -> refusing.notAllowed(frame, refusal, "/"))
                .orElseGet(() -> PageView.of(page(frame, actor, Math.max(0, from), Optional.empty())));
    }

    private Optional<Refusal> refused(Actor actor) {
        var rights = election.rights();
        return rights.refusal(actor.appointments(), SEE_READINGS)
                .flatMap(not -> rights.refusal(actor.appointments(), HANDLE_FINDING));
    }

    @PostMapping("/warnings/settle")
    View settle(
            Frame frame,
            Person person,
            @RequestParam String precinct,
            @RequestParam String finding,
            @RequestParam(defaultValue = "") String reason) {
        Actor actor = Actors.of(person);
        String because = reason.strip();
        Optional<String> problem = isOpen(precinct, finding)
                ? settle(
                        frame,
                        actor,
                        precinct,
                        finding,
                        because.substring(0, Math.min(LONGEST_REASON, because.length())))
                : Optional.of(frame.texts().say("warnings.gone"));
        if (problem.isEmpty()) {
            return SeeOther.saying("warnings.settled", "/warnings");
        }
        var tried = new Tried(precinct, finding, reason, problem.get());
        return PageView.of(page(frame, actor, 0, Optional.of(tried)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private boolean isOpen(String precinct, String key) {
        var place = election.registers().placeOf(precinct);
        return place.isPresent()
                && doubts.open(live.now(), place.getAsInt()).stream()
                        .anyMatch(each -> PrecinctDay.key(each).equals(key));
    }

    private Optional<String> settle(Frame frame, Actor actor, String precinct, String finding, String reason) {
        Answer answer =
                desk.precinct(actor, precinct, new PrecinctAct.Settle(actor.mark(), finding, reason), Optional.empty());
        live.refresh();
        return refusing.refusal(answer).map(refusal -> refusing.line(frame, refusal));
    }

    private WarningsPage page(Frame frame, Actor actor, int from, Optional<Tried> tried) {
        Live.Moment moment = live.now();
        var protocols = new ArrayList<ProtocolLine>();
        int next = protocols(frame, actor, moment, from, protocols);
        var shown = new ArrayList<Doubt>();
        int hidden = doubts(frame, actor, moment, tried, shown);
        boolean isShown = tried.isEmpty()
                || shown.stream().anyMatch(each -> each.problem().isPresent());
        return new WarningsPage(
                frame.titled("warnings.title"),
                protocols,
                next < 0 ? Optional.empty() : Optional.of("/warnings?from=" + next),
                shown,
                hidden > 0 ? Optional.of(frame.texts().say("warnings.more", Map.of("n", hidden))) : Optional.empty(),
                isShown ? Optional.empty() : tried.map(Tried::problem));
    }

    /** Fills one page, and gives the slot with which the next one begins, or -1. */
    private int protocols(Frame frame, Actor actor, Live.Moment moment, int from, List<ProtocolLine> lines) {
        Spoken spoken = words.of(frame);
        for (int slot = from; slot < moment.slots().size(); slot++) {
            var state = moment.slots().get(slot);
            if (state.state() == State.SECOND_READING && state.open() > 0 && mayLook(actor, slot)) {
                if (lines.size() == ON_A_PAGE) {
                    return slot;
                }
                var paper = election.paper(slot);
                String contest = paper.ballot().contest().id();
                lines.add(new ProtocolLine(
                        "/protocols/" + paper.precinct().id() + "/" + contest,
                        name(frame, paper.precinct()),
                        spoken.contest(paper.ballot().contest()),
                        spoken.count(state.open()),
                        spoken.count(state.errors()),
                        state.errors() > 0));
            }
        }
        return -1;
    }

    private boolean mayLook(Actor actor, int slot) {
        var paper = election.paper(slot);
        return desk.refusal(actor, SEE_READINGS, paper).isEmpty()
                || desk.refusal(actor, HANDLE_FINDING, paper).isEmpty();
    }

    /** Fills one page, and says how many precincts with findings are not on it. */
    private int doubts(Frame frame, Actor actor, Live.Moment moment, Optional<Tried> tried, List<Doubt> shown) {
        TabulationPlan plan = election.registers().plan();
        int hidden = 0;
        for (var open : doubts.open(moment).entrySet()) {
            Precinct precinct = plan.precincts().get(open.getKey());
            if (!mayLook(actor, precinct)) {
                continue;
            }
            if (shown.size() >= ON_A_PAGE) {
                hidden++;
            } else {
                for (Finding finding : open.getValue()) {
                    shown.add(doubt(frame, actor, precinct, finding, tried, shown.size()));
                }
            }
        }
        return hidden;
    }

    private boolean mayLook(Actor actor, Precinct precinct) {
        return desk.refusal(actor, SEE_READINGS, precinct).isEmpty()
                || desk.refusal(actor, HANDLE_FINDING, precinct).isEmpty();
    }

    private Doubt doubt(
            Frame frame, Actor actor, Precinct precinct, Finding finding, Optional<Tried> tried, int number) {
        String key = PrecinctDay.key(finding);
        var own = tried.filter(
                each -> each.precinct().equals(precinct.id()) && each.key().equals(key));
        return new Doubt(
                precinct.id(),
                "/turnout/" + precinct.id(),
                name(frame, precinct),
                words.of(frame).finding(finding),
                key,
                "reason-" + number,
                desk.refusal(actor, HANDLE_FINDING, precinct).isEmpty(),
                own.map(Tried::reason).orElse(""),
                own.map(Tried::problem));
    }

    private String name(Frame frame, Precinct precinct) {
        Spoken spoken = words.of(frame);
        return spoken.area(precinct.unit().code()) + ", "
                + frame.texts().say("board.precinct-number", Map.of("number", precinct.number()));
    }
}
