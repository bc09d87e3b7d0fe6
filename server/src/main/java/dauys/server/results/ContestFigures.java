package dauys.server.results;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.Contest;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.Tier;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.nomination.Deposit;
import dauys.election.nomination.RegistrationRules;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.ThresholdBase;
import dauys.election.tabulation.Tabulation;
import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.Office;
import dauys.server.pages.Texts;
import dauys.server.progress.Spoken;
import dauys.server.results.ContestPage.Area;
import dauys.server.results.ContestPage.Areas;
import dauys.server.results.ContestPage.Fact;
import dauys.server.results.ContestPage.OptionRow;
import dauys.wording.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The figures and sentences of one contest in the reader's language. */
final class ContestFigures {

    private final ContestResult result;
    private final Tabulation tabulation;
    private final Spoken spoken;
    private final Texts texts;

    ContestFigures(ContestResult result, Tabulation tabulation, Spoken spoken, Texts texts) {
        this.result = result;
        this.tabulation = tabulation;
        this.spoken = spoken;
        this.texts = texts;
    }

    private Contest contest() {
        return result.input().contest();
    }

    private Office office() {
        return contest().body().office();
    }

    /** Voters listed, ballots issued, voters who took part, invalid ballots: as many as the form has. */
    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var listed = tabulation.sum(Role.LISTED);
        listed.ifPresent(sum -> facts.add(new Fact(texts.say("results.listed"), spoken.count(sum), Optional.empty())));
        fact(facts, "results.issued", tabulation.sum(Role.ISSUED), listed);
        fact(facts, "results.took-part", tabulation.sum(Role.TOOK_PART), listed);
        fact(facts, "results.invalid", tabulation.sum(Role.INVALID), Optional.empty());
        return facts;
    }

    private void fact(List<Fact> facts, String key, Optional<Long> sum, Optional<Long> listed) {
        sum.ifPresent(number -> facts.add(new Fact(
                texts.say(key),
                spoken.count(number),
                listed.filter(base -> base > 0)
                        .map(base -> texts.say(
                                "results.of-listed", Map.of("share", spoken.percent(number, base), "base", base))))));
    }

    private Optional<ThresholdBase> threshold() {
        return result instanceof ListResult list ? Optional.of(list.figures().base()) : Optional.empty();
    }

    private long baseOfShares() {
        var totals = result.input().totals();
        return threshold()
                .map(ThresholdBase::most)
                .orElseGet(() -> totals.forOptions() + totals.againstAll().orElse(0));
    }

    /** What the shares are shares of, with its number. */
    String base() {
        String name = threshold()
                .map(base -> spoken.law().base(base.kind()))
                .orElseGet(() -> texts.say("results.single-base"));
        return name + ": " + spoken.count(baseOfShares());
    }

    /** Every option in the order of the ballot paper. */
    List<OptionRow> options() {
        var rows = new ArrayList<OptionRow>();
        result.input().totals().votes().forEach((option, votes) -> {
            boolean isOutside = option instanceof AgainstAll
                    && threshold()
                            .filter(base -> base.kind() == Choice.Base.LISTS)
                            .isPresent();
            rows.add(new OptionRow(
                    name(option),
                    spoken.count(votes),
                    isOutside ? Spoken.NOTHING : spoken.percent(votes, baseOfShares()),
                    seats(option)));
        });
        return rows;
    }

    /** Whose deposit comes back, each with the share that decides it; empty where the edition does not say. */
    List<String> deposits(RegistrationRules rules) {
        var lines = new ArrayList<String>();
        var elected = result instanceof SingleMandateResult single && single.outcome() instanceof Elected won
                ? Optional.of(won.winner().candidate())
                : Optional.<String>empty();
        result.input().totals().votes().forEach((option, votes) -> {
            boolean isElected = elected.filter(option.code()::equals).isPresent();
            if (!(option instanceof AgainstAll)) {
                Deposit.comesBack(rules, votes, baseOfShares(), isElected)
                        .ifPresent(comes -> lines.add(texts.say(
                                comes ? "mandates.deposit-back" : "mandates.deposit-kept",
                                Map.of("name", name(option), "share", spoken.percent(votes, baseOfShares())))));
            }
        });
        return lines;
    }

    private String name(ContestOption option) {
        return spoken.protocol().option(option, spoken.names());
    }

    private String seats(ContestOption option) {
        return result instanceof ListResult list && list.outcome() instanceof ListOutcome.SeatsGiven given
                ? given.seats().stream()
                        .filter(each -> each.list().party().equals(option.code()))
                        .map(each -> spoken.count(each.seats()))
                        .findFirst()
                        .orElse(Spoken.NOTHING)
                : Spoken.NOTHING;
    }

    boolean withSeats() {
        return contest().tier() == Tier.LIST;
    }

    /** What is open and who must decide it; empty where the law settles everything. */
    List<String> question() {
        return switch (result) {
            case ListResult list
            when !(list.outcome() instanceof ListOutcome.SeatsGiven) ->
                lines(spoken.seats(office()).outcomeOf(list.outcome()));
            case ContestResult.LacksProvisions lacks ->
                List.of(spoken.text(
                        "outcome.lacks-provisions",
                        Map.of(
                                "edition",
                                "",
                                "rules",
                                lacks.gaps().stream()
                                        .map(rule -> spoken.text("rule." + rule.key()))
                                        .collect(Collectors.joining("; ")))));
            case ContestResult.VotesMissing missing ->
                List.of(spoken.text("outcome.votes-missing", Map.of("votes", missing.votes())));
            case ContestResult.BaseNotPublished unknown ->
                List.of(spoken.text(
                        "outcome.base-not-published",
                        Map.of("edition", "", "kind", spoken.law().base(unknown.kind()))));
            default -> List.of();
        };
    }

    /** That nothing can be counted yet, where it is so. */
    Optional<String> nothing() {
        return result instanceof ContestResult.NothingCounted
                ? Optional.of(spoken.text("outcome.nothing-counted"))
                : Optional.empty();
    }

    /** Every step with its article. */
    List<String> steps() {
        return switch (result) {
            case ListResult list -> lines(spoken.seats(office()).explain(list.outcome()));
            case SingleMandateResult single -> lines(spoken.seats(office()).explain(single.outcome()));
            default -> List.of();
        };
    }

    /** Who holds the mandates of the lists, as far as names are in the data, and what follows from vacancies. */
    List<String> people() {
        var lines = new ArrayList<String>();
        if (result instanceof ListResult list) {
            list.people().stream()
                    .filter(each -> !(each instanceof HoldersOutcome.PersonsNotPublished))
                    .forEach(each -> lines.addAll(lines(spoken.people().explain(each))));
        }
        lines.addAll(vacancies());
        return lines;
    }

    /** What follows from the vacancies. */
    List<String> vacancies() {
        var people = spoken.people();
        return switch (result) {
            case ListResult list ->
                list.successions().stream()
                        .flatMap(each -> lines(people.explain(each)).stream())
                        .toList();
            case SingleMandateResult single ->
                single.byElections().stream()
                        .flatMap(each -> lines(people.explain(each)).stream())
                        .toList();
            default -> List.of();
        };
    }

    private List<String> lines(List<Explained> explained) {
        return explained.stream().map(spoken::line).toList();
    }

    /** The sums by region, or where one region votes, by unit. */
    Areas areas(List<Tabulation> parts) {
        var headings = new ArrayList<String>();
        tabulation.ballot().options().forEach(each -> headings.add(name(each)));
        var rows = new ArrayList<Area>();
        parts.forEach(each -> rows.add(area(spoken.area(each.area()), each, false)));
        rows.add(area(texts.say("board.all"), tabulation, true));
        return new Areas(headings, parts.size() < 2 ? List.of() : rows);
    }

    private Area area(String name, Tabulation sums, boolean isSum) {
        var numbers = new ArrayList<String>();
        numbers.add(number(sums.sum(Role.LISTED)));
        numbers.add(number(sums.sum(Role.ISSUED)));
        numbers.add(number(sums.sum(Role.INVALID)));
        var votes = sums.votes();
        numbers.add(
                spoken.count(votes.values().stream().mapToLong(Long::longValue).sum()));
        votes.values().forEach(each -> numbers.add(spoken.count(each)));
        var completeness = sums.completeness();
        numbers.add(spoken.count(completeness.arrived()) + " / " + spoken.count(completeness.expected()));
        return new Area(name, numbers, isSum);
    }

    private String number(Optional<Long> number) {
        return number.map(spoken::count).orElse(Spoken.NOTHING);
    }

    /** By whose territories the sums are shown. */
    static Authority byWhom(Contest contest) {
        return contest.body().area().isEmpty() && contest.tier() == Tier.LIST
                ? Authority.REGIONAL_COMMISSION
                : Authority.TERRITORIAL_COMMISSION;
    }
}
