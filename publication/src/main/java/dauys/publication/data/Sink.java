package dauys.publication.data;

import java.io.IOException;
import java.io.OutputStream;

/** Where published files go: the folder of a site, an archive, or the memory of a test. */
@FunctionalInterface
public interface Sink {

    /** What writes a file that may be too large to be held in memory. */
    @FunctionalInterface
    interface Contents {
        /** Writes the whole file; the stream stays open. Asked again, it writes the same bytes. */
        void writeTo(OutputStream stream) throws IOException;
    }

    /**
     * Takes a file while it is being written.
     *
     * @param name of the file, without a folder
     */
    void put(String name, Contents contents) throws IOException;
}
