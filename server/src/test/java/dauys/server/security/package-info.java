/** Tests of dauys.server.security. */
@NullMarked
package dauys.server.security;

import org.jspecify.annotations.NullMarked;
