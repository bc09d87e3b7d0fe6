package dauys.cli;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.BaseNotPublished;
import dauys.election.chamber.ContestResult.LacksProvisions;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.NothingCounted;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.chamber.ContestResult.VotesMissing;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Election;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.seats.ListOutcome;
import dauys.election.voter.Turnout;
import dauys.folder.ElectionFolder;
import dauys.law.Office;
import dauys.law.Rulebook;
import dauys.wording.Explained;
import dauys.wording.Language;
import dauys.wording.LawWords;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import dauys.wording.PeopleSentences;
import dauys.wording.ProtocolWords;
import dauys.wording.SeatSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code count} prints: for each contest its figures as a table, and on demand the steps as sentences. */
final class ResultPage {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final Numbers numbers;
    private final LawWords law;
    private final Names names;
    private final ListTable listTable;

    ResultPage(Messages messages, ElectionFolder folder) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.law = new LawWords(messages);
        this.names = names(folder, messages.language());
        this.listTable = new ListTable(messages, names);
    }

    static Names names(ElectionFolder folder, Language language) {
        var persons = folder.contests().stream()
                .flatMap(input -> Stream.concat(
                        input.candidates().stream(),
                        input.lists().stream().flatMap(list -> list.candidates().stream())))
                .toList();
        return Names.of(folder.parties().values(), persons, language);
    }

    /** The tables alone. */
    List<String> counted(ElectionResult result) {
        return page(result, false);
    }

    /** The tables, and under each the steps with their articles. */
    List<String> explained(ElectionResult result) {
        return page(result, true);
    }

    private List<String> page(ElectionResult result, boolean explained) {
        var lines = new ArrayList<>(heading(result.election(), result.rulebook()));
        for (ContestResult each : result.contests()) {
            lines.add("");
            lines.addAll(contest(each, result, explained));
        }
        return lines;
    }

    /** The title, the edition, and what kind of figures these are. */
    List<String> heading(Election election, Rulebook rulebook) {
        var lines = new ArrayList<String>();
        lines.add(Names.in(election.title(), messages.language()));
        switch (election.origin()) {
            case OFFICIAL -> {}
            case MADE_UP -> lines.add(messages.text("heading.made-up"));
            case SYNTHETIC -> lines.add(messages.text("heading.synthetic"));
        }
        boolean known = !rulebook.provisions().isEmpty();
        lines.add(messages.text(
                known ? "heading.rulebook" : "heading.no-rulebook",
                Map.of(
                        "edition", rulebook.edition().id(),
                        "title", Names.in(rulebook.title(), messages.language()))));
        return lines;
    }

    List<String> contest(ContestResult contest, ElectionResult result, boolean explained) {
        var lines = new ArrayList<String>();
        lines.add(new ProtocolWords(messages).heading(contest.input().contest()));
        contest.input().totals().turnouts().forEach(each -> lines.add(turnout(each)));
        switch (contest) {
            case ListResult list -> {
                lines.addAll(listTable.lines(list));
                lines.addAll(openQuestion(list));
                if (explained) {
                    lines.addAll(explanation(new SeatSentences(messages, names, office(list)).explain(list.outcome())));
                }
                lines.addAll(people(list, explained));
            }
            case SingleMandateResult single -> {
                lines.addAll(explanation(new SeatSentences(messages, names, office(single)).explain(single.outcome())));
                lines.addAll(vacancies(single));
            }
            case LacksProvisions lacks ->
                lines.add(messages.text(
                        "outcome.lacks-provisions",
                        Map.of(
                                "edition",
                                result.rulebook().edition().id(),
                                "rules",
                                lacks.gaps().stream()
                                        .map(rule -> messages.text("rule." + rule.key()))
                                        .collect(Collectors.joining("; ")))));
            case VotesMissing missing ->
                lines.add(messages.text("outcome.votes-missing", Map.of("votes", missing.votes())));
            case NothingCounted nothing -> lines.add(messages.text("outcome.nothing-counted"));
            case BaseNotPublished unknown ->
                lines.add(messages.text(
                        "outcome.base-not-published",
                        Map.of(
                                "edition", result.rulebook().edition().id(),
                                "kind", law.base(unknown.kind()))));
        }
        return lines;
    }

    private static Office office(ContestResult contest) {
        return contest.input().contest().body().office();
    }

    private String turnout(Turnout turnout) {
        String sentence = messages.text(
                turnout.kind() == Turnout.Kind.TOOK_PART ? "turnout.took-part" : "turnout.ballots-issued",
                Map.of(
                        "share", numbers.percent(turnout.share()),
                        "voters", turnout.voters(),
                        "listed", turnout.listed()));
        return turnout.interim() ? messages.text("turnout.interim", Map.of("sentence", sentence)) : sentence;
    }

    private List<String> openQuestion(ListResult list) {
        if (list.outcome() instanceof ListOutcome.SeatsGiven) {
            return List.of();
        }
        var sentences = new SeatSentences(messages, names, office(list)).outcomeOf(list.outcome());
        var lines = new ArrayList<String>();
        lines.add(messages.text("heading.question"));
        sentences.forEach(each -> lines.add(INDENT + line(each)));
        return lines;
    }

    private List<String> people(ListResult list, boolean explained) {
        var sentences = new PeopleSentences(messages, names);
        var lines = new ArrayList<String>();
        var published = list.people().stream()
                .filter(each -> !(each instanceof HoldersOutcome.PersonsNotPublished))
                .toList();
        published.forEach(each -> sentences.explain(each).forEach(line -> lines.add(INDENT + line(line))));
        if (explained && published.isEmpty() && !list.people().isEmpty()) {
            lines.add(INDENT + messages.text("people.none-published"));
        }
        list.published().forEach(each -> lines.add(INDENT + line(sentences.explain(each))));
        list.successions().forEach(each -> sentences.explain(each).forEach(line -> lines.add(INDENT + line(line))));
        if (!lines.isEmpty()) {
            lines.add(0, messages.text("heading.people"));
        }
        return lines;
    }

    private List<String> vacancies(SingleMandateResult single) {
        var sentences = new PeopleSentences(messages, names);
        var lines = new ArrayList<String>();
        single.byElections().forEach(each -> sentences.explain(each).forEach(line -> lines.add(INDENT + line(line))));
        if (!lines.isEmpty()) {
            lines.add(0, messages.text("heading.people"));
        }
        return lines;
    }

    private List<String> explanation(List<Explained> explained) {
        var lines = new ArrayList<String>();
        lines.add(messages.text("heading.explanation"));
        for (int i = 0; i < explained.size(); i++) {
            lines.add("%3d. %s".formatted(i + 1, line(explained.get(i))));
        }
        return lines;
    }

    /** A sentence with its article in brackets. */
    String line(Explained explained) {
        Optional<String> article = explained.law().map(law::cite);
        return article.map(text -> explained.sentence() + " [" + text + "]").orElse(explained.sentence());
    }
}
