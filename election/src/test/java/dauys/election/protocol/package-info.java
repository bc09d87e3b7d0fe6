/** The tests of protocols of precincts. */
@NullMarked
package dauys.election.protocol;

import org.jspecify.annotations.NullMarked;
