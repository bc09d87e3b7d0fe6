package dauys.server.pages;

import dauys.server.security.Person;
import java.util.List;
import java.util.Optional;

/** A part of the first page: what waits in one chapter for whoever has entered. Chapters declare theirs as beans. */
public interface HomePart {

    /** What this person has to do there; nothing where the person's rights reach nothing. */
    List<Section> sections(Frame frame, Person person);

    /**
     * Things to do that belong together.
     *
     * @param act what can be begun at once by a button
     * @param sentence said beside them, such as that nothing waits
     */
    record Section(String title, List<Line> lines, Optional<Act> act, Optional<String> sentence) {}

    /**
     * One thing to do.
     *
     * @param note what is known of it, such as since when it waits
     */
    record Line(String address, String words, Optional<String> note) {}

    /** A button that sends an empty form. */
    record Act(String address, String words) {}
}
