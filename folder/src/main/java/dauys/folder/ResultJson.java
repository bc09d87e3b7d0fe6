package dauys.folder;

import dauys.election.chamber.ContestInput;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.seats.CandidateVotes;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.SingleMandateOutcome;
import dauys.election.seats.Step;
import dauys.election.seats.ThresholdBase;
import dauys.election.seats.ToDecide;
import dauys.election.tabulation.StatedCount;
import dauys.election.voter.Turnout;
import dauys.law.LawRef;
import dauys.law.Ratio;
import dauys.law.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A counted election as a tree of maps, lists, whole numbers and texts, which is its JSON: fractions are {@code
 * {"num", "den"}} in lowest terms, so nothing is rounded. The names are a published format and keep their meaning.
 */
public final class ResultJson {

    private ResultJson() {}

    public static Map<String, Object> of(ElectionResult result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("election", result.election().id());
        json.put("date", result.election().date().toString());
        json.put("origin", result.election().origin().name());
        json.put("rulebook", result.rulebook().edition().id());
        var contests = new LinkedHashMap<String, Object>();
        result.contests().forEach(each -> contests.put(each.input().contest().id(), contest(each)));
        json.put("contests", contests);
        json.put("bodies", BodyJson.of(result));
        return json;
    }

    /** One contest, as it stands among the contests of an election. */
    public static Map<String, Object> contest(ContestResult result) {
        var json = new LinkedHashMap<String, Object>();
        json.put("tier", result.input().contest().tier().name());
        result.input().tabulation().ifPresent(all -> BodyJson.tabulation(all, json));
        switch (result) {
            case ContestResult.ListResult list -> list(list, json);
            case ContestResult.SingleMandateResult single -> single(single, json);
            case ContestResult.LacksProvisions lacks -> {
                json.put("outcome", "LACKS_PROVISIONS");
                json.put("rules", lacks.gaps().stream().map(rule -> rule.key()).toList());
            }
            case ContestResult.VotesMissing missing -> {
                json.put("outcome", "VOTES_MISSING");
                json.put("votes", missing.votes());
            }
            case ContestResult.BaseNotPublished unknown -> json.put("outcome", "BASE_NOT_PUBLISHED");
            case ContestResult.NothingCounted nothing -> json.put("outcome", "NOTHING_COUNTED");
        }
        json.put(
                "turnout",
                result.input().totals().turnouts().stream()
                        .map(ResultJson::turnout)
                        .toList());
        return json;
    }

    private static Map<String, Object> turnout(Turnout turnout) {
        return ordered(
                "kind", turnout.kind().name(),
                "voters", turnout.voters(),
                "listed", turnout.listed(),
                "share", ratio(turnout.share()),
                "interim", turnout.interim());
    }

    private static void list(ContestResult.ListResult result, Map<String, Object> json) {
        ListOutcome outcome = result.outcome();
        json.put("outcome", OutcomeNames.of(outcome));
        json.put("seats_to_distribute", result.figures().seats());
        base(result.figures().base(), result.input(), json);
        question(outcome, json);
        if (outcome instanceof ListOutcome.SeatsGiven given) {
            var seats = new LinkedHashMap<String, Object>();
            given.seats().forEach(each -> seats.put(each.list().party(), each.seats()));
            json.put("seats", seats);
        }
        json.put("lists", lists(result));
        json.put("steps", StepJson.of(outcome.steps()));
        json.put("people", PeopleJson.holders(result.people()));
        json.put("successions", PeopleJson.successions(result.successions()));
        json.put("published_holders", PeopleJson.published(result.published()));
        outcome.steps().forEach(step -> {
            if (step instanceof Step.Admission admission) {
                json.put("votes_needed", admission.votesNeeded());
            } else if (step instanceof Step.ElectoralQuotient quotient) {
                json.put("quotient", ratio(quotient.value()));
            }
        });
    }

    private static void base(ThresholdBase base, ContestInput input, Map<String, Object> json) {
        var tree = ordered("kind", base.kind().name(), "least", base.least(), "most", base.most());
        input.totals().base().map(StatedCount::status).ifPresent(status -> tree.put("stated_as", status.name()));
        json.put("base", tree);
    }

    private static void question(ListOutcome outcome, Map<String, Object> json) {
        if (outcome instanceof ListOutcome.Open open) {
            json.put("to_decide", toDecide(open.toDecide()));
        }
        switch (outcome) {
            case ListOutcome.SecondPlaceTied tied -> json.put("tied", parties(tied.tied()));
            case ListOutcome.UnbrokenTie tie -> {
                json.put("tied", parties(tie.tied()));
                json.put("seats_left", tie.seatsLeft());
                json.put("reason", tie.reason().name());
            }
            case ListOutcome.AdmissionUndetermined open -> json.put("undetermined", parties(open.lists()));
            case ListOutcome.DecisionRefused refused -> json.put("refusals", List.of(refusal(refused.refusal())));
            case ListOutcome.GuaranteeExceedsSeats exceeds -> json.put("least", exceeds.least());
            case ListOutcome.SeatsGiven given -> {}
            case ListOutcome.NoListQualifies none -> {}
            case ListOutcome.NoSecondList none -> {}
            case ListOutcome.NoRuleForLoneList none -> {}
        }
    }

    private static Map<String, Object> lists(ContestResult.ListResult result) {
        var rows = new LinkedHashMap<String, Map<String, Object>>();
        for (ListVotes list : result.figures().lists()) {
            var row = ordered("votes", list.votes());
            if (result.figures().base().isExact()) {
                row.put(
                        "share",
                        ratio(Ratio.of(list.votes(), result.figures().base().most())));
            }
            row.put("admitted", false);
            rows.put(list.party(), row);
        }
        for (Step step : result.outcome().steps()) {
            switch (step) {
                case Step.Admission admission ->
                    admission.admitted().forEach(list -> row(rows, list).put("admitted", true));
                case Step.Decided decided ->
                    decided.chosen().forEach(list -> row(rows, list).put("admitted", true));
                case Step.SecondListAdmitted second ->
                    row(rows, second.second()).put("admitted", true);
                case Step.WholeSeats whole -> {
                    row(rows, whole.list()).put("whole", whole.seats());
                    row(rows, whole.list()).put("remainder", ratio(whole.remainderShare()));
                }
                case Step.SecondListSeats second -> row(rows, second.list()).put("whole", second.whole());
                default -> {}
            }
        }
        if (result.outcome() instanceof ListOutcome.SeatsGiven given) {
            for (ListSeats each : given.seats()) {
                row(rows, each.list()).put("seats", each.seats());
            }
        }
        return new LinkedHashMap<>(rows);
    }

    private static Map<String, Object> row(Map<String, Map<String, Object>> rows, ListVotes list) {
        return rows.computeIfAbsent(list.party(), party -> new LinkedHashMap<>());
    }

    private static void single(ContestResult.SingleMandateResult result, Map<String, Object> json) {
        var outcome = result.outcome();
        json.put("outcome", OutcomeNames.of(outcome));
        switch (outcome) {
            case SingleMandateOutcome.Elected elected ->
                json.put("elected", elected.winner().candidate());
            case SingleMandateOutcome.RepeatVoting repeat -> {
                json.put("among", candidates(repeat.among()));
                json.put("to_decide", toDecide(Optional.of(repeat.toDecide())));
            }
            case SingleMandateOutcome.RepeatElection repeat -> {
                json.put("tied", candidates(repeat.tied()));
                json.put("to_decide", toDecide(Optional.of(repeat.toDecide())));
                repeat.otherDay().ifPresent(who -> json.put("other_day", who.name()));
            }
            case SingleMandateOutcome.TieWithoutRule tie -> {
                json.put("tied", candidates(tie.tied()));
                json.put("to_decide", toDecide(tie.toDecide()));
            }
            case SingleMandateOutcome.NobodyHasVotes nobody -> json.put("to_decide", toDecide(nobody.toDecide()));
        }
        json.put("steps", StepJson.of(outcome.steps()));
        json.put("by_elections", PeopleJson.byElections(result.byElections()));
    }

    static Object toDecide(Optional<ToDecide> toDecide) {
        if (toDecide.isEmpty()) {
            return "NOT_IN_THIS_RULEBOOK";
        }
        var json = ordered(
                "authority",
                toDecide.get().authority().name(),
                "law",
                law(toDecide.get().basis()));
        toDecide.get()
                .within()
                .ifPresent(term ->
                        json.put("within", term.amount() + " " + term.unit().name()));
        return json;
    }

    static Map<String, Object> refusal(Refusal refusal) {
        var json = ordered("code", refusal.code());
        refusal.basis().ifPresent(basis -> json.put("law", law(basis)));
        return json;
    }

    static String law(LawRef basis) {
        return basis.act() + " " + basis.cite() + " " + basis.edition().id();
    }

    static Map<String, Object> ratio(Ratio ratio) {
        return ordered("num", ratio.numerator(), "den", ratio.denominator());
    }

    static List<Object> parties(List<ListVotes> lists) {
        return new ArrayList<>(lists.stream().map(ListVotes::party).toList());
    }

    private static List<Object> candidates(List<CandidateVotes> candidates) {
        return new ArrayList<>(
                candidates.stream().map(CandidateVotes::candidate).toList());
    }

    /** A map in the order written, for keys and values that follow each other. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
