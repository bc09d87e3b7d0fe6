package dauys.publication.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What takes the files of a site, each by its address below the site's folder. Many threads may hand files over. */
public interface SiteFiles {

    /** What writes a file that is too large to be held in memory. */
    @FunctionalInterface
    interface Contents {
        /** Writes the whole file; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Takes a file.
     *
     * @param address such as {@code kk/contest/mazhilis-8.html}; see {@link SiteAddress}
     */
    void put(String address, byte[] content) throws IOException;

    /** Takes a file as it is being written. */
    void put(String address, Contents contents) throws IOException;

    /**
     * Takes a file that lies elsewhere and never changes, such as a scan that is named by its hash: where the address
     * is taken already, it is by the same file.
     */
    void putFile(String address, Path file) throws IOException;

    /** Takes a file that leads to others, and so is to appear after them. */
    void putLast(String address, byte[] content) throws IOException;
}
