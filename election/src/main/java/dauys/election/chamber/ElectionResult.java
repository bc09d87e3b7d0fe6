package dauys.election.chamber;

import dauys.election.chamber.ContestResult.BaseNotPublished;
import dauys.election.chamber.ContestResult.LacksProvisions;
import dauys.election.chamber.ContestResult.NothingCounted;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.chamber.ContestResult.VotesMissing;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.Election;
import dauys.election.contest.Tier;
import dauys.election.mandate.ByElection;
import dauys.election.seats.CandidateVotes;
import dauys.election.seats.ListRules;
import dauys.election.seats.SingleMandateContest;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.SingleMandateRules;
import dauys.election.seats.SingleMandateWinner;
import dauys.election.seats.ThresholdBase;
import dauys.election.tabulation.Totals;
import dauys.election.tabulation.TotalsCheck;
import dauys.law.Choice;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A whole election counted under one edition of the law: the one call from what is on record to seats and people.
 *
 * @param rulebook the edition that it was counted under, which a comparison may choose freely
 * @param byBody the same contests by the id of the body that they elect
 */
public record ElectionResult(
        Election election, Rulebook rulebook, List<ContestResult> contests, Map<String, List<ContestResult>> byBody) {

    /** The results of an election's contests. */
    public ElectionResult(Election election, Rulebook rulebook, List<ContestResult> contests) {
        this(
                election,
                rulebook,
                contests,
                contests.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.input().contest().body().id())));
    }

    public ElectionResult {
        contests = List.copyOf(contests);
        byBody = Map.copyOf(byBody);
    }

    /**
     * Counts every contest.
     *
     * @param rulebook the edition to count under
     * @param governing the edition that governed the election, which tells what its stated bases are
     */
    public static ElectionResult of(
            Election election, List<ContestInput> inputs, Rulebook rulebook, Rulebook governing) {
        var results = new ArrayList<ContestResult>(inputs.size());
        for (ContestInput input : inputs) {
            results.add(count(input, rulebook, governing, election.date()));
        }
        return new ElectionResult(election, rulebook, results);
    }

    private static ContestResult count(
            ContestInput input, Rulebook rulebook, Rulebook governing, LocalDate electionDay) {
        if (input.tabulation().isPresent()
                && TotalsCheck.nothingToDecideBy(input.contest().tier(), input.totals())) {
            return new NothingCounted(input);
        }
        return input.contest().tier() == Tier.LIST
                ? list(input, rulebook, governing, electionDay)
                : singleMandate(input, rulebook);
    }

    private static ContestResult list(
            ContestInput input, Rulebook rulebook, Rulebook governing, LocalDate electionDay) {
        var stood = input.contest().body().office();
        var office = rulebook.officeFor(stood);
        var gaps = rulebook.gaps(office, ListRules.NEEDED);
        if (!gaps.isEmpty()) {
            return new LacksProvisions(input, gaps);
        }
        var rules = ListRules.of(rulebook, office);
        boolean governs = rulebook.edition().equals(governing.edition());
        Choice.Base statedKind = governing
                .find(stood, Rule.THRESHOLD_BASE)
                .map(provision -> provision.choice(Choice.Base.class))
                .orElse(rules.base());
        Optional<ThresholdBase> base = ThresholdBase.of(input.totals(), rules.base(), statedKind);
        long missing = base.map(known -> votesMissing(input.totals(), known)).orElse(0L);
        if (missing > 0 && Ratio.of(missing, base.get().most()).isAtLeast(rules.threshold())) {
            return new VotesMissing(input, missing);
        }
        return base.<ContestResult>map(known -> ListCount.of(input, known, rules, rulebook, governs, electionDay))
                .orElseGet(() -> new BaseNotPublished(input, rules.base()));
    }

    /** The bodies, each put together from its contests, in their order. */
    public List<Chamber> chambers() {
        return election.bodies().stream()
                .map(body -> Chamber.of(body, contestsOf(body.id()), rulebook, election.date()))
                .toList();
    }

    /** The contests that elect a body, in their order. */
    public List<ContestResult> contestsOf(String body) {
        return byBody.getOrDefault(body, List.of());
    }

    /** Votes of the base that the published options leave out; a list that was not published may have had them all. */
    private static long votesMissing(Totals totals, ThresholdBase base) {
        return totals.complete() ? 0 : base.most() - totals.forOptions();
    }

    private static ContestResult singleMandate(ContestInput input, Rulebook rulebook) {
        var office = rulebook.officeFor(input.contest().body().office());
        var gaps = rulebook.gaps(office, SingleMandateRules.NEEDED);
        if (!gaps.isEmpty()) {
            return new LacksProvisions(input, gaps);
        }
        var candidates = input.totals().votes().entrySet().stream()
                .filter(each -> !(each.getKey() instanceof AgainstAll))
                .map(each -> new CandidateVotes(each.getKey().code(), each.getValue()))
                .toList();
        var contest =
                new SingleMandateContest(candidates, input.totals().againstAll().orElse(0));
        var outcome = SingleMandateWinner.decide(contest, SingleMandateRules.of(rulebook, office));
        String elected = outcome instanceof Elected won ? won.winner().candidate() : "";
        var byElections = input.vacancies().stream()
                .map(each -> ByElection.of(each, elected, rulebook, office))
                .toList();
        return new SingleMandateResult(input, outcome, byElections);
    }
}
