package dauys.publication.notices;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;

/** Where the templates of notices lie. */
@JStacheConfig(pathing = @JStachePath(prefix = "templates/notices/", suffix = ".mustache"))
final class Templates {

    private Templates() {}
}
