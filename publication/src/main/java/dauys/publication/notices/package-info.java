/**
 * What a commission announces and hands to the press, made from the tally in three languages. Nobody types a figure, so
 * no digit can be swapped on the way.
 */
@NullMarked
package dauys.publication.notices;

import org.jspecify.annotations.NullMarked;
