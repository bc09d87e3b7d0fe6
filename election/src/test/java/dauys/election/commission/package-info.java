/** Tests of commissions and rights. */
@NullMarked
package dauys.election.commission;

import org.jspecify.annotations.NullMarked;
