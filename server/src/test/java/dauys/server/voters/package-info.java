/** Applications for registration, through the pages. */
@NullMarked
package dauys.server.voters;

import org.jspecify.annotations.NullMarked;
