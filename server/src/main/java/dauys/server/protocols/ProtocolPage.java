package dauys.server.protocols;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import dauys.server.site.DocumentLinks;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * One protocol as its paper form, with everything that was done with it.
 *
 * @param address of the page
 * @param facts where the precinct is
 * @param state where the protocol stands
 * @param told what whoever may not see numbers is told in their place
 * @param numbers as they stand; none where they may not be seen
 * @param returned why it was sent back
 * @param documents the same as files to print
 * @param correcting the act under which it is typed anew
 */
@JStache(path = "protocols/protocol")
record ProtocolPage(
        Frame frame,
        String address,
        List<String> facts,
        String state,
        Optional<String> claimed,
        List<Button> steps,
        Optional<String> told,
        Optional<NumbersTable> numbers,
        List<DoubtLine> doubts,
        Optional<String> returned,
        Optional<ActFacts> correcting,
        List<VersionPart> versions,
        List<EntryLine> entries,
        List<DocumentLinks.Link> documents,
        List<ScanView> scans,
        boolean mayAttach,
        Optional<String> problem)
        implements Page {

    /** Something that one can do now: a button where it is done at once, else a link. */
    record Button(String address, String words, boolean sent) {}

    /** A finding with how it was dealt with. */
    record DoubtLine(String sentence, boolean error, Optional<String> handled) {}

    /** The act of a correction, as facts in sentences. */
    record ActFacts(List<String> facts) {}

    /**
     * One version.
     *
     * @param changed against the version before
     */
    record VersionPart(
            String title,
            List<String> facts,
            List<DoubtLine> doubts,
            Optional<NumbersTable> changed,
            Optional<ActFacts> act) {}

    /** One entry of the record. */
    record EntryLine(String at, String what, String who) {}
}
