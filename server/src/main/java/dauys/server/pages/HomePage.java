package dauys.server.pages;

import io.jstach.jstache.JStache;

/** The first page after entering: who one is here, and where one can go. */
@JStache(path = "home")
record HomePage(Frame frame) implements Page {}
