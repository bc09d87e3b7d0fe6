/** Tests of dauys.server.record. */
@NullMarked
package dauys.server.record;

import org.jspecify.annotations.NullMarked;
