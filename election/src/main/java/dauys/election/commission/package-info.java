/** Who works in an election, where, and what each may do. */
@NullMarked
package dauys.election.commission;

import org.jspecify.annotations.NullMarked;
