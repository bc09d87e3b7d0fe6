package dauys.publication.notices;

import dauys.election.contest.Body;
import dauys.election.contest.Election;
import dauys.law.Office;
import dauys.publication.Snapshot;
import dauys.wording.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The notices of a snapshot: one for each body of the whole country, and one for all maslikhats together. */
public final class Notices {

    private Notices() {}

    /** All of them in a language, in the order of the bodies. */
    public static List<Notice> of(Snapshot snapshot, Language language) {
        return names(snapshot.result().election()).stream()
                .map(each -> of(snapshot, language, each))
                .toList();
    }

    /** The names of all notices of an election, in the order of the bodies. */
    public static List<String> names(Election election) {
        return election.bodies().stream()
                .flatMap(each -> nameFor(each).stream())
                .distinct()
                .sorted(Comparator.comparing(MaslikhatNotice.NAME::equals))
                .toList();
    }

    /** The name of the notice that tells of a body; empty where none does. */
    public static Optional<String> nameFor(Body body) {
        if (body.area().isEmpty()) {
            return Optional.of(body.id());
        }
        return isMaslikhat(body) ? Optional.of(MaslikhatNotice.NAME) : Optional.empty();
    }

    /** One of them by its name. */
    public static Notice of(Snapshot snapshot, Language language, String name) {
        var words = new NoticeWords(snapshot, language);
        return snapshot.result().election().bodies().stream()
                .filter(each -> each.area().isEmpty() && each.id().equals(name))
                .findFirst()
                .map(body -> new BodyNotice(snapshot, words, body).notice())
                .orElseGet(() -> new MaslikhatNotice(snapshot, words).notice());
    }

    static boolean isMaslikhat(Body body) {
        return body.office() == Office.MASLIKHAT || body.office() == Office.LOCAL_MASLIKHAT;
    }
}
