package dauys.server.applications;

import dauys.server.pages.Frame;
import dauys.server.pages.Page;
import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Optional;

/** Who is registered, for everybody: what the law publishes and nothing beside it. */
@JStache(path = "applications/registered")
record RegisteredPage(Frame frame, String part, List<Group> groups, List<Party> parties, boolean more) implements Page {

    /**
     * A list, or a candidate of a constituency.
     *
     * @param lot which number the list has on the ballot paper, once that is drawn
     */
    record Group(String contest, String name, String decided, Optional<String> lot, List<Person> persons) {}

    /** A registered party, and how it stands. */
    record Party(String name, String decided, List<String> states) {}

    /** A person as published. */
    record Person(int place, String name, String year, String party, String work, String residence) {}

    boolean isNone() {
        return groups.isEmpty() && parties.isEmpty();
    }

    boolean isWithParties() {
        return !parties.isEmpty();
    }
}
