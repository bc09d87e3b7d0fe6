package dauys.server.accounts;

import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.security.People;
import dauys.server.security.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** Makes the first administrator of a new installation; afterwards there is no such page. */
@Controller
class SetupController {

    private final FirstAdministrator first;
    private final People people;
    private final Sessions sessions;

    SetupController(FirstAdministrator first, People people, Sessions sessions) {
        this.first = first;
        this.people = people;
        this.sessions = sessions;
    }

    @GetMapping("/setup")
    View setup(Frame frame) {
        mustBeAwaited();
        return PageView.of(new SetupPage(frame.titled("setup.title"), "", "", Optional.empty()));
    }

    @PostMapping("/setup")
    View setup(
            Frame frame,
            @RequestParam String code,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        mustBeAwaited();
        FirstAdministrator.Made made = first.make(code, Logins.of(login), name.strip(), password);
        if (made.account().isPresent()) {
            sessions.begin(people.of(made.account().get()), request, response);
            return SeeOther.at("/accounts");
        }
        Optional<String> problem = made.problem().map(key -> frame.texts().say(key));
        return PageView.of(
                new SetupPage(frame.titled("setup.title"), login, name, problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void mustBeAwaited() {
        if (!first.isAwaited()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
