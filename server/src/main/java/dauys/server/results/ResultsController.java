package dauys.server.results;

import static dauys.election.commission.Action.SEE_RESULTS;

import dauys.election.contest.Body;
import dauys.election.contest.Contest;
import dauys.election.tabulation.Completeness;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.results.ResultsPage.Group;
import dauys.server.results.ResultsPage.Row;
import dauys.server.security.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The lists of results: the bodies that are elected, and the contests of each. */
@Controller
class ResultsController {

    private static final int ORDER = 50;

    private final NightElection election;
    private final Live live;
    private final NightWords words;
    private final Refusing refusing;
    private final Embargo embargo;

    ResultsController(NightElection election, Live live, NightWords words, Refusing refusing, Embargo embargo) {
        this.election = election;
        this.live = live;
        this.words = words;
        this.refusing = refusing;
        this.embargo = embargo;
    }

    @Bean
    static Destination resultsDestination() {
        return Destination.forRoles(ORDER, "/results", "navigation.results", Refusing.roles(SEE_RESULTS));
    }

    /** While voting goes on, the page of all results says until when. */
    static View waiting() {
        return SeeOther.at("/results");
    }

    @GetMapping("/results")
    View bodies(Frame frame, Person person) {
        Actor actor = Actors.of(person);
        Optional<Refusal> refusal = election.rights().refusal(actor.appointments(), SEE_RESULTS);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/");
        }
        var until = embargo.until(actor);
        if (until.isPresent()) {
            String sentence = frame.texts()
                    .say("results.embargo", Map.of("at", frame.texts().moment(until.get())));
            return PageView.of(page(frame, Optional.empty(), Optional.of(sentence), "results.body", List.of()));
        }
        Live.Moment moment = live.now();
        var byBody = byBody();
        var groups = new TreeMap<Integer, Group>();
        for (Body body : election.registers().election().bodies()) {
            var contests = byBody.getOrDefault(body.id(), List.of());
            if (!contests.isEmpty() && may(actor, contests)) {
                groups.computeIfAbsent(order(body), order -> new Group(name(frame, body), new ArrayList<>()))
                        .rows()
                        .add(row(frame, moment, body, contests));
            }
        }
        return PageView.of(
                page(frame, Optional.empty(), Optional.empty(), "results.body", List.copyOf(groups.values())));
    }

    private Map<String, List<Contest>> byBody() {
        var byBody = new LinkedHashMap<String, List<Contest>>();
        for (var paper : election.registers().papers()) {
            byBody.computeIfAbsent(paper.contest().body().id(), id -> new ArrayList<>())
                    .add(paper.contest());
        }
        return byBody;
    }

    /** Rights hold for the area of a body, and may be limited to one kind of its contests. */
    private boolean may(Actor actor, List<Contest> contests) {
        return contests.stream()
                .map(election::kind)
                .distinct()
                .anyMatch(kind -> election.rights()
                        .refusal(actor.appointments(), SEE_RESULTS, election.area(contests.getFirst()), kind)
                        .isEmpty());
    }

    /** Bodies of the whole country first, then those of each region and its units, in the order of the territory. */
    private int order(Body body) {
        return region(body).map(code -> regions().indexOf(code)).orElse(-1);
    }

    private List<String> regions() {
        return election.registers().territory().regions().stream()
                .map(each -> each.code())
                .toList();
    }

    private Optional<String> region(Body body) {
        return body.area()
                .map(code -> regions().contains(code)
                        ? code
                        : election.registers().territory().units().stream()
                                .filter(each -> each.code().equals(code))
                                .map(each -> each.region().code())
                                .findFirst()
                                .orElse(code));
    }

    private Optional<String> name(Frame frame, Body body) {
        return region(body).map(code -> words.of(frame).area(code));
    }

    private Row row(Frame frame, Live.Moment moment, Body body, List<Contest> contests) {
        var all = contests.stream()
                .map(each -> live.tabulation(moment, each).completeness())
                .reduce(new Completeness(0, 0, 0), Completeness::plus);
        long declared = contests.stream()
                .filter(each -> moment.contest(each.id()).declared().isPresent())
                .count();
        String address =
                contests.size() == 1 ? "/results/" + contests.getFirst().id() : "/results/body/" + body.id();
        return new Row(
                address,
                words.of(frame).body(body),
                protocols(words.of(frame), all),
                status(frame, all, declared, contests.size()));
    }

    private static String protocols(Spoken spoken, Completeness completeness) {
        return spoken.count(completeness.arrived()) + " / " + spoken.count(completeness.expected());
    }

    /** One word; where some of several contests are established already, also how many. */
    private String status(Frame frame, Completeness completeness, long declared, int contests) {
        if (declared == contests) {
            return frame.texts().say("results.status-established");
        }
        String word =
                words.of(frame).text("status." + completeness.status().name().toLowerCase(Locale.ROOT));
        return declared == 0
                ? word
                : word + "; " + frame.texts().say("results.established-of", Map.of("n", declared, "of", contests));
    }

    @GetMapping("/results/body/{id}")
    View body(Frame frame, Person person, @PathVariable String id) {
        Actor actor = Actors.of(person);
        var contests = byBody().getOrDefault(id, List.of());
        if (contests.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var area = election.area(contests.getFirst());
        var refusal = contests.stream()
                .map(each -> election.rights().refusal(actor.appointments(), SEE_RESULTS, area, election.kind(each)))
                .toList();
        if (refusal.stream().allMatch(Optional::isPresent)) {
            return refusing.notAllowed(frame, refusal.getFirst().orElseThrow(), "/results");
        }
        if (embargo.until(actor).isPresent()) {
            return waiting();
        }
        Live.Moment moment = live.now();
        Spoken spoken = words.of(frame);
        var rows = contests.stream()
                .map(each -> {
                    var completeness = live.tabulation(moment, each).completeness();
                    long declared = moment.contest(each.id()).declared().isPresent() ? 1 : 0;
                    return new Row(
                            "/results/" + each.id(),
                            spoken.contest(each),
                            protocols(spoken, completeness),
                            status(frame, completeness, declared, 1));
                })
                .toList();
        Frame titled = frame.called(spoken.body(contests.getFirst().body()));
        return PageView.of(new ResultsPage(
                titled,
                Optional.of("/results"),
                Optional.empty(),
                asOf(frame),
                frame.texts().say("results.contest"),
                List.of(new Group(Optional.empty(), rows)),
                false));
    }

    private ResultsPage page(
            Frame frame, Optional<String> up, Optional<String> sentence, String rowName, List<Group> groups) {
        return new ResultsPage(
                frame.titled("results.title"),
                up,
                sentence,
                asOf(frame),
                frame.texts().say(rowName),
                groups,
                groups.isEmpty() && sentence.isEmpty());
    }

    private String asOf(Frame frame) {
        return frame.texts().say("results.as-of", Map.of("at", frame.texts().moment(live.looked())));
    }
}
