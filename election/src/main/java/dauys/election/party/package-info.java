/** The parties that stand. */
@NullMarked
package dauys.election.party;

import org.jspecify.annotations.NullMarked;
