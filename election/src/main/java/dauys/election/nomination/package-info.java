/** Who stands: candidates, party lists, their registration and the checks a list must pass. */
@NullMarked
package dauys.election.nomination;

import org.jspecify.annotations.NullMarked;
