/** The screens on which protocols are typed twice, settled, doubted, sent back and corrected. */
@NullMarked
@JStacheConfig(using = Templates.class)
package dauys.server.protocols;

import dauys.server.pages.Templates;
import io.jstach.jstache.JStacheConfig;
import org.jspecify.annotations.NullMarked;
