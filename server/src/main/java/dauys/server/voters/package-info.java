/**
 * Voters as numbers: how many are on the lists of the precincts, day by day, what is doubtful about that, and how equal
 * the constituencies are by it. No voter is named anywhere.
 */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.voters;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
