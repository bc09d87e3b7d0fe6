package dauys.publication.charts;

import java.util.List;

/** One line over time, on a frame with a grid: the part that the curves of a night and a day share. */
final class TimeLine {

    static final double WIDTH = 560;

    private static final double LEFT = 66;
    private static final double RIGHT = WIDTH - 16;
    private static final double TOP = 28;
    private static final double BOTTOM = 250;
    private static final double HEIGHT = 292;

    /**
     * A point of the line.
     *
     * @param along from 0, the left end, to 1
     * @param up from 0, the ground, to 1
     * @param tip what the pointer shows there
     */
    record Mark(double along, double up, String tip) {}

    /** A line of the grid with what is written at its end. */
    record Tick(double at, String text) {}

    private TimeLine() {}

    /**
     * Draws the whole picture.
     *
     * @param stepped the value holds until the next point, as a count does, instead of growing towards it
     */
    static String draw(
            String id,
            String kind,
            List<String> texts,
            List<Tick> up,
            List<Tick> along,
            List<Mark> marks,
            boolean stepped) {
        var svg = new Svg(id, kind, WIDTH, HEIGHT, texts.get(0), texts.get(1), false);
        svg.label(LEFT, 14, "start", "muted", texts.get(2));
        for (Tick tick : up) {
            double y = y(tick.at());
            svg.line("chart-grid", LEFT, y, RIGHT, y, Svg.LINE);
            svg.label(LEFT - 8, y + 5, "end", "muted", tick.text());
        }
        for (Tick tick : along) {
            double x = x(tick.at());
            svg.line("chart-grid", x, BOTTOM, x, BOTTOM + 6, Svg.LINE);
            svg.label(x, BOTTOM + 24, "middle", "muted", tick.text());
        }
        svg.path("chart-line", line(marks, stepped), "none", "stroke", Svg.ACTION, "stroke-width", 2);
        for (Mark mark : marks) {
            if (!mark.tip().isEmpty()) {
                svg.open("g").element("title", mark.tip());
                svg.circle("chart-point", x(mark.along()), y(mark.up()), 4, Svg.ACTION);
                svg.close();
            }
        }
        return svg.finish();
    }

    private static String line(List<Mark> marks, boolean stepped) {
        var line = new StringBuilder();
        for (Mark mark : marks) {
            String x = Svg.number(x(mark.along()));
            String y = Svg.number(y(mark.up()));
            if (line.isEmpty()) {
                line.append('M').append(x).append(' ').append(y);
            } else if (stepped) {
                line.append('H').append(x).append('V').append(y);
            } else {
                line.append('L').append(x).append(' ').append(y);
            }
        }
        return line.toString();
    }

    private static double x(double along) {
        return LEFT + (RIGHT - LEFT) * along;
    }

    private static double y(double up) {
        return BOTTOM - (BOTTOM - TOP) * up;
    }
}
