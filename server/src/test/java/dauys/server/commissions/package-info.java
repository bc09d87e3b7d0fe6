/** Applications for registration, through the pages. */
@NullMarked
package dauys.server.commissions;

import org.jspecify.annotations.NullMarked;
