package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ElectionResult;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.contest.Tier;
import dauys.election.seats.Step;
import dauys.folder.ElectionFolder;
import dauys.folder.Rulebooks;
import dauys.law.Edition;
import dauys.law.Ratio;
import dauys.law.Rulebook;
import dauys.publication.charts.Swing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The same votes under other editions of the law, and the elections before. */
final class ComparePages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final List<ElectionFolder> earlier;
    private final Pictures pictures;

    ComparePages(Scene scene, List<ElectionFolder> earlier, Pictures pictures) {
        this.pictures = pictures;
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.earlier = List.copyOf(earlier);
    }

    PublicPage page() {
        var page = scene.at(Addresses.COMPARE, spoken.say("compare.title"));
        var sections = new ArrayList<Section>();
        sections.add(Section.untitled("what").note(spoken.say("compare.what")));
        var folder = overview.snapshot().folder();
        for (ContestResult result : listContests()) {
            sections.add(editions(folder, result, sections.size()));
        }
        for (ElectionFolder each : earlier) {
            sections.add(earlier(each, sections.size()));
        }
        return page.page(overview.state(), sections);
    }

    private List<ContestResult> listContests() {
        return overview.national().stream()
                .flatMap(each -> overview.contestsOf(each).stream())
                .filter(each -> Overview.contest(each).tier() == Tier.LIST)
                .toList();
    }

    /** One contest's votes under every edition of the country. */
    private Section editions(ElectionFolder folder, ContestResult governing, int number) {
        var counted = new LinkedHashMap<Edition, ContestResult>();
        for (Edition edition : Rulebooks.editions()) {
            if (edition.country().equals(folder.governing().edition().country())) {
                Rulebooks.load(edition)
                        .value()
                        .ifPresent(rulebook -> counted.put(edition, count(folder, governing, rulebook)));
            }
        }
        var grid = new Grid(spoken.say("compare.caption")).words(spoken.say("figure.list"));
        counted.keySet().forEach(each -> grid.numbers(spoken.numbers().date(each.amendedOn())));
        needed(grid, counted);
        for (ContestOption option : governing.input().totals().votes().keySet()) {
            if (!(option instanceof AgainstAll)) {
                var row = new ArrayList<Cell>();
                row.add(Cell.head(scene.option(option)));
                counted.values().forEach(each -> {
                    var seats = Figures.seats(each, option);
                    row.add(Cell.number(seats.isPresent() ? spoken.count(seats.getAsInt()) : Spoken.NOTHING));
                });
                grid.row(row);
            }
        }
        var section = Section.of("editions-" + number, spoken.contest(Overview.contest(governing)))
                .note(spoken.say(
                        "compare.governing",
                        Map.of(
                                "date",
                                spoken.numbers()
                                        .date(folder.governing().edition().amendedOn()))))
                .grid(grid);
        counted.forEach((edition, result) -> new Outcomes(scene)
                .questions(result)
                .forEach(sentence -> section.note(spoken.say(
                        "compare.open",
                        Map.of("date", spoken.numbers().date(edition.amendedOn()), "sentence", sentence)))));
        return section;
    }

    /** How many votes reached the threshold under each edition. */
    private void needed(Grid grid, Map<Edition, ContestResult> counted) {
        var row = new ArrayList<Cell>();
        row.add(Cell.head(spoken.say("compare.needed")));
        counted.values()
                .forEach(each -> row.add(Cell.number(admission(each)
                        .map(Step.Admission::votesNeeded)
                        .map(spoken::count)
                        .orElse(Spoken.NOTHING))));
        grid.row(row);
    }

    private static Optional<Step.Admission> admission(ContestResult result) {
        return result instanceof ListResult list
                ? list.outcome().steps().stream()
                        .filter(Step.Admission.class::isInstance)
                        .map(Step.Admission.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    private static ContestResult count(ElectionFolder folder, ContestResult result, Rulebook rulebook) {
        return ElectionResult.of(folder.election(), List.of(result.input()), rulebook, folder.governing())
                .contests()
                .getFirst();
    }

    /** An earlier election's lists, with what their shares were shares of then. */
    private Section earlier(ElectionFolder folder, int number) {
        var own = new Spoken(spoken.language(), folder.parties().values(), List.of(), Optional.empty());
        var section = Section.of("earlier-" + number, own.in(folder.election().title()));
        for (ContestResult result : folder.count().contests()) {
            if (Overview.contest(result).tier() == Tier.LIST) {
                var office = Overview.contest(result).body().office();
                section.picture(listContests().stream()
                                .filter(each -> Overview.contest(each).body().office() == office)
                                .findFirst()
                                .map(now -> pictures.swing(number, swing(folder, own, result, now))))
                        .grid(lists(own, result));
            }
        }
        return section;
    }

    /** The lists of this election in its order, and after them those that stood only then. */
    private Swing swing(ElectionFolder folder, Spoken own, ContestResult then, ContestResult now) {
        long baseThen = Figures.baseOfShares(then);
        long baseNow = Figures.baseOfShares(now);
        var sharesThen = shares(then, baseThen);
        var sharesNow = shares(now, baseNow);
        var codes = new LinkedHashSet<String>(sharesNow.keySet());
        codes.addAll(sharesThen.keySet());
        var lines = new ArrayList<Swing.Line>();
        var parties = overview.snapshot().folder().parties();
        for (String code : codes) {
            boolean stands = sharesNow.containsKey(code);
            var known = stands ? parties.get(code) : folder.parties().get(code);
            lines.add(new Swing.Line(
                    code,
                    Plain.text(stands ? spoken.party(code) : own.party(code)),
                    known == null ? Optional.empty() : known.colour(),
                    Optional.ofNullable(sharesThen.get(code)),
                    Optional.ofNullable(sharesNow.get(code))));
        }
        return new Swing(
                spoken.contest(Overview.contest(now)),
                spoken.numbers().date(folder.election().date()),
                spoken.numbers().date(overview.election().date()),
                baseThen,
                baseNow,
                lines);
    }

    /** Shares of lists by their codes; none while there is nothing to have a share of. */
    private static Map<String, Ratio> shares(ContestResult result, long base) {
        var shares = new LinkedHashMap<String, Ratio>();
        result.input().totals().votes().forEach((option, votes) -> {
            if (option instanceof ListOption && base > 0) {
                shares.put(option.code(), Ratio.of(votes, base));
            }
        });
        return shares;
    }

    private Grid lists(Spoken own, ContestResult result) {
        long base = Figures.baseOfShares(result);
        var grid = new Grid(spoken.say(
                        "compare.earlier-caption",
                        Map.of("contest", own.protocol().contest(Overview.contest(result)), "base", base)))
                .words(spoken.say("figure.list"))
                .numbers(spoken.say("figure.votes"), spoken.say("figure.share"), spoken.say("figure.seats"));
        result.input().totals().votes().forEach((option, votes) -> {
            var seats = Figures.seats(result, option);
            grid.row(
                    Cell.head(own.protocol().option(option, own.names())),
                    Cell.number(spoken.count(votes)),
                    Cell.number(spoken.percent(votes, base)),
                    Cell.number(seats.isPresent() ? spoken.count(seats.getAsInt()) : Spoken.NOTHING));
        });
        return grid;
    }
}
