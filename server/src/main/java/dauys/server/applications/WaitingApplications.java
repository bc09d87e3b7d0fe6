package dauys.server.applications;

import dauys.election.commission.Action;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.HomePart;
import dauys.server.security.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The applications that wait: for a decision of one's commission, or to be mended by whoever filed them. */
@Component
final class WaitingApplications implements HomePart {

    private static final Set<State> TO_DECIDE =
            EnumSet.of(State.FILED, State.REFUSAL_APPEALED, State.CANCELLATION_APPEALED);

    private final Applications applications;
    private final Desk desk;

    WaitingApplications(Applications applications, Desk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    @Override
    public List<Section> sections(Frame frame, Person person) {
        Actor actor = Actors.of(person);
        long toDecide = applications.all().stream()
                .filter(each -> TO_DECIDE.contains(each.course().state()))
                .filter(each -> mayDecide(actor, each))
                .count();
        long toMend = applications.all().stream()
                .filter(each -> each.course().state() == State.REFUSED)
                .filter(each -> isOwn(actor, each))
                .count();
        var lines = new ArrayList<Line>();
        line(frame, "application.to-decide", toDecide, lines);
        line(frame, "application.to-mend", toMend, lines);
        return lines.isEmpty()
                ? List.of()
                : List.of(new Section(frame.texts().say("application.all"), lines, Optional.empty(), Optional.empty()));
    }

    private boolean mayDecide(Actor actor, Standing standing) {
        return applications
                .contest(standing.subject().contest())
                .filter(contest -> desk.registration(actor, Action.DECIDE_REGISTRATION, contest)
                        .isEmpty())
                .isPresent();
    }

    private static boolean isOwn(Actor actor, Standing standing) {
        return standing.course()
                .application()
                .filter(each -> each.by().equals(actor.mark()))
                .isPresent();
    }

    private static void line(Frame frame, String key, long number, List<Line> lines) {
        if (number > 0) {
            lines.add(new Line("/applications", frame.texts().say(key, Map.of("n", number)), Optional.empty()));
        }
    }
}
