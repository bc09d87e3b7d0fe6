package dauys.server.commissions;

import dauys.election.commission.Action;
import dauys.election.commission.Commission;
import dauys.election.commission.CommissionAct;
import dauys.election.commission.CommissionCourse;
import dauys.election.commission.Composition;
import dauys.folder.CommissionsFile;
import dauys.law.Finding;
import dauys.law.Refusal;
import dauys.server.night.Actor;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.store.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enters the compositions of a file: all that stands in the way is found first, and only then is anything entered. */
@Component
final class Formation {

    private static final String UNKNOWN = "K111";

    private final Commissions commissions;
    private final Desk desk;

    Formation(Commissions commissions, Desk desk) {
        this.commissions = commissions;
        this.desk = desk;
    }

    /**
     * What was sent.
     *
     * @param act number and title of the decision
     * @param seen the digests of the compositions that the sender saw, by commission
     * @param knowingly whether it is to be entered although the law has something against it
     */
    record Sent(String rows, String act, Optional<LocalDate> decided, Map<String, String> seen, boolean knowingly) {}

    /** A refusal about one commission. */
    record Refused(Commission commission, Refusal refusal) {}

    /**
     * What becomes of it.
     *
     * @param unreadable why rows cannot be used
     * @param against what the law has against the compositions, and what is doubtful about them
     * @param refused why something cannot be entered
     * @param named the commissions of the rows
     * @param partly whether some were entered and others not, because somebody else was at them at the same moment
     */
    record Outcome(
            List<Finding> unreadable,
            List<Finding> against,
            List<Refused> refused,
            List<Commission> named,
            boolean partly) {

        Outcome {
            unreadable = List.copyOf(unreadable);
            against = List.copyOf(against);
            refused = List.copyOf(refused);
            named = List.copyOf(named);
        }

        boolean isEntered() {
            return unreadable.isEmpty() && refused.isEmpty() && !named.isEmpty();
        }
    }

    /** One composition that is to be entered. */
    private record Ready(Commission commission, Composition composition, List<String> against) {}

    /** Enters what was sent, or says everything that stands in the way. */
    Outcome enter(Actor actor, Sent sent) {
        var read = CommissionsFile.read(Commissions.FILE, sent.rows());
        var unreadable = new ArrayList<>(read.findings());
        var against = new ArrayList<Finding>();
        var all = new ArrayList<Ready>();
        var named = new HashSet<String>();
        for (Composition each : read.value().orElse(List.of())) {
            var commission = commissions.named(each);
            if (commission.isEmpty() || !named.add(commission.get().id())) {
                unreadable.add(Finding.error(UNKNOWN, each.place())
                        .with("commission", each.commission())
                        .with("level", CommissionsController.key(each.level())));
            } else {
                var composition = commissions.of(commission.get(), each);
                var found = commissions.check(commission.get(), composition).findings();
                against.addAll(found);
                all.add(new Ready(
                        commission.get(),
                        composition,
                        found.stream()
                                .filter(Finding::isError)
                                .map(Finding::code)
                                .toList()));
            }
        }
        var refused = refused(actor, sent, all);
        boolean isTried = unreadable.isEmpty() && refused.isEmpty();
        if (isTried) {
            refused = entered(actor, sent, all);
        }
        return new Outcome(
                unreadable,
                against,
                refused,
                all.stream().map(Ready::commission).toList(),
                isTried && !refused.isEmpty() && refused.size() < all.size());
    }

    /** What the rights and the record would say, asked before anything is entered. */
    private List<Refused> refused(Actor actor, Sent sent, List<Ready> all) {
        var refused = new ArrayList<Refused>();
        var seated = commissions.seated();
        for (Ready each : all) {
            var notAllowed = desk.refusal(actor, Action.FORM_COMMISSION, each.commission());
            var course = new CommissionCourse(
                    Optional.ofNullable(seated.get(each.commission().id())));
            if (notAllowed.isPresent()) {
                refused.add(new Refused(each.commission(), notAllowed.get()));
            } else if (course.apply(act(actor, sent, each, "")) instanceof CommissionCourse.Outcome.Refused no) {
                refused.add(new Refused(each.commission(), no.refusal()));
            }
        }
        return refused;
    }

    private List<Refused> entered(Actor actor, Sent sent, List<Ready> all) {
        var refused = new ArrayList<Refused>();
        for (Ready each : all) {
            Answer answer = desk.commission(
                    actor,
                    new Subject.OfCommission(each.commission().id()),
                    act(actor, sent, each, commissions.keep(each.composition())));
            switch (answer) {
                case Answer.Done done -> {}
                case Answer.Refused no -> refused.add(new Refused(each.commission(), no.refusal()));
                case Answer.NotAllowed no -> refused.add(new Refused(each.commission(), no.refusal()));
                case Answer.Unknown unknown -> throw new IllegalStateException("No commission: " + each.commission());
            }
        }
        return refused;
    }

    private CommissionAct act(Actor actor, Sent sent, Ready ready, String dossier) {
        var now = commissions.now(ready.commission());
        return new CommissionAct.Form(
                actor.mark(),
                now,
                sent.act(),
                sent.decided().orElse(now.toLocalDate()),
                Optional.ofNullable(sent.seen().get(ready.commission().id())),
                dossier,
                ready.composition().members().size(),
                ready.against(),
                sent.knowingly());
    }
}
