/** The record of all acts, for those who look into it. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.record;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
