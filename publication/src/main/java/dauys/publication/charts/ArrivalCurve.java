package dauys.publication.charts;

import dauys.law.Ratio;
import dauys.publication.charts.TimeLine.Mark;
import dauys.publication.charts.TimeLine.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The protocols of an election as they arrived over time. */
final class ArrivalCurve {

    private static final int ROWS = 24;
    private static final int TICKS = 4;

    private final Words words;
    private final List<Arrived> arrived;
    private final long expected;
    private final ZoneOffset offset;

    ArrivalCurve(Words words, List<Arrived> arrived, long expected, ZoneOffset offset) {
        if (arrived.isEmpty() || expected <= 0) {
            throw new IllegalArgumentException("%d moments of %d protocols".formatted(arrived.size(), expected));
        }
        this.words = words;
        this.arrived =
                arrived.stream().sorted(Comparator.comparing(Arrived::at)).toList();
        this.expected = expected;
        this.offset = offset;
    }

    Chart chart(String id) {
        String title = words.text("arrival.title");
        var last = arrived.getLast();
        String description = words.text(
                "arrival.description",
                "arrived",
                last.protocols(),
                "expected",
                words.count(expected),
                "at",
                words.numbers().dateTime(last.at(), offset));
        var svg = TimeLine.draw(
                id,
                "arrival",
                List.of(title, description, words.text("arrival.axis", "expected", words.count(expected))),
                up(),
                along(),
                marks(),
                true);
        return new Chart(svg, table(title));
    }

    private List<Tick> up() {
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i <= TICKS; i++) {
            ticks.add(new Tick((double) i / TICKS, words.count(expected * i / TICKS)));
        }
        return ticks;
    }

    private List<Tick> along() {
        var ticks = new ArrayList<Tick>();
        var first = arrived.getFirst().at();
        for (int i = 0; i <= TICKS; i++) {
            var at = first.plus(span().multipliedBy(i).dividedBy(TICKS));
            ticks.add(new Tick((double) i / TICKS * 0.94 + 0.03, words.numbers().time(at, offset)));
        }
        return ticks;
    }

    /** From the first moment to the last, never nothing, so that one moment can be drawn too. */
    private Duration span() {
        var span = Duration.between(arrived.getFirst().at(), arrived.getLast().at());
        return span.isZero() ? Duration.ofMinutes(1) : span;
    }

    private List<Mark> marks() {
        return arrived.stream()
                .map(each -> new Mark(
                        along(each.at()),
                        StrictMath.min(1, (double) each.protocols() / expected),
                        each.equals(arrived.getLast()) ? words.count(each.protocols()) : ""))
                .toList();
    }

    private double along(Instant at) {
        double passed = Duration.between(arrived.getFirst().at(), at).toMillis();
        return passed / span().toMillis() * 0.94 + 0.03;
    }

    /** The first and the last moment and enough between them to follow the night. */
    private DataTable table(String title) {
        var rows = new ArrayList<List<String>>();
        int every = Math.max(1, Math.ceilDiv(arrived.size() - 1, ROWS));
        for (int i = 0; i < arrived.size(); i++) {
            if (i % every == 0 || i == arrived.size() - 1) {
                var each = arrived.get(i);
                rows.add(List.of(
                        words.numbers().dateTime(each.at(), offset),
                        words.count(each.protocols()),
                        words.percent(Ratio.of(each.protocols(), expected))));
            }
        }
        return new DataTable(
                words.text("arrival.caption", "title", title, "expected", words.count(expected)),
                words.texts("column.time", "column.protocols", "column.percent"),
                rows);
    }
}
