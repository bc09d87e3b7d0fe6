package dauys.publication.documents;

import dauys.election.chamber.ContestInput;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.nomination.Candidate;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListVotes;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.Step;
import dauys.election.seats.ThresholdBase;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.StatedCount;
import dauys.election.tabulation.Tabulation;
import dauys.election.voter.Turnout;
import dauys.folder.Registers;
import dauys.law.Choice;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.publication.Snapshot;
import dauys.publication.documents.FinalProtocol.ConstituencyRow;
import dauys.publication.documents.FinalProtocol.Explanation;
import dauys.publication.documents.FinalProtocol.ListPart;
import dauys.publication.documents.FinalProtocol.ListRow;
import dauys.publication.documents.FinalProtocol.Sentence;
import dauys.publication.documents.Frame.Fact;
import dauys.wording.Explained;
import dauys.wording.LawWords;
import dauys.wording.PeopleSentences;
import dauys.wording.SeatSentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the final protocol of a body says of each of its contests. */
final class ContestParts {

    /** As the sentences of the explanation have them, so that both show the same digits. */
    private static final int REMAINDER_PLACES = 4;

    private static final int QUOTIENT_PLACES = 3;

    private final Snapshot snapshot;
    private final Words words;

    ContestParts(Snapshot snapshot, Words words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    ListPart list(ContestResult result) {
        var input = result.input();
        String title = words.protocol().contest(input.contest());
        var sentences = new ArrayList<String>();
        input.totals().turnouts().forEach(each -> sentences.add(turnout(each)));
        if (!(result instanceof ListResult list)) {
            return new ListPart(title, figures(input), sentences, unseated(input), sum(input, Words.NOTHING));
        }
        Optional<ThresholdBase> base = Optional.empty();
        for (Step step : list.outcome().steps()) {
            if (step instanceof Step.Admission admission) {
                base = Optional.of(admission.base());
                sentences.add(base(admission));
            } else if (step instanceof Step.ElectoralQuotient quotient) {
                sentences.add(quotient(quotient, office(result)));
            }
        }
        var exact = base.filter(ThresholdBase::isExact);
        var rows = new ArrayList<ListRow>();
        list.figures().lists().stream()
                .sorted(Comparator.comparingLong(ListVotes::votes).reversed())
                .forEach(each -> rows.add(row(list, each, exact)));
        input.totals()
                .againstAll()
                .ifPresent(votes -> rows.add(bare(
                        words.shared().text("table.against-all"),
                        votes,
                        exact.filter(each -> each.kind() != Choice.Base.LISTS))));
        String seats = list.outcome() instanceof ListOutcome.SeatsGiven
                ? words.count(list.figures().seats())
                : Words.NOTHING;
        return new ListPart(title, figures(input), sentences, rows, sum(input, seats));
    }

    private static Office office(ContestResult result) {
        return result.input().contest().body().office();
    }

    private List<Fact> figures(ContestInput input) {
        var totals = input.totals();
        var figures = new ArrayList<Fact>();
        figure("listed", totals.registered(), figures);
        figure("issued", totals.ballotsIssued(), figures);
        figure("took-part", totals.tookPart(), figures);
        figure("invalid", totals.invalid(), figures);
        return figures;
    }

    private void figure(String what, Optional<StatedCount> count, List<Fact> figures) {
        String says = count.map(each -> words.say(
                        "final.number",
                        Map.of(
                                "figures",
                                words.count(each.value()),
                                "words",
                                words.numbers().words(each.value()))))
                .orElseGet(() -> words.shared().text("table.not-published"));
        figures.add(new Fact(words.say("final." + what), says));
    }

    private String turnout(Turnout turnout) {
        String sentence = words.shared()
                .text(
                        turnout.kind() == Turnout.Kind.TOOK_PART ? "turnout.took-part" : "turnout.ballots-issued",
                        Map.of(
                                "share", words.numbers().percent(turnout.share()),
                                "voters", turnout.voters(),
                                "listed", turnout.listed()));
        return turnout.interim() ? words.shared().text("turnout.interim", Map.of("sentence", sentence)) : sentence;
    }

    private String base(Step.Admission admission) {
        var base = admission.base();
        return words.shared()
                .text(
                        base.isExact() ? "heading.base" : "heading.base-range",
                        Map.of(
                                "kind", words.law().base(base.kind()),
                                "base", base.most(),
                                "least", base.least(),
                                "most", base.most(),
                                "percent", words.numbers().shortPercent(admission.threshold()),
                                "needed", admission.votesNeeded()));
    }

    private String quotient(Step.ElectoralQuotient quotient, Office office) {
        return words.shared()
                .text(
                        "heading.quotient",
                        Map.of(
                                "chapter", LawWords.chapter(office),
                                "votes", quotient.votes(),
                                "seats", quotient.seats(),
                                "quotient", words.numbers().decimal(quotient.value(), QUOTIENT_PLACES),
                                "fraction", words.numbers().fraction(quotient.value())));
    }

    private ListRow row(ListResult result, ListVotes list, Optional<ThresholdBase> base) {
        String whole = Words.NOTHING;
        String remainder = Words.NOTHING;
        for (Step step : result.outcome().steps()) {
            if (step instanceof Step.WholeSeats it && it.list().party().equals(list.party())) {
                whole = words.count(it.seats());
                remainder = words.numbers().decimal(it.remainderShare(), REMAINDER_PLACES);
            } else if (step instanceof Step.SecondListSeats it
                    && it.list().party().equals(list.party())) {
                whole = words.count(it.whole());
            }
        }
        String seats = result.outcome() instanceof ListOutcome.SeatsGiven given
                ? words.count(given.seats().get(list.ballotPlace() - 1).seats())
                : Words.NOTHING;
        String people = result.people().stream()
                .filter(each -> each.party().equals(list.party()))
                .findFirst()
                .map(this::people)
                .orElse(Words.NOTHING);
        return new ListRow(
                words.party(list.party()),
                words.count(list.votes()),
                share(list.votes(), base),
                whole,
                remainder,
                seats,
                people);
    }

    private String people(HoldersOutcome outcome) {
        return switch (outcome) {
            case HoldersOutcome.HoldersGiven given ->
                words.shared().text("table.holders", Map.of("n", given.holders().size()));
            case HoldersOutcome.PersonsNotPublished unknown -> words.shared().text("table.not-published");
            case HoldersOutcome.AwaitingParty awaiting -> words.shared().text("table.awaiting");
            case HoldersOutcome.OrderRefused refused -> words.shared().text("table.refused");
            case HoldersOutcome.HoldersNotRegulated silent -> words.shared().text("heading.question");
            case HoldersOutcome.NoFallback silent -> words.shared().text("heading.question");
            case HoldersOutcome.FallbackBreaksQuota broken -> words.shared().text("heading.question");
        };
    }

    /** Votes of a contest that could not be counted to its end. */
    private List<ListRow> unseated(ContestInput input) {
        var rows = new ArrayList<ListRow>();
        input.totals()
                .votes()
                .forEach((option, votes) ->
                        rows.add(bare(words.protocol().option(option, words.names()), votes, Optional.empty())));
        return rows;
    }

    private ListRow bare(String name, long votes, Optional<ThresholdBase> base) {
        return new ListRow(
                name,
                words.count(votes),
                share(votes, base),
                Words.NOTHING,
                Words.NOTHING,
                Words.NOTHING,
                Words.NOTHING);
    }

    private ListRow sum(ContestInput input, String seats) {
        return new ListRow(
                words.say("final.all-votes"),
                words.count(cast(input)),
                Words.NOTHING,
                Words.NOTHING,
                Words.NOTHING,
                seats,
                Words.NOTHING);
    }

    private static long cast(ContestInput input) {
        return input.totals().forOptions() + input.totals().againstAll().orElse(0);
    }

    private String share(long votes, Optional<ThresholdBase> base) {
        return base.filter(each -> each.most() > 0)
                .map(each -> words.numbers().percent(Ratio.of(votes, each.most())))
                .orElse(Words.NOTHING);
    }

    ConstituencyRow constituency(ContestResult result) {
        var input = result.input();
        String name = snapshot.registers()
                .map(Registers::territory)
                .map(territory -> words.area(input.contest().id()))
                .filter(found -> !found.equals(input.contest().id()))
                .orElseGet(() -> words.say(
                        "final.number-of",
                        Map.of("number", input.contest().constituency().orElse(""))));
        String protocols = input.tabulation()
                .map(Tabulation::completeness)
                .map(all -> words.count(all.arrived()) + "/" + words.count(all.expected()))
                .orElse(Words.NOTHING);
        if (!(result instanceof SingleMandateResult single && single.outcome() instanceof Elected elected)) {
            return new ConstituencyRow(
                    name,
                    words.shared().text("constituency.open"),
                    Words.NOTHING,
                    Words.NOTHING,
                    Words.NOTHING,
                    Words.NOTHING,
                    protocols);
        }
        var winner = elected.winner();
        String person = words.names().person(winner.candidate());
        long cast = cast(input);
        return new ConstituencyRow(
                name,
                isPartial(input) ? words.shared().text("constituency.leads", Map.of("candidate", person)) : person,
                party(input, winner.candidate()),
                words.count(winner.votes()),
                cast == 0 ? Words.NOTHING : words.numbers().percent(Ratio.of(winner.votes(), cast)),
                next(elected),
                protocols);
    }

    private static boolean isPartial(ContestInput input) {
        return input.tabulation()
                .filter(all -> all.completeness().status() == Completeness.Status.PARTIAL)
                .isPresent();
    }

    private String party(ContestInput input, String candidate) {
        return input.candidates().stream()
                .filter(each -> each.id().equals(candidate))
                .findFirst()
                .flatMap(Candidate::party)
                .map(words::party)
                .orElseGet(() -> words.shared().text("chamber.without-party"));
    }

    private String next(Elected elected) {
        for (Step step : elected.steps()) {
            if (step instanceof Step.MostVotes most && most.ranking().size() > 1) {
                return words.count(most.ranking().get(1).votes());
            }
        }
        return Words.NOTHING;
    }

    /** Every provision applied in a contest and what it led to, and who holds its mandates. */
    Explanation explanation(ContestResult result) {
        var sentences = new ArrayList<Sentence>();
        var seats = new SeatSentences(words.shared(), words.names(), office(result));
        switch (result) {
            case ListResult list -> {
                seats.explain(list.outcome()).forEach(each -> sentences.add(sentence(each)));
                people(list).forEach(each -> sentences.add(sentence(each)));
            }
            case SingleMandateResult single -> {
                var people = new PeopleSentences(words.shared(), words.names());
                seats.explain(single.outcome()).forEach(each -> sentences.add(sentence(each)));
                single.byElections()
                        .forEach(vacancy -> people.explain(vacancy).forEach(each -> sentences.add(sentence(each))));
            }
            default -> sentences.add(new Sentence(uncounted(result), Optional.empty()));
        }
        return new Explanation(words.protocol().contest(result.input().contest()), sentences);
    }

    private List<Explained> people(ListResult list) {
        var people = new PeopleSentences(words.shared(), words.names());
        var lines = new ArrayList<Explained>();
        list.people().forEach(each -> lines.addAll(people.explain(each)));
        list.published().forEach(each -> lines.add(people.explain(each)));
        list.successions().forEach(each -> lines.addAll(people.explain(each)));
        return lines;
    }

    private Sentence sentence(Explained explained) {
        return new Sentence(explained.sentence(), explained.law().map(words.law()::cite));
    }

    private String uncounted(ContestResult result) {
        var facts = new HashMap<String, Object>();
        facts.put("edition", snapshot.result().rulebook().edition().id());
        return switch (result) {
            case ContestResult.LacksProvisions lacks -> {
                facts.put(
                        "rules",
                        lacks.gaps().stream()
                                .map(rule -> words.shared().text("rule." + rule.key()))
                                .collect(Collectors.joining("; ")));
                yield words.shared().text("outcome.lacks-provisions", facts);
            }
            case ContestResult.VotesMissing missing -> {
                facts.put("votes", missing.votes());
                yield words.shared().text("outcome.votes-missing", facts);
            }
            case ContestResult.BaseNotPublished unknown -> {
                facts.put("kind", words.law().base(unknown.kind()));
                yield words.shared().text("outcome.base-not-published", facts);
            }
            default -> words.shared().text("outcome.nothing-counted");
        };
    }
}
