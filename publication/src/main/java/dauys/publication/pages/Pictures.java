package dauys.publication.pages;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.chamber.Chamber;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.tabulation.Totals;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.folder.TerritoryShapes;
import dauys.publication.charts.Chart;
import dauys.publication.charts.Charts;
import dauys.publication.charts.DataTable;
import dauys.publication.charts.Measure;
import dauys.publication.charts.ReportedTurnout;
import dauys.publication.charts.Swing;
import dauys.publication.files.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The charts of pages in one language, each with its table as pages show tables. */
final class Pictures {

    private final Overview overview;
    private final Charts charts;

    Pictures(Overview overview, Spoken spoken) {
        this.overview = overview;
        this.charts = Charts.of(
                overview.snapshot().folder().parties().values().stream()
                        .map(Plain::party)
                        .toList(),
                spoken.language());
    }

    /** The seats of a body, each leading to the contest that filled it; the page has their table. */
    Optional<Picture> chamber(Chamber chamber, Scene.FrameMaker page) {
        if (chamber.seats() == 0) {
            return Optional.empty();
        }
        var chart = charts.hemicycle(
                id("chamber", chamber.body().id()),
                overview.snapshot().result(),
                chamber,
                seat -> seat.contest().map(contest -> page.to(Addresses.contest(contest))));
        return Optional.of(new Picture(chart.svg(), grid(chart.table()), true));
    }

    Optional<Picture> threshold(ListResult result) {
        return Optional.of(picture(
                charts.thresholdStrip(id("threshold", Overview.contest(result).id()), result)));
    }

    Optional<Picture> remainders(ListResult result) {
        return charts.remainders(id("remainders", Overview.contest(result).id()), result)
                .map(Pictures::picture);
    }

    /** Turnout by the hour, where precincts have reported it. */
    Optional<Picture> turnoutOverDay() {
        var days = overview.snapshot().days();
        return overview.territory()
                .filter(territory -> !days.isEmpty())
                .flatMap(territory -> charts.turnoutOverDay("hours", ReportedTurnout.of(territory, days)))
                .map(Pictures::picture);
    }

    /** Turnout by the hour in a part of the country. */
    Optional<Picture> turnoutOverDay(String id, String place, List<ReportedTurnout> hours) {
        return charts.turnoutOverDay(id, place, hours).map(Pictures::picture);
    }

    /** The milestones on one scale of time; the page has their table. */
    Optional<Picture> calendar(ElectionCalendar calendar) {
        return charts.calendar("calendar", calendar).map(chart -> new Picture(chart.svg(), grid(chart.table()), true));
    }

    /** What the lists of an earlier election had then and have now. */
    Picture swing(int number, Swing swing) {
        return picture(charts.swing("swing-" + number, swing));
    }

    /** The regions as equal tiles, each leading to its page. */
    Picture tiles(List<Region> regions, Map<String, Totals> totals, Measure measure, Scene.FrameMaker page) {
        return picture(charts.tiles(
                "tiles", regions, totals, measure, region -> Optional.of(page.to(Addresses.region(region)))));
    }

    /** The regions as they lie on the ground, each leading to its page. */
    Optional<Picture> map(
            TerritoryShapes shapes,
            List<Region> regions,
            Map<String, Totals> totals,
            Measure measure,
            Scene.FrameMaker page) {
        return charts.map(
                        "map",
                        shapes,
                        regions,
                        totals,
                        measure,
                        region -> Optional.of(page.to(Addresses.region(region))))
                .map(Pictures::picture);
    }

    /** The constituencies of a body as hexagons, each leading to its contest. */
    Picture hexagons(Territory territory, List<ContestResult> contests, Measure measure, Scene.FrameMaker page) {
        return picture(charts.hexagons(
                "hexagons", territory, contests, measure, contest -> Optional.of(page.to(Addresses.contest(contest)))));
    }

    /** An id as charts take it: small letters, digits and hyphens. */
    private static String id(String kind, String of) {
        return kind + "-" + SiteAddress.name(of).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }

    private static Picture picture(Chart chart) {
        return new Picture(chart.svg(), grid(chart.table()), false);
    }

    private static Grid grid(DataTable table) {
        var grid = new Grid(Plain.text(table.caption()));
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.isNumeric(i)) {
                grid.numbers(Plain.text(table.columns().get(i)));
            } else {
                grid.words(Plain.text(table.columns().get(i)));
            }
        }
        for (List<String> row : table.rows()) {
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < row.size(); i++) {
                String shown = Plain.text(row.get(i));
                if (i == 0) {
                    cells.add(Cell.head(shown));
                } else {
                    cells.add(table.isNumeric(i) ? Cell.number(shown) : Cell.word(shown));
                }
            }
            grid.row(cells);
        }
        return grid;
    }
}
