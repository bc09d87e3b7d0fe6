package dauys.server.commissions;

import dauys.election.commission.Commission;
import dauys.election.commission.CommissionAct;
import dauys.election.commission.CommissionCourse.Seated;
import dauys.election.commission.CommissionMember;
import dauys.election.commission.Composition;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.server.commissions.CommissionPage.Fact;
import dauys.server.commissions.CommissionPage.Happened;
import dauys.server.commissions.CommissionPage.Member;
import dauys.server.night.Actor;
import dauys.server.night.Actors;
import dauys.server.pages.Frame;
import dauys.server.pages.PageView;
import dauys.server.progress.Spoken;
import dauys.server.security.Addresses;
import dauys.server.security.Person;
import dauys.store.ActRecord;
import dauys.store.Applying;
import dauys.store.Entry;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** One commission before whoever may look into it. */
@Controller
class CommissionController {

    private final Commissions commissions;
    private final SeatWords words;
    private final ActRecord record;

    CommissionController(Commissions commissions, SeatWords words, ActRecord record) {
        this.commissions = commissions;
        this.words = words;
        this.record = record;
    }

    @GetMapping("/commissions/{id}")
    View look(Frame frame, Person person, @PathVariable String id) {
        Actor actor = Actors.of(person);
        Commission commission =
                commissions.seen(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Seated> seated = commissions.seated(commission);
        Optional<Composition> members = seated.flatMap(each -> commissions.members(commission, each.dossier()));
        Checked checked =
                members.map(each -> commissions.check(commission, each)).orElseGet(() -> commissions.empty(commission));
        return PageView.of(new CommissionPage(
                frame.called(words.name(frame, commission)),
                words.place(frame, commission),
                facts(frame, commission, seated, checked),
                seated.isPresent(),
                seated.isPresent() && members.isEmpty(),
                words.lines(frame, checked.findings(), false),
                members.map(each -> members(frame, each)).orElse(List.of()),
                history(frame, commission),
                commissions.mayForm(actor, commission)
                        ? Optional.of(Addresses.with("/commissions/form", "commission", id))
                        : Optional.empty(),
                members.map(each -> "/commissions/" + id + "/members.csv")));
    }

    private List<Fact> facts(Frame frame, Commission commission, Optional<Seated> seated, Checked checked) {
        var facts = new ArrayList<Fact>();
        if (checked.composition().voters().isPresent()) {
            facts.add(new Fact(
                    frame.texts().say("commissions.voters"),
                    frame.texts().count(checked.composition().voters().getAsInt())));
        }
        facts.add(new Fact(
                frame.texts().say("commissions.size"),
                SeatWords.size(checked) + words.law(frame, commissions.sizeLaw(commission.level()))));
        facts.add(new Fact(
                frame.texts().say("commissions.members"),
                seated.map(each -> frame.texts().count(each.members())).orElse(Spoken.NOTHING)));
        seated.ifPresent(each -> facts.add(new Fact(
                frame.texts().say("commissions.act"),
                frame.texts()
                        .say(
                                "commissions.act-of",
                                Map.of(
                                        "act",
                                        each.act(),
                                        "day",
                                        frame.texts().numbers().date(each.decided()))))));
        if (checked.quorum().isPresent()) {
            facts.add(new Fact(
                    frame.texts().say("commissions.quorum"),
                    SeatWords.number(checked.quorum()) + words.law(frame, commissions.quorumLaw())));
            facts.add(new Fact(frame.texts().say("commissions.majority"), SeatWords.number(checked.majority())));
        }
        return facts;
    }

    private List<Member> members(Frame frame, Composition composition) {
        var members = new ArrayList<Member>();
        for (CommissionMember each : composition.members()) {
            members.add(new Member(
                    members.size() + 1,
                    each.name(),
                    each.party()
                            .map(words.spoken(frame)::party)
                            .orElseGet(() -> frame.texts().say("commissions.other-body")),
                    each.organisation().orElse(Spoken.NOTHING),
                    each.since().map(frame.texts().numbers()::date).orElse(Spoken.NOTHING)));
        }
        return members;
    }

    /** The newest first; each says who joined and who left, as long as both compositions are kept. */
    private List<Happened> history(Frame frame, Commission commission) {
        var history = new ArrayList<Happened>();
        Optional<Composition> before = Optional.empty();
        for (Entry entry : record.entries(new Subject.OfCommission(commission.id()))) {
            if (Applying.commissionAct(entry) instanceof CommissionAct.Form form) {
                var now = commissions.members(commission, form.dossier());
                history.addFirst(happened(frame, entry, form, before, now, history.isEmpty()));
                before = now;
            }
        }
        return history;
    }

    private Happened happened(
            Frame frame,
            Entry entry,
            CommissionAct.Form form,
            Optional<Composition> before,
            Optional<Composition> now,
            boolean first) {
        String role = entry.capacity().replaceFirst(" .*", "").toLowerCase(Locale.ROOT);
        var details = new ArrayList<String>();
        details.add(frame.texts().say("commissions.with-members", Map.of("n", form.members())));
        if (!first && before.isPresent() && now.isPresent()) {
            change(frame, "commissions.joined", before.get(), now.get()).ifPresent(details::add);
            change(frame, "commissions.left", now.get(), before.get()).ifPresent(details::add);
        }
        if (!form.against().isEmpty()) {
            details.add(frame.texts()
                    .say("commissions.knowingly-entered", Map.of("codes", String.join(", ", form.against()))));
        }
        return new Happened(
                frame.texts()
                        .say(
                                "commissions.act-of",
                                Map.of(
                                        "act",
                                        form.act(),
                                        "day",
                                        frame.texts().numbers().date(form.decided()))),
                frame.texts()
                        .say(
                                "commissions.entered-at",
                                Map.of(
                                        "at", frame.texts().numbers().moment(form.at()),
                                        "role", words.spoken(frame).text("role." + role))),
                details);
    }

    /** Who sits in one composition and not in the other; empty where nobody does. */
    private static Optional<String> change(Frame frame, String key, Composition without, Composition with) {
        var known = new HashMap<String, String>();
        without.members().forEach(each -> known.put(each.id(), each.name()));
        String names = with.members().stream()
                .filter(each -> !each.name().equals(known.get(each.id())))
                .map(CommissionMember::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(frame.texts().say(key, Map.of("names", names)));
    }
}
