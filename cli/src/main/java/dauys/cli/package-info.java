/** The commands of {@code ./dauys}: data to standard output, findings and errors to standard error. */
@NullMarked
package dauys.cli;

import org.jspecify.annotations.NullMarked;
