package dauys.publication.documents;

import dauys.publication.documents.Frame.Fact;
import dauys.publication.documents.Frame.Signature;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * What a commission compares a ballot paper with before it is printed: its options, its colour, how many are printed,
 * and how the options came to their order.
 *
 * @param order how they came to it
 */
@JStache(path = "proof")
record ProofSheet(
        Frame frame, String contest, List<Fact> facts, String order, List<Option> options, List<Signature> signatures) {

    /**
     * An option of the paper.
     *
     * @param code of the party or candidate in the registers
     * @param note the party of a candidate
     * @param ticket of the lot, where the order was drawn with a published seed
     */
    record Option(String number, String code, String kk, String ru, String note, String ticket) {}
}
