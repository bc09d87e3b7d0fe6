package dauys.publication.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes one SVG picture. Every text and value is escaped here and nowhere else; characters that XML forbids, and marks
 * that would turn the direction of the text around them, are left out.
 */
final class Svg {

    /** The tokens of the light page, for pictures that stand without a style sheet. */
    static final String INK = "#1b2430";

    static final String MUTED = "#5b6675";
    static final String LINE = "#d9dee5";
    static final String SOFT = "#f4f6f9";
    /** The two between which every colour has one at 4.5:1. */
    static final String BLACK = "#000000";

    static final String WHITE = "#ffffff";
    static final String ACTION = "#0b5cad";

    /** How wide a letter is in the mean, as a share of the size of the type: on the wide side, as capitals are. */
    private static final double LETTER = 0.62;

    /** Ids stand in selectors and references, so that they are plain. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    private final StringBuilder text = new StringBuilder(4_096);
    private final Deque<String> open = new ArrayDeque<>();
    private final String id;

    /**
     * Begins a picture.
     *
     * @param id unique in the page; the ids inside begin with it
     * @param kind the class of this kind of chart
     * @param hasLinks links inside would be hidden from readers of screens if the whole were one image
     */
    Svg(String id, String kind, double width, double height, String title, String description, boolean hasLinks) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("No id of a chart: " + id);
        }
        this.id = id;
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "chart chart-" + kind,
                "viewBox",
                "0 0 %s %s".formatted(number(width), number(height)),
                "role",
                hasLinks ? "group" : "img",
                "aria-labelledby",
                id("title"),
                "aria-describedby",
                id("desc"),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                "14");
        element("title", title, "id", id("title"));
        element("desc", description, "id", id("desc"));
    }

    /** An id of this picture. */
    String id(String name) {
        return id + "-" + name;
    }

    /** Opens an element; attributes are names and values in turn. */
    Svg open(String element, Object... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    Svg close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing inside. */
    Svg empty(String element, Object... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** Opens a link, or a group where there is none. */
    Svg openLink(Optional<String> href, String kind) {
        return href.isPresent() ? open("a", "href", href.get(), "class", kind) : open("g", "class", kind);
    }

    /** An element with text inside. */
    Svg element(String element, String content, Object... attributes) {
        open(element, attributes);
        text.append(escaped(content));
        return close();
    }

    /** A line of text in a class; the fill stands for pictures without the style sheet. */
    Svg label(double x, double y, String anchor, String kind, String content) {
        return element(
                "text", content, "x", x, "y", y, "text-anchor", anchor, "class", "chart-" + kind, "fill", fill(kind));
    }

    /** A line of text around its middle, in a smaller type where its room is too small for it. */
    Svg fitted(double x, double y, double room, double size, String kind, String content) {
        double smaller = StrictMath.min(1, room / StrictMath.max(width(content, size), 1));
        return open("g", "font-size", size * smaller)
                .label(x, y, "middle", kind, content)
                .close();
    }

    /** How wide a line of text is at most, unless it is all capitals. */
    static double width(String content, double size) {
        return LETTER * size * content.codePointCount(0, content.length());
    }

    /** A circle in a class; {@code more} are attributes beyond the fill. */
    Svg circle(String kind, double x, double y, double radius, String fill, Object... more) {
        return shape("circle", kind, fill, more, "cx", x, "cy", y, "r", radius);
    }

    Svg rect(String kind, double x, double y, double width, double height, String fill, Object... more) {
        return shape("rect", kind, fill, more, "x", x, "y", y, "width", width, "height", height);
    }

    Svg line(String kind, double x1, double y1, double x2, double y2, String stroke, Object... more) {
        return shape("line", kind, "none", more, "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", stroke);
    }

    Svg path(String kind, String lines, String fill, Object... more) {
        return shape("path", kind, fill, more, "d", lines);
    }

    private Svg shape(String element, String kind, String fill, Object[] more, Object... place) {
        var attributes = new ArrayList<Object>(List.of("class", kind));
        attributes.addAll(List.of(place));
        attributes.addAll(List.of("fill", fill));
        attributes.addAll(List.of(more));
        return empty(element, attributes.toArray());
    }

    private static String fill(String kind) {
        return switch (kind) {
            case "muted" -> MUTED;
            case "on-dark", "on-plain-text" -> WHITE;
            case "on-colour-light" -> BLACK;
            default -> INK;
        };
    }

    private StringBuilder tag(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String shown = value instanceof Double real ? number(real) : Objects.toString(value);
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(shown))
                    .append('"');
        }
        return text;
    }

    /** The whole picture. */
    String finish() {
        while (!open.isEmpty()) {
            close();
        }
        return text.toString();
    }

    /** A length with at most two decimals, the same on every machine. */
    static String number(double length) {
        var rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String escaped(String plain) {
        var safe = new StringBuilder(plain.length() + 16);
        plain.codePoints().filter(Svg::isAllowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean turnsText = (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
        return !control && !surrogate && !turnsText && point != 0xFFFE && point != 0xFFFF;
    }

    /** A name short enough for its place; the whole name stands in the title and in the table. */
    static String shortened(String name, int most) {
        if (name.codePointCount(0, name.length()) <= most) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
