package dauys.server.pages;

import java.util.Map;

/** A screen: a record with the facts that its template shows, and the frame around them. */
public interface Page {

    /** What surrounds every screen. */
    Frame frame();

    /** The words of the screen's language, by the two parts of their keys: {@code t.login.title}. */
    default Map<String, Map<String, String>> t() {
        return frame().texts().words();
    }
}
