package dauys.election.protocol;

import dauys.election.commission.PersonMark;

/**
 * How somebody dealt with a finding on numbers that were read alike twice; the reason is printed on the record.
 *
 * @param finding its place in {@link ProtocolPaper#findings}, counted from 0
 * @param code the finding's code, so that a handling cannot be taken for one of another finding
 * @param reason what was found when the paper was looked at again
 */
public record Handling(int finding, String code, PersonMark by, String reason) {

    public Handling {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A finding is handled with a reason: " + code);
        }
    }
}
