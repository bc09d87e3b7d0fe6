package dauys.election.mandate;

import dauys.election.seats.SingleMandateOutcome;
import dauys.election.seats.ToDecide;
import dauys.law.Authority;
import dauys.law.LawRef;
import dauys.law.Refusal;
import dauys.law.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A vote that has to be called in a constituency which has nobody: why, by whom, and what the law says of its day.
 *
 * @param who calls it, by which article
 * @param callUntil the last day to call it; empty where the law sets none
 * @param within the time in which it is held; from when it runs the articles do not say
 * @param days the days on which it is held; empty where the law names none
 * @param otherDay who may set or agree to another day; empty where nobody may
 * @param notFrom from which day on none is held
 */
public record NewVote(
        Kind kind,
        ToDecide who,
        Optional<LocalDate> callUntil,
        Optional<Term> within,
        Optional<ByElection.Days> days,
        Optional<Authority> otherDay,
        Optional<ByElection.Bar> notFrom) {

    /** Why it is voted again. */
    public enum Kind {
        /** Nobody was elected; voting is repeated among those who were tied. */
        REPEAT_VOTING,
        /** Nobody was elected; the election is repeated from nomination on. */
        REPEAT_ELECTION,
        /** The deputy retired. */
        BY_ELECTION
    }

    /** What a count that elected nobody makes necessary. */
    public static Optional<NewVote> after(SingleMandateOutcome outcome) {
        return switch (outcome) {
            case SingleMandateOutcome.RepeatVoting repeat ->
                Optional.of(repeated(Kind.REPEAT_VOTING, repeat.toDecide(), Optional.empty()));
            case SingleMandateOutcome.RepeatElection repeat ->
                Optional.of(repeated(Kind.REPEAT_ELECTION, repeat.toDecide(), repeat.otherDay()));
            case SingleMandateOutcome.Elected elected -> Optional.empty();
            case SingleMandateOutcome.TieWithoutRule tie -> Optional.empty();
            case SingleMandateOutcome.NobodyHasVotes nobody -> Optional.empty();
        };
    }

    private static NewVote repeated(Kind kind, ToDecide who, Optional<Authority> otherDay) {
        return new NewVote(kind, who, Optional.empty(), who.within(), Optional.empty(), otherDay, Optional.empty());
    }

    /** What a vacancy makes necessary. */
    public static Optional<NewVote> after(ByElection vacancy) {
        return vacancy instanceof ByElection.Due due
                ? Optional.of(new NewVote(
                        Kind.BY_ELECTION,
                        due.who(),
                        due.callUntil(),
                        Optional.empty(),
                        due.days(),
                        due.otherDay(),
                        due.notFrom()))
                : Optional.empty();
    }

    /**
     * The last day by the stricter reading of a time without a beginning: counted from the vote that elected nobody.
     */
    public Optional<LocalDate> strictlyUntil(LocalDate electionDay) {
        return within.map(term -> term.lastDayFrom(electionDay));
    }

    /** Everything that stands against calling it so; empty where nothing does. */
    public List<Refusal> refusals(MandateAct.Call call) {
        var refusals = new ArrayList<Refusal>();
        if (!call.day().isAfter(call.on())) {
            refusals.add(refused("D404", Map.of("day", call.day(), "on", call.on())));
        }
        callUntil
                .filter(last -> call.on().isAfter(last))
                .ifPresent(last -> refusals.add(refused("D405", Map.of("last", last))));
        boolean hasConsent = otherDay.isPresent() && !call.consent().isBlank();
        // A day within the time by the most generous reading is the commission's to answer for.
        within.map(term -> term.lastDayFrom(call.on()))
                .filter(last -> call.day().isAfter(last) && !hasConsent)
                .ifPresent(last -> refusals.add(refused("D406", Map.of("day", call.day(), "last", last))));
        days.filter(each -> !each.all().contains(call.day()) && !hasConsent)
                .ifPresent(each -> refusals.add(refused(
                        "D407",
                        each.basis(),
                        Map.of("day", call.day(), "next", each.all().getFirst()))));
        notFrom.filter(bar -> !call.day().isBefore(bar.from()))
                .ifPresent(bar ->
                        refusals.add(refused("D408", bar.basis(), Map.of("day", call.day(), "from", bar.from()))));
        return refusals;
    }

    private Refusal refused(String code, Map<String, Object> facts) {
        return refused(code, who.basis(), facts);
    }

    private static Refusal refused(String code, LawRef basis, Map<String, Object> facts) {
        return new Refusal(code, basis, facts);
    }
}
