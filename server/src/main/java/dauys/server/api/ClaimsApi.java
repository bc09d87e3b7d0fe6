package dauys.server.api;

import dauys.election.commission.Action;
import dauys.store.Claims;
import dauys.store.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Who is typing which protocol. A claim is no act: it may be lost, and only its holder ever sees the draft. */
@ForPrograms
class ClaimsApi {

    private static final String CLAIM = "/protocols/{precinct}/{contest}/claim";
    private static final int LONGEST_DRAFT = 20_000;

    private final Claims claims;
    private final Sight sight;

    ClaimsApi(Claims claims, Sight sight) {
        this.claims = claims;
        this.sight = sight;
    }

    @PutMapping(value = CLAIM, consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> take(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        sight.must(caller, Action.TYPE_READING, sight.paper(precinct, contest));
        var fields = Incoming.fields(request);
        boolean typed = fields.has("draft");
        String draft = fields.optionalText("draft", LONGEST_DRAFT);
        boolean paused = fields.flag("paused");
        fields.end();
        var subject = new Subject.OfProtocol(precinct, contest);
        var mark = caller.actor().mark();
        return switch (claims.take(subject, mark)) {
            case Claims.Outcome.Refused refused -> throw ApiProblem.refused(409, refused.refusal());
            case Claims.Outcome.Held held -> {
                if (typed || paused) {
                    claims.save(subject, mark, typed ? draft : held.claim().draft(), paused);
                }
                yield own(caller, subject);
            }
        };
    }

    @GetMapping(CLAIM)
    Map<String, Object> claim(Caller caller, @PathVariable String precinct, @PathVariable String contest) {
        sight.must(caller, Action.TYPE_READING, sight.paper(precinct, contest));
        return own(caller, new Subject.OfProtocol(precinct, contest));
    }

    private Map<String, Object> own(Caller caller, Subject.OfProtocol subject) {
        return claims.of(subject)
                .filter(claim -> claim.person().equals(caller.actor().mark()))
                .map(claim -> Json.of(
                        "draft", claim.draft(),
                        "paused", claim.paused(),
                        "touched", claim.touched().toString()))
                .orElseThrow(() -> ApiProblem.of(404, "A135"));
    }

    /** Gives the own claim up; whoever may have it typed again may take anybody's away. */
    @DeleteMapping(CLAIM)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(
            Caller caller,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam(defaultValue = "false") boolean anybodys) {
        var paper = sight.paper(precinct, contest);
        var subject = new Subject.OfProtocol(precinct, contest);
        sight.must(caller, anybodys ? Action.START_OVER : Action.TYPE_READING, paper);
        boolean gone = anybodys
                ? claims.takeAway(subject)
                : claims.release(subject, caller.actor().mark());
        if (!gone) {
            throw ApiProblem.of(404, "A135");
        }
    }
}
