package dauys.server.demo;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/** How the replay stands, and the first of the papers that are left to type. */
@JStache(path = "demo/demo")
record DemoPage(Frame frame, String leftOut, String left, boolean paused, List<PapersToType.Paper> papers)
        implements Page {}
