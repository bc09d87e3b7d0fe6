package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.DoubleEntry;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.HomePart;
import dauys.server.security.Person;
import dauys.store.Claims;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the first page: what one is typing, what can be typed next, and what waits for a decision. */
@Component
class MyWork implements HomePart {

    private final NightElection election;
    private final Live live;
    private final Claims claims;
    private final Wordings wordings;

    MyWork(NightElection election, Live live, Claims claims, Wordings wordings) {
        this.election = election;
        this.live = live;
        this.claims = claims;
        this.wordings = wordings;
    }

    @Override
    public List<Section> sections(Frame frame, Person person) {
        var actor = Actors.of(person);
        var sections = new ArrayList<Section>();
        typing(frame, actor).ifPresent(sections::add);
        next(frame, actor).ifPresent(sections::add);
        toDecide(frame, actor).ifPresent(sections::add);
        return sections;
    }

    private Optional<Section> typing(Frame frame, Actor actor) {
        var lines = new ArrayList<Line>();
        for (Claims.Claim claim : claims.of(actor.mark())) {
            if (claim.subject() instanceof Subject.OfProtocol subject) {
                election.paper(subject.precinct(), subject.contest())
                        .ifPresent(paper -> lines.add(new Line(
                                Visit.address(subject) + "/type",
                                wordings.of(frame.texts()).title(paper),
                                Optional.of(touched(frame, claim)))));
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(frame.texts().say("home.typing"), lines, Optional.empty(), Optional.empty()));
    }

    private static String touched(Frame frame, Claims.Claim claim) {
        return frame.texts()
                .say(
                        claim.paused() ? "home.paused" : "home.typed",
                        Map.of("at", frame.texts().moment(claim.touched())));
    }

    private Optional<Section> next(Frame frame, Actor actor) {
        var reach = Reach.of(election, actor, Action.TYPE_READING);
        if (reach.isNothing()) {
            return Optional.empty();
        }
        var texts = frame.texts();
        long second = count(reach, DoubleEntry.State.FIRST_READING);
        long first = count(reach, DoubleEntry.State.EMPTY);
        return Optional.of(new Section(
                texts.say("home.next"),
                List.of(),
                first + second == 0
                        ? Optional.empty()
                        : Optional.of(new Act("/protocols/take-next", texts.say("home.take-next"))),
                Optional.of(texts.say("home.waiting", Map.of("second", second, "first", first)))));
    }

    private Optional<Section> toDecide(Frame frame, Actor actor) {
        var lines = new ArrayList<Line>();
        add(lines, frame, actor, Action.RESOLVE_DIFFERENCE, DoubleEntry.State.READINGS_DIFFER);
        add(lines, frame, actor, Action.HANDLE_FINDING, DoubleEntry.State.SECOND_READING);
        add(lines, frame, actor, Action.OPEN_CORRECTION, DoubleEntry.State.RETURNED);
        var decides =
                Reach.of(election, actor, Action.RESOLVE_DIFFERENCE, Action.HANDLE_FINDING, Action.OPEN_CORRECTION);
        if (decides.isNothing()) {
            return Optional.empty();
        }
        var texts = frame.texts();
        return Optional.of(new Section(
                texts.say("home.to-decide"),
                lines,
                Optional.empty(),
                lines.isEmpty() ? Optional.of(texts.say("home.nothing-to-decide")) : Optional.empty()));
    }

    private void add(List<Line> lines, Frame frame, Actor actor, Action action, DoubleEntry.State state) {
        long count = count(Reach.of(election, actor, action), state);
        if (count > 0) {
            String key = "home." + ElectionWords.key(state);
            lines.add(new Line(
                    "/protocols?state=" + state.name(), frame.texts().say(key, Map.of("n", count)), Optional.empty()));
        }
    }

    private long count(Reach reach, DoubleEntry.State state) {
        if (reach.isNothing()) {
            return 0;
        }
        var slots = live.now().slots();
        long count = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            if (slots.get(slot).state() == state && reach.covers(slot)) {
                count++;
            }
        }
        return count;
    }
}
