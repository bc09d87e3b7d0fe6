package dauys.publication.charts;

import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.tabulation.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of one measure on a map: how each area is filled, what is written on it, the legend and the table. Maps
 * differ in shapes alone, so that all of this is here once.
 */
final class AreaShading {

    /** A narrower map would leave no room for its legend. */
    static final double LEAST_WIDTH = 500;

    /** One area of a map: its code, its name in full, its short one, and what the measure comes to there. */
    private record Area(String name, String shortName, Optional<AreaFigures> figures) {}

    private final Words words;
    private final Measure measure;
    private final Map<String, Area> areas = new LinkedHashMap<>();
    private Steps steps = new Steps(0, 2_000);

    AreaShading(Words words, Measure measure) {
        this.words = words;
        this.measure = measure;
    }

    /** Adds an area of a list contest, where options are parties or against all. */
    void add(String code, String name, String shortName, Optional<Totals> totals) {
        add(
                code,
                name,
                shortName,
                totals,
                option -> option instanceof AgainstAll ? Optional.empty() : Optional.of(option.code()),
                option -> words.option(option.code()));
    }

    void add(
            String code,
            String name,
            String shortName,
            Optional<Totals> totals,
            Function<ContestOption, Optional<String>> partyOf,
            Function<ContestOption, String> nameOf) {
        areas.put(
                code,
                new Area(name, shortName, totals.flatMap(found -> AreaFigures.of(measure, found, partyOf, nameOf))));
        steps = Steps.of(areas.values().stream()
                .flatMap(each -> each.figures().stream())
                .map(AreaFigures::share)
                .toList());
    }

    private boolean isLeader() {
        return measure instanceof Measure.Leader;
    }

    private Area area(String code) {
        var area = areas.get(code);
        return area == null ? new Area(code, code, Optional.empty()) : area;
    }

    /** The key of this measure among the sentences. */
    private String key() {
        return switch (measure) {
            case Measure.TurnoutShare turnout ->
                switch (turnout.kind()) {
                    case BALLOTS_ISSUED -> "measure.turnout-issued";
                    case TOOK_PART -> "measure.turnout-took-part";
                };
            case Measure.Leader leader -> "measure.leader";
            case Measure.PartyShare share -> "measure.party";
            case Measure.AgainstAllShare share -> "measure.against-all";
            case Measure.InvalidShare share -> "measure.invalid";
        };
    }

    private String party() {
        return measure instanceof Measure.PartyShare share
                ? words.party(share.party()).name()
                : "";
    }

    /** What the measure is called, and what it is a share of. */
    String title() {
        return words.text(key(), "party", party());
    }

    /** The smallest and the largest share, or who leads how often. */
    String description() {
        var known = areas.values().stream()
                .filter(each -> each.figures().isPresent())
                .toList();
        if (known.isEmpty()) {
            return words.text("map.no-data");
        }
        if (isLeader()) {
            var led = new LinkedHashMap<String, Integer>();
            known.forEach(each -> led.merge(leaderName(each.figures().orElseThrow()), 1, Integer::sum));
            var parts = new ArrayList<String>();
            led.forEach((name, times) -> parts.add("%s – %d".formatted(name, times)));
            return words.text("map.leaders", "leaders", String.join("; ", parts));
        }
        var ordered = known.stream()
                .sorted((one, other) -> one.figures()
                        .orElseThrow()
                        .share()
                        .compareTo(other.figures().orElseThrow().share()))
                .toList();
        return words.text(
                "map.range",
                "least",
                value(ordered.getFirst()),
                "leastName",
                ordered.getFirst().name(),
                "most",
                value(ordered.getLast()),
                "mostName",
                ordered.getLast().name());
    }

    private String value(Area area) {
        return words.percent(area.figures().orElseThrow().share());
    }

    private String leaderName(AreaFigures figures) {
        return figures.tied() ? words.text("map.tied") : figures.leaderName().orElse("");
    }

    /** What the pointer shows over an area. */
    String tip(String code) {
        var area = area(code);
        if (area.figures().isEmpty()) {
            return words.text("map.tip.no-data", "name", area.name());
        }
        var figures = area.figures().get();
        return words.text(
                isLeader() ? "map.tip.leader" : "map.tip",
                "name",
                area.name(),
                "leader",
                leaderName(figures),
                "share",
                value(area),
                "part",
                words.count(figures.part()),
                "whole",
                words.count(figures.whole()));
    }

    /** The class of an area's shape. */
    String kind(String code) {
        var figures = area(code).figures();
        if (figures.isEmpty()) {
            return "chart-area chart-missing";
        }
        if (isLeader()) {
            return leaderMark(figures.get())
                    .map(mark -> "chart-area " + mark.areaClass())
                    .orElse("chart-area chart-nobody");
        }
        return "chart-area chart-step-" + (steps.of(figures.get().share()) + 1);
    }

    String fill(String code) {
        var figures = area(code).figures();
        if (figures.isEmpty()) {
            return "none";
        }
        return isLeader()
                ? leaderMark(figures.get()).map(PartyMark::fill).orElse(Svg.SOFT)
                : Steps.COLOURS.get(steps.of(figures.get().share()));
    }

    private Optional<PartyMark> leaderMark(AreaFigures figures) {
        return figures.leader().filter(code -> !code.equals(AgainstAll.CODE)).map(words::party);
    }

    /** The outline of an area, broken where there is no data. */
    Object[] stroke(String code) {
        return area(code).figures().isPresent()
                ? new Object[] {"stroke", Svg.MUTED}
                : new Object[] {"stroke", Svg.MUTED, "stroke-dasharray", "3 2"};
    }

    /** The class of text on an area's shape. */
    String textKind(String code) {
        var figures = area(code).figures();
        if (figures.isEmpty()) {
            return "text";
        }
        if (!isLeader()) {
            return Steps.textKind(steps.of(figures.get().share()));
        }
        return leaderMark(figures.get())
                .map(mark -> mark.colour().isEmpty()
                        ? "on-plain-text"
                        : mark.onColour().equals(Svg.BLACK) ? "on-colour-light" : "on-dark")
                .orElse("text");
    }

    String shortName(String code) {
        return area(code).shortName();
    }

    /** What is written on an area: the share, or who leads. */
    String label(String code) {
        var area = area(code);
        return area.figures()
                .map(figures -> isLeader()
                        ? leaderMark(figures).map(PartyMark::name).orElseGet(() -> withoutMark(figures))
                        : words.percentShort(figures.share()))
                .orElse("–");
    }

    /** The share of the one who leads; empty where the share is the label already. */
    Optional<String> secondLabel(String code) {
        return area(code).figures().filter(figures -> isLeader()).map(figures -> words.percentShort(figures.share()));
    }

    /** What stands on an area that no party leads. */
    private String withoutMark(AreaFigures figures) {
        if (figures.tied()) {
            return "=";
        }
        boolean againstAll = figures.leader().isPresent();
        return words.text(againstAll ? "against-all" : "map.without-party");
    }

    /** The legend of a map of this width: the steps with their numbers, or the parties that lead. */
    Legend legend(double width) {
        var entries = new ArrayList<Legend.Entry>();
        if (isLeader()) {
            leaders().forEach(mark -> entries.add(Legend.party(mark)));
        } else {
            for (int i = 0; i < Steps.NUMBER; i++) {
                String range = words.text(
                        "map.step",
                        "from",
                        words.numbers().shortPercent(steps.from(i)),
                        "to",
                        words.numbers().shortPercent(steps.to(i)));
                entries.add(Legend.step(i, range));
            }
        }
        if (areas.values().stream().anyMatch(each -> each.figures().isEmpty())) {
            entries.add(Legend.missing(words.text("map.no-data")));
        }
        return new Legend(title(), entries, width);
    }

    /** The parties that lead somewhere, in the order of the areas. */
    private List<PartyMark> leaders() {
        return areas.values().stream()
                .flatMap(each -> each.figures().stream())
                .flatMap(figures -> leaderMark(figures).stream())
                .distinct()
                .toList();
    }

    /** The numbers behind the map. */
    DataTable table(String nameOfAreas) {
        var rows = new ArrayList<List<String>>();
        for (Area area : areas.values()) {
            var row = new ArrayList<String>();
            row.add(area.name());
            if (isLeader()) {
                row.add(area.figures().map(this::leaderName).orElse(""));
            }
            row.add(area.figures().map(each -> words.count(each.part())).orElse(""));
            row.add(area.figures().map(each -> words.count(each.whole())).orElse(""));
            row.add(area.figures().isPresent() ? value(area) : "");
            rows.add(row);
        }
        var columns = new ArrayList<String>();
        columns.add(nameOfAreas);
        if (isLeader()) {
            columns.add(words.text("column.leader"));
        }
        columns.add(words.text(key() + ".part"));
        columns.add(words.text(key() + ".whole"));
        columns.add(words.text("column.percent"));
        return new DataTable(title(), columns, rows);
    }
}
