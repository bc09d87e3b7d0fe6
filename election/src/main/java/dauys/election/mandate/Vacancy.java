package dauys.election.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A deputy retired and the mandate is vacant.
 *
 * @param party whose list it was; empty in a constituency
 * @param retired the candidate's id
 * @param order the ids that the party put first by its written application, empty where it changed nothing (97-1(6))
 * @param termEnds when the term of those elected ends; empty where that is not on record, and no list asks for it
 */
public record Vacancy(
        Optional<String> party,
        String retired,
        List<String> order,
        String act,
        LocalDate on,
        Optional<LocalDate> termEnds) {
    public Vacancy {
        order = List.copyOf(order);
    }

    /** The vacancy of a list's mandate. */
    public static Vacancy ofList(String party, String retired, List<String> order, String act, LocalDate on) {
        return new Vacancy(Optional.of(party), retired, order, act, on, Optional.empty());
    }

    /** The vacancy of a constituency. */
    public static Vacancy ofConstituency(String retired, String act, LocalDate on, Optional<LocalDate> termEnds) {
        return new Vacancy(Optional.empty(), retired, List.of(), act, on, termEnds);
    }

    /** The party of a list's mandate. */
    public String list() {
        return party.orElseThrow(
                () -> new IllegalStateException("The vacancy of a constituency has no list: " + retired));
    }
}
