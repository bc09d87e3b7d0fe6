package dauys.server.results;

import dauys.election.chamber.Deputies;
import dauys.election.contest.Contest;
import dauys.election.contest.Tier;
import dauys.election.mandate.NewVote;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.law.Rule;
import dauys.server.night.ContestLook;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.TypedDay;
import dauys.server.progress.NightWords;
import dauys.server.progress.Spoken;
import dauys.server.results.MandatesPage.CallForm;
import dauys.server.results.MandatesPage.Deposits;
import dauys.server.results.MandatesPage.PersonsForm;
import dauys.server.results.MandatesPage.PublishForm;
import dauys.server.results.MandatesPage.Row;
import dauys.server.results.MandatesPage.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts the page of mandates together: who was elected, what is on record of each, and what follows. */
@Component
final class Mandates {

    private static final int LONGEST = 2_000;

    private final NightElection election;
    private final NightWords words;

    Mandates(NightElection election, NightWords words) {
        this.election = election;
        this.words = words;
    }

    /** What was typed into one of the forms, and what was wrong with it. */
    record Typed(String form, MultiValueMap<String, String> fields, List<String> problems) {

        String field(String of, String name) {
            String value = form.equals(of)
                    ? Optional.ofNullable(fields.getFirst(name)).orElse("").strip()
                    : "";
            return value.substring(0, Math.min(LONGEST, value.length()));
        }

        List<String> chosen() {
            return List.copyOf(fields.getOrDefault("person", List.of()));
        }
    }

    /**
     * The page.
     *
     * @param mayAct whether the forms are shown
     */
    MandatesPage page(Frame frame, Contest contest, Live.Moment moment, Typed typed, boolean mayAct) {
        Spoken spoken = words.of(frame);
        var look = ContestLook.at(election, moment, contest.id());
        boolean isDeclared = look.course().declared().isPresent();
        var deputies = look.deputies();
        String own = "/results/" + contest.id();
        var figures = new ContestFigures(
                deputies.result(), deputies.result().input().tabulation().orElseThrow(), spoken, frame.texts());
        boolean isList = contest.tier() == Tier.LIST;
        var form = new PersonsForm(
                own + "/mandates/persons",
                typed.field("persons", "act"),
                typed.field("persons", "on"),
                !isList,
                typed.field("persons", "term_ends"),
                typed.field("persons", "order"));
        var elected = isDeclared ? rows(frame, deputies, typed) : List.<Row>of();
        var published = look.course().mandates().published();
        return new MandatesPage(
                frame.called(frame.texts().say("mandates.title", Map.of("contest", spoken.contest(contest)))),
                own,
                !isDeclared,
                typed.problems(),
                published.map(act -> frame.texts()
                        .say(
                                "mandates.published",
                                Map.of(
                                        "where",
                                        act.where(),
                                        "date",
                                        spoken.numbers().date(act.on())))),
                isDeclared && mayAct && published.isEmpty()
                        ? Optional.of(new PublishForm(
                                own + "/mandates/publish",
                                typed.field("publish", "where"),
                                typed.field("publish", "on")))
                        : Optional.empty(),
                isList
                        ? deputies.holdersUntil()
                                .map(last -> frame.texts()
                                        .say(
                                                "mandates.holders",
                                                Map.of("date", spoken.numbers().date(last))))
                        : Optional.empty(),
                isList && mayAct ? Optional.of(own + "/decide") : Optional.empty(),
                elected,
                mayAct && !elected.isEmpty() ? Optional.of(form) : Optional.empty(),
                isDeclared ? figures.vacancies() : List.of(),
                isDeclared ? votes(frame, contest, deputies, typed, mayAct) : List.of(),
                isDeclared ? deposits(frame, contest, figures) : Optional.empty());
    }

    private Optional<Deposits> deposits(Frame frame, Contest contest, ContestFigures figures) {
        Spoken spoken = words.of(frame);
        var rules = election.registration(contest.id());
        return rules.flatMap(each -> each.find(Rule.DEPOSIT_BACK))
                .map(back -> new Deposits(
                        frame.texts()
                                .say(
                                        "mandates.deposit-rule",
                                        Map.of(
                                                "share",
                                                spoken.numbers().shortPercent(back.share()),
                                                "law",
                                                spoken.cite(back.basis()))),
                        figures.deposits(rules.orElseThrow())));
    }

    private List<Row> rows(Frame frame, Deputies deputies, Typed typed) {
        Spoken spoken = words.of(frame);
        var rows = new ArrayList<Row>();
        for (Candidate each : deputies.elected()) {
            rows.add(new Row(
                    each.id(),
                    spoken.names().person(each.id()),
                    deputies.party(each.id()).or(each::party).map(spoken::party).orElse(Spoken.NOTHING),
                    statement(frame, deputies, each),
                    deputies.course()
                            .mandates()
                            .seat(each.id())
                            .map(act -> frame.texts()
                                    .say(
                                            "mandates.by-act",
                                            Map.of(
                                                    "act",
                                                    act.act(),
                                                    "date",
                                                    spoken.numbers().date(act.on()))))
                            .orElse(Spoken.NOTHING),
                    deputies.result().input().vacancies().stream()
                            .filter(vacancy -> vacancy.retired().equals(each.id()))
                            .map(vacancy -> spoken.numbers().date(vacancy.on()))
                            .findFirst()
                            .orElse(Spoken.NOTHING),
                    typed.chosen().contains(each.id())));
        }
        return rows;
    }

    private String statement(Frame frame, Deputies deputies, Candidate person) {
        Spoken spoken = words.of(frame);
        var until = deputies.layDownUntil(person);
        Optional<LocalDate> made = deputies.course().mandates().laidDown(person.id());
        if (made.isEmpty()) {
            return until.map(last -> frame.texts()
                            .say("mandates.due", Map.of("date", spoken.numbers().date(last))))
                    .orElse(Spoken.NOTHING);
        }
        String on = spoken.numbers().date(made.get());
        boolean isLate = until.filter(last -> made.get().isAfter(last)).isPresent();
        return isLate ? frame.texts().say("mandates.late", Map.of("date", on)) : on;
    }

    private List<Vote> votes(Frame frame, Contest contest, Deputies deputies, Typed typed, boolean mayAct) {
        Spoken spoken = words.of(frame);
        var votes = new ArrayList<Vote>();
        for (NewVote each : deputies.newVotes()) {
            String kind = each.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            var called = deputies.course().mandates().called(each.kind());
            var form = new CallForm(
                    "/results/" + contest.id() + "/mandates/call/" + kind,
                    each.otherDay().isPresent(),
                    typed.field(kind, "act"),
                    typed.field(kind, "on"),
                    typed.field(kind, "day"),
                    typed.field(kind, "consent"));
            votes.add(new Vote(
                    kind,
                    frame.texts().say("mandates.vote-" + kind),
                    sentences(frame, each),
                    called.map(act -> frame.texts()
                            .say(
                                    "mandates.called",
                                    Map.of(
                                            "act", act.act(),
                                            "date", spoken.numbers().date(act.on()),
                                            "day", spoken.numbers().date(act.day())))),
                    mayAct && called.isEmpty() ? Optional.of(form) : Optional.empty()));
        }
        return votes;
    }

    /** Who calls it; and where the law gives a time without its beginning, by when at the strictest. */
    private List<String> sentences(Frame frame, NewVote vote) {
        Spoken spoken = words.of(frame);
        var sentences = new ArrayList<String>();
        sentences.add(spoken.law().toDecide(Optional.of(vote.who())) + " ["
                + spoken.cite(vote.who().basis()) + "]");
        vote.strictlyUntil(election.registers().election().date())
                .ifPresent(last -> sentences.add(frame.texts()
                        .say(
                                "mandates.strictly",
                                Map.of("date", spoken.numbers().date(last)))));
        return sentences;
    }

    /** The vacancy that an act on a person would make. */
    Vacancy vacancy(Contest contest, Live.Moment moment, String person, Typed typed, LocalDate on) {
        var deputies = ContestLook.at(election, moment, contest.id()).deputies();
        String act = typed.field("persons", "act");
        return contest.tier() == Tier.LIST
                ? new Vacancy(deputies.party(person), person, order(typed), act, on, Optional.empty())
                : Vacancy.ofConstituency(person, act, on, TypedDay.of(typed.field("persons", "term_ends")));
    }

    private static List<String> order(Typed typed) {
        return List.of(typed.field("persons", "order").split("[\\s,;]+")).stream()
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
