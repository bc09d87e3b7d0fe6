package dauys.server.accounts;

import dauys.server.Settings;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.Addresses;
import dauys.server.security.Entered;
import dauys.server.security.SecondStep;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The door and the second step behind it. What is sent to the door itself is taken by the security rules. */
@Controller
class LoginController {

    private static final Set<String> PROBLEMS = Set.of("refused", "address", "busy");
    private static final Set<String> TOLD = Set.of("ended", "left", "code-ended");

    private final Settings settings;
    private final SecondStep secondStep;
    private final FirstAdministrator first;

    LoginController(Settings settings, SecondStep secondStep, FirstAdministrator first) {
        this.settings = settings;
        this.secondStep = secondStep;
        this.first = first;
    }

    @GetMapping("/login")
    View login(
            Frame frame,
            HttpServletRequest request,
            @RequestParam @Nullable String next,
            @RequestParam @Nullable String problem) {
        if (first.isAwaited()) {
            return SeeOther.at("/setup");
        }
        if (Entered.now().filter(Entered::isInside).isPresent()) {
            return SeeOther.at(Addresses.local(next));
        }
        Optional<String> told = TOLD.stream()
                .filter(each -> request.getParameter(each) != null)
                .findFirst()
                .map(each -> frame.texts().say("login." + each));
        Optional<String> refused = Optional.ofNullable(problem)
                .filter(PROBLEMS::contains)
                .map(each -> frame.texts().say("login." + each));
        var page = new LoginPage(
                frame.titled("login.title"), Addresses.local(next), told, refused, settings.canHavePasskeys());
        return PageView.of(page, status(problem));
    }

    private static HttpStatus status(@Nullable String problem) {
        return switch (problem) {
            case "refused" -> HttpStatus.UNAUTHORIZED;
            case "address" -> HttpStatus.TOO_MANY_REQUESTS;
            case "busy" -> HttpStatus.SERVICE_UNAVAILABLE;
            case null, default -> HttpStatus.OK;
        };
    }

    @GetMapping("/login/code")
    View code(Frame frame, @RequestParam @Nullable String next) {
        return PageView.of(new CodePage(frame.titled("code.title"), Addresses.local(next), Optional.empty()));
    }

    @PostMapping("/login/code")
    View code(
            Frame frame,
            @RequestParam String code,
            @RequestParam @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Entered entered = Entered.now().orElseThrow();
        return switch (secondStep.take(entered, code, request, response)) {
            case INSIDE -> SeeOther.at(Addresses.local(next));
            case REFUSED ->
                PageView.of(
                        new CodePage(
                                frame.titled("code.title"),
                                Addresses.local(next),
                                Optional.of(frame.texts().say("code.refused"))),
                        HttpStatus.UNAUTHORIZED);
            case SHUT -> SeeOther.at("/login?code-ended");
        };
    }
}
