package dauys.publication;

import dauys.publication.files.SiteFiles;
import java.io.IOException;
import java.util.List;

/** What stands in the folder of the site beside its pages: open data, documents. */
@FunctionalInterface
public interface SitePart {

    /** Writes the files of the part, and tells which of them the page of data lists. */
    List<Download> write(Snapshot snapshot, SiteFiles files) throws IOException;
}
