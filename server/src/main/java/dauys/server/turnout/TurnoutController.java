package dauys.server.turnout;

import dauys.election.territory.Precinct;
import dauys.election.territory.Region;
import dauys.election.territory.Territory;
import dauys.election.territory.Unit;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.night.TurnoutHours;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.NightWords;
import dauys.server.progress.Spoken;
import dauys.server.turnout.TurnoutPage.Row;
import dauys.server.turnout.TurnoutPage.Way;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** How many voters had come by the set hours, in the country, its regions and its units. */
@Controller
class TurnoutController {

    private static final int ORDER = 40;
    private static final int ON_A_PAGE = 100;

    private final NightElection election;
    private final Live live;
    private final TurnoutHours hours;
    private final NightWords words;

    TurnoutController(NightElection election, Live live, TurnoutHours hours, NightWords words) {
        this.election = election;
        this.live = live;
        this.hours = hours;
        this.words = words;
    }

    @Bean
    static Destination turnoutDestination() {
        return Destination.forEntered(ORDER, "/turnout", "navigation.turnout");
    }

    @GetMapping("/turnout")
    View country(Frame frame, @RequestParam(defaultValue = "") String at) {
        Live.Moment moment = live.now();
        LocalTime hour = hour(moment, at);
        var sums = sums(moment, hour, any -> true, each -> each.unit().region().code());
        var rows = new ArrayList<Row>();
        rows.add(sum(frame, sums.values().stream().reduce(TurnoutSum.NONE, TurnoutSum::plus)));
        for (Region each : election.registers().territory().regions()) {
            rows.add(row(frame, "/turnout/region/", each.code(), sums));
        }
        return view(frame, Optional.empty(), "board.country", "/turnout", "board.region", hour, rows);
    }

    @GetMapping("/turnout/region/{code}")
    View region(Frame frame, @PathVariable String code, @RequestParam(defaultValue = "") String at) {
        Live.Moment moment = live.now();
        LocalTime hour = hour(moment, at);
        Territory territory = election.registers().territory();
        only(territory.regions(), each -> each.code().equals(code));
        var sums = sums(
                moment,
                hour,
                each -> each.unit().region().code().equals(code),
                each -> each.unit().code());
        var rows = new ArrayList<Row>();
        rows.add(sum(frame, sums.values().stream().reduce(TurnoutSum.NONE, TurnoutSum::plus)));
        for (Unit each : territory.units()) {
            if (each.region().code().equals(code)) {
                rows.add(row(frame, "/turnout/unit/", each.code(), sums));
            }
        }
        var up = new Way("/turnout", frame.texts().say("board.country"));
        return view(frame, Optional.of(up), code, "/turnout/region/" + code, "board.unit", hour, rows);
    }

    @GetMapping("/turnout/unit/{code}")
    View unit(
            Frame frame,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "0") int from) {
        Live.Moment moment = live.now();
        LocalTime hour = hour(moment, at);
        Territory territory = election.registers().territory();
        Unit unit = only(territory.units(), each -> each.code().equals(code));
        var precincts = territory.precincts().stream()
                .filter(each -> each.unit().code().equals(code))
                .toList();
        int first = Math.clamp(from, 0, precincts.size());
        int end = Math.min(precincts.size(), first + ON_A_PAGE);
        var rows = new ArrayList<Row>();
        rows.add(sum(
                frame,
                precincts.stream()
                        .map(each -> TurnoutSum.of(each, moment.precinct(each.id()), hour))
                        .reduce(TurnoutSum.NONE, TurnoutSum::plus)));
        for (Precinct each : precincts.subList(first, end)) {
            var own = TurnoutSum.of(each, moment.precinct(each.id()), hour);
            String name = frame.texts().say("board.precinct-number", Map.of("number", each.number()));
            rows.add(row(frame, Optional.of("/turnout/" + each.id()), name, own, false));
        }
        String region = unit.region().code();
        return PageView.of(new TurnoutPage(
                titled(frame, words.of(frame).area(code)),
                Optional.of(new Way("/turnout/region/" + region, words.of(frame).area(region))),
                "/turnout/unit/" + code,
                choices(hour),
                frame.texts().say("board.precinct"),
                rows,
                end < precincts.size()
                        ? Optional.of("/turnout/unit/" + code + "?at=" + hour + "&from=" + end)
                        : Optional.empty(),
                isReported(rows)));
    }

    /** The hour that was asked for, else the latest for which anybody has reported. */
    private LocalTime hour(Live.Moment moment, String at) {
        return hours.hours().stream()
                .filter(each -> each.toString().equals(at))
                .findFirst()
                .or(() -> moment.precincts().values().stream()
                        .flatMap(day -> day.reports().keySet().stream())
                        .filter(hours.hours()::contains)
                        .max(LocalTime::compareTo))
                .orElseGet(hours.hours()::first);
    }

    private Map<String, TurnoutSum> sums(
            Live.Moment moment, LocalTime hour, Predicate<Precinct> wanted, Function<Precinct, String> area) {
        var sums = new HashMap<String, TurnoutSum>();
        for (Precinct each : election.registers().territory().precincts()) {
            if (wanted.test(each)) {
                var own = TurnoutSum.of(each, moment.precinct(each.id()), hour);
                sums.merge(area.apply(each), own, TurnoutSum::plus);
            }
        }
        return sums;
    }

    private View view(
            Frame frame, Optional<Way> up, String area, String own, String rowName, LocalTime hour, List<Row> rows) {
        String name = frame.texts().has(area)
                ? frame.texts().say(area)
                : words.of(frame).area(area);
        return PageView.of(new TurnoutPage(
                titled(frame, name),
                up,
                own,
                choices(hour),
                frame.texts().say(rowName),
                rows,
                Optional.empty(),
                isReported(rows)));
    }

    private static Frame titled(Frame frame, String name) {
        return frame.called(frame.texts().say("turnout.title-of", Map.of("name", name)));
    }

    private List<TurnoutPage.Hour> choices(LocalTime chosen) {
        return hours.hours().stream()
                .map(each -> new TurnoutPage.Hour(each.toString(), each.equals(chosen)))
                .toList();
    }

    private static boolean isReported(List<Row> rows) {
        return !rows.getFirst().last().equals(Spoken.NOTHING);
    }

    private Row sum(Frame frame, TurnoutSum sum) {
        return row(frame, Optional.empty(), frame.texts().say("board.all"), sum, true);
    }

    private Row row(Frame frame, String path, String code, Map<String, TurnoutSum> sums) {
        var own = sums.getOrDefault(code, TurnoutSum.NONE);
        return row(frame, Optional.of(path + code), words.of(frame).area(code), own, false);
    }

    private Row row(Frame frame, Optional<String> address, String name, TurnoutSum it, boolean sum) {
        Spoken spoken = words.of(frame);
        boolean isSome = it.reported() > 0;
        return new Row(
                address,
                name,
                frame.texts().say("turnout.of", Map.of("n", it.reported(), "of", it.precincts())),
                isSome ? spoken.count(it.voters()) : Spoken.NOTHING,
                isSome ? spoken.count(it.listed()) : Spoken.NOTHING,
                isSome ? spoken.percent(it.voters(), it.listed()) : Spoken.NOTHING,
                it.last().map(LocalTime::toString).orElse(Spoken.NOTHING),
                sum);
    }

    private static <T> T only(List<T> all, Predicate<T> wanted) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
