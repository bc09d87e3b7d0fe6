package dauys.publication.charts;

import dauys.election.chamber.ContestResult;
import dauys.election.contest.ContestOption;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.nomination.Candidate;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Single-mandate constituencies as hexagons of equal size, grouped where their regions stand on the map of tiles. */
final class DistrictHexagons {

    private static final double RADIUS = 29;
    private static final double WIDTH = RADIUS * 1.7320508;
    private static final double GAP = 10;
    private static final double NAME = 20;
    /** A group is as wide as the name above it, also where it has one hexagon. */
    private static final double LEAST_GROUP = 106;

    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_NAME = 14;

    private final Words words;
    private final Territory territory;
    private final Map<String, List<ContestResult>> byRegion = new LinkedHashMap<>();
    private final AreaShading shading;
    private int inRow = 1;

    DistrictHexagons(Words words, Territory territory, List<ContestResult> contests, Measure measure) {
        this.words = words;
        this.territory = territory;
        this.shading = new AreaShading(words, measure);
        var regions = regionsOf(
                contests.isEmpty()
                        ? ""
                        : contests.getFirst().input().contest().body().id());
        for (ContestResult each : contests) {
            var contest = each.input().contest();
            String region = regions.get(contest.id());
            if (region != null && contest.constituency().isPresent()) {
                byRegion.computeIfAbsent(region, any -> new ArrayList<>()).add(each);
                add(each);
            }
        }
        int most = byRegion.values().stream().mapToInt(List::size).max().orElse(1);
        while (capacity(inRow) < most) {
            inRow++;
        }
    }

    /** The region of each constituency: that of its first precinct. */
    private Map<String, String> regionsOf(String body) {
        var regions = new HashMap<String, String>();
        for (Precinct precinct : territory.precincts()) {
            precinct.constituencyFor(body)
                    .ifPresent(found -> regions.putIfAbsent(
                            found.id(), precinct.unit().region().code()));
        }
        return regions;
    }

    private void add(ContestResult result) {
        var input = result.input();
        var candidates = new HashMap<String, Candidate>();
        input.candidates().forEach(each -> candidates.put(each.id(), each));
        Function<ContestOption, Optional<String>> partyOf =
                option -> Optional.ofNullable(candidates.get(option.code())).flatMap(Candidate::party);
        Function<ContestOption, String> nameOf = option -> {
            var person = candidates.get(option.code());
            if (person == null) {
                return option instanceof AgainstAll ? words.text("against-all") : option.code();
            }
            String party =
                    person.party().map(code -> words.party(code).name()).orElseGet(() -> words.text("without-party"));
            return words.text("map.candidate", "person", words.person(person), "party", party);
        };
        String number = input.contest().constituency().orElse("");
        boolean counted = input.totals().votes().values().stream().anyMatch(votes -> votes > 0);
        shading.add(
                input.contest().id(),
                words.text("map.constituency", "number", number),
                number,
                counted ? Optional.of(input.totals()) : Optional.empty(),
                partyOf,
                nameOf);
    }

    /** How many hexagons a group holds that is so many wide and as many high, each second row one shorter. */
    private static int capacity(int inRow) {
        return inRow * inRow - inRow / 2;
    }

    Chart chart(String id, Function<String, Optional<String>> links) {
        var places = new TilePlaces(territory.regions());
        double cellWidth = Math.max(inRow * WIDTH, LEAST_GROUP) + GAP;
        double cellHeight = NAME + RADIUS * (2 + 1.5 * (inRow - 1)) + GAP;
        double width = Math.max(places.columns() * cellWidth, AreaShading.LEAST_WIDTH);
        double height = places.rows() * cellHeight;
        var legend = shading.legend(width);
        boolean linked = byRegion.values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> links.apply(each.input().contest().id()).isPresent());
        var svg = new Svg(
                id,
                "hexagons",
                width,
                height + legend.height() + 8,
                words.text("map.title.constituencies", "measure", shading.title()),
                shading.description(),
                linked);
        for (Region region : territory.regions()) {
            var own = byRegion.get(region.code());
            if (own != null) {
                var place = places.of(region);
                group(svg, region, own, links, place.column() * cellWidth, place.row() * cellHeight);
            }
        }
        legend.draw(svg, height + 8);
        return new Chart(svg.finish(), shading.table(words.text("column.constituency")));
    }

    private void group(
            Svg svg,
            Region region,
            List<ContestResult> contests,
            Function<String, Optional<String>> links,
            double left,
            double top) {
        svg.open("g", "font-size", 12);
        svg.label(left, top + 13, "start", "muted", Svg.shortened(words.region(region), LONGEST_NAME));
        svg.close();
        int row = 0;
        int column = 0;
        for (ContestResult each : contests) {
            double shift = row % 2 == 0 ? 0 : WIDTH / 2;
            double x = left + WIDTH / 2 + shift + column * WIDTH;
            hexagon(svg, each.input().contest().id(), links, x, top + NAME + RADIUS + row * RADIUS * 1.5);
            if (++column == inRow - row % 2) {
                column = 0;
                row++;
            }
        }
    }

    private void hexagon(Svg svg, String contest, Function<String, Optional<String>> links, double x, double y) {
        svg.openLink(links.apply(contest), "chart-hexagon").element("title", shading.tip(contest));
        double side = WIDTH / 2;
        String corners = String.format(
                Locale.ROOT,
                "M%s %sl%s %sv%sl%s %sl%s %sv%sZ",
                Svg.number(x),
                Svg.number(y - RADIUS),
                Svg.number(side),
                Svg.number(RADIUS / 2),
                Svg.number(RADIUS),
                Svg.number(-side),
                Svg.number(RADIUS / 2),
                Svg.number(-side),
                Svg.number(-RADIUS / 2),
                Svg.number(-RADIUS));
        svg.path(shading.kind(contest), corners, shading.fill(contest), shading.stroke(contest));
        String text = shading.textKind(contest);
        svg.open("g", "font-weight", 600);
        svg.fitted(x, y - 2, WIDTH - 8, 14, text, shading.shortName(contest));
        svg.close();
        svg.fitted(x, y + 13, WIDTH - 6, 11, text, Svg.shortened(shading.label(contest), LONGEST_LABEL));
        svg.close();
    }
}
