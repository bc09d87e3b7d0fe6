package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.SingleMandateOutcome;
import dauys.wording.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a contest led to, in the sentences that commands and screens say as well. */
final class Outcomes {

    private final Spoken spoken;
    private final String edition;

    Outcomes(Scene scene) {
        this.spoken = scene.spoken();
        this.edition = scene.overview().snapshot().result().rulebook().edition().id();
    }

    /** What is open, or that nothing is counted; nothing where all is settled. */
    List<String> questions(ContestResult result) {
        return switch (result) {
            case ListResult list
            when !(list.outcome() instanceof ListOutcome.SeatsGiven) ->
                sentences(spoken.seats(Overview.contest(list).body().office()).outcomeOf(list.outcome()));
            case ListResult given -> List.of();
            case SingleMandateResult single -> {
                var all = spoken.seats(Overview.contest(single).body().office()).explain(single.outcome());
                int steps = stepsOf(single, all);
                yield single.outcome() instanceof SingleMandateOutcome.Elected
                        ? List.of()
                        : sentences(all.subList(steps, all.size()));
            }
            case ContestResult.LacksProvisions lacks ->
                List.of(spoken.shared(
                        "outcome.lacks-provisions",
                        Map.of(
                                "edition",
                                edition,
                                "rules",
                                lacks.gaps().stream()
                                        .map(rule -> spoken.shared("rule." + rule.key()))
                                        .collect(Collectors.joining("; ")))));
            case ContestResult.VotesMissing missing ->
                List.of(spoken.shared("outcome.votes-missing", Map.of("votes", missing.votes())));
            case ContestResult.BaseNotPublished unknown ->
                List.of(spoken.shared(
                        "outcome.base-not-published",
                        Map.of("edition", edition, "kind", spoken.law().base(unknown.kind()))));
            case ContestResult.NothingCounted nothing -> List.of(spoken.shared("outcome.nothing-counted"));
        };
    }

    private static int stepsOf(SingleMandateResult single, List<Explained> all) {
        return Math.min(single.outcome().steps().size(), all.size());
    }

    /** Every step with its article, and what follows. */
    List<StepLine> steps(ContestResult result) {
        return switch (result) {
            case ListResult list ->
                lines(spoken.seats(Overview.contest(list).body().office()).explain(list.outcome()));
            case SingleMandateResult single ->
                lines(spoken.seats(Overview.contest(single).body().office()).explain(single.outcome()));
            default -> List.of();
        };
    }

    /** Who holds the mandates of the lists and what follows from vacancies, as far as the data have it. */
    List<StepLine> people(ContestResult result) {
        if (result instanceof SingleMandateResult single) {
            return single.byElections().stream()
                    .flatMap(each -> lines(spoken.people().explain(each)).stream())
                    .toList();
        }
        if (!(result instanceof ListResult list)) {
            return List.of();
        }
        var lines = new ArrayList<StepLine>();
        for (HoldersOutcome each : list.people()) {
            if (each instanceof HoldersOutcome.PersonsNotPublished) {
                list.published().stream()
                        .filter(known -> known.party().equals(each.party()))
                        .forEach(known -> lines.add(spoken.line(spoken.people().explain(known))));
            } else {
                lines.addAll(lines(spoken.people().explain(each)));
            }
        }
        list.successions().forEach(each -> lines.addAll(lines(spoken.people().explain(each))));
        return lines;
    }

    private List<StepLine> lines(List<Explained> explained) {
        return explained.stream().map(spoken::line).toList();
    }

    private static List<String> sentences(List<Explained> explained) {
        return explained.stream().map(Explained::sentence).toList();
    }
}
