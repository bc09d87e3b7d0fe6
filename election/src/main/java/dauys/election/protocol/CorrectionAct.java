package dauys.election.protocol;

import dauys.election.commission.PersonMark;
import java.time.LocalDate;
import java.util.List;

/**
 * The act by which a commission signs a protocol anew; without one nothing that was agreed changes.
 *
 * @param number as the commission numbered it
 * @param note what the commission says about it; may be empty
 * @param signatories those who signed it
 */
public record CorrectionAct(String number, LocalDate date, Reason reason, String note, List<PersonMark> signatories) {

    /** Why a protocol is signed anew. */
    public enum Reason {
        /** The ballots were counted again (43(7-1), 43(9)). */
        RECOUNT,
        /** The commission had made a mistake in its sums or had put a number into a wrong line. */
        SLIP,
        /** A court or a higher commission ordered it (20(9), 49). */
        ORDER,
        /** A number of the paper had been read wrongly by both who typed it. */
        MISREAD
    }

    public CorrectionAct {
        signatories = List.copyOf(signatories);
        if (number.isBlank() || signatories.isEmpty()) {
            throw new IllegalArgumentException("An act has a number and signatories: " + number);
        }
    }
}
