package dauys.server.accounts;

import dauys.server.security.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a program for whom it acts, and with which rights. */
@RestController
class WhoAmI {

    /** The person behind a token or a session. */
    record Me(String login, String name, String mark, List<Right> appointments) {}

    /** An appointment. */
    record Right(String role, String area, Optional<String> kind) {}

    @GetMapping("/api/me")
    Me me(Person person) {
        List<Right> rights = person.appointments().stream()
                .map(each -> new Right(each.role(), each.area(), each.kind()))
                .toList();
        return new Me(person.login(), person.name(), person.mark(), rights);
    }
}
