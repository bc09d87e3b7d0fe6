package dauys.server.site;

import dauys.law.Authority;
import dauys.publication.documents.DocumentKind;
import dauys.server.security.OpenPath;
import dauys.wording.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Documents as PDF/A for everybody, by addresses that stay as they are. */
@Controller
class DocumentsController {

    static final String PATH = "/documents/";
    private static final String SECONDS_TO_WAIT = "60";

    private final DocumentShelf shelf;
    private final MadeByVisitor made;
    private final SiteSettings site;

    DocumentsController(DocumentShelf shelf, MadeByVisitor made, SiteSettings site) {
        this.shelf = shelf;
        this.made = made;
        this.site = site;
    }

    @Bean
    static OpenPath documentsAreOpen() {
        return new OpenPath(PATH + "**");
    }

    /** A protocol with its findings, versions and acts, or the empty form of it. */
    @GetMapping(PATH + "{language}/{kind:precinct|blank}/{precinct}/{contest}.pdf")
    ResponseEntity<byte[]> protocol(
            @PathVariable String language,
            @PathVariable String kind,
            @PathVariable String precinct,
            @PathVariable String contest,
            WebRequest request) {
        var which = DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
        return answer(language, which, precinct, contest, Optional.empty(), request);
    }

    /** The table of a commission, which stands for the whole country where no area is named. */
    @GetMapping({
        PATH + "{language}/territory/{contest}/{commission:[a-z]+}.pdf",
        PATH + "{language}/territory/{contest}/{commission:[a-z]+}/{area}.pdf"
    })
    ResponseEntity<byte[]> table(
            @PathVariable String language,
            @PathVariable String contest,
            @PathVariable String commission,
            @PathVariable Optional<String> area,
            WebRequest request) {
        var who = Arrays.stream(Authority.values())
                .filter(each -> name(each).equals(commission))
                .findFirst();
        return answer(language, DocumentKind.TERRITORY, contest, area.orElse(""), who, request);
    }

    /** The results of a body with its seats and how they came about. */
    @GetMapping(PATH + "{language}/final/{body}.pdf")
    ResponseEntity<byte[]> results(@PathVariable String language, @PathVariable String body, WebRequest request) {
        return answer(language, DocumentKind.FINAL, body, "", Optional.empty(), request);
    }

    /** As addresses name a commission: central, regional, territorial or constituency. */
    static String name(Authority commission) {
        return commission.name().toLowerCase(Locale.ROOT).replace("_commission", "");
    }

    private ResponseEntity<byte[]> answer(
            String language,
            DocumentKind kind,
            String of,
            String by,
            Optional<Authority> commission,
            WebRequest request) {
        var words = Language.ofCode(language).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var wanted = new WantedDocument(words, kind, of, by, commission);
        return switch (taken(wanted)) {
            case DocumentShelf.Answer.Given given -> given(wanted, given.document(), request);
            case DocumentShelf.Answer.Unknown unknown -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case DocumentShelf.Answer.TooEarly early -> tooEarly(words);
            case DocumentShelf.Answer.Later busy ->
                throw new Later(busy.tooMany() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private DocumentShelf.Answer taken(WantedDocument wanted) {
        try {
            return shelf.take(wanted, made::takesOne);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new DocumentShelf.Answer.Later(false);
        }
    }

    /** While voting goes on the site says so; without a site of its own the server has nothing to show yet. */
    private ResponseEntity<byte[]> tooEarly(Language language) {
        if (!site.isKept()) {
            throw new Later(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, "/site/" + language.code() + "/index.html")
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** That it is worth asking again, and after how long. */
    private static final class Later extends ResponseStatusException {

        private static final long serialVersionUID = 1;

        Later(HttpStatus status) {
            super(status);
        }

        @Override
        public HttpHeaders getHeaders() {
            var headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            return headers;
        }
    }

    private static ResponseEntity<byte[]> given(WantedDocument wanted, MadeDocument document, WebRequest request) {
        if (request.checkNotModified(document.mark())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(document.mark())
                    .cacheControl(CacheControl.noCache())
                    .build();
        }
        String name = wanted.kind().key() + "-" + wanted.of() + (wanted.by().isEmpty() ? "" : "-" + wanted.by()) + "-"
                + wanted.language().code() + ".pdf";
        var shown = ContentDisposition.inline()
                .filename(name.replaceAll("[^A-Za-z0-9.-]", "_"))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .eTag(document.mark())
                .cacheControl(CacheControl.noCache())
                .body(document.bytes());
    }
}
