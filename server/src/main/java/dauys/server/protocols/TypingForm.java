package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.election.protocol.ControlIdentity;
import dauys.election.protocol.LineSum;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.protocol.ProtocolPaper;
import dauys.server.pages.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes the form for typing, and what is said of it while it is typed. It knows nothing of any other reading. */
@Component
class TypingForm {

    private static final long WITH_THOUSANDS = 1_000;

    private final Visits visits;
    private final AttachedScans scans;
    private final Clock clock;

    TypingForm(Visits visits, AttachedScans scans, Clock clock) {
        this.visits = visits;
        this.scans = scans;
        this.clock = clock;
    }

    /** The form as it stands while it is typed: wrong fields are named, missing ones are not. */
    TypingPage page(Visit visit, TypedPaper typed, Optional<String> problem) {
        return page(visit, typed, problem, false, Once.key());
    }

    /** The form after it was sent and not taken: everything that is missing is named as well. */
    TypingPage refused(Visit visit, TypedPaper typed, Optional<String> problem, String key) {
        return page(visit, typed, problem, true, key);
    }

    private TypingPage page(Visit visit, TypedPaper typed, Optional<String> problem, boolean sent, String key) {
        var rows = PaperRow.of(visit.paper(), visit.words());
        var problems = problems(visit.words(), rows, typed, sent);
        return new TypingPage(
                visit.titled(),
                visit.address(),
                facts(visit),
                problem,
                rows.stream()
                        .filter(row -> problems.containsKey(row.place()))
                        .map(row -> new TypingPage.ProblemLink(id(row.place()), said(problems, row.place())))
                        .toList(),
                sent && problems.isEmpty() ? emptyLines(visit, rows, typed) : Optional.empty(),
                rows.stream().map(row -> field(visit, typed, row, problems)).toList(),
                sums(visit, typed),
                doubts(visit, typed),
                key,
                visit.ownClaim()
                        .filter(claim -> !claim.draft().isEmpty())
                        .map(claim -> kept(visit, claim.touched()))
                        .orElse(""),
                forScript(visit),
                scans.maySee(visit) ? ScanView.of(visit, scans.of(visit.subject())) : List.of(),
                visits.may(visit, Action.ATTACH_SCAN));
    }

    /** What is said of the form while it is typed. */
    Checked checked(Visit visit, TypedPaper typed, boolean kept) {
        var rows = PaperRow.of(visit.paper(), visit.words());
        var problems = problems(visit.words(), rows, typed, false);
        return new Checked(
                kept,
                kept ? kept(visit, clock.instant()) : visit.frame().texts().say("typing.lost"),
                rows.stream()
                        .map(row -> new Checked.TypedField(
                                id(row.place()), inWords(visit, typed, row), said(problems, row.place())))
                        .toList(),
                sums(visit, typed),
                doubts(visit, typed));
    }

    private static String said(Map<Integer, String> problems, int place) {
        return problems.getOrDefault(place, "");
    }

    static String id(int place) {
        return place == PaperRow.SUM ? "votes" : "f" + place;
    }

    private static List<String> facts(Visit visit) {
        var precinct = visit.paper().precinct();
        var facts = new ArrayList<String>();
        facts.add(visit.words().areas().name(precinct.unit().code()));
        precinct.settlement().ifPresent(facts::add);
        precinct.address().ifPresent(facts::add);
        return facts;
    }

    private static String kept(Visit visit, Instant at) {
        return visit.frame()
                .texts()
                .say("typing.kept", Map.of("at", visit.frame().texts().moment(at)));
    }

    private static TypingPage.ForScript forScript(Visit visit) {
        Texts texts = visit.frame().texts();
        return new TypingPage.ForScript(
                store(visit),
                texts.count(WITH_THOUSANDS).replaceAll("[0-9]", ""),
                texts.say("typing.kept-here", Map.of("at", "{at}")),
                texts.say("typing.ended", Map.of("at", "{at}")),
                texts.say("typing.away", Map.of("at", "{at}")),
                texts.say("scan.too-large"));
    }

    /** The name under which a browser keeps the typing: one for each person and protocol. */
    static String store(Visit visit) {
        return "dauys/" + visit.actor().mark().digits() + "/" + visit.subject();
    }

    private static TypingPage.Field field(Visit visit, TypedPaper typed, PaperRow row, Map<Integer, String> problems) {
        String label = visit.frame()
                .texts()
                .say(row.isSum() ? "typing.sum" : "typing.line", Map.of("number", row.number(), "name", row.name()));
        return new TypingPage.Field(
                row.isSum(),
                row.number().contains("."),
                id(row.place()),
                row.isSum() ? voteFields(visit.paper()) : typed.name(row.place()),
                row.number(),
                row.isSum() ? row.name() : label.strip(),
                row.isSum() ? votes(visit, typed) : typed.text(row.place()),
                inWords(visit, typed, row),
                Optional.ofNullable(problems.get(row.place())));
    }

    private static String inWords(Visit visit, TypedPaper typed, PaperRow row) {
        return !row.isSum() && typed.number(row.place()) instanceof TypedNumber.Given given
                ? visit.words().inWords(given.number())
                : "";
    }

    private static String votes(Visit visit, TypedPaper typed) {
        return value(typed, voteFields(visit.paper()))
                .map(votes -> visit.words().figures(votes))
                .orElse("");
    }

    private static String voteFields(ProtocolPaper paper) {
        return paper.form().line(Role.VOTES).map(line -> fields(paper, line)).orElse("");
    }

    private static Map<Integer, String> problems(
            ElectionWords words, List<PaperRow> rows, TypedPaper typed, boolean sent) {
        var missing = sent ? typed.missingOptions() : List.<Integer>of();
        return rows.stream()
                .filter(row -> !row.isSum())
                .filter(row -> missing.contains(row.place()) || typed.number(row.place()) instanceof TypedNumber.Wrong)
                .collect(Collectors.toMap(PaperRow::place, row -> problem(words, row, typed)));
    }

    private static String problem(ElectionWords words, PaperRow row, TypedPaper typed) {
        String key = typed.number(row.place()) instanceof TypedNumber.Wrong wrong
                ? "typing." + ElectionWords.key(wrong.fault())
                : "typing.missing";
        return words.texts()
                .say(key, Map.of("number", row.number(), "name", row.name(), "typed", typed.text(row.place())));
    }

    private static Optional<TypingPage.EmptyLines> emptyLines(Visit visit, List<PaperRow> rows, TypedPaper typed) {
        var empty = typed.emptyLines();
        if (empty.isEmpty()) {
            return Optional.empty();
        }
        String lines = rows.stream()
                .filter(row -> empty.contains(row.place()))
                .map(PaperRow::number)
                .collect(Collectors.joining(", "));
        return Optional.of(new TypingPage.EmptyLines(
                emptyNames(typed), visit.frame().texts().say("typing.empty-lines", Map.of("lines", lines))));
    }

    /** The names of the lines that were left empty, as a form confirms them. */
    static String emptyNames(TypedPaper typed) {
        return typed.emptyLines().stream().map(typed::name).collect(Collectors.joining(","));
    }

    private static List<TypingPage.Doubt> doubts(Visit visit, TypedPaper typed) {
        return typed.findingsSoFar().stream()
                .map(each -> new TypingPage.Doubt(visit.words().finding(visit.paper(), each), each.isError()))
                .toList();
    }

    private static List<TypingPage.SumRow> sums(Visit visit, TypedPaper typed) {
        return visit.paper().form().identities().stream()
                .map(identity -> sum(visit, typed, identity))
                .toList();
    }

    private static TypingPage.SumRow sum(Visit visit, TypedPaper typed, ControlIdentity identity) {
        boolean atMost = identity.relation() == ControlIdentity.Relation.AT_MOST;
        String left = fields(visit.paper(), identity.left());
        String right = fields(visit.paper(), identity.right());
        var leftValue = value(typed, left);
        var rightValue = value(typed, right);
        boolean known = leftValue.isPresent() && rightValue.isPresent();
        boolean holds = known
                && (atMost
                        ? leftValue.get() <= rightValue.get()
                        : leftValue.get().equals(rightValue.get()));
        return new TypingPage.SumRow(
                text(identity.left()) + (atMost ? " ≤ " : " = ") + text(identity.right()),
                left,
                right,
                atMost,
                leftValue.map(visit.words()::figures).orElse(""),
                rightValue.map(visit.words()::figures).orElse(""),
                holds,
                known && !holds);
    }

    private static String text(LineSum sum) {
        var text = new StringBuilder();
        for (LineSum.Term term : sum.terms()) {
            if (!text.isEmpty()) {
                text.append(term.subtracted() ? " − " : " + ");
            }
            text.append(term.line().number());
        }
        return text.toString();
    }

    private static String fields(ProtocolPaper paper, LineSum sum) {
        return sum.terms().stream()
                .flatMap(term -> Arrays.stream(fields(paper, term.line()).split(" ", -1))
                        .filter(each -> !each.isEmpty())
                        .map(each -> term.subtracted() ? "-" + each : each))
                .collect(Collectors.joining(" "));
    }

    /** The fields that make up a line: its own, or those of the options that it adds up. */
    private static String fields(ProtocolPaper paper, ProtocolLine line) {
        int lines = paper.form().columns().size();
        int options = paper.ballot().options().size();
        boolean againstAll = paper.ballot().hasAgainstAll();
        if (line.code().isPresent()) {
            return id(paper.form().place(line));
        }
        if (line.role().filter(Role.VOTES::equals).isPresent()) {
            return IntStream.range(lines, lines + options - (againstAll ? 1 : 0))
                    .mapToObj(TypingForm::id)
                    .collect(Collectors.joining(" "));
        }
        return againstAll ? id(lines + options - 1) : "";
    }

    /** The sum of the numbers in some fields; empty until each holds one. */
    private static Optional<Long> value(TypedPaper typed, String fields) {
        long sum = 0;
        for (String field : fields.split(" ", -1)) {
            if (!field.isEmpty()) {
                boolean minus = field.startsWith("-");
                int place = Integer.parseInt(field.substring(minus ? 2 : 1));
                if (!(typed.number(place) instanceof TypedNumber.Given given)) {
                    return Optional.empty();
                }
                sum += minus ? -given.number() : given.number();
            }
        }
        return Optional.of(sum);
    }
}
