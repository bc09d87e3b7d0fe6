/** The tests of the founding of parties. */
@NullMarked
package dauys.election.party;

import org.jspecify.annotations.NullMarked;
