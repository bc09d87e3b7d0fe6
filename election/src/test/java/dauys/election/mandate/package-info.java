/** The tests of the way from a list's seats to the people who hold them, and to those who follow. */
@NullMarked
package dauys.election.mandate;

import org.jspecify.annotations.NullMarked;
