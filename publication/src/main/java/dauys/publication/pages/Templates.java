package dauys.publication.pages;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;

/** Where the templates of the site lie. */
@JStacheConfig(pathing = @JStachePath(prefix = "templates/site/", suffix = ".mustache"))
final class Templates {

    private Templates() {}
}
