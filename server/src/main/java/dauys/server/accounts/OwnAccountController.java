package dauys.server.accounts;

import dauys.server.Settings;
import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.Texts;
import dauys.server.security.Codes;
import dauys.server.security.People;
import dauys.server.security.Person;
import dauys.server.security.Secrets;
import dauys.server.security.Sessions;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import dauys.store.Bytes;
import dauys.store.Keys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The pages of one's own account. */
@Controller
class OwnAccountController {

    private static final int ORDER = 90;
    private static final String PAGE = "/account";

    private final OwnAccount own;
    private final Accounts accounts;
    private final Keys keys;
    private final People people;
    private final Sessions sessions;
    private final Settings settings;
    private final Clock clock;

    OwnAccountController(
            OwnAccount own,
            Accounts accounts,
            Keys keys,
            People people,
            Sessions sessions,
            Settings settings,
            Clock clock) {
        this.own = own;
        this.accounts = accounts;
        this.keys = keys;
        this.people = people;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean
    static Destination ownAccountDestination() {
        return Destination.forEntered(ORDER, PAGE, "navigation.account");
    }

    @GetMapping("/account")
    View account(Frame frame, Person person) {
        return PageView.of(page(frame, person, Optional.empty()));
    }

    private View refused(Frame frame, Person person, String key) {
        return PageView.of(page(frame, person, Optional.of(frame.texts().say(key))), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private OwnAccountPage page(Frame frame, Person person, Optional<String> problem) {
        Texts texts = frame.texts();
        AccountRow account = own.of(person);
        Instant now = clock.instant();
        return new OwnAccountPage(
                frame.titled("account.title"),
                account.login(),
                account.name(),
                account.appointments().stream()
                        .map(each -> AppointmentWords.sentence(texts, each))
                        .toList(),
                account.hasSecondStep(),
                texts.say("account.recovery-left", Map.of("n", accounts.recoveryCodes(account.id()))),
                settings.canHavePasskeys(),
                keys.passkeys(account.id()).stream()
                        .map(each -> new OwnAccountPage.PasskeyLine(
                                each.credential().toString(),
                                each.label(),
                                texts.say("account.last-used", Map.of("at", texts.moment(each.lastUsed())))))
                        .toList(),
                keys.tokens(account.id()).stream()
                        .map(each -> new OwnAccountPage.TokenLine(
                                each.id().toString(),
                                each.name(),
                                texts.say(
                                        now.isBefore(each.expires()) ? "account.expires" : "account.expired",
                                        Map.of("at", texts.moment(each.expires())))))
                        .toList(),
                problem);
    }

    @GetMapping("/account/password")
    View password(Frame frame, Person person) {
        return PageView.of(passwordPage(frame, person, Optional.empty()));
    }

    private static PasswordPage passwordPage(Frame frame, Person person, Optional<String> problem) {
        return new PasswordPage(
                frame.titled("password.title"),
                person.mustChange(),
                person.login(),
                problem.map(key -> frame.texts().say(key)));
    }

    @PostMapping("/account/password")
    View password(
            Frame frame,
            Person person,
            @RequestParam String old,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> problem = own.changePassword(person, old, password, again);
        if (problem.isPresent()) {
            return PageView.of(passwordPage(frame, person, problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        goOn(person, request, response);
        return SeeOther.saying("password.changed", person.mustChange() ? "/" : PAGE);
    }

    /** Goes on in this session after an act that has ended them all. */
    private void goOn(Person person, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(people.of(own.of(person)), request, response);
    }

    @GetMapping("/account/codes")
    View codes(Frame frame, Person person) {
        return own.proposedSecret(person)
                .map(secret -> PageView.of(codesPage(frame, person, secret, Optional.empty())))
                .orElse(SeeOther.at(PAGE));
    }

    private static CodesPage codesPage(Frame frame, Person person, Bytes secret, Optional<String> problem) {
        String picture = QrPicture.of(
                Codes.address(person.login(), secret), frame.texts().say("codes.picture"));
        return new CodesPage(frame.titled("codes.title"), picture, Secrets.base32(secret), problem);
    }

    @PostMapping("/account/codes")
    View codes(
            Frame frame,
            Person person,
            @RequestParam String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Bytes> secret = own.proposedSecret(person);
        if (secret.isEmpty()) {
            return SeeOther.at(PAGE);
        }
        Optional<List<String>> recovery = own.confirmCodes(person, code);
        if (recovery.isEmpty()) {
            Optional<String> problem = Optional.of(frame.texts().say("code.refused"));
            return PageView.of(codesPage(frame, person, secret.get(), problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        goOn(person, request, response);
        return shown(frame, "recovery", recovery.get());
    }

    @PostMapping("/account/codes/off")
    View codesOff(Frame frame, Person person, @RequestParam String password) {
        if (!own.isPassword(person, password)) {
            return refused(frame, person, "password.wrong-old");
        }
        own.switchCodesOff(person);
        return SeeOther.saying("account.codes-off", PAGE);
    }

    @PostMapping("/account/recovery")
    View recovery(Frame frame, Person person, @RequestParam String password) {
        if (!own.isPassword(person, password)) {
            return refused(frame, person, "password.wrong-old");
        }
        return shown(frame, "recovery", own.renewRecoveryCodes(person));
    }

    @PostMapping("/account/tokens")
    View makeToken(
            Frame frame,
            Person person,
            @RequestParam String name,
            @RequestParam int days,
            @RequestParam String password) {
        if (!own.isPassword(person, password)) {
            return refused(frame, person, "password.wrong-old");
        }
        return own.makeToken(person, name, days)
                .map(token -> shown(frame, "token", List.of(token)))
                .orElseGet(() -> refused(frame, person, "account.token-refused"));
    }

    private static View shown(Frame frame, String kind, List<String> secrets) {
        return PageView.of(new ShownOncePage(
                frame.titled("once." + kind), frame.texts().say("once." + kind + "-explained"), secrets, PAGE));
    }

    @PostMapping("/account/tokens/remove")
    View removeToken(Person person, @RequestParam UUID id) {
        own.removeToken(person, id);
        return SeeOther.saying("account.token-removed", PAGE);
    }

    @PostMapping("/account/passkeys/remove")
    View removePasskey(Person person, @RequestParam String id) {
        own.removePasskey(person, Bytes.of(HexFormat.of().parseHex(id)));
        return SeeOther.saying("account.passkey-removed", PAGE);
    }

    @PostMapping("/account/sessions/end")
    View endSessions(Person person, HttpServletRequest request) {
        own.endSessions(person);
        sessions.end(request);
        return SeeOther.at("/login?left");
    }
}
