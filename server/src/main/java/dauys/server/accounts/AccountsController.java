package dauys.server.accounts;

import dauys.server.pages.Destination;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.pages.SeeOther;
import dauys.server.pages.Texts;
import dauys.server.security.Addresses;
import dauys.server.security.Person;
import dauys.store.AccountRow;
import dauys.store.Accounts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The pages on which administrators keep accounts and appointments. */
@Controller
class AccountsController {

    private static final int ORDER = 80;
    private static final int ON_A_PAGE = 100;

    private final OthersAccounts others;
    private final Accounts accounts;
    private final Clock clock;

    AccountsController(OthersAccounts others, Accounts accounts, Clock clock) {
        this.others = others;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Bean
    static Destination allAccountsDestination() {
        return Destination.forRoles(ORDER, "/accounts", "navigation.accounts", Person.ADMINISTRATOR);
    }

    @GetMapping("/accounts")
    View accounts(
            Frame frame, @RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "") String after) {
        String lower = part.strip().toLowerCase(Locale.ROOT);
        List<AccountRow> found = accounts.page(lower, after, ON_A_PAGE + 1);
        List<AccountRow> shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        Optional<String> further = found.size() > ON_A_PAGE
                ? Optional.of(Addresses.with(
                        Addresses.with("/accounts", "part", lower),
                        "after",
                        shown.getLast().login()))
                : Optional.empty();
        List<AccountsPage.AccountLine> lines =
                shown.stream().map(each -> line(frame.texts(), each)).toList();
        return PageView.of(new AccountsPage(frame.titled("accounts.title"), lower, lines, further));
    }

    private AccountsPage.AccountLine line(Texts texts, AccountRow account) {
        String state = account.disabled().isPresent()
                ? "accounts.state-disabled"
                : isLocked(account)
                        ? "accounts.state-locked"
                        : account.mustChange() ? "accounts.state-new" : "accounts.state-open";
        return new AccountsPage.AccountLine(
                account.id().toString(),
                account.login(),
                account.name(),
                account.appointments().stream()
                        .map(each -> AppointmentWords.sentence(texts, each))
                        .toList(),
                texts.say(state));
    }

    private boolean isLocked(AccountRow account) {
        return account.lockedUntil().filter(clock.instant()::isBefore).isPresent();
    }

    @GetMapping("/accounts/new")
    View newAccount(Frame frame) {
        return PageView.of(new NewAccountPage(frame.titled("accounts.new"), "", "", Optional.empty()));
    }

    @PostMapping("/accounts/new")
    View newAccount(Frame frame, Person person, @RequestParam String login, @RequestParam String name) {
        OthersAccounts.Made made = others.make(person, Logins.of(login), name);
        if (made.password().isEmpty()) {
            Optional<String> problem = made.problem().map(key -> frame.texts().say(key));
            return PageView.of(
                    new NewAccountPage(frame.titled("accounts.new"), login, name, problem),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return shownPassword(frame, made);
    }

    private static View shownPassword(Frame frame, OthersAccounts.Made made) {
        return PageView.of(new ShownOncePage(
                frame.titled("once.password"),
                frame.texts().say("once.password-explained"),
                made.password().stream().toList(),
                made.account().map(id -> "/accounts/" + id).orElse("/accounts")));
    }

    @GetMapping("/accounts/{id}")
    View account(Frame frame, Person person, @PathVariable UUID id) {
        return PageView.of(page(frame, person, id, Optional.empty()));
    }

    private OneAccountPage page(Frame frame, Person person, UUID id, Optional<String> problem) {
        AccountRow account = accounts.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Texts texts = frame.texts();
        return new OneAccountPage(
                frame.called(account.name()),
                id.toString(),
                account.login(),
                facts(texts, account),
                account.appointments().stream()
                        .map(each -> new OneAccountPage.AppointmentLine(
                                each.id().toString(), AppointmentWords.sentence(texts, each)))
                        .toList(),
                AppointmentWords.ROLES.stream()
                        .map(role -> new OneAccountPage.Choice(role, AppointmentWords.role(texts, role)))
                        .toList(),
                id.equals(person.id()),
                account.disabled().isPresent(),
                isLocked(account),
                problem.map(texts::say));
    }

    private List<String> facts(Texts texts, AccountRow account) {
        var facts = new ArrayList<String>();
        facts.add(texts.say("accounts.created", Map.of("at", texts.moment(account.created()))));
        account.disabled()
                .ifPresent(at -> facts.add(texts.say("accounts.disabled-since", Map.of("at", texts.moment(at)))));
        account.lockedUntil()
                .filter(clock.instant()::isBefore)
                .ifPresent(at -> facts.add(texts.say("accounts.locked-until", Map.of("at", texts.moment(at)))));
        facts.add(texts.say(account.hasSecondStep() ? "accounts.with-codes" : "accounts.without-codes"));
        facts.add(texts.say("accounts.mark", Map.of("mark", account.mark())));
        return facts;
    }

    @PostMapping("/accounts/{id}/appoint")
    View appoint(
            Frame frame,
            Person person,
            @PathVariable UUID id,
            @RequestParam String role,
            @RequestParam String area,
            @RequestParam(defaultValue = "") String kind) {
        Optional<String> wanted = Optional.of(kind.strip()).filter(each -> !each.isEmpty());
        return done(frame, person, id, others.appoint(person, id, role, area.strip(), wanted), "accounts.appointed");
    }

    @PostMapping("/accounts/{id}/dismiss")
    View dismiss(Frame frame, Person person, @PathVariable UUID id, @RequestParam UUID appointment) {
        return done(frame, person, id, others.dismiss(person, id, appointment), "accounts.dismissed");
    }

    @PostMapping("/accounts/{id}/reset")
    View reset(Frame frame, Person person, @PathVariable UUID id) {
        OthersAccounts.Made made = others.reset(person, id);
        return made.password().isPresent()
                ? shownPassword(frame, made)
                : done(frame, person, id, made.problem(), "accounts.own");
    }

    @PostMapping("/accounts/{id}/unlock")
    View unlock(Frame frame, Person person, @PathVariable UUID id) {
        return done(frame, person, id, others.unlock(person, id), "accounts.unlocked");
    }

    @PostMapping("/accounts/{id}/disable")
    View disable(Frame frame, Person person, @PathVariable UUID id, @RequestParam String login) {
        return done(frame, person, id, others.disable(person, id, login), "accounts.disabled");
    }

    @PostMapping("/accounts/{id}/enable")
    View enable(Frame frame, Person person, @PathVariable UUID id) {
        return done(frame, person, id, others.enable(person, id), "accounts.enabled");
    }

    private View done(Frame frame, Person person, UUID id, Optional<String> problem, String notice) {
        return problem.isPresent()
                ? PageView.of(page(frame, person, id, problem), HttpStatus.UNPROCESSABLE_CONTENT)
                : SeeOther.saying(notice, "/accounts/" + id);
    }
}
