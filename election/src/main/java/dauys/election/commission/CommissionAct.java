package dauys.election.commission;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What is done about who sits in a commission. Members stand in a dossier apart, which an act names by its digest. */
public sealed interface CommissionAct {

    /** Who enters it. */
    PersonMark by();

    /** When it is entered, by the clock of the commission's area. */
    LocalDateTime at();

    /**
     * Says who sits in the commission from now on, as a maslikhat or whoever else the law names has decided.
     *
     * @param act number and title of that decision
     * @param decided the day of it
     * @param replaces the digest of the composition that it follows; empty for the first one
     * @param dossier the digest of the members
     * @param members how many they are
     * @param against codes of what the law has against the composition
     * @param knowingly whether it is entered although the law has something against it, because it was decided so
     */
    record Form(
            PersonMark by,
            LocalDateTime at,
            String act,
            LocalDate decided,
            Optional<String> replaces,
            String dossier,
            int members,
            List<String> against,
            boolean knowingly)
            implements CommissionAct {

        public Form {
            against = List.copyOf(against);
        }
    }
}
