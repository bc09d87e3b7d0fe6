package dauys.election.mandate;

import dauys.election.mandate.MandateStep.QuotaChecked;
import dauys.election.mandate.SuccessionOutcome.NoRule;
import dauys.election.mandate.SuccessionOutcome.OrderMustChange;
import dauys.election.mandate.SuccessionOutcome.Passed;
import dauys.election.mandate.SuccessionOutcome.StaysVacant;
import dauys.election.mandate.SuccessionOutcome.VacancyRefused;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.law.LawRef;
import dauys.law.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills a vacant mandate from the same list: article 97-1(6), for maslikhats 111-1(6). The next candidate follows,
 * unless that would break the quota of mandates; an exhausted list leaves the mandate vacant until the next election.
 */
public final class Succession {

    private Succession() {}

    /**
     * Finds the successor.
     *
     * @param holders those who hold the list's mandates, the retired deputy among them
     * @param gone ids of deputies who retired before, so that they are not called again
     */
    public static SuccessionOutcome fill(
            Vacancy vacancy, PartyList list, List<Candidate> holders, Set<String> gone, MandateRules rules) {
        if (rules.succession().isEmpty()) {
            return new NoRule(vacancy, rules.vacancies());
        }
        LawRef basis = rules.succession().get();
        var retired = holders.stream()
                .filter(each -> each.id().equals(vacancy.retired()))
                .findFirst();
        if (retired.isEmpty()) {
            return refused("D301", vacancy, vacancy.retired(), basis);
        }
        var known = list.candidates().stream().map(Candidate::id).collect(Collectors.toSet());
        var stranger =
                vacancy.order().stream().filter(id -> !known.contains(id)).findFirst();
        if (stranger.isPresent()) {
            return refused("D302", vacancy, stranger.get(), basis);
        }
        var waiting = waiting(vacancy, list, holders, gone);
        if (waiting.isEmpty()) {
            return new StaysVacant(vacancy, rules.exhaustedList().orElse(basis));
        }
        return pass(vacancy, retired.get(), waiting, holders, rules, basis);
    }

    private static SuccessionOutcome pass(
            Vacancy vacancy,
            Candidate retired,
            List<Candidate> waiting,
            List<Candidate> holders,
            MandateRules rules,
            LawRef basis) {
        var next = waiting.getFirst();
        var after = replaced(holders, retired, next);
        var quota = rules.successionQuota(vacancy.on());
        if (quota.isPresent() && !quota.get().isMetBy(after)) {
            var wouldKeep = waiting.stream()
                    .filter(each -> quota.get().isMetBy(replaced(holders, retired, each)))
                    .toList();
            return new OrderMustChange(
                    vacancy,
                    next,
                    QuotaChecked.of(quota.get(), after),
                    wouldKeep,
                    wouldKeep.isEmpty() ? rules.vacancies() : rules.orderOfList());
        }
        var steps = new ArrayList<MandateStep>();
        steps.add(new MandateStep.Succeeded(basis, retired, next));
        quota.ifPresent(rule -> steps.add(QuotaChecked.of(rule, after)));
        return new Passed(vacancy, next, after, steps);
    }

    private static List<Candidate> waiting(Vacancy vacancy, PartyList list, List<Candidate> holders, Set<String> gone) {
        var put = vacancy.order().stream()
                .flatMap(id ->
                        list.candidates().stream().filter(each -> each.id().equals(id)));
        return Stream.concat(put, list.candidates().stream())
                .distinct()
                .filter(each -> !holders.contains(each) && !gone.contains(each.id()))
                .toList();
    }

    private static List<Candidate> replaced(List<Candidate> holders, Candidate retired, Candidate next) {
        return holders.stream().map(each -> each.equals(retired) ? next : each).toList();
    }

    private static VacancyRefused refused(String code, Vacancy vacancy, String candidate, LawRef basis) {
        var facts = Map.<String, Object>of("party", vacancy.list(), "candidate", candidate);
        return new VacancyRefused(vacancy, new Refusal(code, basis, facts));
    }
}
