package dauys.server.pages;

import io.jstach.jstache.JStache;
import java.util.List;

/** The first page after entering: who one is here, what waits, and where one can go. */
@JStache(path = "home")
record HomePage(Frame frame, List<HomePart.Section> sections) implements Page {}
