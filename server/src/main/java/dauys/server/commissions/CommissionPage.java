package dauys.server.commissions;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * One commission: what the law asks of it, who sits in it, and what came before.
 *
 * @param facts how many it has and must have, with how many it sits and decides
 * @param findings what the law has against the composition, each with its article and its mend
 * @param erased whether the members that were entered are gone
 * @param form where the composition is entered, for whoever may
 * @param export where the members are found as a file
 */
@JStache(path = "commissions/commission")
record CommissionPage(
        Frame frame,
        String place,
        List<Fact> facts,
        boolean seated,
        boolean erased,
        List<String> findings,
        List<Member> members,
        List<Happened> history,
        Optional<String> form,
        Optional<String> export)
        implements Page {

    /** A name and its value. */
    record Fact(String words, String value) {}

    /** A member as the commission's own screens show it. */
    record Member(int place, String name, String by, String organisation, String since) {}

    /**
     * A composition that was entered.
     *
     * @param at when it was entered, and by whom
     */
    record Happened(String what, String at, List<String> details) {}

    boolean isSound() {
        return seated && !erased && findings.isEmpty();
    }

    boolean isWithMembers() {
        return !members.isEmpty();
    }

    boolean isWithHistory() {
        return !history.isEmpty();
    }
}
