package dauys.election.chamber;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.PublishedQuota;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.MandateHolders;
import dauys.election.mandate.MandateRules;
import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.mandate.Succession;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.election.nomination.OrderOfRegistration;
import dauys.election.nomination.PartyList;
import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.PartyListSeats;
import dauys.election.seats.ThresholdBase;
import dauys.law.Office;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** One list contest from its record to its people: figures, seats, holders, and who followed whom. */
final class ListCount {

    private final ContestInput input;
    private final MandateRules mandateRules;
    private final Rulebook rulebook;
    private final Office office;

    private ListCount(ContestInput input, Rulebook rulebook) {
        this.input = input;
        this.rulebook = rulebook;
        this.office = rulebook.officeFor(input.contest().body().office());
        this.mandateRules = new MandateRules(rulebook, office);
    }

    static ListResult of(
            ContestInput input,
            ThresholdBase base,
            ListRules rules,
            Rulebook rulebook,
            boolean governs,
            LocalDate electionDay) {
        var count = new ListCount(input, rulebook);
        var figures = new ListContest(input.contest().seats(), base, count.votes());
        var outcome = count.allocate(figures, rules, governs);
        var people = outcome instanceof ListOutcome.SeatsGiven given ? count.people(given) : List.<HoldersOutcome>of();
        return new ListResult(input, figures, outcome, people, count.successions(people), count.published(electionDay));
    }

    /**
     * Counts the seats. Under an edition that did not govern the election the recorded decisions were never taken:
     * those that answer a question of that edition too are kept, the others are left out.
     */
    private ListOutcome allocate(ListContest figures, ListRules rules, boolean governs) {
        var decisions = new ArrayList<>(input.seatDecisions());
        while (true) {
            var outcome = PartyListSeats.allocate(figures, rules, decisions);
            if (governs || !(outcome instanceof ListOutcome.DecisionRefused refused)) {
                return outcome;
            }
            decisions.remove(refused.decision());
        }
    }

    private List<ListVotes> votes() {
        var registered = OrderOfRegistration.places(input.lists());
        var votes = new ArrayList<ListVotes>();
        input.totals().votes().forEach((option, number) -> {
            if (!(option instanceof AgainstAll)) {
                int place = registered.getOrDefault(option.code(), ListVotes.REGISTRATION_UNKNOWN);
                votes.add(new ListVotes(option.code(), votes.size() + 1, number, place));
            }
        });
        return votes;
    }

    private List<HoldersOutcome> people(ListOutcome.SeatsGiven given) {
        var people = new ArrayList<HoldersOutcome>();
        for (ListSeats each : given.seats()) {
            if (each.seats() > 0) {
                Optional<HoldersDecision> decision = input.holders().stream()
                        .filter(made -> made.party().equals(each.list().party()))
                        .findFirst();
                people.add(MandateHolders.of(list(each.list().party()), each.seats(), mandateRules, decision));
            }
        }
        return people;
    }

    private PartyList list(String party) {
        return input.lists().stream()
                .filter(list -> list.party().equals(party))
                .findFirst()
                .orElseGet(() -> new PartyList(party, Optional.empty(), OptionalInt.empty(), List.of()));
    }

    private List<SuccessionOutcome> successions(List<HoldersOutcome> people) {
        Map<String, List<Candidate>> holders = new HashMap<>();
        people.forEach(each -> {
            if (each instanceof HoldersGiven given) {
                holders.put(given.party(), given.holders());
            }
        });
        Set<String> gone = new HashSet<>();
        var outcomes = new ArrayList<SuccessionOutcome>();
        for (Vacancy vacancy : inOrderOfTime(input.vacancies())) {
            var before = holders.getOrDefault(vacancy.list(), List.of());
            var outcome = Succession.fill(vacancy, list(vacancy.list()), before, gone, mandateRules);
            if (!(outcome instanceof SuccessionOutcome.VacancyRefused)) {
                gone.add(vacancy.retired());
            }
            if (outcome instanceof SuccessionOutcome.Passed passed) {
                holders.put(vacancy.list(), passed.holders());
            } else {
                holders.put(
                        vacancy.list(),
                        before.stream()
                                .filter(each -> !each.id().equals(vacancy.retired()))
                                .toList());
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static List<Vacancy> inOrderOfTime(List<Vacancy> vacancies) {
        return vacancies.stream().sorted(Comparator.comparing(Vacancy::on)).toList();
    }

    /** Numbers that a source gives without names are checked against the same quota; no person is needed for that. */
    private List<PublishedQuota> published(LocalDate on) {
        var quota = GroupQuota.ofMandates(rulebook, office, on);
        return input.publishedHolders().stream()
                .flatMap(each -> quota.stream()
                        .map(rule -> new QuotaChecked(
                                rule.basis(), rule, each.holders(), each.inGroups(), rule.least(each.holders())))
                        .map(check -> new PublishedQuota(each.party(), check)))
                .toList();
    }
}
