/** Tests of dauys.server.turnout. */
@NullMarked
package dauys.server.turnout;

import org.jspecify.annotations.NullMarked;
