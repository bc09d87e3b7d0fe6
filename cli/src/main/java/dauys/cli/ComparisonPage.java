package dauys.cli;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListRules.SecondListRule;
import dauys.election.seats.ListVotes;
import dauys.election.seats.Step;
import dauys.election.seats.ThresholdBase;
import dauys.folder.ElectionFolder;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.wording.Explained;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.SeatSentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two counts of one election side by side: the rules, the lists, what changes and why, then the steps of each. */
final class ComparisonPage {

    private static final int QUOTIENT_PLACES = 3;
    private static final String NOTHING = "–";

    private final Messages messages;
    private final Numbers numbers;
    private final LawWords law;
    private final Names names;
    private final ResultPage resultPage;

    ComparisonPage(Messages messages, ElectionFolder folder) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.law = new LawWords(messages);
        this.names = ResultPage.names(folder, messages.language());
        this.resultPage = new ResultPage(messages, folder);
    }

    List<String> lines(ElectionResult governing, ElectionResult compared) {
        var lines = new ArrayList<String>();
        lines.add(Names.in(governing.election().title(), messages.language()));
        lines.add(messages.text("compare.title"));
        lines.add("  " + messages.text("compare.governing") + ": " + title(governing));
        lines.add("  " + messages.text("compare.other") + ": " + title(compared));
        for (int i = 0; i < governing.contests().size(); i++) {
            lines.add("");
            lines.addAll(contest(governing, compared, i));
        }
        return lines;
    }

    private String title(ElectionResult result) {
        return result.rulebook().edition().id() + ", "
                + Names.in(result.rulebook().title(), messages.language());
    }

    private List<String> contest(ElectionResult governing, ElectionResult compared, int index) {
        ContestResult one = governing.contests().get(index);
        ContestResult other = compared.contests().get(index);
        if (one instanceof ListResult first && other instanceof ListResult second) {
            var lines = new ArrayList<String>();
            lines.add(Names.in(one.input().contest().body().title(), messages.language()));
            lines.add("");
            lines.addAll(rules(governing, first, compared, second));
            lines.add(messages.text("compare.base-kind", Map.of("edition", id(governing), "kind", kind(first))));
            lines.add(messages.text("compare.base-kind", Map.of("edition", id(compared), "kind", kind(second))));
            lines.add("");
            lines.addAll(lists(governing, first, compared, second));
            lines.add("");
            lines.addAll(changes(governing, first, compared, second));
            lines.add("");
            lines.addAll(steps(governing, first));
            lines.add("");
            lines.addAll(steps(compared, second));
            return lines;
        }
        var lines = new ArrayList<>(resultPage.contest(one, governing, true));
        lines.add("");
        lines.addAll(resultPage.contest(other, compared, true));
        return lines;
    }

    private List<String> rules(ElectionResult one, ListResult first, ElectionResult other, ListResult second) {
        Office office = first.input().contest().body().office();
        var table = new Table(List.of("", id(one), id(other)));
        table.row(List.of(messages.text("compare.threshold"), threshold(first), threshold(second)));
        table.row(List.of(messages.text("compare.base"), base(first), base(second)));
        table.row(List.of(messages.text("compare.needed"), needed(first), needed(second)));
        table.row(List.of(messages.text("compare.second-list"), secondList(one, office), secondList(other, office)));
        table.row(List.of(messages.text("compare.quota"), quota(one, office), quota(other, office)));
        table.row(List.of(
                messages.text("compare.quotient", Map.of("chapter", LawWords.chapter(office))),
                quotient(first),
                quotient(second)));
        return table.lines();
    }

    private static String id(ElectionResult result) {
        return result.rulebook().edition().id();
    }

    private static Step.Admission admission(ListResult result) {
        return result.outcome().steps().stream()
                .filter(Step.Admission.class::isInstance)
                .map(Step.Admission.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String threshold(ListResult result) {
        return numbers.shortPercent(admission(result).threshold()) + "\u00A0%";
    }

    private String kind(ListResult result) {
        return law.base(result.figures().base().kind());
    }

    private String base(ListResult result) {
        ThresholdBase base = result.figures().base();
        return base.isExact()
                ? numbers.count(base.most())
                : numbers.count(base.least()) + "–" + numbers.count(base.most());
    }

    private String needed(ListResult result) {
        return numbers.count(admission(result).votesNeeded());
    }

    private String secondList(ElectionResult result, Office office) {
        Optional<SecondListRule> rule = ListRules.of(
                        result.rulebook(), result.rulebook().officeFor(office))
                .secondList();
        return rule.map(each -> messages.text(
                        "compare.second-list-rule",
                        Map.of("coefficient", numbers.decimal(each.coefficient(), 1), "least", each.least())))
                .orElse(messages.text("compare.none"));
    }

    private String quota(ElectionResult result, Office office) {
        return result.rulebook()
                .find(result.rulebook().officeFor(office), Rule.MANDATE_QUOTA)
                .map(Provision::share)
                .map(share -> numbers.shortPercent(share) + "\u00A0%")
                .orElse(messages.text("compare.none"));
    }

    private String quotient(ListResult result) {
        return result.outcome().steps().stream()
                .filter(Step.ElectoralQuotient.class::isInstance)
                .map(Step.ElectoralQuotient.class::cast)
                .map(step -> numbers.decimal(step.value(), QUOTIENT_PLACES))
                .findFirst()
                .orElse(NOTHING);
    }

    private List<String> lists(ElectionResult one, ListResult first, ElectionResult other, ListResult second) {
        String share = messages.text("table.share");
        String seats = messages.text("table.seats");
        var table = new Table(List.of(
                messages.text("table.list"),
                messages.text("table.votes"),
                share + " " + id(one),
                share + " " + id(other),
                seats + " " + id(one),
                seats + " " + id(other),
                "±"));
        for (ListVotes list : byVotes(first)) {
            var seatsOne = seats(first, list);
            var seatsOther = seats(second, list);
            String change = seatsOne.isPresent() && seatsOther.isPresent()
                    ? signed(seatsOther.get() - seatsOne.get())
                    : NOTHING;
            table.row(List.of(
                    names.party(list.party(), messages.language()),
                    numbers.count(list.votes()),
                    share(first, list),
                    share(second, list),
                    seatsOne.map(numbers::count).orElse(NOTHING),
                    seatsOther.map(numbers::count).orElse(NOTHING),
                    change));
        }
        return table.lines();
    }

    private static List<ListVotes> byVotes(ListResult result) {
        return result.figures().lists().stream()
                .sorted(Comparator.comparingLong(ListVotes::votes).reversed())
                .toList();
    }

    private static Optional<Long> seats(ListResult result, ListVotes list) {
        return result.outcome() instanceof ListOutcome.SeatsGiven given
                ? Optional.of((long) given.seats().get(list.ballotPlace() - 1).seats())
                : Optional.empty();
    }

    private String share(ListResult result, ListVotes list) {
        ThresholdBase base = result.figures().base();
        return base.isExact() ? numbers.percent(Ratio.of(list.votes(), base.most())) : NOTHING;
    }

    private String signed(long change) {
        if (change == 0) {
            return "0";
        }
        return (change > 0 ? "+" : "−") + numbers.count(Math.abs(change));
    }

    /**
     * Why the seats differ: lists that are in under one edition and out under the other, and where the base decides.
     */
    private List<String> changes(ElectionResult one, ListResult first, ElectionResult other, ListResult second) {
        var lines = new ArrayList<String>();
        Office office = first.input().contest().body().office();
        if (other.rulebook().officeFor(office) != office) {
            String chamber =
                    messages.text("office." + other.rulebook().officeFor(office).key());
            lines.add(messages.text("compare.chamber", Map.of("edition", id(other), "office", chamber)));
        }
        for (ListVotes list : byVotes(first)) {
            String party = names.party(list.party(), messages.language());
            boolean inOne = isAdmitted(first, list);
            boolean known = admission(first).undetermined().isEmpty()
                    && admission(second).undetermined().isEmpty();
            if (known && inOne != isAdmitted(second, list)) {
                lines.add(messages.text(
                        "compare.in-out",
                        Map.of("party", party, "in", inOne ? id(one) : id(other), "out", inOne ? id(other) : id(one))));
            }
            for (Ratio threshold : thresholds(first, second)) {
                if (reaches(list, threshold, first) != reaches(list, threshold, second)) {
                    lines.add(baseDecides(party, list, threshold, id(one), first, id(other), second));
                }
            }
        }
        boolean bothGiven =
                first.outcome() instanceof ListOutcome.SeatsGiven && second.outcome() instanceof ListOutcome.SeatsGiven;
        if (!bothGiven) {
            lines.add(messages.text("compare.open"));
        } else if (sameSeats(first, second)) {
            lines.add(messages.text("compare.same"));
        }
        return lines;
    }

    /** The thresholds at which the two bases can decide differently; bases known only by bounds cannot be compared. */
    private static Set<Ratio> thresholds(ListResult first, ListResult second) {
        boolean exact =
                first.figures().base().isExact() && second.figures().base().isExact();
        var thresholds = new LinkedHashSet<Ratio>();
        if (exact) {
            thresholds.add(admission(first).threshold());
            thresholds.add(admission(second).threshold());
        }
        return thresholds;
    }

    /** Whether a list reaches a threshold on the base of a result, which may be another edition's base. */
    private static boolean reaches(ListVotes list, Ratio threshold, ListResult result) {
        return Ratio.of(list.votes(), result.figures().base().most()).isAtLeast(threshold);
    }

    private String baseDecides(
            String party,
            ListVotes list,
            Ratio threshold,
            String one,
            ListResult first,
            String other,
            ListResult second) {
        return messages.text(
                "compare.base-decides",
                Map.of(
                        "party",
                        party,
                        "shareOne",
                        share(first, list),
                        "one",
                        one,
                        "shareOther",
                        share(second, list),
                        "other",
                        other,
                        "percent",
                        numbers.shortPercent(threshold)));
    }

    private static boolean isAdmitted(ListResult result, ListVotes list) {
        return admission(result).admitted().stream()
                .anyMatch(each -> each.party().equals(list.party()));
    }

    private static boolean sameSeats(ListResult first, ListResult second) {
        return first.figures().lists().stream()
                .allMatch(list -> seats(first, list).equals(seats(second, list)));
    }

    private List<String> steps(ElectionResult result, ListResult list) {
        Office office = list.input().contest().body().office();
        var lines = new ArrayList<String>();
        lines.add(messages.text("compare.steps", Map.of("edition", id(result))));
        for (Explained each : new SeatSentences(messages, names, office).explain(list.outcome())) {
            lines.add("  " + resultPage.line(each));
        }
        return lines;
    }
}
