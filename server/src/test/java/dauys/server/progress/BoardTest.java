package dauys.server.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.protocol.DoubleEntry.State;
import dauys.folder.ElectionFolders;
import dauys.server.SmallElection;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers on the board, against a count that asks each question of every protocol anew. */
class BoardTest {

    private static final Instant EVENING = Instant.parse("2023-03-19T16:00:00Z");
    private static final Instant BETWEEN_THE_ZONES = Instant.parse("2023-03-20T02:30:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2023-03-20T12:00:00Z");

    private static final List<State> STATES = List.of(State.values());

    private final NightElection election = new NightElection(
            ElectionFolders.registers(SmallElection.folder()).value().orElseThrow());
    private final Timetable timetable = new Timetable(election, ZoneId.of("Asia/Almaty"));

    @Test
    void everyNumberIsWhatACountOfItsOwnSays() {
        for (long seed = 1; seed <= 20; seed++) {
            for (Instant now : List.of(EVENING, BETWEEN_THE_ZONES, AFTERWARDS)) {
                Live.Moment moment = moment(new SplittableRandom(seed));
                Board board = Board.of(election, timetable, moment, now);

                String described = "seed " + seed + " at " + now;
                assertThat(board.country()).as(described).isEqualTo(counted(moment, now, any -> true));
                for (String code : List.of("R1", "R2")) {
                    assertThat(board.region(code))
                            .as(described)
                            .isEqualTo(counted(moment, now, slot -> region(slot).equals(code)));
                }
                for (String code : List.of("U1", "U2")) {
                    assertThat(board.unit(code))
                            .as(described)
                            .isEqualTo(counted(moment, now, slot -> unit(slot).equals(code)));
                }
            }
        }
    }

    @Test
    void aProtocolIsLateTwelveHoursAfterTheCloseOfVotingThere() {
        Live.Moment moment = moment(List.of());
        int first =
                counted(moment, AFTERWARDS, slot -> region(slot).equals("R1")).expected();
        int all = counted(moment, AFTERWARDS, any -> true).expected();

        assertThat(Board.of(election, timetable, moment, EVENING).country().late())
                .isZero();
        assertThat(Board.of(election, timetable, moment, BETWEEN_THE_ZONES)
                        .country()
                        .late())
                .as("the second region's clocks are an hour behind")
                .isEqualTo(first);
        assertThat(Board.of(election, timetable, moment, AFTERWARDS).country().late())
                .isEqualTo(all);
    }

    private Progress counted(Live.Moment moment, Instant now, IntPredicate own) {
        return new Progress(
                count(own, slot -> true, moment),
                count(own, slot -> slot.state() != State.EMPTY || slot.version().isPresent(), moment),
                count(own, slot -> isCounted(slot), moment),
                count(
                        own,
                        slot -> slot.errors() > 0 && (isCounted(slot) || slot.state() == State.SECOND_READING),
                        moment),
                count(own, slot -> slot.state() == State.READINGS_DIFFER, moment),
                count(own, slot -> slot.state() == State.SECOND_READING, moment),
                count(own, slot -> slot.state() == State.RETURNED, moment),
                count(place -> own.test(place) && isOver(place, now), slot -> !isCounted(slot), moment));
    }

    private static boolean isCounted(Live.SlotState slot) {
        return slot.state() == State.AGREED || slot.state() == State.CORRECTED;
    }

    /** 20:00 and twelve hours, at UTC+6 in the first region and at UTC+5 in the second. */
    private boolean isOver(int slot, Instant now) {
        String due = region(slot).equals("R1") ? "2023-03-20T02:00:00Z" : "2023-03-20T03:00:00Z";
        return now.isAfter(Instant.parse(due));
    }

    private static int count(IntPredicate own, Predicate<Live.SlotState> wanted, Live.Moment moment) {
        return (int) IntStream.range(0, moment.slots().size())
                .filter(own)
                .filter(slot -> wanted.test(moment.slots().get(slot)))
                .count();
    }

    private String unit(int slot) {
        return election.paper(slot).precinct().unit().code();
    }

    private String region(int slot) {
        return election.paper(slot).precinct().unit().region().code();
    }

    private Live.Moment moment(SplittableRandom random) {
        var states = new ArrayList<Live.SlotState>();
        for (int slot = 0; slot < election.registers().plan().slots(); slot++) {
            State state = STATES.get(random.nextInt(STATES.size()));
            int errors = random.nextInt(3);
            states.add(new Live.SlotState(
                    state, Optional.empty(), errors, errors, slot, EVENING, List.of(), Optional.empty(), List.of()));
        }
        return moment(states);
    }

    private Live.Moment moment(List<Live.SlotState> states) {
        var registers = election.registers();
        var slots = new ArrayList<>(states);
        while (slots.size() < registers.plan().slots()) {
            slots.add(new Live.SlotState(
                    State.EMPTY, Optional.empty(), 0, 0, 0, Instant.EPOCH, List.of(), Optional.empty(), List.of()));
        }
        return new Live.Moment(0, EVENING, slots, Map.of(), Map.of(), registers.tabulated(registers.emptySums()));
    }
}
