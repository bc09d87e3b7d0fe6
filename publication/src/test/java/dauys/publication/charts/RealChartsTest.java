package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.party.Party;
import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.PartyListSeats;
import dauys.folder.ElectionFolder;
import dauys.law.Ratio;
import dauys.wording.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts of real elections: what they draw is what was counted. */
class RealChartsTest {

    static Collection<String> elections() {
        return RealElections.all();
    }

    private static List<Chart> charts(ElectionFolder folder, Language language) {
        var result = folder.count();
        var charts = RealElections.charts(folder, language);
        var all = new ArrayList<Chart>();
        result.chambers().forEach(each -> all.add(charts.hemicycle("h", result, each)));
        result.contests().stream()
                .filter(ListResult.class::isInstance)
                .map(ListResult.class::cast)
                .forEach(list -> {
                    all.add(charts.thresholdStrip("t", list));
                    charts.remainders("r", list).ifPresent(all::add);
                });
        return all;
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyChartIsWellFormedAndNamedInEveryLanguage(String election) {
        var folder = RealElections.folder(election);
        for (Language language : Language.values()) {
            for (Chart chart : charts(folder, language)) {
                var drawn = Drawn.of(chart);
                var root = drawn.root();
                assertThat(root.getAttribute("role")).isIn("img", "group");
                assertThat(drawn.all("title").getFirst().getAttribute("id"))
                        .isEqualTo(root.getAttribute("aria-labelledby"));
                assertThat(drawn.all("desc").getFirst().getAttribute("id"))
                        .isEqualTo(root.getAttribute("aria-describedby"));
                assertThat(drawn.all("title").getFirst().getTextContent()).isNotBlank();
                assertThat(drawn.all("desc").getFirst().getTextContent()).isNotBlank();
                assertThat(chart.svg()).doesNotContain("style=", "<script", "onload", "url(", "NaN", "{", "}");
                assertThat(chart.table().rows()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void theSameElectionGivesTheSameBytes(String election) {
        for (Language language : Language.values()) {
            assertThat(charts(RealElections.folder(election), language))
                    .isEqualTo(charts(RealElections.folder(election), language));
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void theTablesAddUpToTheTotals(String election) {
        var folder = RealElections.folder(election);
        var result = folder.count();
        var charts = RealElections.charts(folder, Language.EN);
        for (var chamber : result.chambers()) {
            assertThat(sum(charts.hemicycle("h", result, chamber).table(), 3)).isEqualTo(chamber.seats());
        }
        for (var contest : result.contests()) {
            if (contest instanceof ListResult list) {
                var totals = list.input().totals();
                long all = totals.forOptions() + totals.againstAll().orElse(0);
                assertThat(sum(charts.thresholdStrip("t", list).table(), 1)).isEqualTo(all);
                charts.remainders("r", list).ifPresent(chart -> {
                    if (list.outcome() instanceof SeatsGiven) {
                        assertThat(sum(chart.table(), 6))
                                .isEqualTo(list.figures().seats());
                    }
                });
            }
        }
    }

    private static long sum(DataTable table, int column) {
        return table.rows().stream()
                .mapToLong(row -> Long.parseLong(row.get(column).replace(",", "")))
                .sum();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-mazhilis", "2021-mazhilis", "2016-mazhilis", "2012-mazhilis", "2004-mazhilis"})
    void soManyVotersWouldHaveTurnedTheLastSeatAndNotOneFewer(String election) {
        var folder = RealElections.folder(election);
        var list = RealElections.list(folder.count());
        var edge = SeatEdge.of(list);
        if (edge.isEmpty()) {
            assertThat(charts(folder, Language.EN)).isNotEmpty();
            return;
        }
        String in = edge.get().lastIn().list().party();
        String out = edge.get().firstOut().list().party();
        long turn = edge.get().votesToTurn();
        assertThat(moved(folder, list, in, out, turn - 1)).isEqualTo(seats(list.outcome()));
        var expected = new HashMap<>(seats(list.outcome()));
        expected.merge(in, -1, Integer::sum);
        expected.merge(out, 1, Integer::sum);
        assertThat(moved(folder, list, in, out, turn)).isEqualTo(expected);
    }

    /** The seats had so many voters of one list chosen another. */
    private static Map<String, Integer> moved(
            ElectionFolder folder, ListResult list, String from, String to, long votes) {
        var figures = list.figures();
        var changed = figures.lists().stream()
                .map(each -> new ListVotes(
                        each.party(),
                        each.ballotPlace(),
                        each.votes()
                                + (each.party().equals(to)
                                        ? votes
                                        : each.party().equals(from) ? -votes : 0),
                        each.registered()))
                .toList();
        var rulebook = folder.governing();
        var rules = ListRules.of(
                rulebook, rulebook.officeFor(list.input().contest().body().office()));
        return seats(
                PartyListSeats.allocate(new ListContest(figures.seats(), figures.base(), changed), rules, List.of()));
    }

    private static Map<String, Integer> seats(ListOutcome outcome) {
        var seats = new HashMap<String, Integer>();
        for (ListSeats each : ((SeatsGiven) outcome).seats()) {
            seats.put(each.list().party(), each.seats());
        }
        return seats;
    }

    @Test
    void theEdgeOf2023IsBetweenAmanatAndRespublica() {
        var list = RealElections.list(RealElections.folder("2023-mazhilis").count());
        var edge = SeatEdge.of(list).orElseThrow();
        assertThat(edge.lastIn().list().party()).isEqualTo("AMANAT");
        assertThat(edge.firstOut().list().party()).isEqualTo("RESPUBLICA");
        // By hand: the difference of the votes, less 33 quotients, because AMANAT has 39 whole seats and RESPUBLICA 6.
        long votes = 3_431_510 + 693_938 + 547_154 + 535_139 + 432_920 + 331_058;
        assertThat(edge.between()).isEqualTo(Ratio.of(69 * (3_431_510 - 547_154L) - 33 * votes, 69));
        assertThat(edge.votesToTurn()).isEqualTo(14_159);
    }

    @Test
    void theThresholdOf2023IsWrittenWithItsVotesAndDistances() {
        var folder = RealElections.folder("2023-mazhilis");
        var chart = RealElections.charts(folder, Language.EN).thresholdStrip("t", RealElections.list(folder.count()));
        assertThat(chart.svg()).contains("318,323", "+12,735", "−171,892");
        assertThat(chart.table().rows())
                .contains(
                        List.of("Baytaq", "146,431", "2.30", "−171,892"),
                        List.of("Against all", "248,291", "3.90", ""));
    }

    @ParameterizedTest
    @MethodSource("elections")
    void coloursOfPartiesStandOutOnBothGrounds(String election) {
        for (Party party : RealElections.folder(election).parties().values()) {
            party.colour().ifPresent(colour -> {
                assertThat(Contrast.of(colour, "#ffffff"))
                        .describedAs(party.code())
                        .isGreaterThanOrEqualTo(3);
                assertThat(Contrast.of(colour, "#12161c"))
                        .describedAs(party.code())
                        .isGreaterThanOrEqualTo(3);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("elections")
    void everyPartyIsKnownWithoutItsColour(String election) {
        var folder = RealElections.folder(election);
        var words = new Words(folder.parties().values(), Language.KK);
        var marks = new HashSet<String>();
        for (String party : folder.parties().keySet()) {
            assertThat(marks.add(words.party(party).lines())).describedAs(party).isTrue();
        }
    }

    @Test
    void whatIsWrittenOnAColourIsReadable() {
        for (int i = 0; i < 0x1000; i++) {
            int red = (i >> 8) * 17;
            int green = (i >> 4 & 15) * 17;
            int blue = (i & 15) * 17;
            String colour = "#%02x%02x%02x".formatted(red, green, blue);
            var mark = new PartyMark("A", "A", Optional.of(colour), 0);
            assertThat(Contrast.of(colour, mark.onColour())).describedAs(colour).isGreaterThanOrEqualTo(4.5);
        }
    }
}
