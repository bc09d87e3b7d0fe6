package dauys.election.commission;

import dauys.law.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A member of a commission, with what is known of the person.
 *
 * @param id unique in the commission
 * @param party that proposed the person; empty where another body did
 * @param organisation to which the person belongs
 * @param office that a member may not hold; empty where the person holds none
 * @param relativeOf another member of the commission
 * @param nearACandidate whether the person is a close relative or subordinate of a candidate of the contest
 * @param since the day from which the term runs
 * @param place where the person stands in the input
 */
public record CommissionMember(
        String id,
        String name,
        Optional<String> party,
        Optional<String> organisation,
        Optional<BarredOffice> office,
        Optional<String> relativeOf,
        boolean nearACandidate,
        Optional<LocalDate> since,
        Place place) {

    /** Offices and roles that keep a person out of commissions. */
    public enum BarredOffice {
        DEPUTY,
        AKIM,
        CANDIDATE,
        PROXY,
        POLITICAL_CIVIL_SERVANT,
        JUDGE
    }
}
