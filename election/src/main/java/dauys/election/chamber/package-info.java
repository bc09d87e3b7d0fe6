/** The whole election put together: every contest's outcome, its mandates and the body they form. */
@NullMarked
package dauys.election.chamber;

import org.jspecify.annotations.NullMarked;
