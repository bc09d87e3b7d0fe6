package dauys.server.pages;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;

/** Where the templates of the screens lie; named by the packages that have screens. */
@JStacheConfig(pathing = @JStachePath(prefix = "templates/", suffix = ".mustache"))
public final class Templates {

    private Templates() {}
}
