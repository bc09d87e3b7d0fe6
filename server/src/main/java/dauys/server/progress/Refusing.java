package dauys.server.progress;

import dauys.election.commission.Action;
import dauys.election.commission.Rights;
import dauys.law.Refusal;
import dauys.server.night.Answer;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Says of what somebody may not do, or what cannot be done, why it is so. */
@Component
public final class Refusing {

    private final NightWords words;

    Refusing(NightWords words) {
        this.words = words;
    }

    /** A page for what the person may not do. */
    public View notAllowed(Frame frame, Refusal refusal, String back) {
        return PageView.of(page(frame, refusal, back), HttpStatus.FORBIDDEN);
    }

    private RefusedPage page(Frame frame, Refusal refusal, String back) {
        return new RefusedPage(
                frame.titled("refused.title"),
                words.of(frame).refusal(refusal),
                refusal.basis()
                        .map(article -> frame.texts()
                                .say(
                                        "refused.law",
                                        Map.of("law", words.of(frame).cite(article)))),
                refusal.code(),
                back);
    }

    /** A refusal as one line: the sentence, and the article that demands it. */
    public String line(Frame frame, Refusal refusal) {
        Spoken spoken = words.of(frame);
        String sentence = spoken.refusal(refusal);
        return refusal.basis()
                .map(article -> sentence + " [" + spoken.cite(article) + "]")
                .orElse(sentence);
    }

    /** What a form shows where an answer is a refusal; empty where the act is done. */
    public Optional<Refusal> refusal(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> Optional.empty();
            case Answer.Refused refused -> Optional.of(refused.refusal());
            case Answer.NotAllowed not -> Optional.of(not.refusal());
            case Answer.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** The roles that have one of these rights, as the navigation asks for them. */
    public static String[] roles(Action... actions) {
        return java.util.Arrays.stream(actions)
                .flatMap(each -> Rights.rolesWith(each).stream())
                .distinct()
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
