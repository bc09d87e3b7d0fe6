package dauys.publication.charts;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.seats.ListOutcome.Open;
import dauys.election.seats.Step.RestToFirstList;
import dauys.election.seats.Step.WholeSeats;
import dauys.law.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How each list's votes fill seats: whole seats as blocks, and the last block, drawn wide, filled as far as the
 * remainder goes. The largest remainder stands first; a bracket joins the last that won a seat with the next.
 */
final class Remainders {

    private static final double WIDTH = 560;
    private static final double TOP = 34;
    private static final double BLOCK = 13;
    private static final double STEP = 15;
    private static final int BLOCKS_IN_LINE = 19;
    private static final double LAST = 300;
    private static final double LAST_WIDTH = 104;
    private static final double BRACKET = LAST + LAST_WIDTH + 8;
    private static final int LONGEST_NAME = 30;
    private static final int PLACES = 4;

    private final Words words;
    private final String body;
    private final List<WholeSeats> claims;
    private final List<WholeSeats> won;
    private final Optional<SeatEdge> edge;
    private final boolean open;

    private Remainders(Words words, ListResult result) {
        this.words = words;
        this.body = words.in(result.input().contest().body().title());
        this.won = SeatEdge.byRemainder(result.outcome().steps());
        this.edge = SeatEdge.of(result);
        this.open = result.outcome() instanceof Open;
        // Seats among equal remainders follow the order in which they were given.
        this.claims = SeatEdge.claims(result.outcome().steps()).stream()
                .sorted(Comparator.comparingLong(WholeSeats::remainder)
                        .reversed()
                        .thenComparingInt(claim -> won.contains(claim) ? won.indexOf(claim) : won.size()))
                .toList();
    }

    /** The chart of a contest; empty where it was not settled by whole parts and remainders. */
    static Optional<Chart> chart(Words words, String id, ListResult result) {
        var drawing = new Remainders(words, result);
        boolean lone = result.outcome().steps().stream().anyMatch(RestToFirstList.class::isInstance);
        return drawing.claims.isEmpty() || lone ? Optional.empty() : Optional.of(drawing.chart(id));
    }

    private Chart chart(String id) {
        double height = TOP;
        for (WholeSeats claim : claims) {
            height += rowHeight(claim);
        }
        var svg = new Svg(id, "remainders", WIDTH, height + 4, title(), description(), false);
        svg.label(0, 14, "start", "muted", words.text("remainders.whole"));
        svg.label(LAST, 14, "start", "muted", words.text("remainders.last"));
        double y = TOP;
        double lastIn = 0;
        double firstOut = 0;
        for (WholeSeats claim : claims) {
            row(svg, claim, y);
            lastIn = edge.filter(found -> found.lastIn().equals(claim)).isPresent() ? blockTop(y) : lastIn;
            firstOut = edge.filter(found -> found.firstOut().equals(claim)).isPresent() ? blockTop(y) : firstOut;
            y += rowHeight(claim);
        }
        if (edge.isPresent()) {
            bracket(svg, edge.get(), lastIn + BLOCK / 2, firstOut + BLOCK / 2);
        }
        return new Chart(svg.finish(), table());
    }

    private static double rowHeight(WholeSeats claim) {
        return 34 + STEP * StrictMath.max(1, Math.ceilDiv(claim.seats(), BLOCKS_IN_LINE));
    }

    private static double blockTop(double y) {
        return y + 22;
    }

    private void row(Svg svg, WholeSeats claim, double y) {
        var mark = words.party(claim.list().party());
        boolean seat = won.contains(claim);
        svg.label(0, y + 14, "start", "text", Svg.shortened(mark.name(), LONGEST_NAME));
        svg.label(
                LAST - 16,
                y + 14,
                "end",
                "strong",
                seat ? "%d + 1".formatted(claim.seats()) : Integer.toString(claim.seats()));
        svg.label(LAST, y + 14, "start", seat ? "strong" : "muted", decimal(claim.remainderShare()));
        double top = blockTop(y);
        for (int i = 0; i < claim.seats(); i++) {
            double x = 0.5 + STEP * (i % BLOCKS_IN_LINE);
            int line = i / BLOCKS_IN_LINE;
            svg.rect(mark.areaClass(), x, top + STEP * line, BLOCK, BLOCK, mark.fill());
        }
        double filled = LAST_WIDTH * claim.remainder() / claim.quotient().votes();
        svg.rect(mark.areaClass(), LAST + 0.5, top, filled, BLOCK, mark.fill());
        Object[] firm = {"stroke", Svg.INK, "stroke-width", 2};
        Object[] broken = {"stroke", Svg.MUTED, "stroke-dasharray", "3 2"};
        svg.rect(seat ? "chart-rule" : "chart-open", LAST + 0.5, top, LAST_WIDTH, BLOCK, "none", seat ? firm : broken);
    }

    private void bracket(Svg svg, SeatEdge found, double from, double to) {
        String lines = "M%1$s %3$sH%2$sV%4$sH%1$s"
                .formatted(Svg.number(BRACKET), Svg.number(BRACKET + 8), Svg.number(from), Svg.number(to));
        svg.path("chart-rule", lines, "none", "stroke", Svg.INK, "stroke-width", 1.5);
        double y = (from + to) / 2;
        svg.label(BRACKET + 14, y + 1, "start", "strong", words.numbers().decimal(found.between(), 1));
        svg.label(BRACKET + 14, y + 17, "start", "muted", words.text("remainders.votes"));
    }

    private String decimal(Ratio share) {
        return words.numbers().decimal(share, PLACES);
    }

    private String title() {
        return words.text("remainders.title", "body", body);
    }

    private String description() {
        return edge.map(found -> words.text(
                        "remainders.description",
                        "lastIn",
                        words.party(found.lastIn().list().party()).name(),
                        "firstOut",
                        words.party(found.firstOut().list().party()).name(),
                        "between",
                        words.numbers().decimal(found.between(), 1),
                        "turn",
                        found.votesToTurn()))
                .orElseGet(() -> words.text(open ? "remainders.description.open" : "remainders.description.none"));
    }

    private DataTable table() {
        var rows = new ArrayList<List<String>>();
        for (WholeSeats claim : claims) {
            int byRemainder = won.contains(claim) ? 1 : 0;
            rows.add(List.of(
                    words.party(claim.list().party()).name(),
                    words.count(claim.list().votes()),
                    words.count(claim.seats()),
                    decimal(claim.remainderShare()),
                    words.numbers().fraction(claim.remainderShare()),
                    words.count(byRemainder),
                    words.count(claim.seats() + byRemainder)));
        }
        var columns = words.texts(
                "column.list",
                "column.votes",
                "column.whole-seats",
                "column.remainder",
                "column.remainder-exactly",
                "column.by-remainder",
                "column.seats");
        return new DataTable("%s. %s".formatted(title(), description()), columns, rows);
    }
}
