package dauys.cli;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.Tier;
import dauys.election.nomination.Candidate;
import dauys.election.seats.CandidateVotes;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.Step;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.Tabulation;
import dauys.folder.ElectionFolder;
import dauys.law.Ratio;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code count} prints of a folder of protocols: chambers put together from their tiers, with completeness. */
final class NationPage {

    private static final String NOTHING = "–";

    private final Messages messages;
    private final Numbers numbers;
    private final Names names;
    private final ElectionFolder folder;
    private final ResultPage contests;

    NationPage(Messages messages, ElectionFolder folder) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
        this.names = ResultPage.names(folder, messages.language());
        this.folder = folder;
        this.contests = new ResultPage(messages, folder);
    }

    /**
     * The page.
     *
     * @param body the one to show in full; empty for all bodies of the whole country, and a line for every other
     */
    List<String> lines(ElectionResult result, String body, boolean explained) {
        var lines = new ArrayList<>(contests.heading(result.election(), result.rulebook()));
        folder.tabulated().ifPresent(all -> {
            lines.add(CompletenessLine.of(messages, all.completeness()));
            if (all.completeness().status() == Completeness.Status.PARTIAL) {
                lines.add(messages.text("complete.provisional"));
            }
        });
        var chambers = result.chambers();
        var others = new ArrayList<Chamber>();
        for (Chamber chamber : chambers) {
            boolean inFull = body.isEmpty()
                    ? chambers.size() == 1 || chamber.body().area().isEmpty()
                    : chamber.body().id().equals(body);
            if (inFull) {
                lines.add("");
                lines.addAll(inFull(chamber, result, explained));
            } else if (body.isEmpty()) {
                others.add(chamber);
            }
        }
        if (!others.isEmpty()) {
            lines.add("");
            lines.addAll(summary(others, result));
        }
        return lines;
    }

    private List<String> inFull(Chamber chamber, ElectionResult result, boolean explained) {
        var lines = new ArrayList<String>();
        var own = result.contestsOf(chamber.body().id());
        for (ContestResult each : own) {
            if (each.input().contest().tier() == Tier.LIST) {
                each.input()
                        .tabulation()
                        .ifPresent(all -> lines.add(CompletenessLine.of(messages, all.completeness())));
                lines.addAll(contests.contest(each, result, explained));
                lines.add("");
            }
        }
        var constituencies = own.stream()
                .filter(each -> each.input().contest().tier() == Tier.SINGLE_MANDATE)
                .toList();
        if (!constituencies.isEmpty()) {
            lines.add(messages.text("constituency.title"));
            lines.addAll(constituencies(constituencies));
            lines.add("");
        }
        for (ContestResult each : constituencies) {
            if (explained || isOpen(each)) {
                lines.addAll(contests.contest(each, result, true));
                lines.add("");
            }
        }
        lines.addAll(composition(chamber));
        return lines;
    }

    /** A constituency whose votes elect nobody, so that its page must say what follows. */
    private static boolean isOpen(ContestResult result) {
        return !(result instanceof ContestResult.NothingCounted)
                && !(result instanceof SingleMandateResult single && single.outcome() instanceof Elected);
    }

    private List<String> constituencies(List<ContestResult> results) {
        var headings = List.of(
                "№",
                messages.text("constituency.elected"),
                messages.text("constituency.party"),
                messages.text("constituency.votes"),
                messages.text("tabulate.cast"),
                messages.text("constituency.of-valid"),
                messages.text("constituency.next"),
                messages.text("constituency.protocols"));
        var table = new Table(headings, Set.of(1, 2));
        results.forEach(each -> table.row(constituency(each)));
        return table.lines();
    }

    private List<String> constituency(ContestResult result) {
        var row = new ArrayList<String>();
        row.add(result.input().contest().constituency().orElse(""));
        if (result instanceof SingleMandateResult single && single.outcome() instanceof Elected elected) {
            CandidateVotes winner = elected.winner();
            long cast = result.input().totals().forOptions()
                    + result.input().totals().againstAll().orElse(0);
            row.add(
                    isPartial(result)
                            ? messages.text("constituency.leads", Map.of("candidate", names.person(winner.candidate())))
                            : names.person(winner.candidate()));
            row.add(party(result, winner.candidate()));
            row.add(numbers.count(winner.votes()));
            row.add(numbers.count(cast));
            row.add(numbers.percent(Ratio.of(winner.votes(), cast)));
            row.add(next(elected));
        } else {
            row.add(messages.text("constituency.open"));
            row.addAll(List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING));
        }
        row.add(result.input()
                .tabulation()
                .map(Tabulation::completeness)
                .map(this::protocols)
                .orElse(NOTHING));
        return row;
    }

    /** While protocols are missing, whoever is first is not elected. */
    private static boolean isPartial(ContestResult result) {
        return result.input()
                .tabulation()
                .filter(all -> all.completeness().status() == Completeness.Status.PARTIAL)
                .isPresent();
    }

    private String next(Elected elected) {
        for (Step step : elected.steps()) {
            if (step instanceof Step.MostVotes most && most.ranking().size() > 1) {
                return numbers.count(most.ranking().get(1).votes());
            }
        }
        return NOTHING;
    }

    private String party(ContestResult result, String candidate) {
        return result.input().candidates().stream()
                .filter(each -> each.id().equals(candidate))
                .findFirst()
                .flatMap(Candidate::party)
                .map(code -> names.party(code, messages.language()))
                .orElse(messages.text("chamber.without-party"));
    }

    private String protocols(Completeness completeness) {
        return numbers.count(completeness.arrived()) + "/" + numbers.count(completeness.expected());
    }

    private List<String> composition(Chamber chamber) {
        var lines = new ArrayList<String>();
        lines.add(messages.text(
                "chamber.title",
                Map.of(
                        "body", Names.in(chamber.body().title(), messages.language()),
                        "seats", chamber.seats())));
        var table = new Table(List.of(
                messages.text("chamber.party"),
                messages.text("chamber.by-list"),
                messages.text("chamber.by-constituency"),
                messages.text("chamber.total"),
                messages.text("chamber.share")));
        int byList = 0;
        int inConstituencies = 0;
        for (PartySeats each : chamber.parties()) {
            byList += each.byList();
            inConstituencies += each.inConstituencies();
            table.row(List.of(
                    name(each.party()),
                    numbers.count(each.byList()),
                    numbers.count(each.inConstituencies()),
                    numbers.count(each.total()),
                    numbers.percent(Ratio.of(each.total(), chamber.seats()))));
        }
        table.rule();
        if (chamber.undecided() > 0) {
            table.row(List.of(
                    messages.text("chamber.undecided"),
                    NOTHING,
                    NOTHING,
                    numbers.count(chamber.undecided()),
                    numbers.percent(Ratio.of(chamber.undecided(), chamber.seats()))));
        }
        table.row(List.of(
                messages.text("chamber.all"),
                numbers.count(byList),
                numbers.count(inConstituencies),
                numbers.count(chamber.seats()),
                numbers.percent(Ratio.of(1, 1))));
        lines.addAll(table.lines());
        lines.add(groups(chamber.groups()));
        return lines;
    }

    private String groups(Chamber.Groups groups) {
        if (groups.persons() == 0) {
            return messages.text("chamber.no-groups");
        }
        if (groups.youthUnder().isEmpty()) {
            return messages.text(
                    "chamber.groups-without-youth",
                    Map.of(
                            "persons", groups.persons(),
                            "women", groups.women(),
                            "womenShare", share(groups.women(), groups),
                            "disability", groups.disability(),
                            "disabilityShare", share(groups.disability(), groups)));
        }
        return messages.text(
                "chamber.groups",
                Map.of(
                        "persons", groups.persons(),
                        "women", groups.women(),
                        "womenShare", share(groups.women(), groups),
                        "age", groups.youthUnder().getAsInt(),
                        "youth", groups.youth(),
                        "youthShare", share(groups.youth(), groups),
                        "disability", groups.disability(),
                        "disabilityShare", share(groups.disability(), groups)));
    }

    private String share(int members, Chamber.Groups groups) {
        return numbers.percent(Ratio.of(members, groups.persons()));
    }

    private String name(Optional<String> party) {
        return party.map(code -> names.party(code, messages.language())).orElse(messages.text("chamber.without-party"));
    }

    /** One row for each body that is not shown in full: its seats by party, and how complete its protocols are. */
    private List<String> summary(List<Chamber> chambers, ElectionResult result) {
        Set<Optional<String>> parties = new LinkedHashSet<>();
        chambers.forEach(each -> each.parties().forEach(seats -> parties.add(seats.party())));
        var ordered = parties.stream()
                .sorted((one, other) -> Boolean.compare(one.isEmpty(), other.isEmpty()))
                .toList();
        var headings = new ArrayList<String>(List.of(messages.text("bodies.body"), messages.text("bodies.seats")));
        ordered.forEach(each -> headings.add(name(each)));
        headings.addAll(List.of(
                messages.text("chamber.undecided"),
                messages.text("constituency.protocols"),
                messages.text("bodies.status")));
        var table = new Table(headings);
        var all = new Sum(ordered.size());
        for (Chamber chamber : chambers) {
            var completeness = completeness(chamber, result);
            int[] seats = seats(chamber, ordered);
            all.add(chamber, seats, completeness);
            String title = Names.in(chamber.body().title(), messages.language());
            table.row(row(title, chamber.seats(), seats, chamber.undecided(), completeness));
        }
        table.rule();
        String title = messages.text("bodies.sum", Map.of("n", chambers.size()));
        table.row(row(title, all.seats, all.byParty, all.undecided, all.completeness));
        var lines = new ArrayList<String>();
        lines.add(messages.text("bodies.title"));
        lines.addAll(table.lines());
        return lines;
    }

    /** The last row of the summary as it grows. */
    private static final class Sum {
        private final int[] byParty;
        private int seats;
        private int undecided;
        private Completeness completeness = new Completeness(0, 0, 0);

        Sum(int parties) {
            byParty = new int[parties];
        }

        void add(Chamber chamber, int[] own, Completeness protocols) {
            seats += chamber.seats();
            undecided += chamber.undecided();
            completeness = completeness.plus(protocols);
            for (int i = 0; i < own.length; i++) {
                byParty[i] += own[i];
            }
        }
    }

    private static int[] seats(Chamber chamber, List<Optional<String>> parties) {
        return parties.stream()
                .mapToInt(party -> chamber.parties().stream()
                        .filter(each -> each.party().equals(party))
                        .mapToInt(PartySeats::total)
                        .sum())
                .toArray();
    }

    private static Completeness completeness(Chamber chamber, ElectionResult result) {
        return result.contestsOf(chamber.body().id()).stream()
                .flatMap(each -> each.input().tabulation().stream())
                .map(Tabulation::completeness)
                .reduce(new Completeness(0, 0, 0), Completeness::plus);
    }

    private List<String> row(String title, int seats, int[] byParty, int undecided, Completeness completeness) {
        var row = new ArrayList<String>();
        row.add(title);
        row.add(numbers.count(seats));
        for (int each : byParty) {
            row.add(each == 0 ? NOTHING : numbers.count(each));
        }
        row.add(undecided == 0 ? NOTHING : numbers.count(undecided));
        row.add(protocols(completeness));
        row.add(CompletenessLine.word(messages, completeness));
        return row;
    }
}
