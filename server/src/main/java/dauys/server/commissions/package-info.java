/**
 * Who sits in the commissions of the election: what the law asks of each, who is there now, what came before, and the
 * form by which a commission enters the composition of one below it.
 */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.commissions;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
