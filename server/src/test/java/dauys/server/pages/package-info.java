/** Tests of dauys.server.pages. */
@NullMarked
package dauys.server.pages;

import org.jspecify.annotations.NullMarked;
