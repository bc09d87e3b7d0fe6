package dauys.server.progress;

import dauys.server.night.Live;
import dauys.server.night.NightElection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board of this moment, counted once for everybody who watches. */
@Component
public final class Boards {

    /** So old may the data be before the board says so. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** Within it a protocol may have become late although no act came. */
    private static final Duration COUNTED_AGAIN = Duration.ofSeconds(20);

    private final NightElection election;
    private final Timetable timetable;
    private final Live live;
    private final Clock clock;
    private final AtomicReference<@Nullable Counted> last = new AtomicReference<>();

    /** A board and when it was counted. */
    private record Counted(Board board, Instant at) {}

    Boards(NightElection election, Timetable timetable, Live live, Clock clock) {
        this.election = election;
        this.timetable = timetable;
        this.live = live;
        this.clock = clock;
    }

    /** How far the protocols have come now. */
    Board now() {
        Live.Moment moment = live.now();
        Instant now = clock.instant();
        Counted known = last.get();
        if (known != null
                && known.board().moment().upTo() == moment.upTo()
                && known.board().moment().at().equals(moment.at())
                && now.isBefore(known.at().plus(COUNTED_AGAIN))) {
            return known.board();
        }
        var board = Board.of(election, timetable, moment, now);
        last.set(new Counted(board, now));
        return board;
    }

    /** One precinct, by its place in the plan. */
    Progress precinct(Board board, int place) {
        return Board.of(timetable, election.registers().plan(), place, board.moment(), clock.instant());
    }

    /** Whether the database has not been reached for so long that the numbers may be behind. */
    boolean isStandingStill() {
        return Duration.between(live.looked(), clock.instant()).compareTo(FRESH) > 0;
    }

    /** When the database was last reached. */
    Instant looked() {
        return live.looked();
    }
}
