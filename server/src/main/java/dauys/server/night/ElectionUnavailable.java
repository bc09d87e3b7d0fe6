package dauys.server.night;

import dauys.law.Finding;
import java.util.List;

/** The server cannot work on the election that it was given; whoever starts it is told why. */
public final class ElectionUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    private ElectionUnavailable(String message, List<Finding> findings) {
        super(message);
        this.findings = List.copyOf(findings);
    }

    ElectionUnavailable(List<Finding> findings) {
        this("The election folder has errors, and no election was opened.", findings);
    }

    static ElectionUnavailable notNamed() {
        return new ElectionUnavailable("No election folder is named. Name one with --election FOLDER.", List.of());
    }

    static ElectionUnavailable another(String id) {
        return new ElectionUnavailable(
                ("The database is about another election, or the registers of %s have changed since it was opened."
                                + " Name the folder that it was opened with, or an empty database.")
                        .formatted(id),
                List.of());
    }

    /** What is wrong with the folder; empty where it is something else. */
    public List<Finding> findings() {
        return findings;
    }
}
