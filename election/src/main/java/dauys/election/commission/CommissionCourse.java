package dauys.election.commission;

import dauys.law.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who sits in a commission, as far as the record has it: the last composition that was entered. A composition that the
 * law has something against can be entered, because it is for maslikhats and courts to undo it; but only by somebody
 * who says that it was decided so, and the record keeps what was against it.
 */
public record CommissionCourse(Optional<Seated> seated) {

    /**
     * A composition as it was entered.
     *
     * @param act number and title of the decision
     * @param decided the day of it
     * @param dossier the digest of the members
     * @param members how many they are
     * @param against codes of what the law had against it
     */
    public record Seated(
            LocalDateTime at, String act, LocalDate decided, String dossier, int members, List<String> against) {

        public Seated {
            against = List.copyOf(against);
        }
    }

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(CommissionCourse to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    /** Before anybody was entered. */
    public static CommissionCourse untouched() {
        return new CommissionCourse(Optional.empty());
    }

    /** What an act leads to. */
    public Outcome apply(CommissionAct act) {
        return switch (act) {
            case CommissionAct.Form form -> form(form);
        };
    }

    private Outcome form(CommissionAct.Form form) {
        if (form.act().isBlank()) {
            return refused("W909", Map.of());
        }
        if (form.decided().isAfter(form.at().toLocalDate())) {
            return refused("W904", Map.of("day", form.decided()));
        }
        if (!form.replaces().equals(seated.map(Seated::dossier))) {
            return refused("W903", Map.of());
        }
        if (!form.against().isEmpty() && !form.knowingly()) {
            return refused(
                    "W902",
                    Map.of(
                            "number",
                            form.against().size(),
                            "code",
                            form.against().getFirst()));
        }
        return new Outcome.Moved(new CommissionCourse(Optional.of(
                new Seated(form.at(), form.act(), form.decided(), form.dossier(), form.members(), form.against()))));
    }

    private static Outcome refused(String code, Map<String, Object> facts) {
        return new Outcome.Refused(Refusal.ofOrder(code, facts));
    }
}
