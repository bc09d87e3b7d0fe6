package dauys.server;

import java.nio.file.Path;

/** Where tests write: below {@code target}, in a folder of the process in which they run, because two run at once. */
public final class Workplace {

    private static final Path FOLDER = Path.of("target", "fork-" + System.getProperty("dauys.fork", "1"));

    private Workplace() {}

    /** A folder or file of that name. */
    public static Path of(String name) {
        return FOLDER.resolve(name);
    }
}
