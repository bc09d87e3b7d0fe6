package dauys.server.applications;

import static dauys.election.commission.Action.DECIDE_REGISTRATION;
import static dauys.election.commission.Action.SEE_APPLICATIONS;

import dauys.election.ballot.LotAct;
import dauys.election.ballot.LotCourse;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.folder.Lot;
import dauys.law.Place;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The public lot by which registered lists come to their order on the ballot paper, entered and looked at. */
@Controller
class LotsController {

    private static final String ROOT = "/applications/lots";
    private static final int LONGEST = 2_000;

    /** Where a lot stands in an election folder. */
    private static final Place FILE = Place.of("lots.csv");

    private final Applications applications;
    private final BallotLots lots;
    private final ApplicationWords words;
    private final Desk desk;
    private final Refusing refusing;

    LotsController(Applications applications, BallotLots lots, ApplicationWords words, Desk desk, Refusing refusing) {
        this.applications = applications;
        this.lots = lots;
        this.words = words;
        this.desk = desk;
        this.refusing = refusing;
    }

    @GetMapping(ROOT)
    View all(Frame frame, Person person) {
        Actor actor = Actors.of(person);
        var rows = lots.contests().stream()
                .filter(each -> maySee(actor, each))
                .map(each -> row(frame, each))
                .toList();
        if (rows.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return PageView.of(new LotsPage(frame.called(frame.texts().say("lot.all")), rows));
    }

    private boolean maySee(Actor actor, Contest contest) {
        return desk.registration(actor, SEE_APPLICATIONS, contest).isEmpty();
    }

    private LotsPage.Row row(Frame frame, Contest contest) {
        return new LotsPage.Row(
                address(contest),
                words.spoken(frame).contest(contest),
                lots.registered(contest).size(),
                state(frame, contest),
                lots.isToBeDrawn(contest));
    }

    private static String address(Contest contest) {
        return ROOT + "/" + contest.id();
    }

    private String state(Frame frame, Contest contest) {
        if (!LotCourse.isDrawnAmong(lots.registered(contest))) {
            return frame.texts().say("lot.nothing-to-draw");
        }
        return lots.holding(contest)
                .map(each -> frame.texts().say("lot.drawn", Map.of("at", words.moment(frame, each.at()))))
                .orElseGet(() -> frame.texts().say("lot.not-drawn"));
    }

    @GetMapping(ROOT + "/{id}")
    View look(Frame frame, Person person, @PathVariable String id) {
        Actor actor = Actors.of(person);
        return PageView.of(page(frame, actor, seen(actor, id), "", "", List.of()));
    }

    private Contest seen(Actor actor, String id) {
        return applications
                .contest(id)
                .filter(each -> each.tier() == Tier.LIST && maySee(actor, each))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping(ROOT + "/{id}")
    View draw(
            Frame frame,
            Person person,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seed,
            @RequestParam(defaultValue = "") String act) {
        Actor actor = Actors.of(person);
        Contest contest = seen(actor, id);
        // Dice are thrown and written down in groups.
        String digits = shortened(seed).replaceAll("[\\s\\u00a0]", "");
        var draw = new LotAct.Draw(actor.mark(), applications.now(contest), shortened(act), digits, List.of());
        Answer answer = desk.lot(actor, BallotLots.subject(contest), draw, lots.preparing());
        var refusal = refusing.refusal(answer);
        return refusal.isEmpty()
                ? SeeOther.saying("lot.done", address(contest))
                : PageView.of(
                        page(frame, actor, contest, seed, act, List.of(refusing.line(frame, refusal.get()))),
                        HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String shortened(String text) {
        String value = text.strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    private LotPage page(Frame frame, Actor actor, Contest contest, String seed, String act, List<String> problems) {
        var spoken = words.spoken(frame);
        var course = lots.course(contest);
        var registered = lots.registered(contest);
        boolean mayDraw = desk.registration(actor, DECIDE_REGISTRATION, contest).isEmpty() && lots.isToBeDrawn(contest);
        var holding = course.holding(registered);
        return new LotPage(
                frame.called(frame.texts().say("lot.title")),
                spoken.contest(contest),
                state(frame, contest),
                problems,
                course.stale(registered, FILE).map(spoken::finding).stream().toList(),
                lots.inOrder(contest).stream()
                        .map(each -> spoken.party(BallotLots.party(each)))
                        .toList(),
                drawn(frame, contest, course, holding),
                mayDraw ? Optional.of(new LotPage.Form(address(contest), seed, act)) : Optional.empty());
    }

    private List<LotPage.Drawn> drawn(
            Frame frame, Contest contest, LotCourse course, Optional<LotCourse.Drawn> holding) {
        var all = new ArrayList<LotPage.Drawn>();
        for (LotCourse.Drawn each : course.drawn()) {
            var lot = Lot.ofBallotOrder(each.seed(), contest.id());
            var places = new ArrayList<LotPage.Place>();
            for (String party : each.order()) {
                places.add(new LotPage.Place(
                        places.size() + 1, words.spoken(frame).party(party), party, lot.ticket(party)));
            }
            all.add(new LotPage.Drawn(
                    frame.texts().say("lot.of", Map.of("at", words.moment(frame, each.at()))),
                    each.act(),
                    each.seed(),
                    holding.filter(each::equals).isPresent(),
                    places,
                    "./dauys lot --seed %s --contest %s %s"
                            .formatted(each.seed(), contest.id(), String.join(" ", each.order()))));
        }
        Collections.reverse(all);
        return all;
    }
}
