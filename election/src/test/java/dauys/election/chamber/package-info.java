/** The tests of the whole count, from the record to the people. */
@NullMarked
package dauys.election.chamber;

import org.jspecify.annotations.NullMarked;
