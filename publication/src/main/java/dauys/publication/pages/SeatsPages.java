package dauys.publication.pages;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListSeats;
import dauys.election.seats.Step;
import dauys.publication.charts.SeatEdge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How the seats of a list contest were given: the computation's own steps, from the base to the last seat. */
final class SeatsPages {

    private static final int PLACES = 4;

    private final Scene scene;
    private final Spoken spoken;
    private final Outcomes outcomes;
    private final Pictures pictures;

    SeatsPages(Scene scene, Pictures pictures) {
        this.scene = scene;
        this.spoken = scene.spoken();
        this.outcomes = new Outcomes(scene);
        this.pictures = pictures;
    }

    PublicPage page(ListResult result) {
        var contest = Overview.contest(result);
        var page = scene.at(Addresses.seats(contest.id()), spoken.say("seats.title"))
                .byTheClockOf(contest.body())
                .under(Addresses.HOME, spoken.say("nav.home"))
                .under(Addresses.contest(contest.id()), spoken.contest(contest));
        var sections = new ArrayList<Section>();
        sections.add(Section.untitled("which")
                .note(spoken.contest(contest))
                .note(spoken.say(
                        "seats.edition",
                        Map.of(
                                "edition",
                                scene.overview()
                                        .snapshot()
                                        .result()
                                        .rulebook()
                                        .edition()
                                        .id())))
                .notes(outcomes.questions(result)));
        sections.add(Section.of("threshold", spoken.say("seats.threshold")).picture(pictures.threshold(result)));
        sections.add(Section.of("story", spoken.say("seats.story")).steps(outcomes.steps(result)));
        sections.add(Section.of("table", spoken.say("seats.table"))
                .grid(table(result))
                .fold(Section.of("exact", spoken.say("seats.exact")).grid(exact(result))));
        sections.add(Section.of("remainders", spoken.say("seats.remainders"))
                .note(spoken.say("seats.remainders-mean"))
                .notes(between(result).stream().toList())
                .picture(pictures.remainders(result)));
        return page.page(scene.overview().state(result), withoutLoneNotes(sections));
    }

    /** What remainders mean is said only where there are some. */
    private static List<Section> withoutLoneNotes(List<Section> sections) {
        return sections.stream()
                .filter(each -> !each.id().equals("remainders")
                        || each.notes().size() > 1
                        || !each.pictures().isEmpty())
                .toList();
    }

    private static <T extends Step> Stream<T> steps(ListResult result, Class<T> kind) {
        return result.outcome().steps().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Grid table(ListResult result) {
        var grid = new Grid(spoken.say("seats.table-caption"))
                .words(spoken.say("figure.list"))
                .numbers(
                        spoken.say("figure.votes"),
                        spoken.say("seats.divided"),
                        spoken.say("seats.whole"),
                        spoken.say("seats.remainder"),
                        spoken.say("seats.more"),
                        spoken.say("figure.seats"));
        var more = new HashSet<String>();
        remainderSeats(result).forEach(each -> more.add(each.list().party()));
        var seats = new HashMap<String, Integer>();
        if (result.outcome() instanceof SeatsGiven given) {
            for (ListSeats each : given.seats()) {
                seats.put(each.list().party(), each.seats());
            }
        }
        claims(result)
                .forEach(claim -> grid.row(
                        Cell.head(spoken.party(claim.list().party())),
                        Cell.number(spoken.count(claim.list().votes())),
                        Cell.number(spoken.numbers().decimal(claim.exact(), PLACES)),
                        Cell.number(spoken.count(claim.seats())),
                        Cell.number(spoken.numbers().decimal(claim.remainderShare(), PLACES)),
                        Cell.number(more.contains(claim.list().party()) ? "+1" : ""),
                        Cell.number(Optional.ofNullable(seats.get(claim.list().party()))
                                .map(spoken::count)
                                .orElse(Spoken.NOTHING))));
        return grid;
    }

    private static List<Step.WholeSeats> claims(ListResult result) {
        return steps(result, Step.WholeSeats.class)
                .sorted(Comparator.comparingLong(
                                (Step.WholeSeats each) -> each.list().votes())
                        .reversed())
                .toList();
    }

    /** The lists that received the seats left, in their order. */
    private static List<Step.WholeSeats> remainderSeats(ListResult result) {
        return result.outcome().steps().stream()
                .flatMap(step -> switch (step) {
                    case Step.RemainderSeat seat -> Stream.of(seat.claim());
                    case Step.EarlierRegisteredSeat seat -> Stream.of(seat.claim());
                    default -> Stream.<Step.WholeSeats>empty();
                })
                .toList();
    }

    private Grid exact(ListResult result) {
        var grid = new Grid(spoken.say("seats.exact-caption"))
                .words(spoken.say("figure.list"))
                .numbers(spoken.say("seats.divided"), spoken.say("seats.remainder"));
        steps(result, Step.ElectoralQuotient.class)
                .findFirst()
                .ifPresent(quotient -> grid.row(
                        Cell.head(spoken.say("seats.quotient")),
                        Cell.number(spoken.numbers().fraction(quotient.value())),
                        Cell.number("")));
        claims(result)
                .forEach(claim -> grid.row(
                        Cell.head(spoken.party(claim.list().party())),
                        Cell.number(spoken.numbers().fraction(claim.exact())),
                        Cell.number(spoken.numbers().fraction(claim.remainderShare()))));
        return grid;
    }

    /**
     * The last remainder that won a seat, the first that did not, and what lies between them. A remainder is a share of
     * the quotient, so the difference of two is worth that share of the quotient's votes.
     */
    private Optional<String> between(ListResult result) {
        return SeatEdge.of(result)
                .map(edge -> spoken.say(
                        "seats.between",
                        Scene.facts(
                                "in", spoken.party(edge.lastIn().list().party()),
                                "inRemainder",
                                        spoken.numbers().decimal(edge.lastIn().remainderShare(), PLACES),
                                "out", spoken.party(edge.firstOut().list().party()),
                                "outRemainder",
                                        spoken.numbers().decimal(edge.firstOut().remainderShare(), PLACES),
                                "votes",
                                        Math.ceilDiv(
                                                edge.between().numerator(),
                                                edge.between().denominator()),
                                "exact", spoken.numbers().fraction(edge.between()))));
    }
}
