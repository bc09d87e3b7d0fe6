package dauys.server.api;

import dauys.server.night.Answer;
import java.util.Map;

/** What programs are told of an act. */
final class Acts {

    private static final long SECONDS_TO_WAIT = 30;

    private Acts() {}

    /** The entry under which it is on record, or a problem. */
    static Map<String, Object> answer(Answer answer) {
        return switch (answer) {
            case Answer.Done done ->
                Json.of("entry", done.entry(), "state", done.standing().state(), "repeated", done.repeated());
            case Answer.NotAllowed no -> throw ApiProblem.refused(403, no.refusal());
            case Answer.Refused no -> throw refused(ApiProblem.refused(Problems.status(no.refusal()), no.refusal()));
            case Answer.Unknown none -> throw ApiProblem.of(404, "A134");
        };
    }

    static ApiProblem refused(ApiProblem problem) {
        return problem.status() == 503 ? problem.after(SECONDS_TO_WAIT) : problem;
    }
}
