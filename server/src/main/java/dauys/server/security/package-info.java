/** Who somebody is, how that is shown, and what is kept of it. */
@NullMarked
package dauys.server.security;

import org.jspecify.annotations.NullMarked;
