package dauys.publication.charts;

/** The contrast of two colours after WCAG 2.2: from 1, the same, to 21, black on white. */
final class Contrast {

    private Contrast() {}

    /** The contrast of two colours written as {@code #rrggbb}. */
    static double of(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (StrictMath.max(first, second) + 0.05) / (StrictMath.min(first, second) + 0.05);
    }

    /** How light a colour is, from 0 to 1: what is left of it in grey. */
    static double luminance(String colour) {
        int rgb = Integer.parseInt(colour, 1, 7, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
