/** Sentences, numbers and dates in the three languages. */
@NullMarked
package dauys.wording;

import org.jspecify.annotations.NullMarked;
