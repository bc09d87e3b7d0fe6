/** Protocols on screens, as those who type and decide see them. */
@NullMarked
package dauys.server.protocols;

import org.jspecify.annotations.NullMarked;
