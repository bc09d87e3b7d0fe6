package dauys.store;

import dauys.election.commission.PersonMark;
import dauys.election.nomination.PublishedPerson;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.party.PartyCourse;
import dauys.law.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An application for registration, and what is done with it, as trees of JSON and back. */
final class ApplicationJson {

    static final String FILE = "application.file";
    static final String WITHDRAW = "application.withdraw";
    static final String REGISTER = "application.register";
    static final String REFUSE = "application.refuse";
    static final String CANCEL = "application.cancel";
    static final String STRIKE = "application.strike";
    static final String APPEAL = "application.appeal";
    static final String ANSWER = "application.answer";
    static final String ERASE = "application.erase";

    private ApplicationJson() {}

    static String kind(RegistrationAct act) {
        return switch (act) {
            case RegistrationAct.File file -> FILE;
            case RegistrationAct.Withdraw withdraw -> WITHDRAW;
            case RegistrationAct.Register register -> REGISTER;
            case RegistrationAct.Refuse refuse -> REFUSE;
            case RegistrationAct.Cancel cancel -> CANCEL;
            case RegistrationAct.Strike strike -> STRIKE;
            case RegistrationAct.Appeal appeal -> APPEAL;
            case RegistrationAct.Answer answer -> ANSWER;
            case RegistrationAct.Erase erase -> ERASE;
            case RegistrationAct.OfParty of -> PartyJson.kind(of.act());
        };
    }

    static Map<String, Object> write(RegistrationAct act) {
        var tree = new HashMap<String, Object>();
        tree.put("at", act.at().toString());
        switch (act) {
            case RegistrationAct.File file -> {
                tree.put("nominated", file.nominated().toString());
                tree.put("dossier", file.dossier());
                tree.put("persons", file.persons());
            }
            case RegistrationAct.Withdraw withdraw -> tree.put("reason", withdraw.reason());
            case RegistrationAct.Register register -> {
                tree.put("act", register.act());
                tree.put("dossier", register.dossier());
                tree.put("failing", register.failing());
                tree.put("published", published(register.published()));
            }
            case RegistrationAct.Refuse refuse -> decision(tree, refuse.act(), refuse.grounds(), refuse.reason());
            case RegistrationAct.Cancel cancel -> decision(tree, cancel.act(), cancel.grounds(), cancel.reason());
            case RegistrationAct.Strike strike -> {
                tree.put("act", strike.act());
                tree.put("person", strike.person());
                tree.put("reason", strike.reason());
            }
            case RegistrationAct.Appeal appeal -> {
                tree.put("to", appeal.to());
                tree.put("reason", appeal.reason());
            }
            case RegistrationAct.Answer answer -> {
                tree.put("act", answer.act());
                tree.put("granted", answer.granted());
            }
            case RegistrationAct.Erase erase -> {
                tree.put("act", erase.act());
                tree.put("dossiers", erase.dossiers());
            }
            case RegistrationAct.OfParty of -> tree.putAll(PartyJson.write(of.act()));
        }
        return tree;
    }

    private static void decision(Map<String, Object> tree, String act, Set<Rule> grounds, String reason) {
        tree.put("act", act);
        tree.put("grounds", keys(grounds));
        tree.put("reason", reason);
    }

    static RegistrationAct read(String kind, PersonMark by, Tree body) {
        if (PartyJson.knows(kind)) {
            return new RegistrationAct.OfParty(PartyJson.read(kind, by, body));
        }
        var at = LocalDateTime.parse(body.text("at"));
        return switch (kind) {
            case FILE ->
                new RegistrationAct.File(by, at, LocalDate.parse(body.text("nominated")), body.text("dossier"), (int)
                        body.number("persons"));
            case WITHDRAW -> new RegistrationAct.Withdraw(by, at, body.text("reason"));
            case REGISTER ->
                new RegistrationAct.Register(
                        by,
                        at,
                        body.text("act"),
                        body.text("dossier"),
                        body.texts("failing"),
                        people(body.trees("published")));
            case REFUSE ->
                new RegistrationAct.Refuse(by, at, body.text("act"), rules(body.texts("grounds")), body.text("reason"));
            case CANCEL ->
                new RegistrationAct.Cancel(by, at, body.text("act"), rules(body.texts("grounds")), body.text("reason"));
            case STRIKE ->
                new RegistrationAct.Strike(by, at, body.text("act"), body.text("person"), body.text("reason"));
            case APPEAL -> new RegistrationAct.Appeal(by, at, body.text("to"), body.text("reason"));
            case ANSWER -> new RegistrationAct.Answer(by, at, body.text("act"), body.flag("granted"));
            case ERASE -> new RegistrationAct.Erase(by, at, body.text("act"), body.texts("dossiers"));
            default -> throw new IllegalStateException("No act on an application: " + kind);
        };
    }

    static Map<String, Object> write(RegistrationCourse course) {
        var tree = new HashMap<String, Object>();
        tree.put("state", course.state().name());
        course.application()
                .ifPresent(each -> tree.put(
                        "application",
                        Map.of(
                                "by", each.by().digits(),
                                "at", each.at().toString(),
                                "nominated", each.nominated().toString(),
                                "dossier", each.dossier(),
                                "persons", each.persons())));
        course.decision().ifPresent(each -> {
            var decided = new HashMap<String, Object>();
            decided.put("at", each.at().toString());
            decision(decided, each.act(), each.grounds(), each.reason());
            tree.put("decision", decided);
        });
        tree.put("published", published(course.published()));
        tree.put("struck", course.struck());
        tree.put("reopened", course.isReopened());
        if (!course.party().equals(PartyCourse.untouched())) {
            tree.put("party", PartyJson.write(course.party()));
        }
        return tree;
    }

    static RegistrationCourse read(Tree tree) {
        return new RegistrationCourse(
                RegistrationCourse.State.valueOf(tree.text("state")),
                tree.optional("application")
                        .map(each -> new RegistrationCourse.Application(
                                new PersonMark(each.text("by")),
                                LocalDateTime.parse(each.text("at")),
                                LocalDate.parse(each.text("nominated")),
                                each.text("dossier"),
                                (int) each.number("persons"))),
                tree.optional("decision")
                        .map(each -> new RegistrationCourse.Decision(
                                LocalDateTime.parse(each.text("at")),
                                each.text("act"),
                                rules(each.texts("grounds")),
                                each.text("reason"))),
                people(tree.trees("published")),
                tree.texts("struck"),
                tree.flag("reopened"),
                tree.optional("party").map(PartyJson::read).orElseGet(PartyCourse::untouched));
    }

    private static List<Map<String, Object>> published(List<PublishedPerson> persons) {
        return persons.stream().map(ApplicationJson::published).toList();
    }

    private static Map<String, Object> published(PublishedPerson person) {
        var tree = new HashMap<String, Object>(Map.of(
                "id", person.id(),
                "name", person.name(),
                "year", person.year(),
                "work", person.work(),
                "residence", person.residence()));
        person.nameInRussian().ifPresent(name -> tree.put("name_ru", name));
        person.party().ifPresent(party -> tree.put("party", party));
        return tree;
    }

    private static List<PublishedPerson> people(List<Tree> trees) {
        return trees.stream()
                .map(each -> new PublishedPerson(
                        each.text("id"),
                        each.text("name"),
                        text(each, "name_ru"),
                        text(each, "party"),
                        (int) each.number("year"),
                        each.text("work"),
                        each.text("residence")))
                .toList();
    }

    private static Optional<String> text(Tree tree, String name) {
        return tree.has(name) ? Optional.of(tree.text(name)) : Optional.empty();
    }

    private static List<String> keys(Collection<Rule> rules) {
        return rules.stream().map(Rule::key).sorted().toList();
    }

    private static Set<Rule> rules(List<String> keys) {
        return keys.stream().map(each -> Rule.ofKey(each).orElseThrow()).collect(Collectors.toSet());
    }
}
