package dauys.law;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A window of time as the law counts it, from events: nomination runs from sixty days before election day until 18:00
 * of the fortieth. One of the two ends may be missing, never both.
 */
public record Window(Optional<Point> opens, Optional<Point> closes) {

    /** What a distance from an event is counted in. */
    public enum Unit {
        MINUTE,
        DAY,
        MONTH
    }

    /**
     * One end of a window.
     *
     * @param anchor the event that it is counted from
     * @param amount how far after the event, below zero where it lies before it
     * @param at the local time of that day, where the law names one
     */
    public record Point(Anchor anchor, int amount, Unit unit, Optional<LocalTime> at) {

        private static final Pattern TEXT =
                Pattern.compile("([a-z]+(?:-[a-z]+)*)(?: ([+-]\\d{1,3}) (minute|day|month)s?)?(?:"
                        + " ([01]\\d:[0-5]\\d|2[0-3]:[0-5]\\d))?");

        private static Optional<Point> parse(String text) {
            Matcher parts = TEXT.matcher(text);
            if (!parts.matches()) {
                return Optional.empty();
            }
            for (Anchor each : Anchor.values()) {
                if (key(each).equals(parts.group(1))) {
                    return Optional.of(new Point(
                            each,
                            parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2)),
                            parts.group(3) == null
                                    ? Unit.DAY
                                    : Unit.valueOf(parts.group(3).toUpperCase(Locale.ROOT)),
                            Optional.ofNullable(parts.group(4)).map(LocalTime::parse)));
                }
            }
            return Optional.empty();
        }

        /** The same point moved by one of its units; the tests of coverage use it. */
        public Point later(int by) {
            return new Point(anchor, amount + by, unit, at);
        }

        private String text() {
            var text = new StringBuilder(key(anchor));
            if (amount != 0) {
                text.append(amount > 0 ? " +" : " ").append(amount).append(' ').append(key(unit));
                text.append(Math.abs(amount) == 1 ? "" : "s");
            }
            at.ifPresent(time -> text.append(' ').append(time));
            return text.toString();
        }
    }

    private static final String BETWEEN = "..";

    public Window {
        if (opens.isEmpty() && closes.isEmpty()) {
            throw new IllegalArgumentException("A window with neither beginning nor end.");
        }
    }

    /**
     * Reads {@code election-day -60 days .. election-day -40 days 18:00}, with one side of the dots left blank where
     * the law sets no such end; empty where the text is anything else.
     */
    public static Optional<Window> parse(String text) {
        int dots = text.indexOf(BETWEEN);
        if (dots < 0) {
            return Optional.empty();
        }
        String first = text.substring(0, dots).strip();
        String last = text.substring(dots + BETWEEN.length()).strip();
        Optional<Point> opens = Point.parse(first);
        Optional<Point> closes = Point.parse(last);
        boolean isRead = opens.isEmpty() == first.isEmpty() && closes.isEmpty() == last.isEmpty();
        return isRead && (opens.isPresent() || closes.isPresent())
                ? Optional.of(new Window(opens, closes))
                : Optional.empty();
    }

    /** The form that {@link #parse} reads. */
    public String text() {
        return (opens.map(Point::text).orElse("") + " " + BETWEEN + " "
                        + closes.map(Point::text).orElse(""))
                .strip();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
