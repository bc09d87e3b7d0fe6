package dauys.server.voters;

import static dauys.election.commission.Action.REPORT_VOTERS;
import static dauys.election.commission.Action.SEE_VOTERS;

import dauys.election.commission.Area;
import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Unit;
import dauys.election.voter.VoterCount;
import dauys.folder.VoterFile;
import dauys.law.Finding;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.NightWords;
import dauys.server.progress.Refusing;
import dauys.server.progress.Spoken;
import dauys.server.security.Person;
import dauys.server.voters.Voters.Known;
import dauys.server.voters.VotersPage.Row;
import dauys.server.voters.VotersPage.Way;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** How many voters are on the lists of the country, its regions, its units and their precincts. */
@Controller
class VotersController {

    private static final int ORDER = 18;
    private static final int ON_A_PAGE = 100;
    private static final int DOUBTS_SHOWN = 20;

    private final NightElection election;
    private final Voters voters;
    private final NightWords words;
    private final Refusing refusing;

    VotersController(NightElection election, Voters voters, NightWords words, Refusing refusing) {
        this.election = election;
        this.voters = voters;
        this.words = words;
        this.refusing = refusing;
    }

    /**
     * A territory that has a page.
     *
     * @param known the numbers of the moment at which it was asked for
     * @param own its address
     * @param from the first of the doubts that are shown
     */
    private record Place(
            Known known,
            String title,
            Optional<Way> up,
            String own,
            String rowName,
            List<Precinct> precincts,
            int from) {}

    @Bean
    static Destination votersDestination() {
        return Destination.forRoles(ORDER, "/voters", "navigation.voters", Refusing.roles(SEE_VOTERS));
    }

    @GetMapping("/voters")
    View country(Frame frame, Person person, @RequestParam(defaultValue = "0") int from) {
        var place = new Place(
                voters.known(),
                frame.texts().say("voters.title"),
                Optional.empty(),
                "/voters",
                frame.texts().say("board.region"),
                election.registers().territory().precincts(),
                from);
        var rows = new ArrayList<Row>();
        for (Region each : election.registers().territory().regions()) {
            rows.add(row(
                    frame,
                    place.known(),
                    Optional.of("/voters/region/" + each.code()),
                    words.of(frame).area(each.code()),
                    election.precincts(new Area.OfRegion(each.code()))));
        }
        return view(frame, person, place, rows, Optional.empty());
    }

    @GetMapping("/voters/region/{code}")
    View region(Frame frame, Person person, @PathVariable String code, @RequestParam(defaultValue = "0") int from) {
        only(election.registers().territory().regions(), each -> each.code().equals(code));
        var place = new Place(
                voters.known(),
                titled(frame, words.of(frame).area(code)),
                Optional.of(new Way("/voters", frame.texts().say("board.country"))),
                "/voters/region/" + code,
                frame.texts().say("board.unit"),
                election.precincts(new Area.OfRegion(code)),
                from);
        var rows = new ArrayList<Row>();
        for (Unit each : election.registers().territory().units()) {
            if (each.region().code().equals(code)) {
                rows.add(row(
                        frame,
                        place.known(),
                        Optional.of("/voters/unit/" + each.code()),
                        words.of(frame).area(each.code()),
                        election.precincts(new Area.OfUnit(each.code()))));
            }
        }
        return view(frame, person, place, rows, Optional.empty());
    }

    @GetMapping("/voters/unit/{code}")
    View unit(
            Frame frame,
            Person person,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "0") int from) {
        Unit unit = only(
                election.registers().territory().units(), each -> each.code().equals(code));
        String region = unit.region().code();
        var precincts = election.precincts(new Area.OfUnit(code));
        var place = new Place(
                voters.known(),
                titled(frame, words.of(frame).area(code)),
                Optional.of(new Way("/voters/region/" + region, words.of(frame).area(region))),
                "/voters/unit/" + code,
                frame.texts().say("board.precinct"),
                precincts,
                from);
        int first = Math.clamp(row, 0, precincts.size());
        int end = Math.min(precincts.size(), first + ON_A_PAGE);
        var rows = new ArrayList<Row>();
        for (Precinct each : precincts.subList(first, end)) {
            String name = frame.texts().say("board.precinct-number", Map.of("number", each.number()));
            rows.add(row(frame, place.known(), Optional.of("/voters/precinct/" + each.id()), name, List.of(each)));
        }
        Optional<String> further =
                end < precincts.size() ? Optional.of("/voters/unit/" + code + "?row=" + end) : Optional.empty();
        return view(frame, person, place, rows, further);
    }

    private View view(Frame frame, Person person, Place place, List<Row> own, Optional<String> further) {
        Actor actor = Actors.of(person);
        var refusal = election.rights().refusal(actor.appointments(), SEE_VOTERS);
        if (refusal.isPresent()) {
            return refusing.notAllowed(frame, refusal.get(), "/");
        }
        Spoken spoken = words.of(frame);
        var rows = new ArrayList<Row>();
        rows.add(sum(row(frame, place.known(), Optional.empty(), frame.texts().say("board.all"), place.precincts())));
        rows.addAll(own);
        long missing = place.precincts().stream()
                .filter(each -> place.known().of(each).isEmpty())
                .count();
        var doubts = doubts(place);
        int first = Math.clamp(place.from(), 0, doubts.size());
        int end = Math.min(doubts.size(), first + DOUBTS_SHOWN);
        boolean isWhole = place.up().isEmpty();
        return PageView.of(new VotersPage(
                frame.called(place.title()),
                place.up(),
                limit(spoken),
                missing > 0 ? Optional.of(spoken.text("voters.missing", Map.of("n", missing))) : Optional.empty(),
                place.rowName(),
                rows,
                further,
                days(frame, place),
                doubts.subList(first, end).stream().map(spoken::finding).toList(),
                end < doubts.size()
                        ? Optional.of(new Way(
                                place.own() + "?from=" + end,
                                frame.texts().say("voters.more-doubts", Map.of("n", doubts.size() - end))))
                        : Optional.empty(),
                isWhole
                        ? voters.unusable().stream()
                                .limit(DOUBTS_SHOWN)
                                .map(spoken::finding)
                                .toList()
                        : List.of(),
                isWhole,
                election.rights().refusal(actor.appointments(), REPORT_VOTERS).isEmpty()));
    }

    private Optional<String> limit(Spoken spoken) {
        return voters.check()
                .most()
                .map(each ->
                        spoken.text("voters.limit", Map.of("most", each.number(), "law", spoken.cite(each.basis()))));
    }

    private static List<Finding> doubts(Place place) {
        Set<String> ids = place.precincts().stream().map(Precinct::id).collect(Collectors.toSet());
        return place.known().doubts().stream()
                .filter(each -> ids.contains(String.valueOf(each.facts().get("precinct"))))
                .toList();
    }

    /** The sums of a territory by day; a precinct that says nothing of a day counts with its number before. */
    private List<Row> days(Frame frame, Place place) {
        var days = new TreeSet<LocalDate>();
        var precincts = place.precincts();
        precincts.forEach(each -> place.known().of(each).forEach(count -> days.add(count.day())));
        return days.stream()
                .map(day -> row(
                        frame,
                        Optional.empty(),
                        frame.texts().numbers().date(day),
                        VoterSum.of(
                                precincts.size(),
                                precincts.stream()
                                        .flatMap(each ->
                                                VoterFile.last(place.known().of(each), day).stream())
                                        .toList())))
                .toList();
    }

    private Row row(Frame frame, Known known, Optional<String> address, String name, List<Precinct> precincts) {
        List<VoterCount> last =
                precincts.stream().flatMap(each -> known.last(each).stream()).toList();
        return row(frame, address, name, VoterSum.of(precincts.size(), last));
    }

    private Row row(Frame frame, Optional<String> address, String name, VoterSum it) {
        boolean isOver = voters.check()
                .most()
                .filter(limit -> it.largest().orElse(0) > limit.number())
                .isPresent();
        return new Row(
                address,
                name,
                frame.texts().say("turnout.of", Map.of("n", it.known(), "of", it.precincts())),
                it.known() > 0 ? frame.texts().count(it.voters()) : Spoken.NOTHING,
                number(frame, it.certificates()),
                number(frame, it.applications()),
                number(frame, it.largest()),
                isOver,
                false);
    }

    private static Row sum(Row row) {
        return new Row(
                row.address(),
                row.name(),
                row.known(),
                row.voters(),
                row.certificates(),
                row.applications(),
                row.largest(),
                row.over(),
                true);
    }

    static String number(Frame frame, OptionalLong number) {
        return number.isPresent() ? frame.texts().count(number.getAsLong()) : Spoken.NOTHING;
    }

    private static String titled(Frame frame, String name) {
        return frame.texts().say("voters.title-of", Map.of("name", name));
    }

    static <T> T only(List<T> all, Predicate<T> wanted) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** All numbers, in the form of the folder's file. */
    @GetMapping("/voters.csv")
    ResponseEntity<String> export(Person person) {
        if (election.rights()
                .refusal(Actors.of(person).appointments(), SEE_VOTERS)
                .isPresent()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(VoterFile.NAME)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(VoterFile.text(voters.known().counts()));
    }
}
