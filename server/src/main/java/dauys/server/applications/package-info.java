/**
 * Applications for registration: who applies fills in a form or sends a list, whoever decides sees requirement by
 * requirement what the law says of it, and everybody sees who is registered.
 */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.applications;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
