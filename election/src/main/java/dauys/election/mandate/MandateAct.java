package dauys.election.mandate;

import dauys.election.commission.PersonMark;
import java.time.LocalDate;
import java.util.List;

/** What is done about the mandates of a contest after its results were established. */
public sealed interface MandateAct {

    /** Who enters it. */
    PersonMark by();

    /** The day on which it was done. */
    LocalDate on();

    /**
     * The results were published; from that day the party's time to decide runs.
     *
     * @param where the paper or the place
     */
    record Publish(PersonMark by, String where, LocalDate on) implements MandateAct {}

    /**
     * Elected persons stated in writing that whatever cannot be held beside the mandate is laid down (45).
     *
     * @param persons the candidates' ids
     */
    record LayDown(PersonMark by, List<String> persons, LocalDate on) implements MandateAct {
        public LayDown {
            persons = List.copyOf(persons);
        }
    }

    /**
     * The commission registers elected persons as deputies.
     *
     * @param persons the candidates' ids
     * @param act number and title of the commission's act
     */
    record Seat(PersonMark by, List<String> persons, String act, LocalDate on) implements MandateAct {
        public Seat {
            persons = List.copyOf(persons);
        }
    }

    /** A deputy retires. */
    record Retire(PersonMark by, Vacancy vacancy) implements MandateAct {
        @Override
        public LocalDate on() {
            return vacancy.on();
        }
    }

    /**
     * A vote is called: a repeat voting, a repeat election or a by-election.
     *
     * @param act number and title of the act that calls it
     * @param day when it is held
     * @param consent the act by which the body that may do so set or agreed to a day which the law does not name; blank
     *     where there is none
     */
    record Call(PersonMark by, NewVote.Kind kind, String act, LocalDate on, LocalDate day, String consent)
            implements MandateAct {}
}
