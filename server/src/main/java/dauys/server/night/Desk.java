package dauys.server.night;

import dauys.election.ballot.LotAct;
import dauys.election.chamber.ContestAct;
import dauys.election.commission.Action;
import dauys.election.commission.Appointment;
import dauys.election.commission.Area;
import dauys.election.commission.Commission;
import dauys.election.commission.CommissionAct;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.nomination.RegistrationAct;
import dauys.election.protocol.PrecinctAct;
import dauys.election.protocol.ProtocolAct;
import dauys.election.protocol.ProtocolPaper;
import dauys.election.territory.Precinct;
import dauys.election.voter.VoterAct;
import dauys.law.Refusal;
import dauys.store.Act;
import dauys.store.ActRecord;
import dauys.store.Author;
import dauys.store.Preparing;
import dauys.store.Scan;
import dauys.store.Standings;
import dauys.store.Subject;
import dauys.store.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The one door for acts: screens, programs and the replay all come through here. It asks whether the person may, and
 * hands the act to the record.
 */
public final class Desk {

    private final NightElection election;
    private final ActRecord record;
    private final TurnoutHours hours;
    private final Deciding deciding;

    /**
     * The desk of an election.
     *
     * @param hours the hours for which turnout is reported
     */
    public Desk(NightElection election, ActRecord record, TurnoutHours hours) {
        this.election = election;
        this.record = record;
        this.hours = hours;
        this.deciding = new Deciding(election);
    }

    /** Does something with a protocol. */
    public Answer protocol(Actor actor, Subject.OfProtocol subject, ProtocolAct act, Optional<Submission> submission) {
        return onPaper(actor, action(act), subject, paper -> new Act.OnProtocol(subject, act), submission);
    }

    /** Lays a scan that is kept beside a protocol. */
    public Answer attach(Actor actor, Subject.OfProtocol subject, Scan scan) {
        var scans = new Subject.OfScans(subject.precinct(), subject.contest());
        return onPaper(actor, Action.ATTACH_SCAN, subject, paper -> new Act.Attach(scans, scan), Optional.empty());
    }

    private Answer onPaper(
            Actor actor,
            Action action,
            Subject.OfProtocol subject,
            Function<ProtocolPaper, Act> act,
            Optional<Submission> submission) {
        var paper = election.paper(subject.precinct(), subject.contest());
        return paper.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> mayWith(held, action, paper.get()),
                        act.apply(paper.get()),
                        submission,
                        Preparing.nothing());
    }

    /** Reports or settles something about a precinct. */
    public Answer precinct(Actor actor, String id, PrecinctAct act, Optional<Submission> submission) {
        var precinct = election.precinct(id);
        return precinct.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> election.rights().refusal(held, action(act), precinct.get()),
                        new Act.OnPrecinct(new Subject.OfPrecinct(id), act),
                        submission,
                        this::atASetHour);
    }

    private Preparing.Prepared atASetHour(Act act, Optional<String> content, Supplier<List<Standings.Row>> protocols) {
        return act instanceof Act.OnPrecinct on && on.act() instanceof PrecinctAct.Report report
                ? hours.refusal(report.at())
                        .<Preparing.Prepared>map(Preparing.Prepared.Refused::new)
                        .orElseGet(() -> new Preparing.Prepared.Ready(act))
                : new Preparing.Prepared.Ready(act);
    }

    /**
     * Decides something about a contest. What the count would refuse is refused here already; and of a declaration only
     * the act and the exceptions are taken from whoever declares: what is unfinished, whether a question is open and
     * which votes are established is read while no protocol of the contest can change.
     */
    public Answer contest(Actor actor, String id, ContestAct act, Optional<Submission> submission) {
        var contest = election.registers().paper(id).map(each -> each.contest());
        return contest.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> mayWith(held, action(act), contest.get()),
                        new Act.OnContest(new Subject.OfContest(id), act),
                        submission,
                        deciding::prepare);
    }

    /**
     * Does something with an application for registration. What stands in its way, and what is published of whom, is
     * read while no other application can change.
     */
    public Answer application(Actor actor, Subject.OfApplication subject, RegistrationAct act, Preparing preparing) {
        if (subject.contest().equals(NightElection.PARTIES)) {
            return submit(
                    actor,
                    held -> election.rights().refusal(held, ofParty(action(act))),
                    new Act.OnApplication(subject, act),
                    Optional.empty(),
                    preparing);
        }
        var contest = election.registers().paper(subject.contest()).map(each -> each.contest());
        return contest.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> mayRegister(held, action(act), contest.get()),
                        new Act.OnApplication(subject, act),
                        Optional.empty(),
                        preparing);
    }

    /** Draws the order of the lists of a contest; among which lists is read while no application can change. */
    public Answer lot(Actor actor, Subject.OfLot subject, LotAct act, Preparing preparing) {
        var contest = election.registers()
                .paper(subject.contest())
                .map(each -> each.contest())
                .filter(each -> each.tier() == Tier.LIST);
        return contest.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> mayRegister(held, action(act), contest.get()),
                        new Act.OnLot(subject, act),
                        Optional.empty(),
                        preparing);
    }

    /** Enters who sits in a commission. */
    public Answer commission(Actor actor, Subject.OfCommission subject, CommissionAct act) {
        var commission = election.commissions().find(subject.commission());
        return commission.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> mayAt(held, action(act), commission.get().area()),
                        new Act.OnCommission(subject, act),
                        Optional.empty(),
                        Preparing.nothing());
    }

    /** Why a person may not do this about who sits in a commission; empty where the person may. */
    public Optional<Refusal> refusal(Actor actor, Action action, Commission commission) {
        return mayAt(actor.appointments(), action, commission.area());
    }

    /** Whether an area lies in another takes all precincts to tell, but for a single precinct. */
    private Optional<Refusal> mayAt(List<Appointment> held, Action action, Area area) {
        var precinct = area instanceof Area.OfPrecinct of ? election.precinct(of.id()) : Optional.<Precinct>empty();
        return precinct.map(each -> election.rights().refusal(held, action, each))
                .orElseGet(() -> election.rights().refusal(held, action, area));
    }

    /** Enters numbers of voters of a precinct. */
    public Answer voters(Actor actor, Subject.OfVoters subject, VoterAct act) {
        var precinct = election.precinct(subject.precinct());
        return precinct.isEmpty()
                ? new Answer.Unknown()
                : submit(
                        actor,
                        held -> election.rights().refusal(held, action(act), precinct.get()),
                        new Act.OnVoters(subject, act),
                        Optional.empty(),
                        Preparing.nothing());
    }

    private static Action action(LotAct act) {
        return switch (act) {
            case LotAct.Draw draw -> Action.DECIDE_REGISTRATION;
        };
    }

    private static Action action(CommissionAct act) {
        return switch (act) {
            case CommissionAct.Form form -> Action.FORM_COMMISSION;
        };
    }

    private static Action action(VoterAct act) {
        return switch (act) {
            case VoterAct.Report report -> Action.REPORT_VOTERS;
        };
    }

    /** Commissions have no say in the registration of parties. */
    private static Action ofParty(Action action) {
        return action == Action.DECIDE_REGISTRATION ? Action.REGISTER_PARTIES : action;
    }

    /** Why a person may not do this about registration in a contest; empty where the person may. */
    public Optional<Refusal> registration(Actor actor, Action action, Contest contest) {
        return mayRegister(actor.appointments(), action, contest);
    }

    /** Applicants belong to no area; commissions register in theirs. */
    private Optional<Refusal> mayRegister(List<Appointment> held, Action action, Contest contest) {
        return action == Action.FILE_APPLICATION
                ? election.rights().refusal(held, action)
                : election.rights().refusal(held, action, election.registrationArea(contest), election.kind(contest));
    }

    /** The first appointment that gives the right goes into the record; without one, the refusal is of all. */
    private Answer submit(
            Actor actor,
            Function<List<Appointment>, Optional<Refusal>> rights,
            Act act,
            Optional<Submission> submission,
            Preparing preparing) {
        var refusal = rights.apply(actor.appointments());
        if (refusal.isPresent()) {
            return new Answer.NotAllowed(refusal.get());
        }
        var granting = actor.appointments().stream()
                .filter(each -> rights.apply(List.of(each)).isEmpty())
                .findFirst()
                .orElseThrow();
        var author = new Author(actor.mark(), capacity(granting));
        return switch (record.submit(act, author, submission, preparing)) {
            case ActRecord.Outcome.Recorded recorded ->
                new Answer.Done(recorded.entry(), recorded.standing(), recorded.repeated());
            case ActRecord.Outcome.Refused refused -> new Answer.Refused(refused.refusal());
        };
    }

    private static String capacity(Appointment appointment) {
        return appointment.role().name() + " " + appointment.scope().area().text();
    }

    /** Why a person may not do this with a protocol; empty where the person may. */
    public Optional<Refusal> refusal(Actor actor, Action action, ProtocolPaper paper) {
        return mayWith(actor.appointments(), action, paper);
    }

    /** Why a person may not do this with a precinct; empty where the person may. */
    public Optional<Refusal> refusal(Actor actor, Action action, Precinct precinct) {
        return election.rights().refusal(actor.appointments(), action, precinct);
    }

    /** Why a person may not do this with a contest as a whole; empty where the person may. */
    public Optional<Refusal> refusal(Actor actor, Action action, Contest contest) {
        return mayWith(actor.appointments(), action, contest);
    }

    private Optional<Refusal> mayWith(List<Appointment> held, Action action, ProtocolPaper paper) {
        return election.rights()
                .refusal(
                        held,
                        action,
                        paper.precinct(),
                        election.kind(paper.ballot().contest()));
    }

    private Optional<Refusal> mayWith(List<Appointment> held, Action action, Contest contest) {
        return election.rights().refusal(held, action, election.area(contest), election.kind(contest));
    }

    /** Which right an act on a protocol needs. */
    public static Action action(ProtocolAct act) {
        return switch (act) {
            case ProtocolAct.Read read -> Action.TYPE_READING;
            case ProtocolAct.Choose choose -> Action.RESOLVE_DIFFERENCE;
            case ProtocolAct.StartOver over -> Action.START_OVER;
            case ProtocolAct.Handle handle -> Action.HANDLE_FINDING;
            case ProtocolAct.Return back -> Action.RETURN_PROTOCOL;
            case ProtocolAct.Correct correct -> Action.OPEN_CORRECTION;
        };
    }

    private static Action action(PrecinctAct act) {
        return switch (act) {
            case PrecinctAct.Report report -> Action.REPORT_TURNOUT;
            case PrecinctAct.Settle settle -> Action.HANDLE_FINDING;
        };
    }

    /** Which right an act on an application needs. */
    public static Action action(RegistrationAct act) {
        return switch (act) {
            case RegistrationAct.File file -> Action.FILE_APPLICATION;
            case RegistrationAct.Withdraw withdraw -> Action.FILE_APPLICATION;
            case RegistrationAct.Appeal appeal -> Action.FILE_APPLICATION;
            case RegistrationAct.Register register -> Action.DECIDE_REGISTRATION;
            case RegistrationAct.Refuse refuse -> Action.DECIDE_REGISTRATION;
            case RegistrationAct.Cancel cancel -> Action.DECIDE_REGISTRATION;
            case RegistrationAct.Strike strike -> Action.DECIDE_REGISTRATION;
            case RegistrationAct.Answer answer -> Action.DECIDE_REGISTRATION;
            case RegistrationAct.Erase erase -> Action.DECIDE_REGISTRATION;
            case RegistrationAct.OfParty of -> Action.DECIDE_REGISTRATION;
        };
    }

    private static Action action(ContestAct act) {
        return switch (act) {
            case ContestAct.Decide decide -> Action.RECORD_DECISION;
            case ContestAct.DecideHolders decide -> Action.RECORD_DECISION;
            case ContestAct.Declare declare -> Action.DECLARE;
            case ContestAct.OfMandate of -> Action.RECORD_DECISION;
        };
    }
}
