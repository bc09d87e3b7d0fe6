package dauys.publication.charts;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.wording.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A chamber as a half circle: one dot a seat, the parties in one sweep from the largest, seats of constituencies
 * ringed, and a line where the majority begins.
 */
final class Hemicycle {

    private static final double WIDTH = 480;
    private static final double MIDDLE = WIDTH / 2;
    private static final double GROUND = 278;
    private static final double OUTER = 206;
    private static final double INNER = 84;
    private static final double LEGEND_TOP = GROUND + 44;
    private static final double LEGEND_ROW = 26;
    private static final int LONGEST_NAME = 36;
    /** The room of a number at the outer end, as a share of the sweep. */
    private static final double ROOM = 0.033;
    /** Names up to this length leave room for two columns. */
    private static final int SHORT_NAME = 19;

    /** Where one seat is: its row and how far along the sweep, from the left end 0 to the right end 1. */
    private record Spot(int row, double along, double x, double y) {}

    private final Words words;
    private final Chamber chamber;
    private final List<Seat> seats;
    private final Function<Seat, Optional<String>> links;
    private final List<Spot> spots = new ArrayList<>();
    private final int legendColumns;
    private double radius;

    Hemicycle(Words words, Chamber chamber, List<Seat> seats, Function<Seat, Optional<String>> links) {
        this.words = words;
        this.chamber = chamber;
        this.seats = seats;
        this.links = links;
        this.legendColumns = names().allMatch(name -> name.length() <= SHORT_NAME) ? 2 : 1;
        place(seats.size());
    }

    /** Everything that stands in the legend. */
    private Stream<String> names() {
        return Stream.of(
                        chamber.parties().stream().map(each -> name(each.party())),
                        Stream.of(words.text("hemicycle.undecided")).filter(text -> chamber.undecided() > 0),
                        Stream.of(words.text("hemicycle.ringed")).filter(text -> hasConstituencies()))
                .flatMap(each -> each);
    }

    Chart chart(String id) {
        boolean linked = seats.stream().anyMatch(seat -> links.apply(seat).isPresent());
        double height = LEGEND_TOP + LEGEND_ROW * (Math.ceilDiv(entries(), legendColumns) + 1);
        var svg = new Svg(id, "hemicycle", WIDTH, height, title(), description(), linked);
        for (int i = 0; i < seats.size(); i++) {
            seat(svg, seats.get(i), spots.get(i));
        }
        counts(svg);
        majority(svg);
        legend(svg);
        return new Chart(svg.finish(), table());
    }

    /** More than half of the seats. */
    private int needed() {
        return seats.size() / 2 + 1;
    }

    private String title() {
        return words.text(
                "hemicycle.title", "body", Names.in(chamber.body().title(), words.language()), "seats", seats.size());
    }

    private String description() {
        var parties = new ArrayList<String>();
        chamber.parties().forEach(each -> parties.add("%s – %d".formatted(name(each.party()), each.total())));
        if (chamber.undecided() > 0) {
            parties.add("%s – %d".formatted(words.text("hemicycle.undecided"), chamber.undecided()));
        }
        return words.text("hemicycle.description", "majority", needed(), "parties", String.join("; ", parties));
    }

    private String name(Optional<String> party) {
        return party.map(code -> words.party(code).name()).orElseGet(() -> words.text("without-party"));
    }

    /** The fewest rows in which the dots do not touch. */
    private void place(int number) {
        int rows = 1;
        while (capacity(rows) < number) {
            rows++;
        }
        int[] inRow = share(number, rows);
        double spacing = rows == 1 ? OUTER : (OUTER - INNER) / (rows - 1);
        for (int row = 0; row < rows; row++) {
            if (inRow[row] > 1) {
                spacing = StrictMath.min(spacing, StrictMath.PI * radiusOf(row, rows) / (inRow[row] - 1));
            }
            for (int i = 0; i < inRow[row]; i++) {
                double along = inRow[row] == 1 ? 0.5 : (double) i / (inRow[row] - 1);
                double angle = StrictMath.PI * (1 - along);
                double x = MIDDLE + radiusOf(row, rows) * StrictMath.cos(angle);
                double y = GROUND - radiusOf(row, rows) * StrictMath.sin(angle);
                spots.add(new Spot(row, along, x, y));
            }
        }
        radius = StrictMath.min(spacing * 0.42, 18);
        spots.sort(Comparator.comparingDouble(Spot::along)
                .thenComparing(Comparator.comparingInt(Spot::row).reversed()));
    }

    private static double gap(int rows) {
        return (OUTER - INNER) / (rows + 1);
    }

    private static double radiusOf(int row, int rows) {
        return rows == 1 ? OUTER - gap(1) : INNER + (OUTER - INNER) * row / (rows - 1);
    }

    private static int capacity(int rows) {
        int fits = 0;
        for (int row = 0; row < rows; row++) {
            fits += (int) (StrictMath.PI * radiusOf(row, rows) / (gap(rows) * 1.15)) + 1;
        }
        return fits;
    }

    /** Seats by row in proportion to its length, the longest rows taking what is left over. */
    private static int[] share(int number, int rows) {
        double length = 0;
        for (int row = 0; row < rows; row++) {
            length += radiusOf(row, rows);
        }
        int[] inRow = new int[rows];
        int given = 0;
        for (int row = 0; row < rows; row++) {
            inRow[row] = (int) (number * radiusOf(row, rows) / length);
            given += inRow[row];
        }
        for (int row = rows - 1; given < number; row = row == 0 ? rows - 1 : row - 1) {
            inRow[row]++;
            given++;
        }
        return inRow;
    }

    private void seat(Svg svg, Seat seat, Spot spot) {
        svg.openLink(links.apply(seat), "chart-seat").element("title", titleOf(seat));
        boolean ringed = seat.kind() == Seat.Kind.IN_CONSTITUENCY;
        double dot = ringed ? radius * 0.68 : radius;
        if (seat.party().isPresent()) {
            var mark = words.party(seat.party().get());
            mark.dot(svg, spot.x(), spot.y(), dot);
            if (ringed) {
                ring(svg, spot, mark.areaClass().replace("chart-party", "chart-ring"), mark.fill());
            }
        } else {
            boolean undecided = seat.kind() == Seat.Kind.UNDECIDED;
            empty(svg, undecided ? "chart-open" : "chart-hollow", spot, dot * 0.9, undecided);
            if (ringed) {
                ring(svg, spot, "chart-hollow", Svg.MUTED);
            }
        }
        svg.close();
    }

    /** A circle with nothing in it, for deputies without a party; broken where nobody has the seat. */
    private static void empty(Svg svg, String kind, Spot spot, double radius, boolean broken) {
        Object[] whole = {"stroke", Svg.MUTED, "stroke-width", 2};
        Object[] dashes = {"stroke", Svg.MUTED, "stroke-dasharray", "2 2"};
        svg.circle(kind, spot.x(), spot.y(), radius, "none", broken ? dashes : whole);
    }

    private void ring(Svg svg, Spot spot, String kind, String stroke) {
        svg.circle(kind, spot.x(), spot.y(), radius * 0.93, "none", "stroke", stroke, "stroke-width", radius * 0.16);
    }

    private String titleOf(Seat seat) {
        String party = name(seat.party());
        String person = seat.holder().map(words::person).orElse("");
        String named = seat.holder().isPresent() ? ".named" : "";
        return switch (seat.kind()) {
            case UNDECIDED -> words.text("hemicycle.undecided");
            case BY_LIST -> words.text("hemicycle.by-list" + named, "party", party, "person", person);
            case IN_CONSTITUENCY ->
                words.text(
                        "hemicycle.in-constituency" + named,
                        "party",
                        party,
                        "number",
                        seat.constituency().orElse(""),
                        "person",
                        person);
        };
    }

    /** The number of seats at the outer end of each party's part, where it has room. */
    private void counts(Svg svg) {
        int from = 0;
        double last = -1;
        for (PartySeats each : chamber.parties()) {
            last = count(svg, from, each.total(), last);
            from += each.total();
        }
        count(svg, from, seats.size() - from, last);
    }

    /** Writes the number of a part unless the one before is too near; returns where the last number stands. */
    private double count(Svg svg, int from, int number, double last) {
        double middle = (from + number / 2.0) / seats.size();
        // The very middle belongs to the majority's line.
        double along = StrictMath.abs(middle - 0.5) < ROOM ? 0.5 + (middle <= 0.5 ? -ROOM : ROOM) : middle;
        if (number == 0 || number == seats.size() || along - last < ROOM) {
            return last;
        }
        double angle = StrictMath.PI * (1 - along);
        double away = OUTER + radius + 14;
        svg.label(
                MIDDLE + away * StrictMath.cos(angle),
                GROUND - away * StrictMath.sin(angle) + 5,
                "middle",
                "strong",
                words.count(number));
        return along;
    }

    private void majority(Svg svg) {
        double top = GROUND - OUTER - radius - 26;
        double bottom = GROUND - INNER + radius + 8;
        svg.line("chart-rule", MIDDLE, bottom, MIDDLE, top, Svg.INK, "stroke-dasharray", "4 3");
        svg.label(MIDDLE, top - 8, "middle", "muted", words.text("hemicycle.majority", "seats", needed()));
        svg.open("g", "font-size", 39);
        svg.label(MIDDLE, GROUND - 12, "middle", "figure", words.count(seats.size()));
        svg.close();
        svg.label(MIDDLE, GROUND + 10, "middle", "muted", words.text("hemicycle.seats", "seats", seats.size()));
    }

    private int entries() {
        return chamber.parties().size() + (chamber.undecided() > 0 ? 1 : 0) + (hasConstituencies() ? 1 : 0);
    }

    private boolean hasConstituencies() {
        return seats.stream().anyMatch(seat -> seat.kind() == Seat.Kind.IN_CONSTITUENCY);
    }

    private void legend(Svg svg) {
        int entry = 0;
        for (PartySeats each : chamber.parties()) {
            Spot spot = legendSpot(entry++);
            each.party()
                    .map(words::party)
                    .ifPresentOrElse(
                            mark -> mark.dot(svg, spot.x(), spot.y(), 8),
                            () -> empty(svg, "chart-hollow", spot, 7, false));
            legendText(svg, spot, name(each.party()), each.total());
        }
        if (chamber.undecided() > 0) {
            Spot spot = legendSpot(entry++);
            empty(svg, "chart-open", spot, 7, true);
            legendText(svg, spot, words.text("hemicycle.undecided"), chamber.undecided());
        }
        if (hasConstituencies()) {
            Spot spot = legendSpot(entry);
            empty(svg, "chart-hollow", spot, 7.5, false);
            svg.circle("chart-plain", spot.x(), spot.y(), 4, Svg.MUTED);
            int number = chamber.parties().stream()
                    .mapToInt(PartySeats::inConstituencies)
                    .sum();
            legendText(svg, spot, words.text("hemicycle.ringed"), number);
        }
    }

    private Spot legendSpot(int entry) {
        double x = (legendColumns == 1 ? 80 : 20) + (entry % legendColumns) * WIDTH / 2;
        int row = entry / legendColumns;
        return new Spot(row, 0, x, LEGEND_TOP + LEGEND_ROW * row);
    }

    private void legendText(Svg svg, Spot spot, String name, int seats) {
        double end = spot.x() + (legendColumns == 1 ? 320 : WIDTH / 2 - 36);
        svg.label(spot.x() + 16, spot.y() + 5, "start", "text", Svg.shortened(name, LONGEST_NAME));
        svg.label(end, spot.y() + 5, "end", "strong", words.count(seats));
    }

    private DataTable table() {
        var rows = new ArrayList<List<String>>();
        for (PartySeats each : chamber.parties()) {
            rows.add(List.of(
                    name(each.party()),
                    words.count(each.byList()),
                    words.count(each.inConstituencies()),
                    words.count(each.total())));
        }
        if (chamber.undecided() > 0) {
            rows.add(List.of(words.text("hemicycle.undecided"), "", "", words.count(chamber.undecided())));
        }
        var columns = words.texts("column.party", "column.by-list", "column.in-constituencies", "column.seats");
        return new DataTable(title(), columns, rows);
    }
}
