@NullMarked
package dauys.publication.documents;

import org.jspecify.annotations.NullMarked;
