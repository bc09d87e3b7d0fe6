/** The tests of votes added up. */
@NullMarked
package dauys.election.tabulation;

import org.jspecify.annotations.NullMarked;
