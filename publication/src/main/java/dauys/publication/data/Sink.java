package dauys.publication.data;

import java.io.IOException;
import java.io.OutputStream;

/** Where published files go: a folder, an archive, or the memory of a test. */
@FunctionalInterface
public interface Sink {

    /**
     * Opens a file for writing. It is complete when its stream is closed; no other is opened before that.
     *
     * @param name of the file, without a folder
     */
    OutputStream open(String name) throws IOException;
}
