package dauys.server.applications;

import dauys.election.calendar.Milestone;
import dauys.election.contest.Contest;
import dauys.election.nomination.ApplicationCheck.Checked;
import dauys.election.nomination.Candidacy;
import dauys.election.nomination.Deposit;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.nomination.RegistrationRules;
import dauys.law.Finding;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.server.pages.Frame;
import dauys.server.progress.NightWords;
import dauys.server.progress.Spoken;
import dauys.wording.CalendarWords;
import dauys.wording.Messages;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screens of applications say: windows, states, deposits, whose application it is. */
@Component
final class ApplicationWords {

    private final NightWords words;

    ApplicationWords(NightWords words) {
        this.words = words;
    }

    Spoken spoken(Frame frame) {
        return words.of(frame);
    }

    private static CalendarWords calendar(Frame frame) {
        return new CalendarWords(Messages.in(frame.texts().language()));
    }

    /** When nomination and registration run, by which article; nothing where the edition does not say. */
    List<String> windows(Frame frame, RegistrationRules rules) {
        var windows = new ArrayList<String>();
        for (Rule each : List.of(Rule.NOMINATION, Rule.REGISTRATION)) {
            rules.calendar().find(each).ifPresent(window -> windows.add(window(frame, window)));
        }
        return windows;
    }

    String window(Frame frame, Milestone window) {
        return frame.texts()
                .say(
                        "application.window",
                        Map.of(
                                "what", calendar(frame).milestone(window.rule()),
                                "span", calendar(frame).span(window.span()),
                                "law", spoken(frame).cite(window.provision().basis())));
    }

    String state(Frame frame, RegistrationCourse.State state) {
        return spoken(frame)
                .text("registration.state."
                        + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String moment(Frame frame, LocalDateTime at) {
        return frame.texts().numbers().moment(at);
    }

    /** Whose application it is: the candidate's, or the party's list. */
    String who(Frame frame, Contest contest, List<Candidacy> persons, String id) {
        if (persons.isEmpty()) {
            return frame.texts().say("application.number", Map.of("id", id));
        }
        var first = persons.getFirst().person();
        return contest.constituency().isPresent()
                ? first.name()
                : frame.texts()
                        .say(
                                "application.list-of",
                                Map.of(
                                        "party",
                                        spoken(frame).party(first.party().orElse("–"))));
    }

    /** What is to be paid and why. */
    String deposit(Frame frame, Optional<Deposit> deposit) {
        return deposit.map(each -> frame.texts()
                        .say(
                                "application.deposit",
                                Map.of(
                                        "due", frame.texts().count(each.due()),
                                        "full", frame.texts().count(each.full()),
                                        "law", articles(frame, each.because()))))
                .orElseGet(() -> frame.texts().say("application.deposit-unknown"));
    }

    private String articles(Frame frame, List<Provision> because) {
        return because.stream()
                .map(each -> spoken(frame).cite(each.basis()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The grounds of a decision to choose from, each with its article. */
    List<Fields.Option> grounds(Frame frame, List<Provision> grounds) {
        var spoken = spoken(frame);
        return grounds.stream()
                .map(each -> new Fields.Option(
                        each.rule().key(),
                        spoken.text("rule." + each.rule().key()) + " [" + spoken.cite(each.basis()) + "]",
                        false))
                .toList();
    }

    /** What was found, each with its place in the file. */
    List<String> lines(Frame frame, List<Finding> findings, boolean errors, boolean ofFile) {
        return findings.stream()
                .filter(each -> each.isError() == errors)
                .map(each -> (ofFile && each.place().line() > 0
                                ? frame.texts()
                                                .say(
                                                        "application.line",
                                                        Map.of(
                                                                "line",
                                                                each.place().line())) + " "
                                : "")
                        + spoken(frame).finding(each))
                .toList();
    }

    /** Each person with every requirement of the law and what came of it. */
    List<ApplicationPage.Person> persons(Frame frame, Checked checked) {
        Spoken spoken = spoken(frame);
        var persons = new ArrayList<ApplicationPage.Person>();
        for (var each : checked.standings()) {
            var requirements = each.answers().stream()
                    .map(answer -> new ApplicationPage.Requirement(
                            spoken.text("rule." + answer.requirement().rule().key()),
                            spoken.cite(answer.requirement().basis()),
                            spoken.text("requirement." + key(answer.outcome())),
                            answer.outcome() != dauys.election.nomination.Standing.Outcome.MET))
                    .toList();
            persons.add(new ApplicationPage.Person(
                    each.candidacy().person().name(),
                    about(frame, each.candidacy()),
                    spoken.text("outcome." + key(each.outcome())),
                    requirements));
        }
        return persons;
    }

    private static String about(Frame frame, Candidacy candidacy) {
        return frame.texts()
                .say(
                        "application.about",
                        Map.of(
                                "born",
                                candidacy
                                        .person()
                                        .born()
                                        .map(frame.texts().numbers()::date)
                                        .orElse("–"),
                                "work",
                                candidacy.facts().work().orElse("–"),
                                "residence",
                                candidacy.facts().residence().orElse("–")));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
