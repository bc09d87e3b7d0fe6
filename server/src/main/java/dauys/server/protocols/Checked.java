package dauys.server.protocols;

import java.util.List;

/**
 * What the server says of a form while it is typed.
 *
 * @param kept whether the draft is kept, which it is not when the claim is gone
 * @param said about that, in a sentence
 */
record Checked(
        boolean kept,
        String said,
        List<TypedField> fields,
        List<TypingPage.SumRow> sums,
        List<TypingPage.Doubt> doubts) {

    /** The number of a field in words, or what is wrong with it. */
    record TypedField(String id, String words, String problem) {}
}
