/** The tests of voters as numbers. */
@NullMarked
package dauys.election.voter;

import org.jspecify.annotations.NullMarked;
