/** Where everybody sees how far the protocols have come, what waits to be handled, and what is due. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.progress;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
