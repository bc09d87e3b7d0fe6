/** An election night to look at: made-up people type the protocols of a synthetic nation while somebody watches. */
@JStacheConfig(using = Templates.class)
@NullMarked
package dauys.server.demo;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
