/**
 * The tests of the way from votes to seats: provisions one by one, ties, recorded decisions, axioms, real elections.
 */
@NullMarked
package dauys.election.seats;

import org.jspecify.annotations.NullMarked;
