package dauys.folder;

import static dauys.folder.ResultJson.law;
import static dauys.folder.ResultJson.ordered;
import static dauys.folder.ResultJson.parties;
import static dauys.folder.ResultJson.ratio;

import dauys.election.seats.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The steps of a count as JSON: each with its article, its inputs and its result. */
final class StepJson {

    private StepJson() {}

    static List<Object> of(List<Step> steps) {
        var json = new ArrayList<Object>();
        for (Step step : steps) {
            var tree = ordered("step", OutcomeNames.of(step), "law", law(step.basis()));
            tree.putAll(facts(step));
            json.add(tree);
        }
        return json;
    }

    private static Map<String, Object> facts(Step step) {
        return switch (step) {
            case Step.Admission it ->
                ordered(
                        "base_law", law(it.baseBasis()),
                        "threshold", ratio(it.threshold()),
                        "votes_needed", it.votesNeeded(),
                        "admitted", parties(it.admitted()),
                        "refused", parties(it.refused()),
                        "undetermined", parties(it.undetermined()));
            case Step.LoneListTakesAll it -> ordered("list", it.first().party());
            case Step.SecondListAdmitted it ->
                ordered("first", it.first().party(), "second", it.second().party());
            case Step.Decided it ->
                ordered(
                        "question", it.decision().question().name(),
                        "act", it.decision().act(),
                        "date", it.decision().on().toString(),
                        "chosen", parties(it.chosen()));
            case Step.ElectoralQuotient it ->
                ordered("votes", it.votes(), "seats", it.seats(), "quotient", ratio(it.value()));
            case Step.WholeSeats it ->
                ordered(
                        "list", it.list().party(),
                        "exact", ratio(it.exact()),
                        "seats", it.seats(),
                        "remainder", ratio(it.remainderShare()));
            case Step.SeatsLeft it -> ordered("given", it.given(), "seats", it.seats(), "left", it.left());
            case Step.RemainderSeat it ->
                ordered(
                        "number", it.number(),
                        "list", it.claim().list().party(),
                        "remainder", ratio(it.claim().remainderShare()));
            case Step.EarlierRegisteredSeat it ->
                ordered(
                        "number", it.number(),
                        "list", it.claim().list().party(),
                        "remainder", ratio(it.claim().remainderShare()),
                        "registered_later", parties(it.others()));
            case Step.SecondListSeats it ->
                ordered(
                        "list", it.list().party(),
                        "coefficient", ratio(it.coefficient()),
                        "exact", ratio(it.exact()),
                        "whole", it.whole(),
                        "least", it.least(),
                        "least_law", law(it.leastBasis()),
                        "seats", it.seats());
            case Step.RestToFirstList it -> ordered("list", it.claim().list().party(), "seats", it.seats());
            case Step.MostVotes it ->
                ordered(
                        "candidate", it.ranking().getFirst().candidate(),
                        "votes", it.ranking().getFirst().votes());
            case Step.AgainstAllWithoutEffect it ->
                ordered("against_all", it.againstAll(), "most_votes", it.mostVotes());
        };
    }
}
