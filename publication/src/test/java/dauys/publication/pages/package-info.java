/** Tests of dauys.publication.pages. */
@NullMarked
package dauys.publication.pages;

import org.jspecify.annotations.NullMarked;
