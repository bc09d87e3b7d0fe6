package dauys.server.accounts;

import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.Texts;
import dauys.server.security.Person;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.SecurityEvent;
import dauys.store.SecurityLog;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The page with what happened to accounts and at the door. */
@Controller
class SecurityLogController {

    private static final int ORDER = 85;
    private static final int ON_A_PAGE = 200;

    private final SecurityLog log;
    private final Accounts accounts;

    SecurityLogController(SecurityLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @Bean
    static Destination logDestination() {
        return Destination.forRoles(
                ORDER, "/security-log", "navigation.security-log", Person.ADMINISTRATOR, Person.AUDITOR);
    }

    @GetMapping("/security-log")
    View log(Frame frame, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        List<SecurityEvent> found = log.before(before, ON_A_PAGE + 1);
        List<SecurityEvent> shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        Map<UUID, String> logins = new HashMap<>();
        List<SecurityLogPage.Line> lines =
                shown.stream().map(each -> line(frame.texts(), each, logins)).toList();
        Optional<String> older = found.size() > ON_A_PAGE
                ? Optional.of("/security-log?before=" + shown.getLast().id())
                : Optional.empty();
        return PageView.of(new SecurityLogPage(frame.titled("log.title"), lines, older));
    }

    private SecurityLogPage.Line line(Texts texts, SecurityEvent event, Map<UUID, String> logins) {
        String key = "log." + event.event().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SecurityLogPage.Line(
                texts.moment(event.at()),
                texts.has(key) ? texts.say(key) : event.event(),
                event.account()
                        .map(id -> login(id, logins))
                        .or(event::loginHash)
                        .orElse(""),
                event.actor().map(id -> login(id, logins)).orElse(""),
                event.network().orElse(""));
    }

    private String login(UUID id, Map<UUID, String> logins) {
        return logins.computeIfAbsent(
                id, missing -> accounts.byId(missing).map(AccountRow::login).orElse(missing.toString()));
    }
}
