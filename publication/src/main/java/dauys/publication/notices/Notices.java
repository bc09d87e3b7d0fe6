package dauys.publication.notices;

import dauys.election.contest.Body;
import dauys.law.Office;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import java.util.ArrayList;
import java.util.List;

/** The notices of a snapshot: one for each body of the whole country, and one for all maslikhats together. */
public final class Notices {

    private Notices() {}

    /** All of them in a language, in the order of the bodies. */
    public static List<Notice> of(Snapshot snapshot, Language language) {
        var words = new NoticeWords(snapshot, language);
        var notices = new ArrayList<Notice>();
        boolean maslikhats = false;
        for (Body body : snapshot.result().election().bodies()) {
            if (body.area().isEmpty()) {
                notices.add(new BodyNotice(snapshot, words, body).notice());
            } else {
                maslikhats |= isMaslikhat(body);
            }
        }
        if (maslikhats) {
            notices.add(new MaslikhatNotice(snapshot, words).notice());
        }
        return notices;
    }

    static boolean isMaslikhat(Body body) {
        return body.office() == Office.MASLIKHAT || body.office() == Office.LOCAL_MASLIKHAT;
    }
}
