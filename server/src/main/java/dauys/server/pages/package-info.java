/** What every screen shares: its frame, its words in three languages, and how it is sent. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.pages;

import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
