/**
 * By when the law wants what done: the plan of an election from its calling to the first session, and the deadlines of
 * election day and the days after it.
 */
@NullMarked
package dauys.election.calendar;

import org.jspecify.annotations.NullMarked;
