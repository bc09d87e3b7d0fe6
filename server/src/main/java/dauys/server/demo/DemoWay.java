package dauys.server.demo;

import dauys.election.contest.Tier;
import dauys.election.mandate.MandateAct;
import dauys.law.Anchor;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Texts;
import dauys.store.ActRecord;
import dauys.wording.Messages;
import dauys.wording.Numbers;
import dauys.wording.ProtocolWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The way from the decree to the mandate, station by station: how far it is, and the screen that shows it. */
final class DemoWay {

    /**
     * A station.
     *
     * @param name what happens there
     * @param state how far it is, with numbers
     * @param address the screen
     */
    record Station(String name, String state, String address) {}

    private final NightElection election;
    private final Live live;
    private final ActRecord record;

    DemoWay(NightElection election, Live live, ActRecord record) {
        this.election = election;
        this.live = live;
        this.record = record;
    }

    List<Station> stations(Texts texts) {
        String site = "/site/" + texts.language().code() + "/";
        var numbers = new Numbers(texts.language());
        var words = new ProtocolWords(Messages.in(texts.language()));
        var moment = live.now();
        long counted = moment.slots().stream().filter(Live.SlotState::isCounted).count();
        var courses = moment.contests().values();
        var stations = new ArrayList<Station>();
        Optional.ofNullable(election.registers().dates().calling().known().get(Anchor.CALLING))
                .ifPresent(called -> stations.add(new Station(
                        texts.say("way.called"),
                        texts.say("way.called-on", Map.of("date", numbers.date(called))),
                        site + "calendar.html")));
        var registers = election.registers();
        stations.add(new Station(
                texts.say("way.parties"), texts.count(registers.parties().size()), site + "parties.html"));
        stations.add(new Station(texts.say("way.registered"), texts.count(applications()), "/registered"));
        stations.add(new Station(
                texts.say("way.protocols"), of(texts, counted, moment.slots().size()), "/board"));
        long declared =
                courses.stream().filter(each -> each.declared().isPresent()).count();
        stations.add(new Station(
                texts.say("way.results"), of(texts, declared, registers.papers().size()), "/results"));
        stations.add(new Station(
                texts.say("way.deputies"),
                texts.count(courses.stream()
                        .flatMap(each -> each.mandates().seated().stream())
                        .map(MandateAct.Seat::persons)
                        .mapToLong(List::size)
                        .sum()),
                firstList(moment).map(each -> "/results/" + each + "/mandates").orElse("/results")));
        moment.contests().forEach((contest, course) -> {
            if (!course.mandates().vacancies().isEmpty()) {
                var name = words.contest(registers.paper(contest).orElseThrow().contest());
                stations.add(new Station(
                        texts.say("way.vacancy", Map.of("contest", name)),
                        texts.count(course.mandates().vacancies().size()),
                        "/results/" + contest + "/mandates"));
            }
        });
        return stations;
    }

    private int applications() {
        var number = new AtomicInteger();
        record.applications(row -> number.incrementAndGet());
        return number.get();
    }

    private Optional<String> firstList(Live.Moment moment) {
        return election.registers().papers().stream()
                .map(each -> each.contest())
                .filter(each -> each.tier() == Tier.LIST)
                .map(each -> each.id())
                .filter(each -> moment.contest(each).declared().isPresent())
                .findFirst();
    }

    private static String of(Texts texts, long some, long all) {
        return texts.count(some) + " / " + texts.count(all);
    }
}
