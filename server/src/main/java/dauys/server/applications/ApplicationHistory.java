package dauys.server.applications;

import dauys.election.nomination.RegistrationAct;
import dauys.election.party.PartyAct;
import dauys.law.Rule;
import dauys.server.applications.Applications.Standing;
import dauys.server.pages.Frame;
import dauys.server.progress.NightWords;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.wording.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was done with an application, as the record has it, in words. */
@Component
final class ApplicationHistory {

    private final ActRecord record;
    private final NightWords words;
    private final PartyLife life;

    ApplicationHistory(ActRecord record, NightWords words, PartyLife life) {
        this.record = record;
        this.words = words;
        this.life = life;
    }

    List<ApplicationPage.Happened> of(Frame frame, Standing standing) {
        return record.entries(standing.subject()).stream()
                .map(entry -> {
                    var act = Applying.applicationAct(entry);
                    String role = entry.capacity().replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
                    return new ApplicationPage.Happened(
                            frame.texts().numbers().moment(act.at()),
                            frame.texts().say("record.kind-" + entry.kind().replace('.', '-')),
                            frame.texts().say("role." + role),
                            details(frame, act));
                })
                .toList();
    }

    private List<String> details(Frame frame, RegistrationAct act) {
        return switch (act) {
            case RegistrationAct.File file -> List.of();
            case RegistrationAct.Withdraw withdraw -> List.of(withdraw.reason());
            case RegistrationAct.Register register -> List.of(act(frame, register.act()));
            case RegistrationAct.Refuse refuse -> against(frame, refuse.act(), refuse.grounds(), refuse.reason());
            case RegistrationAct.Cancel cancel -> against(frame, cancel.act(), cancel.grounds(), cancel.reason());
            case RegistrationAct.Strike strike -> List.of(act(frame, strike.act()), strike.person(), strike.reason());
            case RegistrationAct.Appeal appeal -> List.of(appeal.to(), appeal.reason());
            case RegistrationAct.Answer answer ->
                List.of(
                        frame.texts().say(answer.granted() ? "application.granted" : "application.dismissed"),
                        act(frame, answer.act()));
            case RegistrationAct.Erase erase -> List.of(act(frame, erase.act()));
            case RegistrationAct.OfParty of -> ofParty(frame, of.act());
        };
    }

    private List<String> ofParty(Frame frame, PartyAct act) {
        var numbers = frame.texts().numbers();
        return switch (act) {
            case PartyAct.RecordBranches record ->
                record.branches().stream()
                        .map(each -> words.of(frame).area(each.unit()) + ", " + numbers.date(each.on()))
                        .toList();
            case PartyAct.Rename rename ->
                List.of(
                        Names.in(rename.name(), frame.texts().language()),
                        numbers.date(rename.on()),
                        act(frame, rename.congress()),
                        act(frame, rename.act()));
            case PartyAct.Suspend suspend ->
                List.of(
                        numbers.date(suspend.from()) + " – " + numbers.date(suspend.until()),
                        act(frame, suspend.act()));
            case PartyAct.EndSuspension end -> List.of(numbers.date(end.on()), act(frame, end.act()));
            case PartyAct.Liquidate liquidate -> List.of(life.liquidated(frame, liquidate));
        };
    }

    private List<String> against(Frame frame, String act, Set<Rule> grounds, String reason) {
        var spoken = words.of(frame);
        var details = new ArrayList<String>();
        details.add(grounds.stream()
                .sorted()
                .map(each -> spoken.text("rule." + each.key()))
                .collect(Collectors.joining("; ")));
        details.add(reason);
        details.add(act(frame, act));
        return details;
    }

    private static String act(Frame frame, String act) {
        return frame.texts().say("application.by-act", Map.of("act", act));
    }
}
