package dauys.server.progress;

import dauys.election.calendar.Deadline;
import dauys.election.calendar.ElectionDeadlines;
import dauys.election.territory.Region;
import dauys.law.Office;
import dauys.server.Settings;
import dauys.server.night.NightElection;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The deadlines of this election, by office and by the local time of each region. */
@Component
public final class Timetable {

    private final NightElection election;
    private final ZoneOffset central;
    private final Map<Key, List<Deadline>> deadlines = new HashMap<>();

    /** An office and a local time, which together settle every deadline. */
    private record Key(Office office, ZoneOffset offset) {}

    @Autowired
    Timetable(NightElection election, Settings settings) {
        this(election, settings.zone());
    }

    Timetable(NightElection election, ZoneId zone) {
        this.election = election;
        var registers = election.registers();
        var day = registers.election().date();
        this.central =
                registers.territory().offset().orElseGet(() -> zone.getRules().getOffset(day.atTime(12, 0)));
        Set<ZoneOffset> offsets = new HashSet<>();
        offsets.add(central);
        registers.territory().regions().forEach(each -> each.offset().ifPresent(offsets::add));
        for (Office office : offices()) {
            for (ZoneOffset offset : offsets) {
                deadlines.put(
                        new Key(office, offset),
                        ElectionDeadlines.of(registers.governing(), office, day, offset)
                                .all());
            }
        }
    }

    /** What is elected, each office once, in the order of the bodies. */
    public List<Office> offices() {
        return election.registers().election().bodies().stream()
                .map(each -> each.office())
                .distinct()
                .toList();
    }

    /** The deadlines of an office where clocks are so far ahead. */
    public List<Deadline> of(Office office, ZoneOffset offset) {
        return deadlines.getOrDefault(new Key(office, offset), List.of());
    }

    /** The local time of the Central Election Commission, or where the data do not say, that of the server. */
    public ZoneOffset central() {
        return central;
    }

    /** A deadline of a region; empty where its local time is not in the data or the edition sets no such term. */
    public Optional<Deadline> of(Office office, Region region, Deadline.Kind kind) {
        return region.offset()
                .flatMap(offset -> of(office, offset).stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst());
    }

    /** The offices and regions whose precincts should have counted. */
    boolean isCountOver(Office office, Region region, Instant now) {
        return of(office, region, Deadline.Kind.COUNT)
                .filter(due -> due.isPast(now))
                .isPresent();
    }
}
