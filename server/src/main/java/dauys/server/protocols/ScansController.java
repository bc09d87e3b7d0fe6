package dauys.server.protocols;

import dauys.election.commission.Action;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.server.pages.Frame;
import dauys.server.pages.SeeOther;
import dauys.server.security.Person;
import dauys.store.Claims;
import dauys.store.Scan;
import dauys.store.Scans;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Takes scans of paper protocols in, and shows them. */
@Controller
class ScansController {

    private static final String SHUT_IN =
            "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Visits visits;
    private final AttachedScans attached;
    private final Scans scans;
    private final Desk desk;
    private final Claims claims;
    private final ProtocolController protocol;
    private final TypingController typing;

    ScansController(
            Visits visits,
            AttachedScans attached,
            Scans scans,
            Desk desk,
            Claims claims,
            ProtocolController protocol,
            TypingController typing) {
        this.visits = visits;
        this.attached = attached;
        this.scans = scans;
        this.desk = desk;
        this.claims = claims;
        this.protocol = protocol;
        this.typing = typing;
    }

    /** A scan is kept for a while only by the browser of whoever may see it. */
    @GetMapping("/protocols/{precinct}/{contest}/scans/{sha256}")
    ResponseEntity<Resource> scan(
            Frame frame,
            Person person,
            @PathVariable String precinct,
            @PathVariable String contest,
            @PathVariable String sha256) {
        var visit = visits.at(frame, person, precinct, contest);
        if (!attached.maySee(visit)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var scan = attached.of(visit.subject()).stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst();
        var file = scans.find(sha256).filter(each -> scan.isPresent());
        if (file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.orElseThrow().type()))
                .cacheControl(CacheControl.maxAge(AN_HOUR).cachePrivate().immutable())
                .header("Content-Security-Policy", SHUT_IN)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition(scan.orElseThrow()).toString())
                .body(new FileSystemResource(file.get()));
    }

    /** A picture is shown in its page; a document is handed over, for nothing in it is to run here. */
    private static ContentDisposition disposition(Scan scan) {
        boolean picture = scan.type().startsWith("image/");
        String ending = scan.type().substring(scan.type().indexOf('/') + 1);
        return (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename("scan-" + scan.sha256().substring(0, 8) + "." + ending)
                .build();
    }

    /** Takes one in; from the form of whoever is typing, what was typed comes with it and is kept. */
    @PostMapping("/protocols/{precinct}/{contest}/scans")
    View attach(
            Frame frame,
            Person person,
            HttpServletRequest request,
            @PathVariable String precinct,
            @PathVariable String contest,
            @RequestParam(defaultValue = "false") boolean typed,
            @RequestParam @Nullable MultipartFile scan)
            throws IOException {
        var visit = visits.at(frame, person, precinct, contest);
        if (typed) {
            String draft = TypedPaper.of(visit.paper(), request::getParameter).draft();
            claims.save(visit.subject(), visit.actor().mark(), draft, false);
        }
        var refusal = visits.refusal(visit, Action.ATTACH_SCAN);
        if (refusal.isPresent()) {
            return visits.notAllowed(frame, refusal.get());
        }
        return switch (keep(scan)) {
            case Scans.Outcome.Refused no ->
                typed
                        ? typing.problem(
                                visits.at(frame, person, precinct, contest),
                                Optional.of(no.refusal()),
                                HttpStatus.UNPROCESSABLE_CONTENT)
                        : protocol.problem(visit, no.refusal(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Scans.Outcome.Kept kept -> attach(visit, kept.scan(), typed);
        };
    }

    private Scans.Outcome keep(@Nullable MultipartFile scan) throws IOException {
        try (InputStream bytes = scan == null ? InputStream.nullInputStream() : scan.getInputStream()) {
            return scans.keep(bytes);
        }
    }

    private View attach(Visit visit, Scan scan, boolean typed) {
        return switch (desk.attach(visit.actor(), visit.subject(), scan)) {
            case Answer.Done done -> SeeOther.saying("scan.attached", visit.address() + (typed ? "/type" : ""));
            case Answer.NotAllowed no -> visits.notAllowed(visit.frame(), no.refusal());
            case Answer.Refused no -> visits.conflict(visit, no.refusal());
            case Answer.Unknown none -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }
}
