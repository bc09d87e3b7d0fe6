package dauys.cli;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListVotes;
import dauys.election.seats.Step;
import dauys.election.seats.ThresholdBase;
import dauys.law.Choice;
import dauys.law.Ratio;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of a list contest: votes, share of the base, whole seats, remainder, seats, people; most votes first. */
final class ListTable {

    private static final int REMAINDER_PLACES = 4;
    private static final int QUOTIENT_PLACES = 3;
    private static final String NOTHING = "–";

    private final Messages messages;
    private final Numbers numbers;
    private final Names names;
    private final LawWords law;

    ListTable(Messages messages, Names names) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.names = names;
        this.law = new LawWords(messages);
    }

    List<String> lines(ListResult result) {
        var lines = new ArrayList<String>();
        result.outcome().steps().forEach(step -> {
            if (step instanceof Step.Admission admission) {
                lines.add(base(admission));
            } else if (step instanceof Step.ElectoralQuotient quotient) {
                lines.add(quotient(
                        quotient,
                        LawWords.chapter(result.input().contest().body().office())));
            }
        });
        lines.add("");
        lines.addAll(table(result).lines());
        return lines;
    }

    private String base(Step.Admission admission) {
        ThresholdBase base = admission.base();
        var facts = Map.<String, Object>of(
                "kind", law.base(base.kind()),
                "base", base.most(),
                "least", base.least(),
                "most", base.most(),
                "percent", numbers.shortPercent(admission.threshold()),
                "needed", admission.votesNeeded());
        return messages.text(base.isExact() ? "heading.base" : "heading.base-range", facts);
    }

    private String quotient(Step.ElectoralQuotient quotient, String chapter) {
        return messages.text(
                "heading.quotient",
                Map.of(
                        "chapter", chapter,
                        "votes", quotient.votes(),
                        "seats", quotient.seats(),
                        "quotient", numbers.decimal(quotient.value(), QUOTIENT_PLACES),
                        "fraction", numbers.fraction(quotient.value())));
    }

    private Table table(ListResult result) {
        var table = new Table(List.of(
                messages.text("table.list"),
                messages.text("table.votes"),
                messages.text("table.share"),
                messages.text("table.whole"),
                messages.text("table.remainder"),
                messages.text("table.seats"),
                messages.text("table.people")));
        var claims = new HashMap<String, List<String>>();
        for (Step step : result.outcome().steps()) {
            if (step instanceof Step.WholeSeats whole) {
                claims.put(
                        whole.list().party(),
                        List.of(
                                numbers.count(whole.seats()),
                                numbers.decimal(whole.remainderShare(), REMAINDER_PLACES)));
            } else if (step instanceof Step.SecondListSeats second) {
                claims.put(second.list().party(), List.of(numbers.count(second.whole()), NOTHING));
            }
        }
        var people = new HashMap<String, HoldersOutcome>();
        result.people().forEach(each -> people.put(each.party(), each));
        result.figures().lists().stream()
                .sorted(Comparator.comparingLong(ListVotes::votes).reversed())
                .forEach(list -> table.row(row(result, list, claims, people)));
        totals(result, table);
        return table;
    }

    private List<String> row(
            ListResult result, ListVotes list, Map<String, List<String>> claims, Map<String, HoldersOutcome> people) {
        var claim = claims.getOrDefault(list.party(), List.of(NOTHING, NOTHING));
        var holders = people.get(list.party());
        return List.of(
                names.party(list.party(), messages.language()),
                numbers.count(list.votes()),
                share(list.votes(), result.figures().base()),
                claim.get(0),
                claim.get(1),
                seats(result.outcome(), list),
                holders == null ? NOTHING : people(holders));
    }

    private void totals(ListResult result, Table table) {
        table.rule();
        var base = result.figures().base();
        result.input().totals().againstAll().ifPresent(votes -> {
            boolean inBase = base.kind() != Choice.Base.LISTS;
            table.row(List.of(
                    messages.text("table.against-all"),
                    numbers.count(votes),
                    inBase ? share(votes, base) : NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING));
        });
        result.input()
                .totals()
                .invalid()
                .ifPresent(count -> table.row(List.of(
                        messages.text("table.invalid"),
                        numbers.count(count.value()),
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING,
                        NOTHING)));
        if (result.input().totals().invalid().isEmpty()) {
            table.row(List.of(
                    messages.text("table.invalid"),
                    messages.text("table.not-published"),
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING,
                    NOTHING));
        }
        table.row(List.of(
                messages.text("table.base"),
                base.isExact()
                        ? numbers.count(base.most())
                        : numbers.count(base.least()) + "–" + numbers.count(base.most()),
                share(base.most(), base),
                NOTHING,
                NOTHING,
                result.outcome() instanceof ListOutcome.SeatsGiven
                        ? numbers.count(result.figures().seats())
                        : NOTHING,
                NOTHING));
    }

    private String share(long votes, ThresholdBase base) {
        return base.isExact() ? numbers.percent(Ratio.of(votes, base.most())) : NOTHING;
    }

    private String seats(ListOutcome outcome, ListVotes list) {
        if (outcome instanceof ListOutcome.SeatsGiven given) {
            return numbers.count(given.seats().get(list.ballotPlace() - 1).seats());
        }
        return NOTHING;
    }

    private String people(HoldersOutcome holders) {
        return switch (holders) {
            case HoldersOutcome.HoldersGiven given -> {
                int vacant = given.mandates().size() - given.holders().size();
                String text = messages.text(
                        "table.holders", Map.of("n", given.holders().size()));
                yield vacant == 0 ? text : text + ", " + messages.text("table.vacant", Map.of("n", vacant));
            }
            case HoldersOutcome.PersonsNotPublished unknown -> messages.text("table.not-published");
            case HoldersOutcome.AwaitingParty awaiting -> messages.text("table.awaiting");
            case HoldersOutcome.OrderRefused refused -> messages.text("table.refused");
            case HoldersOutcome.HoldersNotRegulated silent -> messages.text("heading.question");
            case HoldersOutcome.NoFallback silent -> messages.text("heading.question");
            case HoldersOutcome.FallbackBreaksQuota broken -> messages.text("heading.question");
        };
    }
}
