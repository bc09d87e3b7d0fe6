package dauys.server.voters;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of one precinct, with the form for those of another day.
 *
 * @param listed how many voters the registers of the election have, as a sentence
 * @param form for whoever may enter numbers
 */
@JStache(path = "voters/precinct")
record ReportPage(
        Frame frame,
        String up,
        String upName,
        String listed,
        Optional<String> limit,
        List<Day> days,
        List<String> doubts,
        Optional<Form> form)
        implements Page {

    /** The numbers of a day, and who said so. */
    record Day(String day, String voters, String certificates, String applications, String source) {}

    /** What was typed into the form, and why it was not taken. */
    record Form(
            String address,
            String day,
            String voters,
            String certificates,
            String applications,
            String source,
            String reason,
            Optional<String> problem) {}

    boolean isEmpty() {
        return days.isEmpty();
    }

    boolean isDoubtful() {
        return !doubts.isEmpty();
    }
}
