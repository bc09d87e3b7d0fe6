/** How many voters have come, as precincts report it at the set hours. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.turnout;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
