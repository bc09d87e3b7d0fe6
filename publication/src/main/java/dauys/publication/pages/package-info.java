/** The pages of the public site: what each kind of page shows of a snapshot, in three languages. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.publication.pages;

import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
