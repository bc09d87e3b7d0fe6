package dauys.server.api;

import dauys.server.pages.Frame;
import dauys.server.pages.Languages;
import dauys.server.pages.PageView;
import dauys.server.pages.Texts;
import dauys.wording.Language;
import dauys.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The API described, for programs and for people, and what the codes of its problems mean. */
@Controller
class ApiPages {

    private static final Pattern CODE = Pattern.compile("[A-Z]\\d{3}|status-\\d{3}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");

    private final Languages languages;
    private final OpenApi described = OpenApi.read();

    ApiPages(Languages languages) {
        this.languages = languages;
    }

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<Resource> yaml() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(new ClassPathResource(OpenApi.RESOURCE));
    }

    @GetMapping("/api")
    View api(Frame frame) {
        var groups = new LinkedHashMap<String, List<ApiPage.Operation>>();
        for (OpenApi.Operation each : described.operations()) {
            groups.computeIfAbsent(each.tag(), none -> new ArrayList<>())
                    .add(new ApiPage.Operation(
                            each.method(),
                            each.path(),
                            each.summary(),
                            Optional.of(each.description()).filter(text -> !text.isBlank()),
                            each.parameters(),
                            each.example(),
                            String.join(", ", each.answers())));
        }
        return PageView.of(new ApiPage(
                frame.titled("api-page.title"),
                described.about(),
                groups.entrySet().stream()
                        .map(each -> new ApiPage.Group(each.getKey(), each.getValue()))
                        .toList()));
    }

    @GetMapping("/problems/{code}")
    View problem(Frame frame, @PathVariable String code) {
        if (!CODE.matcher(code).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var sentences = new ArrayList<ProblemPage.Sentence>();
        for (Language language : Language.values()) {
            String words = sentence(code, languages.in(language), Messages.in(language))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            sentences.add(new ProblemPage.Sentence(
                    language.code(), PLACEHOLDER.matcher(words).replaceAll("…")));
        }
        return PageView.of(new ProblemPage(frame.titled("api-page.problem"), code, sentences));
    }

    private static Optional<String> sentence(String code, Texts screens, Messages messages) {
        for (String key : List.of("refusal." + code, "finding." + code)) {
            if (messages.has(key)) {
                return Optional.of(messages.text(key));
            }
        }
        for (String key : List.of("api." + code, "error." + code)) {
            if (screens.has(key)) {
                return Optional.of(screens.say(key));
            }
        }
        return Optional.empty();
    }
}
