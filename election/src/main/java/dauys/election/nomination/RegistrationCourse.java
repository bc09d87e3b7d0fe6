package dauys.election.nomination;

import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationAct.Answer;
import dauys.election.nomination.RegistrationAct.Appeal;
import dauys.election.nomination.RegistrationAct.Cancel;
import dauys.election.nomination.RegistrationAct.Erase;
import dauys.election.nomination.RegistrationAct.File;
import dauys.election.nomination.RegistrationAct.OfParty;
import dauys.election.nomination.RegistrationAct.Refuse;
import dauys.election.nomination.RegistrationAct.Register;
import dauys.election.nomination.RegistrationAct.Strike;
import dauys.election.nomination.RegistrationAct.Withdraw;
import dauys.election.party.PartyCourse;
import dauys.law.LawRef;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.law.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An application for registration from its first filing to the last word about it.
 *
 * @param application what was handed in; empty before anything was
 * @param decision the last decision of the commission; empty before the first
 * @param published the persons whom the law publishes while they are registered
 * @param struck ids of persons who have left a registered list
 * @param isReopened whether a higher body has set a refusal aside, so that the commission decides anew
 * @param party what was entered about a party after its registration; of others nothing
 */
public record RegistrationCourse(
        State state,
        Optional<Application> application,
        Optional<Decision> decision,
        List<PublishedPerson> published,
        List<String> struck,
        boolean isReopened,
        PartyCourse party) {

    /** Where an application stands. */
    public enum State {
        /** Nothing was handed in. */
        UNTOUCHED,
        /** Handed in, and waiting for the commission. */
        FILED,
        /** Registered; the names go on the ballot. */
        REGISTERED,
        /** Refused; it can be mended while registration runs, or appealed against. */
        REFUSED,
        /** Cancelled after it had been registered. */
        CANCELLED,
        /** Refused, and a higher body looks at it. */
        REFUSAL_APPEALED,
        /** Cancelled, and a higher body looks at it. */
        CANCELLATION_APPEALED,
        /** Taken back. */
        WITHDRAWN
    }

    /**
     * What was handed in last.
     *
     * @param by the applicant, who alone may mend, withdraw and appeal
     * @param dossier the digest by which it is found
     */
    public record Application(PersonMark by, LocalDateTime at, LocalDate nominated, String dossier, int persons) {}

    /** What the commission, or the body above it, decided last; reasons are empty where it said yes. */
    public record Decision(LocalDateTime at, String act, Set<Rule> grounds, String reason) {
        public Decision {
            grounds = Set.copyOf(grounds);
        }
    }

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(RegistrationCourse to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public RegistrationCourse {
        published = List.copyOf(published);
        struck = List.copyOf(struck);
    }

    /** Before anything was handed in. */
    public static RegistrationCourse untouched() {
        return new RegistrationCourse(
                State.UNTOUCHED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                PartyCourse.untouched());
    }

    /** The persons who are registered now, without those who have left. */
    public List<PublishedPerson> registered() {
        return state == State.REGISTERED
                ? published.stream().filter(each -> !struck.contains(each.id())).toList()
                : List.of();
    }

    /** What an act leads to under the rules of its office. */
    public Outcome apply(RegistrationAct act, RegistrationRules rules) {
        return switch (act) {
            case File file -> file(file, rules);
            case Withdraw withdraw -> withdraw(withdraw, rules);
            case Register register -> register(register, rules);
            case Refuse refuse -> refuse(refuse, rules);
            case Cancel cancel -> cancel(cancel, rules);
            case Strike strike -> strike(strike, rules);
            case Appeal appeal -> appeal(appeal, rules);
            case Answer answer -> answer(answer, rules);
            case Erase erase -> Erasure.of(this, erase, rules);
            case OfParty of -> ofParty(of, rules);
        };
    }

    /** Nomination has its window and filing has that of registration, which ends later: in between one can mend. */
    private Outcome file(File file, RegistrationRules rules) {
        if (!isIn(State.UNTOUCHED, State.FILED, State.REFUSED)) {
            return notNow();
        }
        if (isOthers(file.by())) {
            return refused("W808", Optional.empty(), Map.of());
        }
        if (file.nominated().isAfter(file.at().toLocalDate())) {
            return refused("W812", Optional.empty(), Map.of("day", file.nominated()));
        }
        var again = decision.filter(each -> state == State.REFUSED)
                .flatMap(each -> rules.againFrom(each.at().toLocalDate()))
                .filter(first -> file.at().toLocalDate().isBefore(first));
        if (again.isPresent()) {
            return refused("W816", rules.basis(Rule.PARTY_REFILING_TERM), Map.of("day", again.get()));
        }
        var outside = nominated(file, rules);
        if (outside.isPresent()) {
            return closed("W802", outside.get());
        }
        var late = rules.closed(Rule.REGISTRATION, file.at());
        if (late.isPresent()) {
            return closed("W803", late.get());
        }
        return moved(new RegistrationCourse(
                State.FILED,
                Optional.of(new Application(file.by(), file.at(), file.nominated(), file.dossier(), file.persons())),
                decision,
                List.of(),
                List.of(),
                false,
                party));
    }

    /** Whoever nominates and files on one day does both at that minute; what is mended was nominated before. */
    private Optional<RegistrationRules.Closed> nominated(File file, RegistrationRules rules) {
        boolean isMended = application
                .filter(each -> each.nominated().equals(file.nominated()))
                .isPresent();
        boolean isToday = file.nominated().equals(file.at().toLocalDate());
        return isMended
                ? Optional.empty()
                : rules.closed(
                        Rule.NOMINATION, isToday ? file.at() : file.nominated().atStartOfDay());
    }

    private Outcome withdraw(Withdraw withdraw, RegistrationRules rules) {
        // A party that is registered does not end by taking its application back; it is liquidated.
        boolean isParty = rules.what() == RegistrationRules.What.PARTY;
        if (!isIn(State.FILED, State.REFUSED, State.REFUSAL_APPEALED) && (isParty || !isIn(State.REGISTERED))) {
            return notNow();
        }
        if (isOthers(withdraw.by())) {
            return refused("W808", Optional.empty(), Map.of());
        }
        return rules.closed(Rule.WITHDRAWAL, withdraw.at())
                .map(each -> closed("W805", each))
                .orElseGet(() -> moved(with(State.WITHDRAWN, decision)));
    }

    /** An application that a higher body gave back may be registered after the window has closed. */
    private Outcome register(Register register, RegistrationRules rules) {
        if (!isIn(State.FILED)) {
            return notNow();
        }
        if (register.act().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        var late = isReopened ? frozen(register.at(), rules) : rules.closed(Rule.REGISTRATION, register.at());
        if (late.isPresent()) {
            return closed(isReopened ? "W806" : "W803", late.get());
        }
        if (!register.dossier().equals(application.map(Application::dossier).orElse(""))) {
            return refused("W813", Optional.empty(), Map.of());
        }
        if (!register.failing().isEmpty()) {
            return refused(
                    "W804",
                    rules.basis(Rule.GROUND_REQUIREMENTS),
                    Map.of(
                            "number",
                            register.failing().size(),
                            "code",
                            register.failing().getFirst()));
        }
        return moved(new RegistrationCourse(
                State.REGISTERED,
                application,
                Optional.of(new Decision(register.at(), register.act(), Set.of(), "")),
                register.published(),
                List.of(),
                false,
                party));
    }

    private Outcome refuse(Refuse refuse, RegistrationRules rules) {
        if (!isIn(State.FILED)) {
            return notNow();
        }
        var wrong = badDecision(refuse.act(), refuse.reason(), refuse.grounds(), rules.refusalGrounds());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        return rules.closed(Rule.REGISTRATION, refuse.at())
                .filter(each -> !isReopened)
                .map(each -> closed("W803", each))
                .orElseGet(() -> moved(with(
                        State.REFUSED,
                        Optional.of(new Decision(refuse.at(), refuse.act(), refuse.grounds(), refuse.reason())))));
    }

    private Outcome cancel(Cancel cancel, RegistrationRules rules) {
        if (!isIn(State.REGISTERED)) {
            return notNow();
        }
        var wrong = badDecision(cancel.act(), cancel.reason(), cancel.grounds(), rules.cancellationGrounds());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (cancel.grounds().contains(Rule.GROUND_LIST_LEFT) && !rules.isDeserted(struck.size(), published.size())) {
            return refused(
                    "W811",
                    rules.basis(Rule.GROUND_LIST_LEFT),
                    Map.of("left", struck.size(), "persons", published.size()));
        }
        if (rules.what() == RegistrationRules.What.PARTY) {
            return cancelParty(cancel, rules);
        }
        return frozen(cancel.at(), rules)
                .map(each -> closed("W806", each))
                .orElseGet(() -> moved(with(State.CANCELLED, Optional.of(decided(cancel)))));
    }

    private static Decision decided(Cancel cancel) {
        return new Decision(cancel.at(), cancel.act(), cancel.grounds(), cancel.reason());
    }

    /** The day of the registration is kept: a granted appeal restores it, and the time for branches runs from it. */
    private Outcome cancelParty(Cancel cancel, RegistrationRules rules) {
        LocalDate since = partySince().orElseThrow();
        if (party.liquidated().isPresent()) {
            return refused(
                    "W821",
                    Optional.empty(),
                    Map.of("day", party.liquidated().get().on()));
        }
        return party.notCancelled(rules.ofParty(), since, cancel.at().toLocalDate())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> moved(new RegistrationCourse(
                        State.CANCELLED,
                        application,
                        Optional.of(decided(cancel)),
                        published,
                        struck,
                        false,
                        party.registeredOn(since))));
    }

    /** The day on which a party was registered; empty before that. */
    public Optional<LocalDate> partySince() {
        return party.registered()
                .or(() -> decision.filter(each -> state == State.REGISTERED)
                        .map(each -> each.at().toLocalDate()));
    }

    private Outcome ofParty(OfParty of, RegistrationRules rules) {
        if (rules.what() != RegistrationRules.What.PARTY) {
            return notNow();
        }
        if (!isIn(State.REGISTERED)) {
            return refused("W820", Optional.empty(), Map.of("state", state));
        }
        return switch (party.apply(of.act(), rules.ofParty(), partySince().orElseThrow())) {
            case PartyCourse.Outcome.Moved moved ->
                moved(new RegistrationCourse(state, application, decision, published, struck, isReopened, moved.to()));
            case PartyCourse.Outcome.Refused refused -> new Outcome.Refused(refused.refusal());
        };
    }

    private Outcome strike(Strike strike, RegistrationRules rules) {
        if (!isIn(State.REGISTERED) || !rules.onList()) {
            return notNow();
        }
        if (strike.act().isBlank() || strike.reason().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        if (registered().stream().noneMatch(each -> each.id().equals(strike.person()))) {
            return refused("W814", Optional.empty(), Map.of("person", strike.person()));
        }
        var late = frozen(strike.at(), rules);
        if (late.isPresent()) {
            return closed("W806", late.get());
        }
        var left = new ArrayList<>(struck);
        left.add(strike.person());
        return moved(new RegistrationCourse(state, application, decision, published, left, isReopened, party));
    }

    private Outcome appeal(Appeal appeal, RegistrationRules rules) {
        if (!isIn(State.REFUSED, State.CANCELLED)) {
            return notNow();
        }
        if (isOthers(appeal.by())) {
            return refused("W808", Optional.empty(), Map.of());
        }
        if (appeal.to().isBlank() || appeal.reason().isBlank()) {
            return refused("W815", Optional.empty(), Map.of());
        }
        var last = decision.flatMap(each -> rules.appealUntil(each.at().toLocalDate()));
        if (last.filter(day -> appeal.at().toLocalDate().isAfter(day)).isPresent()) {
            return refused("W807", rules.basis(Rule.APPEAL_TERM), Map.of("day", last.get()));
        }
        return moved(with(state == State.REFUSED ? State.REFUSAL_APPEALED : State.CANCELLATION_APPEALED, decision));
    }

    /** A refusal that is set aside is decided anew; a cancellation that is set aside never was. */
    private Outcome answer(Answer answer, RegistrationRules rules) {
        if (!isIn(State.REFUSAL_APPEALED, State.CANCELLATION_APPEALED)) {
            return notNow();
        }
        if (answer.act().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        boolean ofRefusal = state == State.REFUSAL_APPEALED;
        if (!answer.granted()) {
            return moved(with(ofRefusal ? State.REFUSED : State.CANCELLED, decision));
        }
        var late = frozen(answer.at(), rules);
        if (late.isPresent()) {
            return closed("W806", late.get());
        }
        var why = Optional.of(new Decision(answer.at(), answer.act(), Set.of(), ""));
        return moved(new RegistrationCourse(
                ofRefusal ? State.FILED : State.REGISTERED, application, why, published, struck, ofRefusal, party));
    }

    /** A decision against somebody names its act, its reason, and a ground that the law knows. */
    private static Optional<Outcome> badDecision(String act, String reason, Set<Rule> grounds, List<Provision> known) {
        if (act.isBlank() || reason.isBlank()) {
            return Optional.of(refused("W402", Optional.empty(), Map.of()));
        }
        boolean areKnown =
                grounds.stream().allMatch(each -> known.stream().anyMatch(provision -> provision.rule() == each));
        return grounds.isEmpty() || !areKnown
                ? Optional.of(refused("W810", Optional.empty(), Map.of()))
                : Optional.empty();
    }

    /** In the last days before the vote nothing is cancelled or restored; the window says when that is. */
    private static Optional<RegistrationRules.Closed> frozen(LocalDateTime at, RegistrationRules rules) {
        return rules.calendar()
                .find(Rule.REGISTRATION_FROZEN)
                .filter(each -> rules.what() != RegistrationRules.What.PARTY)
                .filter(each -> each.span().contains(at))
                .map(each -> new RegistrationRules.Closed(each, at));
    }

    private boolean isIn(State... states) {
        return List.of(states).contains(state);
    }

    private boolean isOthers(PersonMark by) {
        return application.filter(each -> !each.by().equals(by)).isPresent();
    }

    private RegistrationCourse with(State next, Optional<Decision> decided) {
        return new RegistrationCourse(next, application, decided, published, struck, false, party);
    }

    private static Outcome moved(RegistrationCourse to) {
        return new Outcome.Moved(to);
    }

    private Outcome notNow() {
        return refused("W801", Optional.empty(), Map.of("state", state));
    }

    private static Outcome closed(String code, RegistrationRules.Closed closed) {
        var facts = new HashMap<String, Object>();
        facts.put(
                "opens",
                closed.window().span().opens().<Object>map(each -> each).orElse("…"));
        facts.put(
                "closes",
                closed.window().span().closes().<Object>map(each -> each).orElse("…"));
        facts.put("at", closed.at());
        return refused(code, Optional.of(closed.window().provision().basis()), facts);
    }

    private static Outcome refused(String code, Optional<LawRef> basis, Map<String, Object> facts) {
        return new Outcome.Refused(new Refusal(code, basis, facts));
    }
}
