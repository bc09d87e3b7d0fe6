package dauys.publication.charts;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.Groups;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.contest.Body;
import dauys.election.nomination.Candidate;
import dauys.law.Office;
import dauys.law.Trilingual;
import dauys.wording.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HemicycleTest {

    private static final Body BODY =
            new Body("b", Office.MAZHILIS, new Trilingual("Б", "Б", "B"), OptionalInt.empty(), Map.of());

    @Test
    void everySeatIsOneDotForAnyNumberOfSeats() {
        for (int seats = 1; seats <= 200; seats++) {
            var drawn = Drawn.of(chart(seats, seat -> Optional.empty()));
            assertThat(drawn.all("g", "chart-seat"))
                    .describedAs("%d seats", seats)
                    .hasSize(seats);
        }
    }

    @Test
    void dotsNeitherTouchNorLeaveThePicture() {
        for (int seats = 1; seats <= 200; seats++) {
            var dots = Drawn.of(chart(seats, seat -> Optional.empty())).all("g", "chart-seat").stream()
                    .map(seat -> (Element) seat.getElementsByTagName("circle").item(0))
                    .toList();
            var touching = new ArrayList<String>();
            for (int i = 0; i < dots.size(); i++) {
                double radius = at(dots.get(i), "r");
                double x = at(dots.get(i), "cx");
                if (x < radius || x > 480 - radius) {
                    touching.add("%d leaves".formatted(i));
                }
                for (int j = i + 1; j < dots.size(); j++) {
                    double away = Math.hypot(x - at(dots.get(j), "cx"), at(dots.get(i), "cy") - at(dots.get(j), "cy"));
                    if (away <= radius + at(dots.get(j), "r")) {
                        touching.add("%d and %d".formatted(i, j));
                    }
                }
            }
            assertThat(touching).describedAs("%d seats", seats).isEmpty();
        }
    }

    private static double at(Element dot, String attribute) {
        return Double.parseDouble(dot.getAttribute(attribute));
    }

    @Test
    void partiesFollowOneAnotherInOneSweep() {
        var titles = Drawn.of(chart(98, seat -> Optional.empty())).all("g", "chart-seat").stream()
                .map(seat -> seat.getElementsByTagName("title").item(0).getTextContent())
                .map(title -> title.replaceFirst(",.*", ""))
                .toList();
        var seen = new HashSet<String>();
        String before = "";
        for (String party : titles) {
            if (!party.equals(before)) {
                assertThat(seen.add(party)).describedAs("%s comes twice", party).isTrue();
            }
            before = party;
        }
        assertThat(titles.getFirst()).isEqualTo("P0");
    }

    @Test
    void seatsOfConstituenciesHaveARing() {
        var drawn = Drawn.of(chart(98, seat -> Optional.empty()));
        int inConstituencies = chamber(98).parties().stream()
                .mapToInt(PartySeats::inConstituencies)
                .sum();
        assertThat(drawn.all("g", "chart-seat").stream()
                        .filter(seat -> seat.getElementsByTagName("circle").getLength() == 2))
                .hasSize(inConstituencies);
    }

    @Test
    void aLinkedPictureIsNoImageBecauseLinksInsideWouldBeHidden() {
        var chart = chart(10, seat -> Optional.of("people/1.html?a=1&b=2"));
        var drawn = Drawn.of(chart);
        assertThat(drawn.root().getAttribute("role")).isEqualTo("group");
        assertThat(drawn.all("a")).hasSize(10);
        assertThat(drawn.all("a").getFirst().getAttribute("href")).isEqualTo("people/1.html?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><a href='x'>", "a\u202Eb\u0000c", "\uD800 & ]]>"})
    void hostileNamesAreText(String name) {
        var holder = new Candidate("P1", name, Optional.of(name), Optional.of("P0"), Optional.empty(), false, false);
        var seats = List.of(new Seat(
                Seat.Kind.BY_LIST, Optional.of("P0"), Optional.of("c"), Optional.empty(), Optional.of(holder)));
        var body = new Body("b", Office.MAZHILIS, new Trilingual(name, name, name), OptionalInt.empty(), Map.of());
        var chamber = new Chamber(
                body,
                1,
                List.of(new PartySeats(Optional.of(name), 1, 0)),
                0,
                new Groups(0, 0, 0, 0, OptionalInt.empty()));
        var drawn = Drawn.of(
                new Hemicycle(new Words(List.of(), Language.RU), chamber, seats, seat -> Optional.empty()).chart("h"));
        assertThat(drawn.all("script")).isEmpty();
        assertThat(drawn.all("a")).isEmpty();
        assertThat(drawn.root().getTextContent()).doesNotContain("\u202E");
    }

    @Test
    void aNameOfTwoHundredLettersIsShortInTheLegendAndWholeInTheTable() {
        String name = "Ә".repeat(200);
        var chamber = new Chamber(
                BODY,
                1,
                List.of(new PartySeats(Optional.of(name), 1, 0)),
                0,
                new Groups(0, 0, 0, 0, OptionalInt.empty()));
        var seats = List.of(
                new Seat(Seat.Kind.BY_LIST, Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty()));
        var chart =
                new Hemicycle(new Words(List.of(), Language.KK), chamber, seats, seat -> Optional.empty()).chart("h");
        assertThat(Drawn.of(chart).all("text"))
                .allMatch(text -> text.getTextContent().length() <= 40);
        assertThat(chart.table().rows().getFirst().getFirst()).isEqualTo(name);
    }

    /** A chamber of up to seven parties, one deputy in five from a constituency, and the last seats undecided. */
    private static Chamber chamber(int seats) {
        var parties = new ArrayList<PartySeats>();
        int left = seats - seats / 12;
        for (int i = 0; left > 0; i++) {
            int own = i == 6 ? left : Math.min(left, Math.max(1, left / 2));
            Optional<String> party = i == 6 ? Optional.empty() : Optional.of("P" + i);
            int inConstituencies = party.isEmpty() ? own : own / 5;
            parties.add(new PartySeats(party, own - inConstituencies, inConstituencies));
            left -= own;
        }
        return new Chamber(BODY, seats, parties, seats / 12, new Groups(0, 0, 0, 0, OptionalInt.empty()));
    }

    private static Chart chart(int number, Function<Seat, Optional<String>> links) {
        var chamber = chamber(number);
        var seats = new ArrayList<Seat>();
        for (PartySeats each : chamber.parties()) {
            add(seats, Seat.Kind.BY_LIST, each.party(), each.byList());
            add(seats, Seat.Kind.IN_CONSTITUENCY, each.party(), each.inConstituencies());
        }
        add(seats, Seat.Kind.UNDECIDED, Optional.empty(), chamber.undecided());
        return new Hemicycle(new Words(List.of(), Language.EN), chamber, seats, links).chart("h");
    }

    private static void add(List<Seat> seats, Seat.Kind kind, Optional<String> party, int number) {
        for (int i = 0; i < number; i++) {
            seats.add(new Seat(kind, party, Optional.empty(), Optional.of("1"), Optional.empty()));
        }
    }
}
