/** The tests of what voters are asked: the body, its tiers, its contests. */
@NullMarked
package dauys.election.contest;

import org.jspecify.annotations.NullMarked;
