/** The tests of the law as data: what each value promises, at its edges. */
@NullMarked
package dauys.law;

import org.jspecify.annotations.NullMarked;
