@NullMarked
package dauys.publication.data;

import org.jspecify.annotations.NullMarked;
