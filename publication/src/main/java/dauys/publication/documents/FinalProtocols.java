package dauys.publication.documents;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.chamber.ContestAct;
import dauys.election.chamber.ContestCourse;
import dauys.election.chamber.ContestResult;
import dauys.election.contest.Tier;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.law.Ratio;
import dauys.publication.Snapshot;
import dauys.publication.documents.FinalProtocol.Composition;
import dauys.publication.documents.FinalProtocol.PartyRow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of each body as the commission's final protocol. */
final class FinalProtocols {

    private static final int MEMBERS = 4;

    private final Snapshot snapshot;
    private final Frames frames;
    private final Words words;
    private final ContestParts parts;

    FinalProtocols(Snapshot snapshot, Frames frames, Words words) {
        this.snapshot = snapshot;
        this.frames = frames;
        this.words = words;
        this.parts = new ContestParts(snapshot, words);
    }

    FinalProtocol of(Chamber chamber) {
        var body = chamber.body();
        var own = snapshot.result().contestsOf(body.id());
        var completeness = own.stream()
                .flatMap(each -> each.input().tabulation().stream())
                .map(Tabulation::completeness)
                .reduce(Completeness::plus);
        boolean provisional = completeness
                .filter(all -> all.status() == Completeness.Status.PARTIAL)
                .isPresent();
        var facts = Map.of("body", words.name(body.title()));
        String title = words.say("final.title", facts);
        String complete = completeness.map(frames::complete).orElseGet(() -> words.say("final.from-totals"));
        var lists = of(own, Tier.LIST);
        var constituencies = of(own, Tier.SINGLE_MANDATE);
        var rulebook = snapshot.result().rulebook();
        return new FinalProtocol(
                frames.of(title, words.say("final.about", facts), Optional.empty(), complete),
                title,
                words.shared()
                        .text(
                                rulebook.provisions().isEmpty() ? "heading.no-rulebook" : "heading.rulebook",
                                Map.of("edition", rulebook.edition().id(), "title", words.name(rulebook.title()))),
                status(own, complete, provisional),
                provisional,
                lists.stream().map(parts::list).toList(),
                constituencies.stream().map(parts::constituency).toList(),
                composition(chamber),
                own.stream().map(parts::explanation).toList(),
                Frame.signatures(words, MEMBERS));
    }

    private static List<ContestResult> of(List<ContestResult> results, Tier tier) {
        return results.stream()
                .filter(each -> each.input().contest().tier() == tier)
                .toList();
    }

    private List<String> status(List<ContestResult> own, String complete, boolean provisional) {
        var status = new ArrayList<String>();
        status.add(complete);
        if (provisional) {
            status.add(words.shared().text("complete.provisional"));
        }
        var acts = new LinkedHashSet<String>();
        for (ContestResult each : own) {
            Optional.ofNullable(snapshot.courses().get(each.input().contest().id()))
                    .flatMap(ContestCourse::declared)
                    .map(this::act)
                    .ifPresent(acts::add);
        }
        status.addAll(acts);
        return status;
    }

    private String act(ContestAct.Declare act) {
        return words.say(
                "final.established",
                Map.of("act", act.act(), "date", words.numbers().date(act.on())));
    }

    private Composition composition(Chamber chamber) {
        var rows = new ArrayList<PartyRow>();
        int byList = 0;
        int inConstituencies = 0;
        for (PartySeats each : chamber.parties()) {
            byList += each.byList();
            inConstituencies += each.inConstituencies();
            rows.add(new PartyRow(
                    each.party()
                            .map(words::party)
                            .orElseGet(() -> words.shared().text("chamber.without-party")),
                    words.count(each.byList()),
                    words.count(each.inConstituencies()),
                    words.count(each.total()),
                    share(each.total(), chamber.seats())));
        }
        if (chamber.undecided() > 0) {
            rows.add(new PartyRow(
                    words.shared().text("chamber.undecided"),
                    Words.NOTHING,
                    Words.NOTHING,
                    words.count(chamber.undecided()),
                    share(chamber.undecided(), chamber.seats())));
        }
        var sum = new PartyRow(
                words.shared().text("chamber.all"),
                words.count(byList),
                words.count(inConstituencies),
                words.count(chamber.seats()),
                share(chamber.seats(), chamber.seats()));
        return new Composition(words.say("final.composition"), rows, sum, groups(chamber.groups()));
    }

    private Optional<String> groups(Chamber.Groups groups) {
        if (groups.persons() == 0) {
            return Optional.empty();
        }
        var facts = Map.of(
                "persons", groups.persons(),
                "women", groups.women(),
                "womenShare", share(groups.women(), groups.persons()),
                "age", groups.youthUnder().orElse(0),
                "youth", groups.youth(),
                "youthShare", share(groups.youth(), groups.persons()),
                "disability", groups.disability(),
                "disabilityShare", share(groups.disability(), groups.persons()));
        return Optional.of(words.shared()
                .text(groups.youthUnder().isEmpty() ? "chamber.groups-without-youth" : "chamber.groups", facts));
    }

    private String share(int part, int whole) {
        return whole == 0 ? Words.NOTHING : words.numbers().percent(Ratio.of(part, whole));
    }
}
