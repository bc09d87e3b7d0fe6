package dauys.publication.notices;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.Body;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.tabulation.Completeness;
import dauys.publication.Snapshot;
import dauys.publication.notices.Notice.Row;
import dauys.publication.notices.Notice.Section;
import dauys.publication.notices.Notice.Table;
import dauys.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The announcement of the results of one body: its list contest, its constituencies, and the body they make. */
final class BodyNotice {

    private final Snapshot snapshot;
    private final NoticeWords words;
    private final Body body;
    private final List<ContestResult> contests;

    BodyNotice(Snapshot snapshot, NoticeWords words, Body body) {
        this.snapshot = snapshot;
        this.words = words;
        this.body = body;
        this.contests = snapshot.result().contestsOf(body.id());
    }

    Notice notice() {
        var head = new NoticeHead(snapshot, words);
        String title = head.title(Names.in(body.title(), words.language()));
        var sections = new ArrayList<Section>();
        sections.add(head.section(contests));
        for (ContestResult each : contests) {
            if (each.input().contest().tier() == Tier.LIST) {
                sections.add(new ListSection(words, each).section());
            }
        }
        var constituencies = contests.stream()
                .filter(each -> each.input().contest().tier() == Tier.SINGLE_MANDATE)
                .toList();
        if (!constituencies.isEmpty()) {
            sections.add(constituencies(constituencies));
        }
        snapshot.result().chambers().stream()
                .filter(each -> each.body().id().equals(body.id()))
                .forEach(each -> sections.add(composition(each)));
        return new Notice(body.id(), words.language(), title, head.asOf(), sections);
    }

    private Section constituencies(List<ContestResult> results) {
        long decided = results.stream()
                .filter(each -> each instanceof SingleMandateResult single && single.outcome() instanceof Elected)
                .count();
        var sentence = words.own(
                partial() ? "constituencies.lead" : "constituencies.elected",
                Map.of("decided", decided, "all", results.size()));
        var columns = List.of(
                words.shared("constituency.elected"),
                words.shared("constituency.party"),
                words.shared("constituency.votes"),
                words.shared("constituency.of-valid"));
        var rows = new ArrayList<Row>();
        results.forEach(each -> rows.add(constituency(each)));
        var table = new Table(words.own("constituencies.caption"), "№", columns, rows);
        return new Section(Optional.of(words.shared("constituency.title")), List.of(sentence), List.of(table));
    }

    private boolean partial() {
        return NoticeHead.completeness(contests)
                .filter(all -> all.status() == Completeness.Status.PARTIAL)
                .isPresent();
    }

    private Row constituency(ContestResult result) {
        String number = result.input().contest().constituency().orElse("");
        if (!(result instanceof SingleMandateResult single) || !(single.outcome() instanceof Elected elected)) {
            return new Row(number, List.of(words.shared("constituency.open"), "–", "–", "–"), false);
        }
        String id = elected.winner().candidate();
        String name = words.names().person(id);
        long votes = elected.winner().votes();
        var totals = result.input().totals();
        long cast = totals.forOptions() + totals.againstAll().orElse(0);
        var party = result.input().candidates().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .flatMap(Candidate::party);
        return new Row(
                number,
                List.of(
                        partial() ? words.shared("constituency.leads", Map.of("candidate", name)) : name,
                        party(party),
                        words.count(votes),
                        words.percent(votes, cast)),
                false);
    }

    private String party(Optional<String> code) {
        return code.map(each -> words.names().party(each, words.language()))
                .orElse(words.shared("chamber.without-party"));
    }

    private Section composition(Chamber chamber) {
        var heading = words.shared(
                "chamber.title", Map.of("body", Names.in(body.title(), words.language()), "seats", chamber.seats()));
        var rows = new ArrayList<Row>();
        for (PartySeats each : chamber.parties()) {
            rows.add(new Row(
                    party(each.party()),
                    List.of(
                            words.count(each.byList()),
                            words.count(each.inConstituencies()),
                            words.count(each.total()),
                            words.percent(each.total(), chamber.seats())),
                    false));
        }
        if (chamber.undecided() > 0) {
            rows.add(new Row(
                    words.shared("chamber.undecided"),
                    List.of(
                            "–",
                            "–",
                            words.count(chamber.undecided()),
                            words.percent(chamber.undecided(), chamber.seats())),
                    false));
        }
        return new Section(Optional.of(heading), List.of(), List.of(seats(words, rows)));
    }

    /** A table of parties and their seats. */
    static Table seats(NoticeWords words, List<Row> rows) {
        return new Table(
                words.own("seats.caption"),
                words.shared("chamber.party"),
                List.of(
                        words.shared("chamber.by-list"),
                        words.shared("chamber.by-constituency"),
                        words.shared("chamber.total"),
                        words.shared("chamber.share")),
                rows);
    }
}
