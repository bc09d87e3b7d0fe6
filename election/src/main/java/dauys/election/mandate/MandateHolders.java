package dauys.election.mandate;

import dauys.election.mandate.HoldersOutcome.AwaitingParty;
import dauys.election.mandate.HoldersOutcome.FallbackBreaksQuota;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.HoldersOutcome.HoldersNotRegulated;
import dauys.election.mandate.HoldersOutcome.NoFallback;
import dauys.election.mandate.HoldersOutcome.OrderRefused;
import dauys.election.mandate.HoldersOutcome.PersonsNotPublished;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.election.nomination.KazakhAlphabet;
import dauys.election.nomination.PartyList;
import dauys.election.seats.ToDecide;
import dauys.law.LawRef;
import dauys.law.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the mandates of one list to people: article 97-1(5), for maslikhats 111-1(5). The party's governing body
 * decides; if it misses its time the Central Election Commission goes by the Kazakh alphabet; women, youth and
 * persons with disabilities hold at least thirty per cent of the mandates together.
 */
public final class MandateHolders {

    private static final Comparator<Candidate> KAZAKH_ALPHABET =
            Comparator.comparing(Candidate::name, KazakhAlphabet.order());

    private final PartyList list;
    private final int mandates;
    private final MandateRules rules;
    private final ToDecide holdersDecidedBy;
    private final List<MandateStep> steps = new ArrayList<>();

    private MandateHolders(PartyList list, int mandates, MandateRules rules, ToDecide holdersDecidedBy) {
        this.list = list;
        this.mandates = mandates;
        this.rules = rules;
        this.holdersDecidedBy = holdersDecidedBy;
    }

    /**
     * Finds the holders.
     *
     * @param mandates how many the list received
     * @param decision what is on record; empty while the party's decision is awaited
     */
    public static HoldersOutcome of(
            PartyList list, int mandates, MandateRules rules, Optional<HoldersDecision> decision) {
        if (list.candidates().isEmpty()) {
            return new PersonsNotPublished(list.party(), mandates);
        }
        if (rules.holders().isEmpty()) {
            return new HoldersNotRegulated(list.party(), mandates, rules.results());
        }
        if (decision.isEmpty()) {
            return new AwaitingParty(list.party(), mandates, rules.holders().get());
        }
        var holders = new MandateHolders(list, mandates, rules, rules.holders().get());
        return switch (decision.get()) {
            case HoldersDecision.ByParty byParty -> holders.decidedByParty(byParty);
            case HoldersDecision.Missed missed -> holders.byAlphabet(missed);
        };
    }

    /** Persons who can receive a mandate: as many as there are mandates, or all of a shorter list. */
    private int persons() {
        return Math.min(mandates, list.candidates().size());
    }

    private HoldersOutcome decidedByParty(HoldersDecision.ByParty decision) {
        LawRef basis = holdersDecidedBy.basis();
        var refusals = new ArrayList<Refusal>();
        var chosen = new ArrayList<Candidate>();
        var seen = new HashSet<String>();
        for (String id : decision.candidates()) {
            var facts = Map.<String, Object>of("party", list.party(), "candidate", id);
            var person = list.candidates().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (person.isEmpty()) {
                refusals.add(new Refusal("D201", basis, facts));
            } else if (!seen.add(id)) {
                refusals.add(new Refusal("D202", basis, facts));
            } else {
                chosen.add(person.get());
            }
        }
        if (refusals.isEmpty() && chosen.size() != persons()) {
            refusals.add(new Refusal(
                    "D203", basis, Map.of("party", list.party(), "named", chosen.size(), "needed", persons())));
        }
        var quota = rules.quota(decision.on()).map(rule -> QuotaChecked.of(rule, chosen));
        if (refusals.isEmpty() && quota.isPresent() && !quota.get().met()) {
            refusals.add(quotaUnmet(quota.get()));
        }
        if (!refusals.isEmpty()) {
            return new OrderRefused(list.party(), refusals, holdersDecidedBy);
        }
        steps.add(new MandateStep.DecidedByParty(basis, decision));
        return given(chosen, quota);
    }

    private Refusal quotaUnmet(QuotaChecked quota) {
        return new Refusal(
                "D204",
                quota.basis(),
                Map.of(
                        "party",
                        list.party(),
                        "persons",
                        quota.persons(),
                        "counted",
                        quota.counted(),
                        "least",
                        quota.least()));
    }

    private HoldersOutcome byAlphabet(HoldersDecision.Missed decision) {
        if (rules.alphabeticalFallback().isEmpty()) {
            return new NoFallback(list.party(), rules.results());
        }
        ToDecide fallback = rules.alphabeticalFallback().get();
        var order = list.candidates().stream().sorted(KAZAKH_ALPHABET).toList();
        var first = order.subList(0, persons());
        var quota = rules.quota(decision.on()).map(rule -> QuotaChecked.of(rule, first));
        if (quota.isPresent() && !quota.get().met()) {
            return new FallbackBreaksQuota(
                    list.party(), quota.get(), proposal(order, quota.get().quota()), Optional.of(fallback));
        }
        steps.add(new MandateStep.ByKazakhAlphabet(fallback.basis(), decision, order));
        return given(first, quota);
    }

    private List<Candidate> proposal(List<Candidate> order, GroupQuota quota) {
        var chosen = quota.first(persons(), order);
        return quota.isMetBy(chosen) ? chosen : List.of();
    }

    private HoldersGiven given(List<Candidate> chosen, Optional<QuotaChecked> quota) {
        quota.ifPresent(steps::add);
        var all = new ArrayList<Mandate>(mandates);
        for (int i = 0; i < mandates; i++) {
            all.add(new Mandate(
                    list.party(), i + 1, i < chosen.size() ? Optional.of(chosen.get(i)) : Optional.empty()));
        }
        if (chosen.size() < mandates) {
            rules.exhaustedList()
                    .ifPresent(basis -> steps.add(new MandateStep.ListExhausted(basis, mandates, chosen.size())));
        }
        return new HoldersGiven(list.party(), all, steps);
    }
}
