/** The tests of ballot papers. */
@NullMarked
package dauys.election.ballot;

import org.jspecify.annotations.NullMarked;
