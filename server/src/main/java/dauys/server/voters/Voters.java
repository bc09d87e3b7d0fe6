package dauys.server.voters;

import dauys.election.commission.Area;
import dauys.election.territory.Precinct;
import dauys.election.voter.VoterCheck;
import dauys.election.voter.VoterCount;
import dauys.election.voter.VoterNumbers;
import dauys.folder.ElectionDates;
import dauys.folder.Loaded;
import dauys.folder.VoterFile;
import dauys.law.Finding;
import dauys.server.Settings;
import dauys.server.night.NightElection;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The numbers of voters of all precincts: those of the election folder, and over them those that commissions entered.
 * For a day of which both speak the one that was entered stands, because it came later.
 */
@Component
final class Voters {

    private final NightElection election;
    private final ActRecord record;
    private final Clock clock;
    private final VoterCheck check;
    private final Loaded<Map<String, List<VoterCount>>> folder;

    /** What was read last, and by which entry it had come there. */
    private volatile Known read = new Known(-1, Map.of(), List.of());

    /**
     * All numbers of a moment.
     *
     * @param last the entry by which they had come there
     * @param counts by precinct, in the order of the precincts and of the days
     * @param doubts what is doubtful about them
     */
    record Known(long last, Map<String, List<VoterCount>> counts, List<Finding> doubts) {

        /** The numbers of a precinct. */
        List<VoterCount> of(Precinct precinct) {
            return counts.getOrDefault(precinct.id(), List.of());
        }

        /** The last numbers of a precinct. */
        Optional<VoterCount> last(Precinct precinct) {
            var own = of(precinct);
            return own.isEmpty() ? Optional.empty() : Optional.of(own.getLast());
        }
    }

    Voters(NightElection election, ActRecord record, Clock clock, Settings settings) {
        this.election = election;
        this.record = record;
        this.clock = clock;
        var registers = election.registers();
        var office = ElectionDates.body(registers.election()).orElseThrow().office();
        this.check = VoterCheck.of(registers.governing(), office, VoterCheck.USUAL_JUMP);
        this.folder = Optional.ofNullable(settings.election())
                .filter(VoterFile::exists)
                .map(each -> VoterFile.counts(registers, each))
                .orElseGet(() -> new Loaded<>(Optional.of(Map.of()), List.of()));
    }

    /** The rules by which numbers are looked through. */
    VoterCheck check() {
        return check;
    }

    /** Rows of the folder's file that could not be used. */
    List<Finding> unusable() {
        return folder.findings();
    }

    /** What was entered for a precinct, apart from the folder. */
    VoterNumbers entered(String precinct) {
        return record.standing(new Subject.OfVoters(precinct))
                .map(each -> Applying.voters(each.content()))
                .orElseGet(VoterNumbers::untouched);
    }

    /** The local time of a precinct. */
    LocalDateTime now(Precinct precinct) {
        return LocalDateTime.ofInstant(clock.instant(), election.offset(new Area.OfPrecinct(precinct.id())));
    }

    /** What is known now; read anew only where something was entered. */
    Known known() {
        long last = record.lastOfVoters();
        Known known = read;
        if (known.last() == last) {
            return known;
        }
        var entered = new HashMap<String, VoterNumbers>();
        record.voters(row -> {
            if (row.subject() instanceof Subject.OfVoters subject) {
                entered.put(subject.precinct(), Applying.voters(row.content()));
            }
        });
        var given = folder.value().orElse(Map.of());
        var counts = new LinkedHashMap<String, List<VoterCount>>();
        var doubts = new ArrayList<Finding>();
        for (Precinct each : election.registers().territory().precincts()) {
            var days = new TreeMap<LocalDate, VoterCount>();
            given.getOrDefault(each.id(), List.of()).forEach(count -> days.put(count.day(), count));
            days.putAll(
                    entered.getOrDefault(each.id(), VoterNumbers.untouched()).days());
            if (!days.isEmpty()) {
                counts.put(each.id(), List.copyOf(days.values()));
                doubts.addAll(check.check(each, List.copyOf(days.values())));
            }
        }
        Known fresh = new Known(last, counts, List.copyOf(doubts));
        read = fresh;
        return fresh;
    }
}
