package dauys.election.party;

import dauys.election.commission.PersonMark;
import dauys.law.Rule;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** What is entered about a party after it was registered; courts and congresses decide, the authority enters it. */
public sealed interface PartyAct {

    /** Who enters it. */
    PersonMark by();

    /** When it was entered, by the clock of the authority that registers parties. */
    LocalDateTime at();

    /** The days that it speaks of as past; they lie between the registration and the entry. */
    List<LocalDate> days();

    /**
     * A branch with the day of its record registration.
     *
     * @param unit code of the region, the city of republican significance or the capital
     */
    record Branch(String unit, LocalDate on) {}

    /** Branches were registered on record, one or many (10(3)). */
    record RecordBranches(PersonMark by, LocalDateTime at, List<Branch> branches) implements PartyAct {
        public RecordBranches {
            branches = List.copyOf(branches);
        }

        @Override
        public List<LocalDate> days() {
            return branches.stream().map(Branch::on).toList();
        }
    }

    /**
     * The party takes another name.
     *
     * @param congress the decision of the congress
     * @param act the act by which the party was registered anew; blank where the edition asks for none
     * @param withoutMarks whether the authority finds the name free of the marks that article 7 bars
     */
    record Rename(
            PersonMark by,
            LocalDateTime at,
            Trilingual name,
            String congress,
            String act,
            LocalDate on,
            boolean withoutMarks)
            implements PartyAct {
        @Override
        public List<LocalDate> days() {
            return List.of(on);
        }
    }

    /**
     * A court suspends the party (13).
     *
     * @param act the act of the court
     * @param from the day from which the time runs
     * @param until the last day of the suspension
     */
    record Suspend(PersonMark by, LocalDateTime at, String act, LocalDate from, LocalDate until) implements PartyAct {

        /** What begins on a later day can be entered as soon as the court has decided. */
        @Override
        public List<LocalDate> days() {
            return List.of();
        }
    }

    /**
     * A court sets a suspension aside before its time has run out.
     *
     * @param on the first day on which the party is no longer suspended
     */
    record EndSuspension(PersonMark by, LocalDateTime at, String act, LocalDate on) implements PartyAct {
        @Override
        public List<LocalDate> days() {
            return List.of(on);
        }
    }

    /**
     * The party was liquidated (14).
     *
     * @param act the act of the court or of the highest body of the party
     * @param ground the rule of the law
     * @param missed the days of the elections in which it took no part, where that is the ground
     */
    record Liquidate(PersonMark by, LocalDateTime at, String act, LocalDate on, Rule ground, List<LocalDate> missed)
            implements PartyAct {
        public Liquidate {
            missed = List.copyOf(missed);
        }

        @Override
        public List<LocalDate> days() {
            return List.of(on);
        }
    }
}
