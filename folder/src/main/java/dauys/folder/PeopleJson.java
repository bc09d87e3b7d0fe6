package dauys.folder;

import static dauys.folder.ResultJson.law;
import static dauys.folder.ResultJson.ordered;
import static dauys.folder.ResultJson.toDecide;

import dauys.election.chamber.ContestResult.PublishedQuota;
import dauys.election.mandate.ByElection;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.MandateStep;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.nomination.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holders of mandates, successions and quota checks as JSON; persons by id, so that names stay in one file. */
final class PeopleJson {

    private PeopleJson() {}

    static Map<String, Object> holders(List<HoldersOutcome> people) {
        var json = new LinkedHashMap<String, Object>();
        people.forEach(each -> json.put(each.party(), holders(each)));
        return json;
    }

    private static Map<String, Object> holders(HoldersOutcome outcome) {
        var json = ordered("outcome", OutcomeNames.of(outcome));
        switch (outcome) {
            case HoldersOutcome.HoldersGiven given -> {
                json.put("holders", ids(given.holders()));
                json.put("vacant", given.mandates().size() - given.holders().size());
                json.put("mandates", given.mandates().size());
                json.put("steps", steps(given.steps()));
            }
            case HoldersOutcome.PersonsNotPublished unknown -> json.put("mandates", unknown.mandates());
            case HoldersOutcome.AwaitingParty awaiting -> {
                json.put("mandates", awaiting.mandates());
                json.put("to_decide", toDecide(Optional.of(awaiting.toDecide())));
            }
            case HoldersOutcome.OrderRefused refused -> {
                json.put(
                        "refusals",
                        refused.refusals().stream().map(ResultJson::refusal).toList());
                json.put("to_decide", toDecide(Optional.of(refused.toDecide())));
            }
            case HoldersOutcome.HoldersNotRegulated silent -> json.put("to_decide", toDecide(silent.toDecide()));
            case HoldersOutcome.NoFallback silent -> json.put("to_decide", toDecide(silent.toDecide()));
            case HoldersOutcome.FallbackBreaksQuota broken -> {
                json.put("quota", quota(broken.quota()));
                json.put("proposal", ids(broken.proposal()));
                json.put("to_decide", toDecide(broken.toDecide()));
            }
        }
        return json;
    }

    private static List<Object> steps(List<MandateStep> steps) {
        var json = new ArrayList<Object>();
        for (MandateStep step : steps) {
            var tree = ordered("step", OutcomeNames.of(step), "law", law(step.basis()));
            switch (step) {
                case MandateStep.DecidedByParty it ->
                    tree.put("act", it.decision().act());
                case MandateStep.ByKazakhAlphabet it -> tree.put("order", ids(it.order()));
                case QuotaChecked it -> tree.putAll(quota(it));
                case MandateStep.ListExhausted it -> tree.put("persons", it.persons());
                case MandateStep.Succeeded it -> {
                    tree.put("retired", it.retired().id());
                    tree.put("successor", it.successor().id());
                }
            }
            json.add(tree);
        }
        return json;
    }

    static List<Object> successions(List<SuccessionOutcome> outcomes) {
        var json = new ArrayList<Object>();
        for (SuccessionOutcome outcome : outcomes) {
            var tree = ordered(
                    "outcome", OutcomeNames.of(outcome),
                    "party", outcome.vacancy().list(),
                    "retired", outcome.vacancy().retired());
            switch (outcome) {
                case SuccessionOutcome.Passed passed -> {
                    tree.put("successor", passed.successor().id());
                    tree.put("steps", steps(passed.steps()));
                }
                case SuccessionOutcome.StaysVacant vacant -> tree.put("law", law(vacant.basis()));
                case SuccessionOutcome.OrderMustChange change -> {
                    tree.put("next", change.next().id());
                    tree.put("quota", quota(change.quota()));
                    tree.put("would_keep", ids(change.wouldKeep()));
                    tree.put("to_decide", toDecide(change.toDecide()));
                }
                case SuccessionOutcome.VacancyRefused refused ->
                    tree.put("refusals", List.of(ResultJson.refusal(refused.refusal())));
                case SuccessionOutcome.NoRule silent -> tree.put("to_decide", toDecide(silent.toDecide()));
            }
            json.add(tree);
        }
        return json;
    }

    static List<Object> byElections(List<ByElection> outcomes) {
        var json = new ArrayList<Object>();
        for (ByElection outcome : outcomes) {
            var tree = ordered(
                    "outcome", OutcomeNames.of(outcome),
                    "retired", outcome.vacancy().retired());
            switch (outcome) {
                case ByElection.Due due -> {
                    tree.put("to_decide", toDecide(Optional.of(due.who())));
                    due.callUntil().ifPresent(last -> tree.put("call_until", last.toString()));
                    due.days().ifPresent(days -> {
                        tree.put(
                                "days",
                                days.all().stream().map(LocalDate::toString).toList());
                        tree.put("days_law", law(days.basis()));
                    });
                    due.otherDay().ifPresent(who -> tree.put("other_day", who.name()));
                    due.notFrom().ifPresent(bar -> tree.put("not_from", bar(bar)));
                }
                case ByElection.NotHeld none -> tree.put("not_from", bar(none.bar()));
                case ByElection.TermEndUnknown unknown -> tree.put("law", law(unknown.basis()));
                case ByElection.VacancyRefused refused ->
                    tree.put("refusals", List.of(ResultJson.refusal(refused.refusal())));
                case ByElection.NoRule silent -> tree.put("to_decide", toDecide(silent.toDecide()));
            }
            json.add(tree);
        }
        return json;
    }

    private static Map<String, Object> bar(ByElection.Bar bar) {
        return ordered("law", law(bar.basis()), "day", bar.from().toString());
    }

    static Map<String, Object> published(List<PublishedQuota> published) {
        var json = new LinkedHashMap<String, Object>();
        published.forEach(each -> json.put(each.party(), quota(each.check())));
        return json;
    }

    private static Map<String, Object> quota(QuotaChecked check) {
        return ordered(
                "law", law(check.basis()),
                "persons", check.persons(),
                "in_groups", check.counted(),
                "least", check.least(),
                "met", check.met(),
                "youth_under", check.quota().youthUnder(),
                "groups", check.quota().groups().stream().map(Enum::name).toList());
    }

    private static List<Object> ids(List<Candidate> persons) {
        return new ArrayList<>(persons.stream().map(Candidate::id).toList());
    }
}
