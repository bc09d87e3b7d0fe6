/** What the screens do, for programs: an HTTP API with problem details, and bulk intake from files. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.api;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
