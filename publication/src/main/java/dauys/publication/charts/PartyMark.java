package dauys.publication.charts;

import java.util.List;
import java.util.Optional;

/**
 * How a party looks on charts: the colour that the data give it, and a mark that tells it from the others without
 * colour.
 *
 * @param code the party's code
 * @param name its short name in the chart's language
 * @param colour {@code #rrggbb}; empty where the data give none, and then the area is grey and the mark alone tells
 * @param mark its place in the series of marks
 */
record PartyMark(String code, String name, Optional<String> colour, int mark) {

    /** Lines in a square from -1 to 1; every two differ in what is drawn and not only in how large it is. */
    static final List<String> SERIES = List.of(
            "",
            "M-.3 0A.3 .3 0 1 1 .3 0A.3 .3 0 1 1 -.3 0Z",
            "M-.5 0H.5",
            "M0 -.5V.5",
            "M-.45 -.45L.45 .45M.45 -.45L-.45 .45",
            "M0 -.5L.5 .4H-.5Z",
            "M-.5 .25L0 -.3L.5 .25",
            "M-.4 -.4H.4V.4H-.4Z",
            "M-.5 0H.5M0 -.5V.5",
            "M-.4 .4L.4 -.4",
            "M-.5 -.25H.5M-.5 .25H.5",
            "M0 .5L.5 -.4H-.5Z",
            "M-.5 -.25L0 .3L.5 -.25",
            "M-.4 -.4L.4 .4",
            "M-.25 -.5V.5M.25 -.5V.5",
            "M0 -.55L.55 0L0 .55L-.55 0Z");

    /** The lines of the mark; a party beyond the series shares one, and its code tells it apart. */
    String lines() {
        return SERIES.get(mark % SERIES.size());
    }

    /** What stands out best on the party's colour. */
    String onColour() {
        return colour.filter(each -> Contrast.of(each, Svg.BLACK) > Contrast.of(each, Svg.WHITE))
                        .isPresent()
                ? Svg.BLACK
                : Svg.WHITE;
    }

    String fill() {
        return colour.orElse(Svg.MUTED);
    }

    /** The class of an area in this party's colour. */
    String areaClass() {
        return colour.isPresent() ? "chart-party" : "chart-party chart-plain";
    }

    /** The class of what is drawn on such an area. */
    String markClass() {
        return colour.isPresent() ? "chart-mark" : "chart-mark chart-on-plain";
    }

    /** Draws a dot with its mark. */
    void dot(Svg svg, double x, double y, double radius) {
        svg.circle(areaClass(), x, y, radius, fill());
        drawn(svg, x, y, radius);
    }

    /** Draws the mark alone, on an area of the party's colour. */
    void drawn(Svg svg, double x, double y, double radius) {
        if (lines().isEmpty()) {
            return;
        }
        svg.path(
                markClass(),
                lines(),
                "none",
                "transform",
                "translate(%s %s) scale(%s)".formatted(Svg.number(x), Svg.number(y), Svg.number(radius)),
                "stroke",
                onColour(),
                "stroke-width",
                ".26",
                "stroke-linecap",
                "round");
    }
}
