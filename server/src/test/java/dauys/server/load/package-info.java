/** A whole night at once against a server of its own process: how fast it is, and what survives when it is killed. */
@NullMarked
package dauys.server.load;

import org.jspecify.annotations.NullMarked;
