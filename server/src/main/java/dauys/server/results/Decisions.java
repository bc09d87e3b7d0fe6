package dauys.server.results;

import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.contest.Contest;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.nomination.PartyList;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.RecordedDecision;
import dauys.election.seats.RecordedDecision.Question;
import dauys.server.night.ContestLook;
import dauys.server.night.Live;
import dauys.server.night.NightElection;
import dauys.server.pages.Frame;
import dauys.server.pages.Texts;
import dauys.server.pages.TypedDay;
import dauys.server.progress.NightWords;
import dauys.server.progress.Spoken;
import dauys.server.results.DecidePage.Candidate;
import dauys.server.results.DecidePage.Choice;
import dauys.server.results.DecidePage.Holders;
import dauys.server.results.DecidePage.SeatsForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts the page of decisions together: what is open, what is on record, and what was typed. */
@Component
final class Decisions {

    private static final int LONGEST = 2_000;

    private final NightElection election;
    private final NightWords words;

    Decisions(NightElection election, NightWords words) {
        this.election = election;
        this.words = words;
    }

    /**
     * What was typed into one of the forms.
     *
     * @param party whose form it was; empty for the decision about seats
     */
    record Typed(
            Optional<String> party,
            List<String> lists,
            String act,
            String on,
            String personsText,
            boolean missed,
            List<String> problems) {

        static Typed nothing() {
            return new Typed(Optional.empty(), List.of(), "", "", "", false, List.of());
        }

        static Typed of(MultiValueMap<String, String> fields, Optional<String> party) {
            return new Typed(
                    party,
                    List.copyOf(fields.getOrDefault("list", List.of())),
                    first(fields, "act", LONGEST),
                    first(fields, "on", LONGEST),
                    first(fields, "persons", LONGEST * 10),
                    fields.containsKey("missed"),
                    List.of());
        }

        private static String first(MultiValueMap<String, String> fields, String name, int longest) {
            String value = Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
            return value.substring(0, Math.min(longest, value.length()));
        }

        Typed with(List<String> found) {
            return new Typed(party, lists, act, on, personsText, missed, found);
        }

        LocalDate date() {
            return TypedDay.of(on).orElseThrow();
        }

        List<String> persons() {
            return Arrays.stream(personsText.split("[\\s,;]+"))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        /** What must be filled in and is not. */
        List<String> missing(Texts texts, boolean needsLists) {
            var problems = new ArrayList<String>();
            if (needsLists && lists.isEmpty()) {
                problems.add(texts.say("decide.no-lists"));
            }
            if (act.isBlank()) {
                problems.add(texts.say("decide.no-act"));
            }
            if (TypedDay.of(on).isEmpty()) {
                problems.add(texts.say("declare.bad-date"));
            }
            return problems;
        }
    }

    /** The question that a decision can answer; empty where the count asks none of these. */
    static Optional<Question> question(ContestResult result) {
        if (!(result instanceof ListResult list)) {
            return Optional.empty();
        }
        return switch (list.outcome()) {
            case ListOutcome.NoListQualifies open -> Optional.of(Question.ADMISSION);
            case ListOutcome.NoSecondList open -> Optional.of(Question.ADMISSION);
            case ListOutcome.NoRuleForLoneList open -> Optional.of(Question.ADMISSION);
            case ListOutcome.SecondPlaceTied open -> Optional.of(Question.SECOND_PLACE);
            case ListOutcome.UnbrokenTie open -> Optional.of(Question.REMAINDER_TIE);
            default -> Optional.empty();
        };
    }

    /** The lists among which the commission chooses. */
    private static List<ListVotes> among(ListResult list) {
        return switch (list.outcome()) {
            case ListOutcome.NoSecondList open -> List.of(open.first());
            case ListOutcome.SecondPlaceTied open -> open.tied();
            case ListOutcome.UnbrokenTie open -> open.tied();
            default -> list.figures().lists();
        };
    }

    DecidePage page(Frame frame, Contest contest, Live.Moment moment, Typed typed) {
        Spoken spoken = words.of(frame);
        var look = ContestLook.at(election, moment, contest.id());
        ContestResult result = look.result();
        boolean isDeclared = look.course().declared().isPresent();
        var figures = new ContestFigures(result, result.input().tabulation().orElseThrow(), spoken, frame.texts());
        return new DecidePage(
                frame.called(frame.texts().say("decide.title", Map.of("contest", spoken.contest(contest)))),
                "/results/" + contest.id(),
                result.input().seatDecisions().stream()
                        .map(each -> recorded(spoken, each))
                        .toList(),
                figures.question(),
                isDeclared ? Optional.empty() : form(frame, contest, result, typed),
                isDeclared,
                isDeclared ? holders(frame, contest, result, typed) : List.of());
    }

    private static String recorded(Spoken spoken, RecordedDecision decision) {
        String parties = decision.parties().stream().map(spoken::party).collect(Collectors.joining(", "));
        return "%s: %s (%s, %s)"
                .formatted(
                        asked(spoken, decision.question()),
                        parties,
                        decision.act(),
                        spoken.numbers().date(decision.on()));
    }

    private static String asked(Spoken spoken, Question question) {
        return spoken.text(
                "question." + question.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Optional<SeatsForm> form(Frame frame, Contest contest, ContestResult result, Typed typed) {
        Spoken spoken = words.of(frame);
        boolean isOwn = typed.party().isEmpty();
        return question(result)
                .map(question -> new SeatsForm(
                        "/results/" + contest.id() + "/decide",
                        frame.texts().say("decide.question-is", Map.of("question", asked(spoken, question))),
                        among((ListResult) result).stream()
                                .map(each -> new Choice(
                                        each.party(),
                                        spoken.party(each.party()),
                                        typed.lists().contains(each.party())))
                                .toList(),
                        isOwn ? typed.act() : "",
                        isOwn ? typed.on() : "",
                        isOwn ? typed.problems() : List.of()));
    }

    private List<Holders> holders(Frame frame, Contest contest, ContestResult result, Typed typed) {
        if (!(result instanceof ListResult list) || !(list.outcome() instanceof ListOutcome.SeatsGiven given)) {
            return List.of();
        }
        var ofFolder = election.registers().holdersDecisions(contest.id());
        var all = new ArrayList<Holders>();
        for (ListSeats seats : given.seats()) {
            String party = seats.list().party();
            var outcome = list.people().stream()
                    .filter(each -> each.party().equals(party))
                    .findFirst();
            if (outcome.isPresent()) {
                boolean isKnown =
                        ofFolder.stream().anyMatch(each -> each.party().equals(party));
                all.add(holders(frame, contest, seats, outcome.get(), isKnown, typed));
            }
        }
        return all;
    }

    private Holders holders(
            Frame frame, Contest contest, ListSeats seats, HoldersOutcome outcome, boolean isKnown, Typed typed) {
        Spoken spoken = words.of(frame);
        String party = seats.list().party();
        boolean isOwn = typed.party().filter(party::equals).isPresent();
        boolean isClosed = isKnown || outcome instanceof HoldersOutcome.PersonsNotPublished;
        return new Holders(
                party,
                frame.texts().say("decide.party", Map.of("party", spoken.party(party))),
                spoken.people().explain(outcome).stream().map(spoken::line).toList(),
                isClosed ? Optional.empty() : Optional.of("/results/" + contest.id() + "/decide/" + party),
                frame.texts().say("decide.persons-help", Map.of("n", seats.seats())),
                candidates(spoken, contest, party),
                isOwn ? typed.act() : "",
                isOwn ? typed.on() : "",
                isOwn ? typed.personsText() : "",
                isOwn ? typed.problems() : List.of());
    }

    private List<Candidate> candidates(Spoken spoken, Contest contest, String party) {
        var list = election.registers().lists(contest.id()).stream()
                .filter(each -> each.party().equals(party))
                .findFirst()
                .map(PartyList::candidates)
                .orElse(List.of());
        var candidates = new ArrayList<Candidate>(list.size());
        for (int i = 0; i < list.size(); i++) {
            String id = list.get(i).id();
            candidates.add(new Candidate(i + 1, id, spoken.names().person(id)));
        }
        return candidates;
    }
}
