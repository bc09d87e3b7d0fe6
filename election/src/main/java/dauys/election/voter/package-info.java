/** Voters as numbers: how many are listed and how many came. */
@NullMarked
package dauys.election.voter;

import org.jspecify.annotations.NullMarked;
