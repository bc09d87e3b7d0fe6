/** Tests of dauys.server.progress. */
@NullMarked
package dauys.server.progress;

import org.jspecify.annotations.NullMarked;
