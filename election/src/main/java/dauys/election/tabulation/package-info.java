/** Votes added up: the totals of a contest and how complete they are. */
@NullMarked
package dauys.election.tabulation;

import org.jspecify.annotations.NullMarked;
