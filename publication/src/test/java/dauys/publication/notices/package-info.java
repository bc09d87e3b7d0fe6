@NullMarked
package dauys.publication.notices;

import org.jspecify.annotations.NullMarked;
