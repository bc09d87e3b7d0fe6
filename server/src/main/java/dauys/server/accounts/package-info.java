/** Entering and leaving, one's own account, and the accounts of others. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.accounts;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
