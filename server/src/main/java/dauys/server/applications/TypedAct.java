package dauys.server.applications;

import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationAct;
import dauys.law.Rule;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** The act that somebody has typed into one of the forms below an application. */
final class TypedAct {

    private static final int LONGEST = 2_000;

    private TypedAct() {}

    /**
     * The act.
     *
     * @param what the last part of the address to which the form was sent
     */
    static RegistrationAct of(String what, PersonMark by, LocalDateTime now, MultiValueMap<String, String> fields) {
        String act = first(fields, "act");
        String reason = first(fields, "reason");
        return switch (what) {
            case "withdraw" -> new RegistrationAct.Withdraw(by, now, reason);
            case "appeal" -> new RegistrationAct.Appeal(by, now, first(fields, "to"), reason);
            // The form says what its page showed, so that nobody registers what was mended meanwhile.
            case "register" -> new RegistrationAct.Register(by, now, act, first(fields, "seen"), List.of(), List.of());
            case "refuse" -> new RegistrationAct.Refuse(by, now, act, grounds(fields), reason);
            case "cancel" -> new RegistrationAct.Cancel(by, now, act, grounds(fields), reason);
            case "strike" -> new RegistrationAct.Strike(by, now, act, first(fields, "person"), reason);
            case "answer" ->
                new RegistrationAct.Answer(
                        by, now, act, first(fields, "granted").equals("yes"));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static Set<Rule> grounds(MultiValueMap<String, String> fields) {
        var grounds = EnumSet.noneOf(Rule.class);
        fields.getOrDefault("ground", List.of())
                .forEach(each -> Rule.ofKey(each).ifPresent(grounds::add));
        return grounds;
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        String value = Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }
}
