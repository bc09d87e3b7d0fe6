package dauys.server.api;

import dauys.election.commission.Action;
import dauys.election.protocol.ProtocolPaper;
import dauys.server.night.Answer;
import dauys.server.night.Desk;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Scan;
import dauys.store.Scans;
import dauys.store.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Scans of papers: sent as they are or as a part of a form, and shown to whoever types or sees the protocol. */
@ForPrograms
class ScansApi {

    private static final String SCANS = "/protocols/{precinct}/{contest}/scans";

    private final Desk desk;
    private final Sight sight;
    private final Scans scans;
    private final ActRecord record;

    ScansApi(Desk desk, Sight sight, Scans scans, ActRecord record) {
        this.desk = desk;
        this.sight = sight;
        this.scans = scans;
        this.record = record;
    }

    @PostMapping(value = SCANS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> attachPart(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, @RequestPart MultipartFile scan)
            throws IOException {
        var paper = allowed(caller, precinct, contest);
        try (var bytes = scan.getInputStream()) {
            return attach(caller, paper, bytes);
        }
    }

    @PostMapping(
            value = SCANS,
            consumes = {MediaType.IMAGE_JPEG_VALUE, MediaType.IMAGE_PNG_VALUE, MediaType.APPLICATION_PDF_VALUE})
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> attachBody(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, HttpServletRequest request)
            throws IOException {
        return attach(caller, allowed(caller, precinct, contest), request.getInputStream());
    }

    private ProtocolPaper allowed(Caller caller, String precinct, String contest) {
        var paper = sight.paper(precinct, contest);
        sight.must(caller, Action.ATTACH_SCAN, paper);
        return paper;
    }

    /** The same scan sent again is on record already, and answered so. */
    private Map<String, Object> attach(Caller caller, ProtocolPaper paper, InputStream bytes) {
        var subject = new Subject.OfProtocol(
                paper.precinct().id(), paper.ballot().contest().id());
        return switch (scans.keep(bytes)) {
            case Scans.Outcome.Refused refused ->
                throw Acts.refused(ApiProblem.refused(Problems.status(refused.refusal()), refused.refusal()));
            case Scans.Outcome.Kept kept -> {
                boolean known = beside(subject).contains(kept.scan());
                if (!known && !(desk.attach(caller.actor(), subject, kept.scan()) instanceof Answer.Done)) {
                    throw ApiProblem.of(409, "A134");
                }
                yield Json.of(
                        "sha256", kept.scan().sha256(),
                        "type", kept.scan().type(),
                        "bytes", kept.scan().bytes(),
                        "repeated", known);
            }
        };
    }

    private List<Scan> beside(Subject.OfProtocol subject) {
        return record.standing(new Subject.OfScans(subject.precinct(), subject.contest()))
                .map(standing -> Applying.scans(standing.content()))
                .orElse(List.of());
    }

    @GetMapping(SCANS + "/{sha256}")
    ResponseEntity<Resource> scan(
            Caller caller, @PathVariable String precinct, @PathVariable String contest, @PathVariable String sha256) {
        var paper = sight.paper(precinct, contest);
        if (!sight.may(caller, Action.ATTACH_SCAN, paper)) {
            sight.must(caller, Action.SEE_PROTOCOL, paper);
        }
        var scan = beside(new Subject.OfProtocol(precinct, contest)).stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst();
        var file = scan.flatMap(each -> scans.find(each.sha256())).orElseThrow(() -> ApiProblem.of(404, "A136"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.orElseThrow().type()))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(file));
    }
}
