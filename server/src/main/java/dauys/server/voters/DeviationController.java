package dauys.server.voters;

import static dauys.election.commission.Action.SEE_VOTERS;

import dauys.election.contest.Body;
import dauys.election.territory.Deviation;
import dauys.election.voter.VoterCount;
import dauys.server.night.Actors;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.security.Person;
import dauys.wording.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How far the electorates of constituencies are from their mean, by the last numbers of their precincts. */
@Controller
class DeviationController {

    private final NightElection election;
    private final Voters voters;
    private final NightWords words;
    private final Refusing refusing;

    DeviationController(NightElection election, Voters voters, NightWords words, Refusing refusing) {
        this.election = election;
        this.voters = voters;
        this.words = words;
        this.refusing = refusing;
    }

    @GetMapping("/voters/deviation")
    View deviation(Frame frame, Person person, @RequestParam(defaultValue = "") String body) {
        var refusal = election.rights().refusal(Actors.of(person).appointments(), SEE_VOTERS);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/");
        }
        var territory = election.registers().territory();
        var known = voters.known();
        var bodies = election.registers().election().bodies().stream()
                .filter(each -> !territory.constituenciesFor(each.id()).isEmpty())
                .toList();
        var chosen = bodies.stream()
                .filter(each -> each.id().equals(body))
                .findFirst()
                .or(() -> bodies.stream().findFirst());
        var deviations = chosen.map(each -> Deviation.of(
                        territory,
                        each.id(),
                        precinct -> known.last(precinct).map(VoterCount::voters).orElse((long) precinct.voters())))
                .orElse(List.of());
        Spoken spoken = words.of(frame);
        long missing = chosen.stream()
                .flatMap(each -> territory.precincts().stream()
                        .filter(precinct -> precinct.constituencyFor(each.id()).isPresent())
                        .filter(precinct -> known.last(precinct).isEmpty()))
                .count();
        return PageView.of(new DeviationPage(
                frame.called(frame.texts().say("voters.deviation")),
                bodies.stream()
                        .map(each -> new DeviationPage.Choice(
                                each.id(),
                                spoken.body(each),
                                chosen.filter(each::equals).isPresent()))
                        .toList(),
                deviations.stream().findFirst().map(each -> mean(spoken, each)),
                missing > 0
                        ? Optional.of(frame.texts().say("voters.by-registers", Map.of("n", missing)))
                        : Optional.empty(),
                rows(spoken, chosen, deviations)));
    }

    private static String mean(Spoken spoken, Deviation first) {
        return spoken.text(
                "territory.mean",
                Map.of(
                        "n", first.constituencies(),
                        "total", first.total(),
                        "mean", spoken.numbers().decimal(first.mean(), 1)));
    }

    private List<DeviationPage.Row> rows(Spoken spoken, Optional<Body> body, List<Deviation> deviations) {
        var served = body.map(each -> election.registers().territory().servedByTerritorialCommission(each.id()))
                .orElse(Map.of());
        return deviations.stream()
                .map(each -> {
                    var area =
                            Optional.ofNullable(served.get(each.constituency().id()));
                    return new DeviationPage.Row(
                            Names.in(each.constituency().name(), spoken.language()),
                            spoken.count(each.voters()),
                            (each.isAboveMean() ? "+" : "−") + spoken.numbers().percent(each.share()),
                            area.map(code -> spoken.text("territory.territorial", Map.of("area", spoken.area(code))))
                                    .orElseGet(() -> spoken.text("territory.own")));
                })
                .toList();
    }
}
