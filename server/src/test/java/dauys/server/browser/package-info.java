/** The pages as people meet them: in a real browser, on a desk and on a phone, by keyboard, and without JavaScript. */
@NullMarked
package dauys.server.browser;

import org.jspecify.annotations.NullMarked;
