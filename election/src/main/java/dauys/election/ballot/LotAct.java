package dauys.election.ballot;

import dauys.election.commission.PersonMark;
import java.time.LocalDateTime;
import java.util.List;

/** What is done about the order of lists on the ballot paper of a contest. */
public sealed interface LotAct {

    /** Who enters it. */
    PersonMark by();

    /** When it was done, by the clock of the commission that registers. */
    LocalDateTime at();

    /**
     * Draws the order by lot.
     *
     * @param act number and title of the commission's minutes of the drawing
     * @param seed the digits that were thrown in public
     * @param lists the parties whose lists were registered when it was drawn, in any order: the order follows from the
     *     seed
     */
    record Draw(PersonMark by, LocalDateTime at, String act, String seed, List<String> lists) implements LotAct {
        public Draw {
            lists = List.copyOf(lists);
        }
    }
}
