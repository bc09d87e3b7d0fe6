package dauys.server.demo;

import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.Deputies;
import dauys.election.commission.Appointment;
import dauys.election.commission.Role;
import dauys.election.commission.Scope;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.NewVote;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.election.nomination.PartyList;
import dauys.law.Office;
import dauys.server.demo.Replay.Task;
import dauys.server.night.Actor;
import dauys.server.night.Answer;
import dauys.server.night.ContestLook;
import dauys.server.night.Desk;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.store.Signatories;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from the last protocol to the mandate: when nothing arrives any more, made-up commissions establish the
 * results, parties name the holders of their mandates, and deputies are registered. What waits for a visitor waits,
 * until one asks for the end of everything. Each step looks at the record first, so it can be broken off anywhere.
 */
final class Ending {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);
    private static final ZoneOffset ASTANA = ZoneOffset.ofHours(6);
    private static final byte[] SALT = "ending".getBytes(StandardCharsets.UTF_8);
    private static final int AT_ONCE = 20;
    private static final double LOOK_AGAIN = 2;
    private static final int TERM_YEARS = 5;
    private static final String WITHOUT = "Synthetic: it did not arrive in time.";
    private static final String NOTICE = "Synthetic notice";
    private static final String RESIGNATION = "Synthetic: resignation";

    /** What is done with every contest before the next thing is done with any. */
    private enum Stage {
        ESTABLISH,
        NAME_HOLDERS,
        REGISTER,
        RETIRE
    }

    private final NightElection election;
    private final Desk desk;
    private final Live live;
    private final Replay replay;
    private final PapersToType leftOut;
    private final Clock clock;
    private final List<Contest> contests;
    private Stage stage = Stage.ESTABLISH;
    private int next;
    private boolean going;
    private boolean everything;

    Ending(NightElection election, Desk desk, Live live, Replay replay, PapersToType leftOut, Clock clock) {
        this.election = election;
        this.desk = desk;
        this.live = live;
        this.replay = replay;
        this.leftOut = leftOut;
        this.clock = clock;
        this.contests = election.registers().papers().stream()
                .map(each -> each.contest())
                .toList();
    }

    /** Whether a visitor has asked for the end of everything. */
    synchronized boolean isOfEverything() {
        return everything;
    }

    /** From now on nothing waits for visitors. */
    synchronized void endEverything() {
        everything = true;
        stage = Stage.ESTABLISH;
        next = 0;
        LOG.info("Everything is brought to its end.");
    }

    /** The first thing to do; empty where it is under way already. */
    synchronized Optional<Task> begin() {
        if (going) {
            return Optional.empty();
        }
        going = true;
        return Optional.of(new Task(replay.now(), this::goOn));
    }

    private synchronized Optional<Task> goOn() {
        // This task counts as one that is under way.
        if (replay.left() > 1) {
            return Optional.of(new Task(replay.now() + LOOK_AGAIN, this::goOn));
        }
        if (next == 0) {
            live.refresh();
        }
        int until = Math.min(contests.size(), next + AT_ONCE);
        contests.subList(next, until).forEach(this::work);
        next = until;
        if (next == contests.size()) {
            next = 0;
            LOG.info("The end of the election: {} is done.", stage);
            var following = after(stage);
            stage = following.orElse(Stage.ESTABLISH);
            if (following.isEmpty()) {
                going = false;
                live.refresh();
                return Optional.empty();
            }
        }
        return Optional.of(new Task(replay.now(), this::goOn));
    }

    private static Optional<Stage> after(Stage stage) {
        return switch (stage) {
            case ESTABLISH -> Optional.of(Stage.NAME_HOLDERS);
            case NAME_HOLDERS -> Optional.of(Stage.REGISTER);
            case REGISTER -> Optional.of(Stage.RETIRE);
            case RETIRE -> Optional.empty();
        };
    }

    private void work(Contest contest) {
        var course = live.now().contest(contest.id());
        if (stage == Stage.ESTABLISH) {
            if (course.declared().isEmpty()) {
                establish(contest);
            }
        } else if (course.declared().isPresent()) {
            var deputies = ContestLook.at(election, live.now(), contest.id()).deputies();
            switch (stage) {
                case NAME_HOLDERS -> nameHolders(contest, deputies);
                case REGISTER -> register(contest, deputies);
                case RETIRE -> retire(contest, deputies);
                case ESTABLISH -> throw new IllegalStateException();
            }
        }
    }

    /** With every precinct, or where a visitor has asked for it, without those that are still missing. */
    private void establish(Contest contest) {
        var look = ContestLook.at(election, live.now(), contest.id());
        boolean waits = !look.unfinished().isEmpty() || isForVisitors(contest);
        if (look.isOpen() || (waits && !everything)) {
            return;
        }
        var exceptions = new HashMap<String, String>();
        look.unfinished().forEach(each -> exceptions.put(each, WITHOUT));
        Actor chair = chair(contest);
        act(
                chair,
                contest,
                new ContestAct.Declare(
                        chair.mark(),
                        "Synthetic, No. 3-" + contest.id(),
                        today(),
                        exceptions,
                        List.of(),
                        false,
                        Map.of()));
    }

    private boolean isForVisitors(Contest contest) {
        var plan = election.registers().plan();
        for (int place = 0; place < plan.precincts().size(); place++) {
            if (leftOut.isLeftOut(plan.precincts().get(place))) {
                for (int slot = plan.firstSlot(place); slot < plan.endSlot(place); slot++) {
                    if (plan.paperOf(slot).contest().equals(contest)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void nameHolders(Contest contest, Deputies deputies) {
        Actor chair = chair(contest);
        if (deputies.course().mandates().published().isEmpty()) {
            mandate(chair, contest, new MandateAct.Publish(chair.mark(), NOTICE, today()));
        }
        if (deputies.result() instanceof ListResult list) {
            for (HoldersOutcome each : list.people()) {
                if (each instanceof HoldersOutcome.AwaitingParty awaiting) {
                    var decision = new HoldersDecision.ByParty(
                            each.party(),
                            holders(contest, awaiting),
                            "Synthetic, decision of " + each.party(),
                            today());
                    act(chair, contest, new ContestAct.DecideHolders(chair.mark(), decision));
                }
            }
        }
    }

    /** The first of the list; where the quota asks for it, the last of them give way to the next of its groups. */
    private List<String> holders(Contest contest, HoldersOutcome.AwaitingParty awaiting) {
        var all = election.registers().lists(contest.id()).stream()
                .filter(each -> each.party().equals(awaiting.party()))
                .map(PartyList::candidates)
                .findFirst()
                .orElseThrow();
        int number = Math.min(awaiting.mandates(), all.size());
        var rulebook = election.registers().governing();
        Office office = rulebook.officeFor(contest.body().office());
        var chosen = GroupQuota.ofMandates(rulebook, office, today())
                .map(quota -> quota.first(number, all))
                .orElseGet(() -> all.subList(0, number));
        return chosen.stream().map(Candidate::id).toList();
    }

    private void register(Contest contest, Deputies deputies) {
        var persons = deputies.elected().stream()
                .map(Candidate::id)
                .filter(each -> deputies.course().mandates().laidDown(each).isEmpty())
                .toList();
        if (!persons.isEmpty()) {
            Actor chair = chair(contest);
            mandate(chair, contest, new MandateAct.LayDown(chair.mark(), persons, today()));
            mandate(
                    chair,
                    contest,
                    new MandateAct.Seat(chair.mark(), persons, "Synthetic, No. 4-" + contest.id(), today()));
        }
    }

    /** One deputy of a list and one of a constituency retire, so that it can be seen what follows. */
    private void retire(Contest contest, Deputies deputies) {
        boolean isFirst = contests.stream()
                .filter(each -> each.body().office() == Office.MASLIKHAT && each.tier() == contest.tier())
                .filter(each -> live.now().contest(each.id()).declared().isPresent())
                .findFirst()
                .filter(contest::equals)
                .isPresent();
        if (!isFirst || deputies.elected().isEmpty() || !deputies.retired().isEmpty()) {
            return;
        }
        Actor chair = chair(contest);
        String who = deputies.elected().getLast().id();
        var vacancy = contest.tier() == Tier.LIST
                ? new Vacancy(deputies.party(who), who, List.of(), RESIGNATION, today(), Optional.empty())
                : Vacancy.ofConstituency(who, RESIGNATION, today(), Optional.of(today().plusYears(TERM_YEARS)));
        mandate(chair, contest, new MandateAct.Retire(chair.mark(), vacancy));
        live.refresh();
        for (NewVote vote :
                ContestLook.at(election, live.now(), contest.id()).deputies().newVotes()) {
            vote.days()
                    .ifPresent(days -> mandate(
                            chair,
                            contest,
                            new MandateAct.Call(
                                    chair.mark(),
                                    vote.kind(),
                                    "Synthetic, No. 5-" + contest.id(),
                                    today(),
                                    days.all().getFirst(),
                                    "")));
        }
    }

    private void mandate(Actor chair, Contest contest, MandateAct act) {
        act(chair, contest, new ContestAct.OfMandate(act));
    }

    private void act(Actor chair, Contest contest, ContestAct act) {
        if (desk.contest(chair, contest.id(), act, Optional.empty()) instanceof Answer.Refused refused) {
            LOG.warn("{} stays as it is: {}", contest.id(), refused.refusal());
        }
    }

    private Actor chair(Contest contest) {
        var area = election.area(contest);
        return new Actor(
                Signatories.mark(SALT, "CHAIR " + area.text()), List.of(new Appointment(Role.CHAIR, Scope.of(area))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ASTANA);
    }
}
