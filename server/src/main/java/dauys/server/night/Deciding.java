package dauys.server.night;

import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.RecordedDecision;
import dauys.law.Refusal;
import dauys.store.Act;
import dauys.store.Applying;
import dauys.store.Preparing;
import dauys.store.Standings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Looks at a contest before something is decided about it: what the count would refuse is not recorded, and what is
 * established is what the protocols say at that moment.
 */
public final class Deciding {

    private final NightElection election;
    private final Applying applying;

    Deciding(NightElection election) {
        this.election = election;
        this.applying = new Applying(election);
    }

    /** Prepares an act on a contest while no protocol of the contest can change. */
    Preparing.Prepared prepare(Act wanted, Optional<String> content, Supplier<List<Standings.Row>> protocols) {
        if (!(wanted instanceof Act.OnContest on)) {
            return new Preparing.Prepared.Ready(wanted);
        }
        String contest = on.subject().contest();
        ContestCourse course = content.map(Applying::contest).orElseGet(ContestCourse::untouched);
        var look = ContestLook.of(election, applying, contest, course, protocols.get());
        return switch (on.act()) {
            case ContestAct.Declare declare ->
                ready(
                        on,
                        new ContestAct.Declare(
                                declare.by(),
                                declare.act(),
                                declare.on(),
                                declare.exceptions(),
                                look.unfinished(),
                                look.isOpen(),
                                look.votes()));
            case ContestAct.Decide decide -> checked(on, refusals(look, decide.decision()));
            case ContestAct.DecideHolders decide -> checked(on, refusals(look, decide.decision()));
            case ContestAct.OfMandate of -> checked(on, refusals(look, of.act()));
        };
    }

    private static Preparing.Prepared ready(Act.OnContest on, ContestAct act) {
        return new Preparing.Prepared.Ready(new Act.OnContest(on.subject(), act));
    }

    private static Preparing.Prepared checked(Act.OnContest on, List<Refusal> refusals) {
        return refusals.isEmpty()
                ? new Preparing.Prepared.Ready(on)
                : new Preparing.Prepared.Refused(refusals.getFirst());
    }

    /** Why the count would refuse a decision about seats; empty where it would not. */
    public static List<Refusal> refusals(ContestLook look, RecordedDecision decision) {
        if (look.course().declared().isPresent()) {
            return List.of(Refusal.ofOrder("W401", Map.of()));
        }
        return look.with(decision) instanceof ListResult list
                ? list.outcome() instanceof ListOutcome.DecisionRefused refused ? List.of(refused.refusal()) : List.of()
                : List.of(Refusal.ofOrder("W408", Map.of()));
    }

    /** Why the count would refuse a decision about the holders of a party's mandates; empty where it would not. */
    public static List<Refusal> refusals(ContestLook look, HoldersDecision decision) {
        if (look.course().declared().isEmpty()) {
            return List.of(Refusal.ofOrder("W406", Map.of()));
        }
        var now = look.result();
        boolean isOfFolder = now.input().holders().stream()
                .filter(each -> each.party().equals(decision.party()))
                .anyMatch(each -> !look.course().holders().contains(each));
        if (isOfFolder) {
            return List.of(Refusal.ofOrder("W407", Map.of("party", decision.party())));
        }
        if (!(look.with(decision) instanceof ListResult list)) {
            return List.of(Refusal.ofOrder("W408", Map.of()));
        }
        var untimely = look.deputies().refusals(decision);
        if (!untimely.isEmpty()) {
            return untimely;
        }
        var own = list.people().stream()
                .filter(each -> each.party().equals(decision.party()))
                .findFirst();
        return own.isEmpty()
                ? List.of(Refusal.ofOrder("W409", Map.of("party", decision.party())))
                : own.get() instanceof HoldersOutcome.OrderRefused refused ? refused.refusals() : List.of();
    }

    /** Why something about the mandates is not possible; empty where it is. */
    public static List<Refusal> refusals(ContestLook look, MandateAct act) {
        var refusals = look.course().declared().isPresent() ? look.deputies().refusals(act) : List.<Refusal>of();
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return switch (look.course().apply(new ContestAct.OfMandate(act))) {
            case ContestCourse.Outcome.Refused refused -> List.of(refused.refusal());
            case ContestCourse.Outcome.Moved moved -> refusedSuccessions(look.with(moved.to()));
        };
    }

    /** The order of a list that a party applied for is looked at where the mandate passes on. */
    private static List<Refusal> refusedSuccessions(ContestResult result) {
        return result instanceof ListResult list
                ? list.successions().stream()
                        .flatMap(each -> each instanceof SuccessionOutcome.VacancyRefused refused
                                ? Stream.of(refused.refusal())
                                : Stream.empty())
                        .toList()
                : List.of();
    }
}
