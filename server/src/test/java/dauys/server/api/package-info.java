/** Tests of the API: over HTTP, with a real PostgreSQL. */
@NullMarked
package dauys.server.api;

import org.jspecify.annotations.NullMarked;
