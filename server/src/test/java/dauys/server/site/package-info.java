/** Tests of the public site that the server keeps. */
@NullMarked
package dauys.server.site;

import org.jspecify.annotations.NullMarked;
