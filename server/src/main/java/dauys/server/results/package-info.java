/** What the protocols come to, and what a commission decides and establishes about it. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.results;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
