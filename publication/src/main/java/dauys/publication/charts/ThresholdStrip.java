package dauys.publication.charts;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.seats.Step.Admission;
import dauys.election.seats.ThresholdBase;
import dauys.law.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The votes of all lists on one scale, the threshold as a line through them, and how far each list is from it. */
final class ThresholdStrip {

    private static final double WIDTH = 560;
    private static final double BARS = 400;
    private static final double TOP = 46;
    private static final double ROW = 52;
    private static final double BAR = 18;
    private static final int LONGEST_NAME = 34;

    /** One bar: a list, or the ballots against all, which no threshold concerns. */
    private record Row(String code, long votes, boolean list) {}

    private final Words words;
    private final String body;
    private final ThresholdBase base;
    private final Optional<Admission> admission;
    private final List<Row> rows;
    private final double most;

    ThresholdStrip(Words words, ListResult result) {
        this.words = words;
        this.body = words.in(result.input().contest().body().title());
        this.base = result.figures().base();
        this.admission = result.outcome().steps().stream()
                .filter(Admission.class::isInstance)
                .map(Admission.class::cast)
                .findFirst();
        this.rows = rows(result);
        long scale = rows.stream().mapToLong(Row::votes).max().orElse(0);
        this.most = StrictMath.max(1, StrictMath.max(scale, needed().orElse(0)));
    }

    /** Most votes first, equal ones in the order of the ballot paper; against all at the end, as on the paper. */
    private static List<Row> rows(ListResult result) {
        var rows = new ArrayList<Row>();
        result.figures().lists().stream()
                .map(list -> new Row(list.party(), list.votes(), true))
                .sorted(Comparator.comparingLong(Row::votes).reversed())
                .forEach(rows::add);
        result.input().totals().againstAll().ifPresent(votes -> rows.add(new Row(AgainstAll.CODE, votes, false)));
        return rows;
    }

    Chart chart(String id) {
        var svg = new Svg(id, "threshold", WIDTH, TOP + ROW * rows.size() + 8, title(), description(), false);
        for (int i = 0; i < rows.size(); i++) {
            bar(svg, rows.get(i), TOP + ROW * i);
        }
        admission.ifPresent(step -> line(svg, step));
        return new Chart(svg.finish(), table());
    }

    private OptionalLong needed() {
        return admission.map(step -> OptionalLong.of(step.votesNeeded())).orElse(OptionalLong.empty());
    }

    private String title() {
        return words.text("threshold.title", "body", body);
    }

    private String description() {
        return admission
                .map(step -> words.text(
                        "threshold.description",
                        "percent",
                        words.numbers().shortPercent(step.threshold()),
                        "base",
                        words.count(base.most()),
                        "needed",
                        step.votesNeeded(),
                        "admitted",
                        step.admitted().size(),
                        "refused",
                        step.refused().size()))
                .orElseGet(() -> words.text("threshold.description.none"));
    }

    private void bar(Svg svg, Row row, double y) {
        svg.label(0, y + 14, "start", "text", Svg.shortened(words.option(row.code()), LONGEST_NAME));
        svg.label(WIDTH, y + 14, "end", "strong", figures(row));
        double length = BARS * row.votes() / most;
        svg.rect("chart-track", 0.5, y + 22, BARS, BAR, Svg.SOFT, "stroke", Svg.LINE);
        if (row.list()) {
            var mark = words.party(row.code());
            svg.rect(mark.areaClass(), 0.5, y + 22, length, BAR, mark.fill());
            if (length > BAR) {
                mark.drawn(svg, BAR / 2 + 0.5, y + 22 + BAR / 2, BAR / 2);
            }
        } else {
            svg.rect("chart-open", 0.5, y + 22, length, BAR, "none", "stroke", Svg.MUTED, "stroke-dasharray", "3 2");
        }
        distance(row)
                .ifPresent(votes ->
                        svg.label(WIDTH, y + 22 + BAR - 4, "end", votes < 0 ? "text" : "muted", words.signed(votes)));
    }

    private String figures(Row row) {
        return share(row)
                .map(share -> words.text("threshold.figures", "votes", words.count(row.votes()), "share", share))
                .orElseGet(() -> words.count(row.votes()));
    }

    /** The share of the base; it has none where the base is not known exactly. */
    private Optional<String> share(Row row) {
        return base.isExact() && base.most() > 0
                ? Optional.of(words.percent(Ratio.of(row.votes(), base.most())))
                : Optional.empty();
    }

    private Optional<Long> distance(Row row) {
        var needed = needed();
        return row.list() && needed.isPresent() ? Optional.of(row.votes() - needed.getAsLong()) : Optional.empty();
    }

    private void line(Svg svg, Admission step) {
        double x = 0.5 + BARS * step.votesNeeded() / most;
        svg.line("chart-rule", x, TOP - 16, x, TOP - 4, Svg.INK, "stroke-width", 2);
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + ROW * i + 20;
            svg.line("chart-rule", x, y, x, y + BAR + 4, Svg.INK, "stroke-width", 2);
        }
        boolean right = x > WIDTH / 2;
        svg.label(
                right ? x + 4 : StrictMath.max(0, x - 4),
                TOP - 22,
                right ? "end" : "start",
                "strong",
                words.text(
                        "threshold.line",
                        "percent",
                        words.numbers().shortPercent(step.threshold()),
                        "votes",
                        step.votesNeeded()));
    }

    private DataTable table() {
        var lines = rows.stream()
                .map(row -> List.of(
                        words.option(row.code()),
                        words.count(row.votes()),
                        share(row).orElse(""),
                        distance(row).map(words::signed).orElse("")))
                .toList();
        String caption = words.text(
                base.isExact() ? "threshold.caption" : "threshold.caption.range",
                "least",
                words.count(base.least()),
                "most",
                words.count(base.most()));
        var columns = words.texts("column.option", "column.votes", "column.share-of-base", "column.distance");
        return new DataTable(caption, columns, lines);
    }
}
