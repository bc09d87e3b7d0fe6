package dauys.server.demo;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;

/**
 * How the replay stands, the way from the decree to the mandate, and the first of the papers that are left to type.
 *
 * @param ending whether somebody has asked for the end of everything
 */
@JStache(path = "demo/demo")
record DemoPage(
        Frame frame,
        String leftOut,
        String left,
        boolean paused,
        boolean ending,
        List<DemoWay.Station> way,
        List<PapersToType.Paper> papers)
        implements Page {}
