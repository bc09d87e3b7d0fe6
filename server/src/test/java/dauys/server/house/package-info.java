/** The rules that hold for every class of the server. */
@NullMarked
package dauys.server.house;

import org.jspecify.annotations.NullMarked;
