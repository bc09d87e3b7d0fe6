/** The commands as users call them. */
@NullMarked
package dauys.cli;

import org.jspecify.annotations.NullMarked;
