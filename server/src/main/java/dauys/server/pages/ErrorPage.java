package dauys.server.pages;

import io.jstach.jstache.JStache;

/** One clear sentence on why there is no other page. */
@JStache(path = "error")
record ErrorPage(Frame frame, int status, String sentence) implements Page {}
