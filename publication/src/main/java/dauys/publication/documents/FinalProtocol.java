package dauys.publication.documents;

import dauys.publication.documents.Frame.Fact;
import dauys.publication.documents.Frame.Signature;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/**
 * The protocol of the results of one body.
 *
 * @param law under which edition it was counted
 * @param status how complete the figures are, what they are worth, and the act that establishes them
 * @param lists the contests of lists; one for most bodies
 * @param constituencies empty where the body has none
 * @param composition the body put together from its tiers
 */
@JStache(path = "final")
record FinalProtocol(
        Frame frame,
        String title,
        String law,
        List<String> status,
        boolean provisional,
        List<ListPart> lists,
        List<ConstituencyRow> constituencies,
        Composition composition,
        List<Explanation> explanations,
        List<Signature> signatures) {

    /**
     * A contest of lists.
     *
     * @param figures voters, ballots and votes with what each is
     * @param sentences turnout, base, threshold and quotient
     */
    record ListPart(String title, List<Fact> figures, List<String> sentences, List<ListRow> rows, ListRow sum) {}

    /** What a list has; dashes where the count did not come so far. */
    record ListRow(
            String name, String votes, String share, String whole, String remainder, String seats, String people) {}

    /** A constituency and whom it elects. */
    record ConstituencyRow(
            String name, String elected, String party, String votes, String share, String next, String protocols) {}

    /** Who has how many seats of the body. */
    record Composition(String title, List<PartyRow> rows, PartyRow sum, Optional<String> groups) {}

    /** The seats of a party. */
    record PartyRow(String name, String byList, String inConstituencies, String seats, String share) {}

    /** How one contest came to its result: each sentence with its article. */
    record Explanation(String title, List<Sentence> sentences) {}

    /** A sentence and where it stands in the law. */
    record Sentence(String says, Optional<String> law) {}
}
