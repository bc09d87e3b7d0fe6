package dauys.election.protocol;

import dauys.election.commission.PersonMark;

/**
 * A higher commission sends a protocol back to those who signed it.
 *
 * @param words what is to be looked at, in the commission's words
 */
public record ProtocolReturn(PersonMark by, Reason reason, String words) {

    /** Why a protocol is sent back. */
    public enum Reason {
        /** Its numbers contradict each other. */
        NUMBERS_DISAGREE,
        /** It is not signed, or has corrections, pencil or mixed inks (43(8)). */
        FORM_NOT_KEPT,
        /** A copy in other hands says something else (43(8), 43(9)). */
        COPIES_DIFFER,
        /** A complaint was found justified (20(9), 49). */
        COMPLAINT,
        /** The numbers in the system are not those of the paper. */
        MISREAD
    }

    public ProtocolReturn {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A protocol is sent back with words");
        }
    }
}
