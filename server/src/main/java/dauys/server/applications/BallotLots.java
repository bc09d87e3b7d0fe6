package dauys.server.applications;

import dauys.election.ballot.LotAct;
import dauys.election.ballot.LotCourse;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.server.applications.Applications.Standing;
import dauys.server.night.NightElection;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Preparing;
import dauys.store.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The order of registered lists on ballot papers: by the lot that was drawn among them, and before it as decided. */
@Component
final class BallotLots {

    private final NightElection election;
    private final Applications applications;
    private final ActRecord record;

    BallotLots(NightElection election, Applications applications, ActRecord record) {
        this.election = election;
        this.applications = applications;
        this.record = record;
    }

    /** The contests in which lists stand. */
    List<Contest> contests() {
        return election.registers().papers().stream()
                .map(paper -> paper.contest())
                .filter(each -> each.tier() == Tier.LIST)
                .toList();
    }

    /** The party of a registered list. */
    static String party(Standing list) {
        return list.course().published().getFirst().party().orElse("");
    }

    /** The parties whose lists are registered in a contest, as they were decided about. */
    List<String> registered(Contest contest) {
        return lists(contest).stream().map(BallotLots::party).distinct().toList();
    }

    private List<Standing> lists(Contest contest) {
        return applications.all().stream()
                .filter(each -> each.subject().contest().equals(contest.id()))
                .filter(each -> each.course().state() == State.REGISTERED)
                .toList();
    }

    /** The registered lists in the order of the lot that holds; without one as they were decided about. */
    List<Standing> inOrder(Contest contest) {
        return holding(contest)
                .map(lot -> lists(contest).stream()
                        .sorted(Comparator.comparingInt(each -> lot.order().indexOf(party(each))))
                        .toList())
                .orElseGet(() -> lists(contest));
    }

    /** The lots of a contest. */
    LotCourse course(Contest contest) {
        return record.standing(subject(contest))
                .map(standing -> Applying.lots(standing.content()))
                .orElseGet(LotCourse::untouched);
    }

    static Subject.OfLot subject(Contest contest) {
        return new Subject.OfLot(contest.id());
    }

    /** The lot that holds for the lists that are registered now. */
    Optional<LotCourse.Drawn> holding(Contest contest) {
        return course(contest).holding(registered(contest));
    }

    /** Whether several lists are registered whose order nobody has drawn. */
    boolean isToBeDrawn(Contest contest) {
        return contest.tier() == Tier.LIST
                && LotCourse.isDrawnAmong(registered(contest))
                && holding(contest).isEmpty();
    }

    /** Reads, while no application can change, among which lists the lot is drawn. */
    Preparing preparing() {
        return (wanted, content, protocols) -> wanted instanceof Act.OnLot on && on.act() instanceof LotAct.Draw draw
                ? new Preparing.Prepared.Ready(new Act.OnLot(on.subject(), among(on.subject(), draw)))
                : new Preparing.Prepared.Ready(wanted);
    }

    private LotAct among(Subject.OfLot subject, LotAct.Draw draw) {
        var lists = registered(applications.contest(subject.contest()).orElseThrow());
        return new LotAct.Draw(
                draw.by(),
                draw.at(),
                draw.act(),
                draw.seed(),
                lists.stream().sorted().toList());
    }
}
