package dauys.election.nomination;

import dauys.election.commission.PersonMark;
import dauys.election.party.PartyAct;
import dauys.law.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** What is done with an application for registration; times are local to the commission that registers. */
public sealed interface RegistrationAct {

    /** Who enters it. */
    PersonMark by();

    /** When it was done, by the clock of the commission that registers. */
    LocalDateTime at();

    /**
     * Hands an application in, or hands it in again with what was wrong mended.
     *
     * @param nominated the day of the nomination: of the congress or meeting, or of one's own statement
     * @param dossier the digest of what was handed in, which is kept apart because it is about persons
     * @param persons how many persons are put forward
     */
    record File(PersonMark by, LocalDateTime at, LocalDate nominated, String dossier, int persons)
            implements RegistrationAct {}

    /** The applicant takes the application or the candidacy back. */
    record Withdraw(PersonMark by, LocalDateTime at, String reason) implements RegistrationAct {}

    /**
     * Registers.
     *
     * @param act number and title of the commission's decision
     * @param dossier what it decides about
     * @param failing codes of what stood in the way when the decision was entered
     * @param published the names and facts that the law publishes, one line for each person
     */
    record Register(
            PersonMark by,
            LocalDateTime at,
            String act,
            String dossier,
            List<String> failing,
            List<PublishedPerson> published)
            implements RegistrationAct {
        public Register {
            failing = List.copyOf(failing);
            published = List.copyOf(published);
        }
    }

    /** Refuses to register, for reasons that the law names. */
    record Refuse(PersonMark by, LocalDateTime at, String act, Set<Rule> grounds, String reason)
            implements RegistrationAct {
        public Refuse {
            grounds = Set.copyOf(grounds);
        }
    }

    /** Cancels a registration, for reasons that the law names. */
    record Cancel(PersonMark by, LocalDateTime at, String act, Set<Rule> grounds, String reason)
            implements RegistrationAct {
        public Cancel {
            grounds = Set.copyOf(grounds);
        }
    }

    /** A person leaves a registered list, or is taken off it. */
    record Strike(PersonMark by, LocalDateTime at, String act, String person, String reason)
            implements RegistrationAct {}

    /** The applicant appeals against a refusal or cancellation. */
    record Appeal(PersonMark by, LocalDateTime at, String to, String reason) implements RegistrationAct {}

    /**
     * Enters what the higher commission or the court decided about an appeal.
     *
     * @param granted whether the decision that was appealed against is set aside
     */
    record Answer(PersonMark by, LocalDateTime at, String act, boolean granted) implements RegistrationAct {}

    /**
     * Erases what was handed in; what was decided stays.
     *
     * @param act number and title of the decision by which its time is over
     * @param dossiers the digests of all that is erased, the mended ones before the last included
     */
    record Erase(PersonMark by, LocalDateTime at, String act, List<String> dossiers) implements RegistrationAct {
        public Erase {
            dossiers = List.copyOf(dossiers);
        }
    }

    /** Enters something about a party that is registered. */
    record OfParty(PartyAct act) implements RegistrationAct {
        @Override
        public PersonMark by() {
            return act.by();
        }

        @Override
        public LocalDateTime at() {
            return act.at();
        }
    }
}
