package dauys.publication.notices;

import dauys.law.Trilingual;
import dauys.publication.Download;
import dauys.publication.SitePart;
import dauys.publication.Snapshot;
import dauys.publication.files.Digest;
import dauys.publication.files.SiteAddress;
import dauys.publication.files.SiteFiles;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The notices as plain text beside the pages, for whoever prints or forwards them. */
public final class NoticePart implements SitePart {

    /** Where the files stand below the folder of the site. */
    public static final String FOLDER = "notices/";

    @Override
    public List<Download> write(Snapshot snapshot, SiteFiles files) throws IOException {
        var inKazakh = Notices.of(snapshot, Language.KK);
        var inRussian = Notices.of(snapshot, Language.RU);
        var inEnglish = Notices.of(snapshot, Language.EN);
        var downloads = new ArrayList<Download>();
        for (int i = 0; i < inKazakh.size(); i++) {
            var title = new Trilingual(
                    inKazakh.get(i).title(),
                    inRussian.get(i).title(),
                    inEnglish.get(i).title());
            for (Notice each : List.of(inKazakh.get(i), inRussian.get(i), inEnglish.get(i))) {
                String address = FOLDER + SiteAddress.name(each.name()) + "-"
                        + each.language().code() + ".txt";
                byte[] text = each.text().getBytes(StandardCharsets.UTF_8);
                files.put(address, text);
                downloads.add(new Download(address, title, text.length, Digest.of(text)));
            }
        }
        return downloads;
    }
}
