package dauys.publication.charts;

import dauys.law.Ratio;
import dauys.publication.charts.Swing.Line;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The shares of lists in two elections as slopes, with name and share at both ends. */
final class SwingSlopes {

    private static final double WIDTH = 640;
    private static final double LEFT = 225;
    private static final double RIGHT = WIDTH - LEFT;
    private static final double TOP = 44;
    private static final double PLOT = 340;
    private static final double LINE = 19;
    private static final double RADIUS = 6;
    private static final int LONGEST_NAME = 17;

    private final Words words;
    private final Swing swing;
    private final List<PartyMark> marks = new ArrayList<>();
    private final double most;

    /** One end of a slope: where its share lies, and where there is room for its label. */
    private record End(PartyMark mark, Ratio share, double y, double labelY) {}

    SwingSlopes(Words words, Swing swing) {
        this.words = words;
        this.swing = swing;
        for (Line each : swing.lists()) {
            int mark = words.place(each.code()).orElse(words.parties() + marks.size());
            marks.add(new PartyMark(each.code(), each.name(), each.colour(), mark));
        }
        this.most = StrictMath.max(
                0.01,
                swing.lists().stream()
                        .flatMap(each -> Stream.concat(each.then().stream(), each.now().stream()))
                        .mapToDouble(SwingSlopes::value)
                        .max()
                        .orElse(0));
    }

    private static double value(Ratio share) {
        return (double) share.numerator() / share.denominator();
    }

    private double y(Ratio share) {
        return TOP + PLOT * (1 - value(share) / most);
    }

    Chart chart(String id) {
        var then = ends(Line::then);
        var now = ends(Line::now);
        double bottom = TOP + PLOT;
        for (List<End> side : List.of(then, now)) {
            bottom = side.isEmpty()
                    ? bottom
                    : StrictMath.max(bottom, side.getLast().labelY());
        }
        String title = words.text("swing.title", "contest", swing.contest(), "then", swing.then(), "now", swing.now());
        var svg = new Svg(id, "swing", WIDTH, bottom + 16, title, description(), false);
        svg.label(LEFT, 18, "end", "muted", swing.then());
        svg.label(RIGHT, 18, "start", "muted", swing.now());
        for (double x : List.of(LEFT, RIGHT)) {
            svg.line("chart-grid", x, TOP, x, TOP + PLOT, Svg.LINE);
        }
        for (int i = 0; i < marks.size(); i++) {
            slope(svg, swing.lists().get(i), marks.get(i));
        }
        then.forEach(each -> end(svg, each, LEFT, -1));
        now.forEach(each -> end(svg, each, RIGHT, 1));
        return new Chart(svg.finish(), table());
    }

    /** The ends on one side from the largest share to the smallest; labels that would touch move down. */
    private List<End> ends(Function<Line, Optional<Ratio>> side) {
        var found = new ArrayList<End>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            side.apply(swing.lists().get(i)).ifPresent(share -> found.add(new End(mark, share, y(share), y(share))));
        }
        found.sort(Comparator.comparing(End::share).reversed());
        var placed = new ArrayList<End>();
        double free = 0;
        for (End each : found) {
            double label = StrictMath.max(each.y(), free);
            placed.add(new End(each.mark(), each.share(), each.y(), label));
            free = label + LINE;
        }
        return placed;
    }

    private void slope(Svg svg, Line line, PartyMark mark) {
        if (line.then().isPresent() && line.now().isPresent()) {
            svg.open("g").element("title", tip(line));
            svg.line(
                    "chart-slope",
                    LEFT,
                    y(line.then().get()),
                    RIGHT,
                    y(line.now().get()),
                    mark.fill(),
                    "stroke-width",
                    3);
            svg.close();
        }
    }

    private void end(Svg svg, End end, double x, int outwards) {
        double label = x + outwards * 26;
        if (end.labelY() > end.y()) {
            svg.line("chart-grid", x, end.y(), label - outwards * 3, end.labelY(), Svg.MUTED);
        }
        end.mark().dot(svg, x, end.y(), RADIUS);
        String name = Svg.shortened(end.mark().name(), LONGEST_NAME);
        svg.label(
                label,
                end.labelY() + 5,
                outwards < 0 ? "end" : "start",
                "text",
                words.text("swing.label", "party", name, "share", words.percent(end.share())));
    }

    private String tip(Line line) {
        return words.text(
                "swing.tip",
                "party",
                line.name(),
                "then",
                line.then().map(words::percent).orElse(""),
                "now",
                line.now().map(words::percent).orElse(""),
                "change",
                change(line).map(this::points).orElse(""));
    }

    /** The change in hundredths of a percentage point, of the shares as they are shown. */
    private static Optional<Long> change(Line line) {
        return line.then().flatMap(then -> line.now().map(now -> hundredths(now) - hundredths(then)));
    }

    private static long hundredths(Ratio share) {
        return share.toDecimal(4, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    private String points(long hundredths) {
        String size = words.numbers().decimal(Ratio.of(Math.abs(hundredths), 100), 2);
        return hundredths == 0 ? size : (hundredths < 0 ? "−" : "+") + size;
    }

    private String description() {
        var both = swing.lists().stream()
                .filter(each -> change(each).isPresent())
                .sorted(Comparator.comparing((Line each) -> change(each).orElseThrow()))
                .toList();
        if (both.isEmpty()) {
            return words.text("swing.description.none");
        }
        return words.text("swing.description", "least", tip(both.getFirst()), "most", tip(both.getLast()));
    }

    private DataTable table() {
        var rows = swing.lists().stream()
                .map(each -> List.of(
                        each.name(),
                        each.then().map(words::percent).orElse(""),
                        each.now().map(words::percent).orElse(""),
                        change(each).map(this::points).orElse("")))
                .toList();
        return new DataTable(
                words.text(
                        "swing.caption",
                        "contest",
                        swing.contest(),
                        "then",
                        swing.then(),
                        "baseThen",
                        words.count(swing.baseThen()),
                        "now",
                        swing.now(),
                        "baseNow",
                        words.count(swing.baseNow())),
                List.of(
                        words.text("column.list"),
                        words.text("swing.column", "when", swing.then()),
                        words.text("swing.column", "when", swing.now()),
                        words.text("swing.change")),
                rows);
    }
}
