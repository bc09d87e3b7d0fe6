package dauys.publication.pages;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.seats.Step;
import dauys.election.voter.Turnout;
import dauys.publication.charts.ReportedTurnout;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How many came: both counts that are called turnout, the day by the hour, and the day beside the protocols. */
final class TurnoutPages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;
    private final Pictures pictures;
    private final ContestResult main;

    TurnoutPages(Scene scene, Pictures pictures) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
        this.pictures = pictures;
        this.main = overview.main();
    }

    PublicPage page() {
        var page = scene.at(Addresses.TURNOUT, spoken.say("home.turnout"));
        var sections = new ArrayList<Section>();
        sections.add(both());
        var regions = overview.precincts()
                .filter(all -> !overview.snapshot().days().isEmpty())
                .map(all -> DayTurnout.of(overview, all))
                .orElse(List.of());
        if (regions.stream().allMatch(each -> each.hours().isEmpty())) {
            sections.add(Section.untitled("day").note(spoken.say("turnout.no-reports")));
            return page.page(overview.state(main), sections);
        }
        sections.add(Section.of("day", spoken.say("turnout.day"))
                .note(spoken.say("turnout.local-time"))
                .picture(pictures.turnoutOverDay())
                .grid(hours(regions)));
        sections.add(reconciled(regions, page));
        for (DayTurnout each : regions) {
            String name = spoken.in(each.region().name());
            var picture = pictures.turnoutOverDay("hours-" + sections.size(), name, each.hours());
            sections.add(Section.of("region-" + sections.size(), name)
                    .picture(picture)
                    .link(page.to(Addresses.region(each.region().code())), spoken.say("turnout.to-region")));
        }
        return page.page(overview.state(main), sections);
    }

    /** The two counts, and where each of them comes from. */
    private Section both() {
        var totals = main.input().totals();
        var section =
                Section.of("both", spoken.contest(Overview.contest(main))).facts(new Figures(scene).facts(totals));
        line(Role.LISTED)
                .ifPresent(line -> section.note(spoken.say("turnout.listed-means", Map.of("line", line.number()))));
        line(Role.ISSUED)
                .ifPresent(line -> section.note(spoken.say("turnout.issued-means", Map.of("line", line.number()))));
        if (totals.turnouts().stream().anyMatch(each -> each.kind() == Turnout.Kind.TOOK_PART)) {
            admission()
                    .ifPresent(step -> section.note(spoken.say(
                            "turnout.took-part-means",
                            Map.of(
                                    "base", spoken.law().base(step.base().kind()),
                                    "article", spoken.cite(step.baseBasis())))));
        }
        return section;
    }

    private Optional<ProtocolLine> line(Role role) {
        return overview.snapshot()
                .registers()
                .map(each -> each.form())
                .flatMap((ProtocolForm form) -> form.lines().stream()
                        .filter(each -> each.role().filter(role::equals).isPresent())
                        .findFirst());
    }

    private Optional<Step.Admission> admission() {
        return main instanceof ListResult list
                ? list.outcome().steps().stream()
                        .filter(Step.Admission.class::isInstance)
                        .map(Step.Admission.class::cast)
                        .findFirst()
                : Optional.empty();
    }

    /** A row for each region, a column for each hour. */
    private Grid hours(List<DayTurnout> regions) {
        var hours = new TreeSet<LocalTime>();
        regions.forEach(each -> each.hours().forEach(hour -> hours.add(hour.at())));
        var grid = new Grid(spoken.say("turnout.hours-caption")).words(spoken.say("figure.region"));
        hours.forEach(each -> grid.numbers(each.toString()));
        for (DayTurnout each : regions) {
            var row = new ArrayList<Cell>();
            row.add(Cell.head(spoken.in(each.region().name())));
            for (LocalTime hour : hours) {
                row.add(Cell.number(each.hours().stream()
                        .filter(known -> known.at().equals(hour))
                        .findFirst()
                        .map((ReportedTurnout known) -> spoken.percent(known.voters(), known.listed()))
                        .orElse(Spoken.NOTHING)));
            }
            grid.row(row);
        }
        return grid;
    }

    /** The last reports beside the protocols of the same precincts. */
    private Section reconciled(List<DayTurnout> regions, Scene.FrameMaker page) {
        var grid = new Grid(spoken.say(
                        "turnout.reconciled-caption", Map.of("contest", spoken.contest(Overview.contest(main)))))
                .words(spoken.say("figure.region"))
                .numbers(
                        spoken.say("turnout.precincts"),
                        spoken.say("turnout.last"),
                        spoken.say("turnout.by-protocols"),
                        spoken.say("turnout.difference"),
                        spoken.say("turnout.fewer"));
        int precincts = 0;
        long last = 0;
        long issued = 0;
        int fewer = 0;
        for (DayTurnout each : regions) {
            grid.row(row(
                    Cell.head(
                            spoken.in(each.region().name()),
                            page.to(Addresses.region(each.region().code()))),
                    each.precincts(),
                    each.last(),
                    each.issued(),
                    each.fewer()));
            precincts += each.precincts();
            last += each.last();
            issued += each.issued();
            fewer += each.fewer();
        }
        grid.sum(row(Cell.head(spoken.say("figure.sum")), precincts, last, issued, fewer));
        return Section.of("reconciled", spoken.say("turnout.reconciled"))
                .note(spoken.say("turnout.reconciled-means"))
                .grid(grid);
    }

    private List<Cell> row(Cell name, int precincts, long last, long issued, int fewer) {
        long difference = issued - last;
        String sign = difference == 0 ? "" : difference < 0 ? "−" : "+";
        return List.of(
                name,
                Cell.number(spoken.count(precincts)),
                Cell.number(spoken.count(last)),
                Cell.number(spoken.count(issued)),
                Cell.number(sign + spoken.count(Math.abs(difference))),
                Cell.number(spoken.count(fewer)));
    }
}
