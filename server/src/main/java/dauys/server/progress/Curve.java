package dauys.server.progress;

import dauys.store.AgreedTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The curve of a night: how many protocols counted by when, as a line and as a table. The line is drawn on a sheet of
 * 720 by 240, its top is the number of protocols that there must be.
 *
 * @param line the points of the line, as SVG writes them
 * @param steps the steps in which protocols came, the latest first
 */
public record Curve(String line, String from, String to, String most, List<Step> steps) {

    private static final int LEFT = 64;
    private static final int RIGHT = 704;
    private static final int TOP = 16;
    private static final int BOTTOM = 208;

    /** One row of the table. */
    public record Step(String at, String more, String all) {}

    public Curve {
        steps = List.copyOf(steps);
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !steps.isEmpty();
    }

    static Curve of(List<AgreedTimes.Step> steps, int expected, Function<Instant, String> time, Spoken words) {
        if (steps.isEmpty() || expected == 0) {
            return new Curve("", "", "", words.count(expected), List.of());
        }
        Instant from = steps.getFirst().from();
        Instant to = steps.getLast().from().plus(Arrivals.STEP);
        long seconds = to.getEpochSecond() - from.getEpochSecond();
        var line = new StringBuilder(point(0, seconds, 0, expected));
        var rows = new ArrayList<Step>();
        long all = 0;
        for (AgreedTimes.Step step : steps) {
            long start = step.from().getEpochSecond() - from.getEpochSecond();
            line.append(' ').append(point(start, seconds, all, expected));
            all += step.protocols();
            line.append(' ').append(point(start + Arrivals.STEP.toSeconds(), seconds, all, expected));
            rows.addFirst(new Step(time.apply(step.from()), words.count(step.protocols()), words.count(all)));
        }
        return new Curve(line.toString(), time.apply(from), time.apply(to), words.count(expected), rows);
    }

    private static String point(long second, long seconds, long protocols, int expected) {
        long across = (RIGHT - LEFT) * 100L * second / seconds;
        long up = (BOTTOM - TOP) * 100L * Math.min(protocols, expected) / expected;
        return "%s,%s".formatted(hundredths(LEFT * 100L + across), hundredths(BOTTOM * 100L - up));
    }

    private static String hundredths(long number) {
        return String.format(Locale.ROOT, "%d.%02d", number / 100, number % 100);
    }
}
