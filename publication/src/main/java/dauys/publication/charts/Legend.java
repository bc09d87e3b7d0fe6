package dauys.publication.charts;

import java.util.ArrayList;
import java.util.List;

/** The legend of a map: what is measured, and each of its marks with words, in as many rows as the width needs. */
final class Legend {

    private static final double SIZE = 14;
    private static final double LINE = 20;
    private static final double ROW = 32;
    private static final double SWATCH = 78;
    private static final double SQUARE = 24;
    private static final double PARTY = 168;
    private static final int LONGEST_NAME = 30;

    private final List<String> title;
    private final List<List<Entry>> rows = new ArrayList<>();

    /** Draws a mark with its words; the place is the left upper corner. */
    interface Mark {
        void draw(Svg svg, double left, double top);
    }

    /** One mark and the room that it takes with its words. */
    record Entry(double room, Mark mark) {}

    Legend(String title, List<Entry> entries, double width) {
        this.title = lines(title, width);
        double left = 0;
        for (Entry each : entries) {
            if (rows.isEmpty() || left + each.room() > width) {
                rows.add(new ArrayList<>());
                left = 0;
            }
            rows.getLast().add(each);
            left += each.room();
        }
    }

    /** A step of the scale, counted from 0. */
    static Entry step(int step, String range) {
        double room = Math.max(SWATCH, Svg.width(range, SIZE) + 10);
        return new Entry(room, (svg, left, top) -> {
            svg.rect(
                    "chart-area chart-step-" + (step + 1),
                    left,
                    top,
                    room - 2,
                    SQUARE,
                    Steps.COLOURS.get(step),
                    "stroke",
                    Svg.MUTED);
            svg.label(left + room / 2 - 1, top + 17, "middle", Steps.textKind(step), range);
        });
    }

    /** A party that leads somewhere. */
    static Entry party(PartyMark mark) {
        String name = Svg.shortened(mark.name(), LONGEST_NAME);
        return new Entry(Math.max(PARTY, 38 + Svg.width(name, SIZE)), (svg, left, top) -> {
            mark.dot(svg, left + 10, top + 14, 9);
            svg.label(left + 26, top + 19, "start", "text", name);
        });
    }

    /** Areas of which nothing is known. */
    static Entry missing(String words) {
        return new Entry(44 + Svg.width(words, SIZE), (svg, left, top) -> {
            svg.rect(
                    "chart-area chart-missing",
                    left + 10,
                    top,
                    SQUARE,
                    SQUARE,
                    "none",
                    "stroke",
                    Svg.MUTED,
                    "stroke-dasharray",
                    "3 2");
            svg.label(left + 42, top + 17, "start", "muted", words);
        });
    }

    /** A text in lines of this width; a word that is wider than a line is shortened. */
    static List<String> lines(String text, double width) {
        int most = (int) (width / Svg.width("m", SIZE));
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String each : text.split(" ", -1)) {
            String word = Svg.shortened(each, most);
            if (!line.isEmpty() && Svg.width(line + " " + word, SIZE) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    double height() {
        return LINE * title.size() + 2 + ROW * rows.size();
    }

    void draw(Svg svg, double top) {
        double down = top;
        for (String line : title) {
            svg.label(0, down + 12, "start", "muted", line);
            down += LINE;
        }
        down += 2;
        for (List<Entry> row : rows) {
            double left = 0;
            for (Entry each : row) {
                each.mark().draw(svg, left, down);
                left += each.room();
            }
            down += ROW;
        }
    }
}
