package dauys.publication.notices;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.BaseNotPublished;
import dauys.election.chamber.ContestResult.LacksProvisions;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.NothingCounted;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.chamber.ContestResult.VotesMissing;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListSeats;
import dauys.election.seats.Step;
import dauys.election.seats.ThresholdBase;
import dauys.election.tabulation.Totals;
import dauys.election.voter.Turnout;
import dauys.law.Choice;
import dauys.publication.notices.Notice.Row;
import dauys.publication.notices.Notice.Section;
import dauys.publication.notices.Notice.Table;
import dauys.wording.Explained;
import dauys.wording.SeatSentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a notice says of a contest of lists: turnout, votes with their base, the threshold, seats. */
final class ListSection {

    private final NoticeWords words;
    private final ContestResult result;
    private final Totals totals;

    ListSection(NoticeWords words, ContestResult result) {
        this.words = words;
        this.result = result;
        this.totals = result.input().totals();
    }

    Section section() {
        var sentences = new ArrayList<String>();
        totals.turnouts().forEach(each -> sentences.add(turnout(each)));
        totals.invalid().ifPresent(invalid -> sentences.add(words.own("invalid", Map.of("ballots", invalid.value()))));
        var tables = new ArrayList<Table>();
        switch (result) {
            case ListResult list -> {
                list.outcome().steps().forEach(step -> {
                    if (step instanceof Step.Admission admission) {
                        sentences.add(base(admission));
                        sentences.add(words.own(
                                "admitted",
                                Map.of(
                                        "admitted",
                                        admission.admitted().size(),
                                        "all",
                                        list.figures().lists().size())));
                    }
                });
                new SeatSentences(
                                words.shared(),
                                words.names(),
                                result.input().contest().body().office())
                        .outcomeOf(list.outcome()).stream()
                                .map(Explained::sentence)
                                .forEach(sentences::add);
                tables.add(table(list));
            }
            case NothingCounted nothing -> sentences.add(words.shared("outcome.nothing-counted"));
            case VotesMissing missing ->
                sentences.add(words.shared("outcome.votes-missing", Map.of("votes", missing.votes())));
            case LacksProvisions lacks -> sentences.add(words.own("not-counted"));
            case BaseNotPublished unknown -> sentences.add(words.own("not-counted"));
            case SingleMandateResult single ->
                throw new IllegalArgumentException(
                        "Not a contest of lists: " + single.input().contest());
        }
        return new Section(Optional.of(words.contest(result.input().contest())), sentences, tables);
    }

    private String turnout(Turnout turnout) {
        String sentence = words.shared(
                turnout.kind() == Turnout.Kind.TOOK_PART ? "turnout.took-part" : "turnout.ballots-issued",
                Map.of(
                        "share", words.numbers().percent(turnout.share()),
                        "voters", turnout.voters(),
                        "listed", turnout.listed()));
        return turnout.interim() ? words.shared("turnout.interim", Map.of("sentence", sentence)) : sentence;
    }

    private String base(Step.Admission admission) {
        ThresholdBase base = admission.base();
        return words.shared(
                base.isExact() ? "heading.base" : "heading.base-range",
                Map.of(
                        "kind", words.law().base(base.kind()),
                        "base", base.most(),
                        "least", base.least(),
                        "most", base.most(),
                        "percent", words.numbers().shortPercent(admission.threshold()),
                        "needed", admission.votesNeeded()));
    }

    private Table table(ListResult list) {
        ThresholdBase base = list.figures().base();
        var rows = new ArrayList<Row>();
        list.figures()
                .lists()
                .forEach(each -> rows.add(new Row(
                        words.names().party(each.party(), words.language()),
                        List.of(words.count(each.votes()), share(base, each.votes()), seats(list, each.party())),
                        false)));
        totals.againstAll()
                .ifPresent(votes -> rows.add(new Row(
                        words.shared("table.against-all"),
                        List.of(words.count(votes), base.kind() == Choice.Base.LISTS ? "–" : share(base, votes), "–"),
                        false)));
        return new Table(
                words.own("lists.caption", Map.of("kind", words.law().base(base.kind()))),
                words.shared("table.list"),
                List.of(words.shared("table.votes"), words.shared("table.share"), words.shared("table.seats")),
                rows);
    }

    private String share(ThresholdBase base, long votes) {
        return base.isExact() ? words.percent(votes, base.most()) : "–";
    }

    private String seats(ListResult list, String party) {
        if (!(list.outcome() instanceof SeatsGiven given)) {
            return "–";
        }
        return words.count(given.seats().stream()
                .filter(each -> each.list().party().equals(party))
                .mapToInt(ListSeats::seats)
                .sum());
    }
}
