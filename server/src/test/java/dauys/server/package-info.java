/** Tests of the server over HTTP, with a real PostgreSQL. */
@NullMarked
package dauys.server;

import org.jspecify.annotations.NullMarked;
