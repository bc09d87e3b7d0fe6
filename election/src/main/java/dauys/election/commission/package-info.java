/** Who works at an election, where, and what they may do: commissions, roles, appointments and rights. */
@NullMarked
package dauys.election.commission;

import org.jspecify.annotations.NullMarked;
