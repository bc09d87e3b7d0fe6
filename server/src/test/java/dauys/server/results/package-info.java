/** Tests of dauys.server.results. */
@NullMarked
package dauys.server.results;

import org.jspecify.annotations.NullMarked;
