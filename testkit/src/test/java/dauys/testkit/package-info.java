/** Real elections, made-up cases, and the two allocators against each other. */
@NullMarked
package dauys.testkit;

import org.jspecify.annotations.NullMarked;
