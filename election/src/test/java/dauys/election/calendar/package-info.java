/** Tests of deadlines. */
@NullMarked
package dauys.election.calendar;

import org.jspecify.annotations.NullMarked;
