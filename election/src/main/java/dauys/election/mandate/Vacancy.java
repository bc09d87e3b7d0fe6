package dauys.election.mandate;

import java.time.LocalDate;
import java.util.List;

/**
 * A deputy of a list retired and the mandate is vacant.
 *
 * @param retired the candidate's id
 * @param order the ids that the party put first by its written application, empty where it changed nothing (97-1(6))
 */
public record Vacancy(String party, String retired, List<String> order, String act, LocalDate on) {
    public Vacancy {
        order = List.copyOf(order);
    }
}
