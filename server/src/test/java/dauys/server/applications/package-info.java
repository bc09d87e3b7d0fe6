/** Applications for registration, through the pages. */
@NullMarked
package dauys.server.applications;

import org.jspecify.annotations.NullMarked;
