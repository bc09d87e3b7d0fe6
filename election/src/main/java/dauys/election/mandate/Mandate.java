package dauys.election.mandate;

import dauys.election.nomination.Candidate;
import java.util.Optional;

/**
 * One mandate of a list and the person who holds it.
 *
 * @param number counts the list's mandates from 1
 * @param holder empty where the mandate is vacant
 */
public record Mandate(String party, int number, Optional<Candidate> holder) {}
