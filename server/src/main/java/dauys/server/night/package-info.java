/** Election night itself: the one door for acts, and what they have come to, live. */
@NullMarked
package dauys.server.night;

import org.jspecify.annotations.NullMarked;
