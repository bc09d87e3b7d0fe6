package dauys.server.progress;

import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.wording.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the rooms say about this election, in each language; made when first asked for. */
@Component
public final class NightWords {

    private final NightElection election;
    private final Map<Language, Spoken> spoken = new ConcurrentHashMap<>();

    NightWords(NightElection election) {
        this.election = election;
    }

    /** In the language of a page. */
    public Spoken of(Frame frame) {
        return in(frame.texts().language());
    }

    /** In a language. */
    public Spoken in(Language language) {
        return spoken.computeIfAbsent(language, missing -> new Spoken(election.registers(), missing));
    }
}
