/** By when the law wants what done: the close of voting and the deadlines of the days after it. */
@NullMarked
package dauys.election.calendar;

import org.jspecify.annotations.NullMarked;
