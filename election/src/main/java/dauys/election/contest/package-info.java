/** What voters are asked: the election, its bodies and tiers, and each contest with its options. */
@NullMarked
package dauys.election.contest;

import org.jspecify.annotations.NullMarked;
