/** Tests of the demonstration: the night that plays by itself, and the people who may look at it. */
@NullMarked
package dauys.server.demo;

import org.jspecify.annotations.NullMarked;
