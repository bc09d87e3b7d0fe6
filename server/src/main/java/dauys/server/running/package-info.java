/** The commands of the server's program: it serves, shows a night, proves, backs up and restores. */
@NullMarked
package dauys.server.running;

import org.jspecify.annotations.NullMarked;
