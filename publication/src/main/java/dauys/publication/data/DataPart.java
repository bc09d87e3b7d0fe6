package dauys.publication.data;

import dauys.publication.Download;
import dauys.publication.SitePart;
import dauys.publication.Snapshot;
import dauys.publication.files.SiteFiles;
import java.io.IOException;
import java.util.List;

/** The open data as a part of the site, in a folder of its own. */
public final class DataPart implements SitePart {

    /** Where the files stand below the folder of the site. */
    public static final String FOLDER = "data/";

    @Override
    public List<Download> write(Snapshot snapshot, SiteFiles files) throws IOException {
        return OpenData.write(snapshot, (name, contents) -> files.put(FOLDER + name, contents::writeTo)).stream()
                .map(DataPart::download)
                .toList();
    }

    private static Download download(WrittenFile written) {
        return new Download(FOLDER + written.file().name(), written.file().title(), written.bytes(), written.sha256());
    }
}
