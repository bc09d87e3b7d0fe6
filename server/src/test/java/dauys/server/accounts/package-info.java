/** Tests of dauys.server.accounts. */
@NullMarked
package dauys.server.accounts;

import org.jspecify.annotations.NullMarked;
