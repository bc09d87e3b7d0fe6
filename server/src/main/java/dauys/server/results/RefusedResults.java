package dauys.server.results;

import dauys.election.commission.Action;
import dauys.election.contest.Contest;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.progress.Refusing;
import dauys.server.security.Person;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Stands before every page about a contest: whether it exists, whether the person may, and whether it is time. */
@Component
final class RefusedResults {

    private final NightElection election;
    private final Desk desk;
    private final Refusing refusing;
    private final Embargo embargo;

    RefusedResults(NightElection election, Desk desk, Refusing refusing, Embargo embargo) {
        this.election = election;
        this.desk = desk;
        this.refusing = refusing;
        this.embargo = embargo;
    }

    /** The page for those who may see it; for others, why not. */
    View orElse(Frame frame, Person person, String id, Action action, BiFunction<Actor, Contest, View> page) {
        Actor actor = Actors.of(person);
        Contest contest = election.registers()
                .paper(id)
                .map(paper -> paper.contest())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var refusal = desk.refusal(actor, action, contest);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/results");
        }
        return embargo.until(actor).isPresent() ? ResultsController.waiting() : page.apply(actor, contest);
    }
}
