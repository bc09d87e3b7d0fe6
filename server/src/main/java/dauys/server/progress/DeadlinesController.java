package dauys.server.progress;

import dauys.election.calendar.Deadline;
import dauys.election.calendar.Deadline.Kind;
import dauys.election.tabulation.TabulationPlan;
import dauys.election.territory.Region;
import dauys.law.Office;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.Texts;
import dauys.server.progress.DeadlinesPage.Line;
import dauys.server.security.OpenPath;
import dauys.wording.Numbers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The deadlines of the night and the days after it, open to everybody. */
@Controller
class DeadlinesController {

    private static final int ORDER = 35;

    private final NightElection election;
    private final Timetable timetable;
    private final Live live;
    private final NightWords words;
    private final Clock clock;

    DeadlinesController(NightElection election, Timetable timetable, Live live, NightWords words, Clock clock) {
        this.election = election;
        this.timetable = timetable;
        this.live = live;
        this.words = words;
        this.clock = clock;
    }

    /** What there must be and what is missing of it. */
    private record Due(int of, int missing) {

        static final Due NOTHING = new Due(0, 0);

        Due plus(Due other) {
            return new Due(of + other.of, missing + other.missing);
        }
    }

    /** Whose protocols. */
    private record Share(Office office, String region) {}

    @Bean
    static Destination deadlinesDestination() {
        return Destination.forAll(ORDER, "/deadlines", "navigation.deadlines");
    }

    @Bean
    static OpenPath openDeadlines() {
        return new OpenPath("/deadlines");
    }

    @GetMapping("/deadlines")
    View deadlines(Frame frame) {
        Live.Moment moment = live.now();
        Instant now = clock.instant();
        var protocols = protocols(moment);
        var contests = contests(moment);
        List<Region> regions = election.registers().territory().regions();
        Map<ZoneOffset, List<Region>> byOffset = regions.stream()
                .filter(each -> each.offset().isPresent())
                .collect(Collectors.groupingBy(each -> each.offset().orElseThrow(), TreeMap::new, Collectors.toList()));
        var dated = new ArrayList<Dated>();
        for (Office office : timetable.offices()) {
            byOffset.forEach((offset, own) -> timetable.of(office, offset).stream()
                    .filter(each -> !isOfCentre(office, each.kind()))
                    .forEach(each -> dated.add(
                            new Dated(office, offset, own, each, due(office, own, each.kind(), protocols, contests)))));
            ZoneOffset central = timetable.central();
            timetable.of(office, central).stream()
                    .filter(each -> isOfCentre(office, each.kind()))
                    .forEach(each -> dated.add(new Dated(
                            office, central, List.of(), each, due(office, regions, each.kind(), protocols, contests))));
        }
        var lines = dated.stream()
                .sorted(Comparator.comparing((Dated each) -> each.deadline().due())
                        .thenComparing(each -> each.deadline().kind()))
                .filter(Dated::isOfAnything)
                .filter(each -> !isSaidOnce(each)
                        || each.office() == timetable.offices().getFirst())
                .map(each -> line(frame, now, each))
                .toList();
        String asOf =
                frame.texts().say("results.as-of", Map.of("at", frame.texts().moment(live.looked())));
        return PageView.of(new DeadlinesPage(frame.titled("deadlines.title"), asOf, lines, withoutOffset(frame)));
    }

    /** A deadline, whose it is, and what is due by it. */
    private record Dated(Office office, ZoneOffset offset, List<Region> regions, Deadline deadline, Due due) {

        /** Regions without a body of the office have nothing to do by its deadlines. */
        boolean isOfAnything() {
            return due.of() > 0;
        }
    }

    /** The Central Election Commission establishes the results of elections of the whole country (97). */
    private boolean isOfCentre(Office office, Kind kind) {
        return kind == Kind.RESULTS
                && election.registers().election().bodies().stream()
                        .anyMatch(each -> each.office() == office && each.area().isEmpty());
    }

    /** Voting for all offices ends at once, so one line says it. */
    private boolean isSaidOnce(Dated dated) {
        return dated.deadline().kind() == Kind.VOTING_CLOSES
                && timetable.offices().stream()
                        .allMatch(office -> timetable.of(office, dated.offset()).stream()
                                .anyMatch(each -> each.kind() == Kind.VOTING_CLOSES
                                        && each.due().equals(dated.deadline().due())));
    }

    private Map<Share, Due> protocols(Live.Moment moment) {
        TabulationPlan plan = election.registers().plan();
        var shares = new HashMap<Share, Due>();
        for (int place = 0; place < plan.precincts().size(); place++) {
            String region = plan.precincts().get(place).unit().region().code();
            for (int slot = plan.firstSlot(place); slot < plan.endSlot(place); slot++) {
                var office = plan.paperOf(slot).contest().body().office();
                var own = new Due(1, moment.slots().get(slot).isCounted() ? 0 : 1);
                shares.merge(new Share(office, region), own, Due::plus);
            }
        }
        return shares;
    }

    /** Contests of bodies of the whole country count for every region; none of them is established by one. */
    private Map<Share, Due> contests(Live.Moment moment) {
        var regionOf = new HashMap<String, String>();
        election.registers().territory().regions().forEach(each -> regionOf.put(each.code(), each.code()));
        election.registers()
                .territory()
                .units()
                .forEach(each -> regionOf.put(each.code(), each.region().code()));
        var shares = new HashMap<Share, Due>();
        for (var paper : election.registers().papers()) {
            var contest = paper.contest();
            boolean isDeclared = moment.contest(contest.id()).declared().isPresent();
            String region = contest.body()
                    .area()
                    .map(code -> regionOf.getOrDefault(code, ""))
                    .orElse("");
            shares.merge(new Share(contest.body().office(), region), new Due(1, isDeclared ? 0 : 1), Due::plus);
        }
        return shares;
    }

    private static Due due(
            Office office, List<Region> regions, Kind kind, Map<Share, Due> protocols, Map<Share, Due> contests) {
        var shares = switch (kind) {
            case VOTING_CLOSES, COUNT, PROTOCOLS_TO_REGIONAL, PROTOCOLS_TO_CENTRAL -> protocols;
            case VOTING_RESULTS, RESULTS -> contests;
        };
        var sum = shares.getOrDefault(new Share(office, ""), Due.NOTHING);
        for (Region region : regions) {
            sum = sum.plus(shares.getOrDefault(new Share(office, region.code()), Due.NOTHING));
        }
        return sum;
    }

    private Line line(Frame frame, Instant now, Dated dated) {
        var deadline = dated.deadline();
        var due = dated.due();
        var regions = dated.regions();
        Spoken spoken = words.of(frame);
        Texts texts = frame.texts();
        boolean isPassed = deadline.isPast(now);
        boolean isOfVoting = deadline.kind() == Kind.VOTING_CLOSES;
        boolean isOfContests = deadline.kind() == Kind.RESULTS || deadline.kind() == Kind.VOTING_RESULTS;
        String missing = isOfVoting
                ? texts.say("deadlines.nothing")
                : texts.say(
                        isOfContests ? "deadlines.contests" : "deadlines.protocols",
                        Map.of("n", due.missing(), "of", due.of()));
        boolean isDone = !isOfVoting && due.missing() == 0;
        return new Line(
                spoken.commissions().deadline(deadline.kind()),
                isSaidOnce(dated) ? texts.say("deadlines.all") : spoken.office(dated.office()),
                spoken.numbers().dateTime(deadline.due(), dated.offset()),
                Numbers.clock(dated.offset()),
                regions.size() > 3
                        ? Optional.of(texts.say("deadlines.n-regions", Map.of("n", regions.size())))
                        : Optional.empty(),
                regions.isEmpty()
                        ? List.of(texts.say("deadlines.central"))
                        : regions.stream().map(each -> spoken.area(each.code())).toList(),
                spoken.cite(deadline.basis()),
                missing,
                state(texts, now, deadline, isPassed && !isOfVoting && due.missing() > 0, isDone),
                isPassed,
                isPassed && !isOfVoting && due.missing() > 0);
    }

    private static String state(Texts texts, Instant now, Deadline deadline, boolean isBad, boolean isDone) {
        if (isDone) {
            return texts.say("deadlines.done");
        }
        if (deadline.isPast(now)) {
            return texts.say(isBad ? "deadlines.passed-missing" : "deadlines.passed");
        }
        var left = Duration.between(now, deadline.due());
        return texts.say(
                "deadlines.left",
                Map.of("days", left.toDays(), "hours", left.toHoursPart(), "minutes", left.toMinutesPart()));
    }

    private Optional<String> withoutOffset(Frame frame) {
        Spoken spoken = words.of(frame);
        String names = election.registers().territory().regions().stream()
                .filter(each -> each.offset().isEmpty())
                .map(each -> spoken.area(each.code()))
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(frame.texts().say("deadlines.no-offset", Map.of("regions", names)));
    }
}
