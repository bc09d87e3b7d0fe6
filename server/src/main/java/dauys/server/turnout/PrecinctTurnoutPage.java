package dauys.server.turnout;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * Election day in one precinct: its reports, the form for the next one, and how they fit its protocols.
 *
 * @param form the form of a report; empty for those who may not report
 * @param seesProtocols whether the reader may see what the protocols say
 */
@JStache(path = "turnout/precinct")
record PrecinctTurnoutPage(
        Frame frame,
        String up,
        String upName,
        String listed,
        List<Report> reports,
        Optional<Form> form,
        boolean seesProtocols,
        List<Issued> issued,
        List<String> findings)
        implements Page {

    /** What was reported for an hour. */
    record Report(String at, String sentence, boolean missing) {}

    /**
     * A report being written.
     *
     * @param problem why it was refused
     */
    record Form(String address, List<TurnoutPage.Hour> hours, String voters, String reason, Optional<String> problem) {}

    /** What a protocol says. */
    record Issued(String contest, String number) {}

    boolean isWithIssued() {
        return !issued.isEmpty();
    }

    boolean isWithFindings() {
        return !findings.isEmpty();
    }
}
