package dauys.server.results;

import static dauys.election.commission.Action.DECLARE;
import static dauys.election.commission.Action.RECORD_DECISION;
import static dauys.election.commission.Action.SEE_RESULTS;

import dauys.election.chamber.ContestAct;
import dauys.election.contest.Contest;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.server.night.Actor;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.NightWords;
import dauys.server.progress.Spoken;
import dauys.server.results.ContestPage.Established;
import dauys.server.security.Person;
import dauys.server.site.DocumentLinks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The page of one contest. */
@Controller
class ContestController {

    private final NightElection election;
    private final Live live;
    private final Desk desk;
    private final NightWords words;
    private final RefusedResults results;
    private final DocumentLinks documents;

    ContestController(
            NightElection election,
            Live live,
            Desk desk,
            NightWords words,
            RefusedResults results,
            DocumentLinks documents) {
        this.documents = documents;
        this.election = election;
        this.live = live;
        this.desk = desk;
        this.words = words;
        this.results = results;
    }

    @GetMapping("/results/{id}")
    View contest(Frame frame, Person person, @PathVariable String id) {
        return results.orElse(
                frame, person, id, SEE_RESULTS, (actor, contest) -> PageView.of(page(frame, actor, contest)));
    }

    private ContestPage page(Frame frame, Actor actor, Contest contest) {
        Live.Moment moment = live.now();
        Spoken spoken = words.of(frame);
        Tabulation tabulation = live.tabulation(moment, contest);
        var figures = new ContestFigures(live.result(moment, contest.id()), tabulation, spoken, frame.texts());
        var declared = moment.contest(contest.id()).declared();
        boolean mayDeclare =
                declared.isEmpty() && desk.refusal(actor, DECLARE, contest).isEmpty();
        boolean mayDecide = desk.refusal(actor, RECORD_DECISION, contest).isEmpty();
        String own = "/results/" + contest.id();
        return new ContestPage(
                frame.called(spoken.contest(contest)),
                "/results/body/" + contest.body().id(),
                spoken.body(contest.body()),
                frame.texts().say("results.as-of", Map.of("at", frame.texts().moment(live.looked()))),
                completeness(spoken, tabulation.completeness()),
                figures.nothing().or(() -> provisional(spoken, tabulation.completeness(), declared.isPresent())),
                declared.map(act -> established(frame, spoken, act)),
                figures.facts(),
                figures.base(),
                figures.withSeats(),
                figures.options(),
                figures.question(),
                figures.steps(),
                figures.people(),
                figures.areas(parts(moment, contest, tabulation)),
                documents.ofContest(frame, contest, tabulation),
                mayDeclare ? Optional.of(own + "/declare") : Optional.empty(),
                mayDecide ? Optional.of(own + "/decide") : Optional.empty(),
                declared.map(act -> own + "/mandates"));
    }

    private static Optional<String> provisional(Spoken spoken, Completeness completeness, boolean isDeclared) {
        return completeness.status() == Completeness.Status.PARTIAL && !isDeclared
                ? Optional.of(spoken.text("complete.provisional"))
                : Optional.empty();
    }

    private List<Tabulation> parts(Live.Moment moment, Contest contest, Tabulation whole) {
        var path = List.of(ContestFigures.byWhom(contest), whole.commission());
        if (path.getFirst() == path.getLast()) {
            return List.of();
        }
        return moment.tabulated()
                .of(election.registers().paper(contest.id()).orElseThrow(), path)
                .parts();
    }

    /** How many protocols are there, and what that makes the figures. */
    static String completeness(Spoken spoken, Completeness completeness) {
        String status = completeness.status().name().toLowerCase(Locale.ROOT);
        return spoken.text(
                "complete.protocols",
                Map.of(
                        "arrived", completeness.arrived(),
                        "expected", completeness.expected(),
                        "withErrors", completeness.withErrors(),
                        "status", spoken.text("complete." + status)));
    }

    private static Established established(Frame frame, Spoken spoken, ContestAct.Declare act) {
        String sentence = frame.texts()
                .say(
                        "results.act",
                        Map.of("act", act.act(), "date", spoken.numbers().date(act.on())));
        return new Established(
                sentence,
                new TreeMap<>(act.exceptions())
                        .entrySet().stream()
                                .map(each -> new ContestPage.Excepted(each.getKey(), each.getValue()))
                                .toList());
    }
}
