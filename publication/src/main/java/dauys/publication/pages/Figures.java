package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.CandidateOption;
import dauys.election.nomination.Candidate;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.election.seats.ThresholdBase;
import dauys.election.tabulation.Completeness;
import dauys.election.tabulation.StatedCount;
import dauys.election.tabulation.Tabulation;
import dauys.election.tabulation.Totals;
import dauys.election.voter.Turnout;
import dauys.law.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The numbers of contests as pages show them: each share with what it is a share of. */
final class Figures {

    private final Scene scene;
    private final Spoken spoken;

    Figures(Scene scene) {
        this.scene = scene;
        this.spoken = scene.spoken();
    }

    /** Every turnout that the figures allow, with both of its numbers, and the invalid ballots. */
    List<Fact> facts(Totals totals) {
        var shown = new ArrayList<Fact>();
        totals.registered()
                .ifPresent(listed -> shown.add(new Fact(spoken.say("figure.listed"), spoken.count(listed.value()))));
        for (Turnout turnout : totals.turnouts()) {
            String key = turnout.kind() == Turnout.Kind.BALLOTS_ISSUED ? "figure.issued" : "figure.took-part";
            shown.add(new Fact(
                    spoken.say(key),
                    spoken.numbers().percent(turnout.share()) + " %",
                    Optional.of(spoken.say(
                            turnout.interim() ? "figure.of-listed-interim" : "figure.of-listed",
                            Scene.facts("voters", turnout.voters(), "listed", turnout.listed())))));
        }
        totals.invalid().map(StatedCount::value).ifPresent(invalid -> shown.add(invalid(totals, invalid)));
        return shown;
    }

    private Fact invalid(Totals totals, long invalid) {
        long valid = totals.forOptions() + totals.againstAll().orElse(0);
        return new Fact(
                spoken.say("figure.invalid"),
                spoken.count(invalid),
                valid + invalid == 0 || !totals.complete()
                        ? Optional.empty()
                        : Optional.of(spoken.say(
                                "figure.of-ballots",
                                Scene.facts(
                                        "share", spoken.percent(invalid, valid + invalid), "all", valid + invalid))));
    }

    /** The share that a contest's options are told in: of the threshold base, or of all valid votes. */
    static long baseOfShares(ContestResult result) {
        var totals = result.input().totals();
        return threshold(result)
                .map(ThresholdBase::most)
                .orElseGet(() -> totals.forOptions() + totals.againstAll().orElse(0));
    }

    private static Optional<ThresholdBase> threshold(ContestResult result) {
        return result instanceof ListResult list ? Optional.of(list.figures().base()) : Optional.empty();
    }

    /** What the shares of a contest are shares of, in a sentence with its number. */
    String base(ContestResult result) {
        String name = threshold(result)
                .map(base -> spoken.law().base(base.kind()))
                .orElseGet(() -> spoken.say("figure.single-base"));
        return spoken.say("figure.base", Scene.facts("base", name, "number", baseOfShares(result)));
    }

    /** The options of a contest with votes and shares, and seats where there are some. */
    Grid options(ContestResult result, Scene.FrameMaker page) {
        boolean byList = result instanceof ListResult;
        var grid = new Grid(spoken.say("figure.options-caption", Scene.facts("base", base(result))))
                .words(spoken.say(byList ? "figure.list" : "figure.candidate"));
        if (!byList) {
            grid.words(spoken.say("figure.party"));
        }
        grid.numbers(spoken.say("figure.votes"), spoken.say("figure.share"));
        if (byList) {
            grid.numbers(spoken.say("figure.seats"));
        }
        var elected = elected(result);
        result.input().totals().votes().forEach((option, votes) -> {
            var row = new ArrayList<Cell>();
            row.add(name(result, option, page));
            if (!byList) {
                row.add(Cell.word(party(result, option)));
            }
            row.add(Cell.number(spoken.count(votes)));
            row.add(Cell.number(
                    isOutsideBase(result, option) ? Spoken.NOTHING : spoken.percent(votes, baseOfShares(result))));
            var seats = seats(result, option);
            if (byList) {
                row.add(Cell.number(seats.isPresent() ? spoken.count(seats.getAsInt()) : Spoken.NOTHING));
            }
            if (elected.filter(option.code()::equals).isPresent() || seats.orElse(0) > 0) {
                grid.marked(row);
            } else {
                grid.row(row);
            }
        });
        return grid;
    }

    private static boolean isOutsideBase(ContestResult result, ContestOption option) {
        return option instanceof AgainstAll
                && threshold(result)
                        .filter(base -> base.kind() == Choice.Base.LISTS)
                        .isPresent();
    }

    /** A list leads to its persons, where they are in the data. */
    private Cell name(ContestResult result, ContestOption option, Scene.FrameMaker page) {
        boolean hasPersons = result.input().lists().stream()
                .anyMatch(list ->
                        list.party().equals(option.code()) && !list.candidates().isEmpty());
        return hasPersons
                ? Cell.head(
                        scene.option(option),
                        page.to(Addresses.list(Overview.contest(result).id(), option.code())))
                : Cell.head(scene.option(option));
    }

    private String party(ContestResult result, ContestOption option) {
        if (!(option instanceof CandidateOption)) {
            return "";
        }
        return candidate(result, option.code())
                .map(each -> each.party().map(spoken::party).orElseGet(() -> spoken.say("figure.no-party")))
                .orElse("");
    }

    static Optional<Candidate> candidate(ContestResult result, String id) {
        return result.input().candidates().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** The candidate who is elected, or leads so far. */
    static Optional<String> elected(ContestResult result) {
        return result instanceof SingleMandateResult single && single.outcome() instanceof Elected elected
                ? Optional.of(elected.winner().candidate())
                : Optional.empty();
    }

    /** The seats of a list; empty while they are not given. */
    static OptionalInt seats(ContestResult result, ContestOption option) {
        return result instanceof ListResult list && list.outcome() instanceof SeatsGiven given
                ? given.seats().stream()
                        .filter(each -> each.list().party().equals(option.code()))
                        .mapToInt(each -> each.seats())
                        .findFirst()
                : OptionalInt.empty();
    }

    /** An empty table of areas for a contest: voters, ballots, votes of each option, protocols. */
    Grid areas(String caption, String first, Tabulation all) {
        var grid = new Grid(caption)
                .words(first)
                .numbers(spoken.say("figure.listed"), spoken.say("figure.issued-short"), spoken.say("figure.invalid"));
        all.ballot().options().forEach(each -> grid.numbers(scene.option(each)));
        return grid.numbers(spoken.say("figure.protocols"));
    }

    /** The row of an area in such a table. */
    List<Cell> area(Cell name, Tabulation sums) {
        var row = new ArrayList<Cell>();
        row.add(name);
        var listed = sums.sum(Role.LISTED);
        row.add(Cell.number(spoken.count(listed)));
        row.add(Cell.number(sums.sum(Role.ISSUED)
                .map(issued -> spoken.percent(issued, listed.orElse(0L)) + " %")
                .orElse(Spoken.NOTHING)));
        row.add(Cell.number(spoken.count(sums.sum(Role.INVALID))));
        sums.votes().values().forEach(each -> row.add(Cell.number(spoken.count(each))));
        row.add(Cell.number(progress(sums.completeness())));
        return row;
    }

    /** Protocols that are there, of those that there must be, and how many have errors. */
    String progress(Completeness count) {
        return spoken.say(
                count.withErrors() == 0 ? "figure.progress" : "figure.progress-errors",
                Map.of(
                        "arrived", count.arrived(),
                        "expected", count.expected(),
                        "withErrors", count.withErrors()));
    }

    /** The options of one area with votes and shares of the votes cast there. */
    Grid options(Tabulation sums) {
        long cast = sums.votes().values().stream().mapToLong(Long::longValue).sum();
        var grid = new Grid(spoken.say("figure.cast-caption", Scene.facts("number", cast)))
                .words(spoken.say("figure.list"))
                .numbers(spoken.say("figure.votes"), spoken.say("figure.share"));
        sums.votes()
                .forEach((option, votes) -> grid.row(
                        Cell.head(scene.option(option)),
                        Cell.number(spoken.count(votes)),
                        Cell.number(spoken.percent(votes, cast))));
        return grid;
    }
}
