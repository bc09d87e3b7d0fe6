/** Tests of dauys.publication.files. */
@NullMarked
package dauys.publication.files;

import org.jspecify.annotations.NullMarked;
