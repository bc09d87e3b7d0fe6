package dauys.publication.charts;

import dauys.law.Ratio;
import dauys.publication.charts.TimeLine.Mark;
import dauys.publication.charts.TimeLine.Tick;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turnout by the hours for which precincts reported it. */
final class TurnoutOverDay {

    private static final int TICKS = 5;

    private final Words words;
    private final Optional<String> place;
    private final List<ReportedTurnout> hours;

    /** The place stands in the title where it is not the whole country. */
    TurnoutOverDay(Words words, Optional<String> place, List<ReportedTurnout> reported) {
        this.words = words;
        this.place = place;
        this.hours = reported.stream()
                .filter(each -> each.listed() > 0)
                .sorted(Comparator.comparing(ReportedTurnout::at))
                .toList();
    }

    /** The chart; empty where no precinct with voters has reported. */
    Optional<Chart> chart(String id) {
        if (hours.isEmpty()) {
            return Optional.empty();
        }
        String title = of("day.title");
        var last = hours.getLast();
        String description = words.text(
                "day.description",
                "at",
                time(last),
                "share",
                share(last),
                "voters",
                words.count(last.voters()),
                "listed",
                words.count(last.listed()));
        var up = new ArrayList<Tick>();
        for (int i = 0; i <= TICKS; i++) {
            up.add(new Tick((double) i / TICKS, words.numbers().shortPercent(Ratio.of(i, TICKS))));
        }
        var along = hours.stream()
                .map(each -> new Tick(along(each.at()), time(each)))
                .toList();
        var marks = hours.stream()
                .map(each -> new Mark(
                        along(each.at()),
                        StrictMath.min(1, (double) each.voters() / each.listed()),
                        words.text("day.tip", "at", time(each), "share", share(each))))
                .toList();
        var texts = List.of(title, description, words.text("day.axis"));
        var svg = TimeLine.draw(id, "day", texts, up, along, marks, false);
        return Optional.of(new Chart(svg, table()));
    }

    private String of(String key) {
        String text = words.text(key);
        return place.map(name -> words.text("day.of", "place", name, "text", text))
                .orElse(text);
    }

    private double along(LocalTime at) {
        int first = hours.getFirst().at().toSecondOfDay();
        int span = hours.getLast().at().toSecondOfDay() - first;
        return span == 0 ? 0.5 : (double) (at.toSecondOfDay() - first) / span * 0.9 + 0.05;
    }

    private static String time(ReportedTurnout hour) {
        return hour.at().toString();
    }

    private String share(ReportedTurnout hour) {
        return words.percent(Ratio.of(hour.voters(), hour.listed()));
    }

    private DataTable table() {
        var rows = hours.stream()
                .map(each -> List.of(
                        time(each),
                        words.count(each.precincts()),
                        words.count(each.voters()),
                        words.count(each.listed()),
                        share(each)))
                .toList();
        var columns = words.texts(
                "column.local-time",
                "column.precincts",
                "measure.turnout-issued.part",
                "column.listed-there",
                "column.percent");
        return new DataTable(of("day.caption"), columns, rows);
    }
}
