package dauys.wording;

import dauys.election.seats.CandidateVotes;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListVotes;
import dauys.election.seats.SingleMandateOutcome;
import dauys.election.seats.Step;
import dauys.election.seats.ToDecide;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The steps of a count and its outcome as sentences. Every sentence is made of the numbers that the step itself
 * carries, so it cannot say anything else than what was computed.
 */
public final class SeatSentences {

    /** Enough decimals to tell the remainders of any real contest apart; the fraction stands beside them. */
    private static final int REMAINDER_PLACES = 4;

    private static final int QUOTIENT_PLACES = 3;

    private final Messages messages;
    private final Numbers numbers;
    private final LawWords law;
    private final Names names;
    private final String chapter;

    /**
     * Makes the sentences of one contest.
     *
     * @param office the Kazakh text of the law has other words for maslikhats than for the Mazhilis
     */
    public SeatSentences(Messages messages, Names names, Office office) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.law = new LawWords(messages);
        this.names = names;
        this.chapter = LawWords.chapter(office);
    }

    /** The whole explanation of a list contest, from the base to the outcome. */
    public List<Explained> explain(ListOutcome outcome) {
        var lines = new ArrayList<Explained>();
        outcome.steps().forEach(step -> lines.addAll(step(step)));
        lines.addAll(outcomeOf(outcome));
        return lines;
    }

    /** The whole explanation of a single-mandate constituency. */
    public List<Explained> explain(SingleMandateOutcome outcome) {
        var lines = new ArrayList<Explained>();
        outcome.steps().forEach(step -> lines.addAll(step(step)));
        lines.addAll(outcomeOf(outcome));
        return lines;
    }

    private List<Explained> step(Step step) {
        return switch (step) {
            case Step.Admission it -> admission(it);
            case Step.LoneListTakesAll it -> line("step.lone-list-takes-all", it.basis(), "party", party(it.first()));
            case Step.SecondListAdmitted it ->
                line(
                        "step.second-list-admitted",
                        it.basis(),
                        "first",
                        party(it.first()),
                        "second",
                        party(it.second()),
                        "votes",
                        it.second().votes());
            case Step.Decided it -> decided(it);
            case Step.ElectoralQuotient it ->
                line(
                        "step.quotient",
                        it.basis(),
                        "votes",
                        it.votes(),
                        "seats",
                        it.seats(),
                        "quotient",
                        quotient(it),
                        "fraction",
                        numbers.fraction(it.value()));
            case Step.WholeSeats it -> wholeSeats(it);
            case Step.SeatsLeft it ->
                line("step.seats-left", it.basis(), "given", it.given(), "seats", it.seats(), "left", it.left());
            case Step.RemainderSeat it -> remainderSeat("step.remainder-seat", it.basis(), it.number(), it.claim(), "");
            case Step.EarlierRegisteredSeat it ->
                remainderSeat(
                        "step.earlier-registered-seat", it.basis(), it.number(), it.claim(), parties(it.others()));
            case Step.SecondListSeats it -> secondListSeats(it);
            case Step.RestToFirstList it -> restToFirst(it);
            case Step.MostVotes it -> mostVotes(it);
            case Step.AgainstAllWithoutEffect it ->
                line(
                        "step.against-all-without-effect",
                        it.basis(),
                        "againstAll",
                        it.againstAll(),
                        "votes",
                        it.mostVotes());
        };
    }

    private List<Explained> decided(Step.Decided it) {
        return line(
                "step.decided",
                it.basis(),
                "act",
                it.decision().act(),
                "date",
                numbers.date(it.decision().on()),
                "lists",
                parties(it.chosen()));
    }

    private List<Explained> restToFirst(Step.RestToFirstList it) {
        return line(
                it.seats() < it.claim().seats() ? "step.rest-to-first-below" : "step.rest-to-first",
                it.basis(),
                "party",
                party(it.claim().list()),
                "seats",
                it.seats(),
                "whole",
                it.claim().seats());
    }

    private List<Explained> wholeSeats(Step.WholeSeats it) {
        return line(
                "step.whole-seats",
                it.basis(),
                "party",
                party(it.list()),
                "votes",
                it.list().votes(),
                "quotient",
                quotient(it.quotient()),
                "exact",
                numbers.decimal(it.exact(), REMAINDER_PLACES),
                "seats",
                it.seats(),
                "remainder",
                remainder(it.remainderShare()));
    }

    private List<Explained> remainderSeat(String key, LawRef basis, int number, Step.WholeSeats claim, String others) {
        return line(
                key,
                basis,
                "number",
                number,
                "party",
                party(claim.list()),
                "others",
                others,
                "remainder",
                remainder(claim.remainderShare()));
    }

    private List<Explained> secondListSeats(Step.SecondListSeats it) {
        return line(
                "step.second-list-seats",
                it.basis(),
                "party",
                party(it.list()),
                "votes",
                it.list().votes(),
                "quotient",
                quotient(it.quotient()),
                "coefficient",
                numbers.decimal(it.coefficient(), 1),
                "exact",
                numbers.decimal(it.exact(), REMAINDER_PLACES),
                "whole",
                it.whole(),
                "least",
                it.least(),
                "seats",
                it.seats());
    }

    private String quotient(Step.ElectoralQuotient it) {
        return numbers.decimal(it.value(), QUOTIENT_PLACES);
    }

    private List<Explained> admission(Step.Admission it) {
        var lines = new ArrayList<Explained>();
        String kind = LawWords.key(it.base().kind());
        lines.addAll(line(
                it.base().isExact() ? "step.base." + kind : "step.base-range",
                it.baseBasis(),
                "least",
                it.base().least(),
                "most",
                it.base().most(),
                "kind",
                messages.text("base." + kind)));
        lines.addAll(line(
                "step.threshold",
                it.basis(),
                "percent",
                numbers.shortPercent(it.threshold()),
                "base",
                it.base().most(),
                "needed",
                it.votesNeeded()));
        it.admitted().forEach(list -> lines.addAll(admitted("step.admitted", list, it)));
        it.refused().forEach(list -> lines.addAll(admitted("step.refused", list, it)));
        it.undetermined().forEach(list -> lines.addAll(admitted("step.undetermined", list, it)));
        return lines;
    }

    private List<Explained> admitted(String key, ListVotes list, Step.Admission it) {
        return line(
                key,
                it.basis(),
                "party",
                party(list),
                "votes",
                list.votes(),
                "base",
                it.base().most(),
                "share",
                it.base().most() == 0
                        ? "0"
                        : numbers.percent(Ratio.of(list.votes(), it.base().most())),
                "gap",
                Math.max(0, it.votesNeeded() - list.votes()));
    }

    private List<Explained> mostVotes(Step.MostVotes it) {
        var first = it.ranking().getFirst();
        if (it.ranking().size() == 1) {
            return line("step.most-votes-alone", it.basis(), "candidate", person(first), "votes", first.votes());
        }
        var second = it.ranking().get(1);
        return line(
                "step.most-votes",
                it.basis(),
                "candidate",
                person(first),
                "votes",
                first.votes(),
                "second",
                person(second),
                "secondVotes",
                second.votes());
    }

    /** What a list contest led to: the seats, or the question that is open and who must act. */
    public List<Explained> outcomeOf(ListOutcome outcome) {
        return switch (outcome) {
            case ListOutcome.SeatsGiven given ->
                List.of(Explained.of(messages.text(
                        "outcome.seats-given",
                        facts(
                                "seats",
                                given.seats().stream()
                                        .filter(each -> each.seats() > 0)
                                        .map(each -> messages.text(
                                                "outcome.list-seats",
                                                facts("party", party(each.list()), "seats", each.seats())))
                                        .collect(Collectors.joining("; "))))));
            case ListOutcome.NoListQualifies open -> open("outcome.no-list-qualifies", open.toDecide());
            case ListOutcome.NoSecondList open ->
                open("outcome.no-second-list", open.toDecide(), "party", party(open.first()));
            case ListOutcome.GuaranteeExceedsSeats open ->
                open(
                        "outcome.guarantee-exceeds-seats",
                        open.toDecide(),
                        "party",
                        party(open.second()),
                        "least",
                        open.least(),
                        "seats",
                        open.seats());
            case ListOutcome.NoRuleForLoneList open ->
                open("outcome.no-rule-for-lone-list", open.toDecide(), "party", party(open.first()));
            case ListOutcome.SecondPlaceTied open ->
                open(
                        "outcome.second-place-tied",
                        open.toDecide(),
                        "lists",
                        parties(open.tied()),
                        "votes",
                        open.tied().getFirst().votes());
            case ListOutcome.UnbrokenTie open ->
                open(
                        "outcome.unbroken-tie." + LawWords.key(open.reason()),
                        open.toDecide(),
                        "lists",
                        parties(open.tied()),
                        "seats",
                        open.seatsLeft());
            case ListOutcome.AdmissionUndetermined open ->
                open("outcome.admission-undetermined", open.toDecide(), "lists", parties(open.lists()));
            case ListOutcome.DecisionRefused refused ->
                List.of(new Explained(
                        messages.text(
                                "outcome.decision-refused",
                                facts(
                                        "act", refused.decision().act(),
                                        "reason", new Sentences(messages, names).refusal(refused.refusal()))),
                        refused.refusal().basis()));
        };
    }

    private List<Explained> outcomeOf(SingleMandateOutcome outcome) {
        return switch (outcome) {
            case SingleMandateOutcome.Elected elected ->
                List.of(Explained.of(messages.text(
                        "outcome.elected",
                        Map.of(
                                "candidate",
                                person(elected.winner()),
                                "votes",
                                elected.winner().votes()))));
            case SingleMandateOutcome.RepeatVoting repeat ->
                open("outcome.repeat-voting", Optional.of(repeat.toDecide()), "candidates", persons(repeat.among()));
            case SingleMandateOutcome.RepeatElection repeat -> repeated(repeat);
            case SingleMandateOutcome.TieWithoutRule tie ->
                open("outcome.tie-without-rule", tie.toDecide(), "candidates", persons(tie.tied()));
            case SingleMandateOutcome.NobodyHasVotes nobody -> open("outcome.nobody-has-votes", nobody.toDecide());
        };
    }

    private List<Explained> repeated(SingleMandateOutcome.RepeatElection repeat) {
        var lines = new ArrayList<>(
                open("outcome.repeat-election", Optional.of(repeat.toDecide()), "candidates", persons(repeat.tied())));
        repeat.otherDay()
                .ifPresent(who -> lines.add(
                        Explained.of(messages.text("outcome.other-date", Map.of("authority", law.authority(who))))));
        return lines;
    }

    /** An open question takes two lines: what is open, and who must act. */
    private List<Explained> open(String key, Optional<ToDecide> toDecide, Object... facts) {
        return List.of(
                Explained.of(messages.text(key, facts(facts))),
                new Explained(law.toDecide(toDecide), toDecide.map(ToDecide::basis)));
    }

    private List<Explained> line(String key, LawRef basis, Object... facts) {
        return List.of(Explained.of(messages.text(key, facts(facts)), basis));
    }

    private Map<String, Object> facts(Object... keysAndValues) {
        var map = new HashMap<String, Object>();
        map.put("chapter", chapter);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private String remainder(Ratio share) {
        return messages.text(
                "number.with-fraction",
                Map.of("decimal", numbers.decimal(share, REMAINDER_PLACES), "fraction", numbers.fraction(share)));
    }

    private String party(ListVotes list) {
        return names.party(list.party(), messages.language());
    }

    private String parties(List<ListVotes> lists) {
        return lists.stream()
                .map(each -> messages.text("name.party", Map.of("party", party(each))))
                .collect(Collectors.joining(", "));
    }

    private String person(CandidateVotes candidate) {
        return names.person(candidate.candidate());
    }

    private String persons(List<CandidateVotes> candidates) {
        return candidates.stream().map(this::person).collect(Collectors.joining(", "));
    }
}
