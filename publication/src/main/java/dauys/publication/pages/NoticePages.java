package dauys.publication.pages;

import dauys.election.contest.Body;
import dauys.publication.charts.DataTable;
import dauys.publication.notices.Notice;
import dauys.publication.notices.Notices;
import java.util.ArrayList;
import java.util.List;

/** The commission's announcements as pages, of the same sentences and tables as the plain texts. */
final class NoticePages {

    private final Scene scene;
    private final Overview overview;
    private final Spoken spoken;

    NoticePages(Scene scene) {
        this.scene = scene;
        this.overview = scene.overview();
        this.spoken = scene.spoken();
    }

    PublicPage page(String name) {
        var notice = Notices.of(overview.snapshot(), spoken.language(), name);
        var page = scene.at(Addresses.notice(name), Plain.text(notice.title()));
        var sections = new ArrayList<Section>();
        for (Notice.Section each : notice.sections()) {
            sections.add(section(each, sections.size()));
        }
        sections.add(Section.untitled("ways").link(page.to(Addresses.DATA), spoken.say("notice.as-text")));
        return page.page(overview.state(bodies(name)), sections);
    }

    /** The ways to all announcements. */
    Section ways(Scene.FrameMaker page) {
        var section = Section.of("notices", spoken.say("notice.title"));
        for (String name : Notices.names(overview.election())) {
            var bodies = bodies(name);
            boolean single = bodies.size() == 1 && bodies.getFirst().area().isEmpty();
            section.link(
                    page.to(Addresses.notice(name)),
                    single ? spoken.in(bodies.getFirst().title()) : spoken.say("notice.maslikhats"));
        }
        return section;
    }

    private List<Body> bodies(String name) {
        return overview.election().bodies().stream()
                .filter(each -> Notices.nameFor(each).filter(name::equals).isPresent())
                .toList();
    }

    private static Section section(Notice.Section part, int number) {
        var section = part.heading()
                .map(heading -> Section.of("part-" + number, Plain.text(heading)))
                .orElseGet(() -> Section.untitled("part-" + number));
        part.sentences().forEach(each -> section.note(Plain.text(each)));
        part.tables().forEach(each -> section.grid(grid(each)));
        return section;
    }

    private static Grid grid(Notice.Table table) {
        var numeric = numeric(table);
        var grid = new Grid(Plain.text(table.caption())).words(table.first());
        for (int i = 0; i < table.columns().size(); i++) {
            if (numeric.get(i)) {
                grid.numbers(table.columns().get(i));
            } else {
                grid.words(table.columns().get(i));
            }
        }
        for (Notice.Row row : table.rows()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.head(Plain.text(row.name())));
            for (int i = 0; i < row.figures().size(); i++) {
                String text = Plain.text(row.figures().get(i));
                cells.add(numeric.get(i) ? Cell.number(text) : Cell.word(text));
            }
            if (row.sum()) {
                grid.sum(cells);
            } else {
                grid.row(cells);
            }
        }
        return grid;
    }

    /** Which columns hold numbers alone; a dash says that there is none. */
    private static List<Boolean> numeric(Notice.Table table) {
        var columns = new ArrayList<String>(table.columns());
        columns.addFirst(table.first());
        var rows = table.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<String>();
                    cells.add(row.name());
                    row.figures().forEach(each -> cells.add(each.equals(Spoken.NOTHING) ? "" : each));
                    return List.copyOf(cells);
                })
                .toList();
        var data = new DataTable(table.caption(), columns, rows);
        var numeric = new ArrayList<Boolean>();
        for (int i = 1; i < columns.size(); i++) {
            numeric.add(data.isNumeric(i));
        }
        return numeric;
    }
}
