/** The tests of constituencies and precincts. */
@NullMarked
package dauys.election.territory;

import org.jspecify.annotations.NullMarked;
