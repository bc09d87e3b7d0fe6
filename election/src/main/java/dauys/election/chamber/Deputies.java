package dauys.election.chamber;

import dauys.election.mandate.ByElection;
import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.MandateAct;
import dauys.election.mandate.NewVote;
import dauys.election.mandate.SuccessionOutcome;
import dauys.election.mandate.Vacancy;
import dauys.election.nomination.Candidate;
import dauys.election.nomination.PartyList;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.law.Anchor;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who was elected in a contest and what may be done about their mandates: the questions that the law asks before an act
 * is taken on record.
 *
 * @param result the count with everything on record
 * @param course what was decided and done
 */
public record Deputies(ContestResult result, ContestCourse course, Rulebook rulebook) {

    /** Everybody who received a mandate or followed somebody, in the order in which that came about. */
    public List<Candidate> elected() {
        var elected = new ArrayList<Candidate>();
        switch (result) {
            case ContestResult.ListResult list -> {
                list.people().forEach(each -> {
                    if (each instanceof HoldersGiven given) {
                        elected.addAll(given.holders());
                    }
                });
                list.successions().forEach(each -> {
                    if (each instanceof SuccessionOutcome.Passed passed && !elected.contains(passed.successor())) {
                        elected.add(passed.successor());
                    }
                });
            }
            case ContestResult.SingleMandateResult single -> {
                if (single.outcome() instanceof Elected won) {
                    result.input().candidates().stream()
                            .filter(each -> each.id().equals(won.winner().candidate()))
                            .forEach(elected::add);
                }
            }
            default -> {}
        }
        return elected;
    }

    /** The ids of those who have retired. */
    public Set<String> retired() {
        var gone = new HashSet<String>();
        switch (result) {
            case ContestResult.ListResult list ->
                list.successions().stream()
                        .filter(each -> !(each instanceof SuccessionOutcome.VacancyRefused))
                        .forEach(each -> gone.add(each.vacancy().retired()));
            case ContestResult.SingleMandateResult single ->
                single.byElections().stream()
                        .filter(each -> !(each instanceof ByElection.VacancyRefused))
                        .forEach(each -> gone.add(each.vacancy().retired()));
            default -> {}
        }
        return gone;
    }

    /** The votes that have to be called: where nobody was elected, and where the deputy has retired. */
    public List<NewVote> newVotes() {
        if (!(result instanceof ContestResult.SingleMandateResult single)) {
            return List.of();
        }
        var votes = new ArrayList<NewVote>();
        NewVote.after(single.outcome()).ifPresent(votes::add);
        single.byElections().forEach(each -> NewVote.after(each).ifPresent(votes::add));
        return votes;
    }

    /**
     * The last day for an elected person to lay down what cannot be held beside the mandate. The rulebook takes the
     * days to run from the results; whoever receives the mandate later has as long from then.
     */
    public Optional<LocalDate> layDownUntil(Candidate person) {
        return provision(Rule.RESIGNATION)
                .flatMap(each -> each.window().closes())
                .filter(end -> end.anchor() == Anchor.RESULTS && end.unit() == Window.Unit.DAY)
                .flatMap(end -> received(person).map(from -> from.plusDays(end.amount())));
    }

    private Optional<LocalDate> received(Candidate person) {
        Optional<LocalDate> later = result instanceof ContestResult.ListResult list
                ? followed(list, person).or(() -> named(person))
                : Optional.empty();
        return course.declared()
                .map(declared -> later.filter(day -> day.isAfter(declared.on())).orElse(declared.on()));
    }

    private static Optional<LocalDate> followed(ContestResult.ListResult list, Candidate person) {
        return list.successions().stream()
                .filter(each -> each instanceof SuccessionOutcome.Passed passed
                        && passed.successor().equals(person))
                .map(each -> each.vacancy().on())
                .findFirst();
    }

    private Optional<LocalDate> named(Candidate person) {
        return party(person.id())
                .flatMap(party -> result.input().holders().stream()
                        .filter(each -> each.party().equals(party))
                        .map(HoldersDecision::on)
                        .findFirst());
    }

    /** The party on whose list a person stands; empty in a constituency. */
    public Optional<String> party(String person) {
        return result.input().lists().stream()
                .filter(list ->
                        list.candidates().stream().anyMatch(each -> each.id().equals(person)))
                .map(PartyList::party)
                .findFirst();
    }

    /** The last day of a party's own decision about its holders; empty until the results were published. */
    public Optional<LocalDate> holdersUntil() {
        return provision(Rule.HOLDERS_TERM)
                .flatMap(each -> course.mandates()
                        .published()
                        .map(published -> each.term().lastDayFrom(published.on())));
    }

    /** Everything that stands against an act; empty where nothing does. */
    public List<Refusal> refusals(MandateAct act) {
        return switch (act) {
            case MandateAct.Publish publish -> ofPublishing(publish);
            case MandateAct.LayDown down -> ofElected(down.persons());
            case MandateAct.Seat seat -> ofSeat(seat);
            case MandateAct.Retire retire -> ofVacancy(retire.vacancy());
            case MandateAct.Call call -> ofCall(call);
        };
    }

    private List<Refusal> ofPublishing(MandateAct.Publish publish) {
        return course
                .declared()
                .filter(declared -> publish.on().isBefore(declared.on()))
                .map(declared -> Refusal.ofOrder("D401", Map.of("on", publish.on(), "established", declared.on())))
                .stream()
                .toList();
    }

    private List<Refusal> ofElected(List<String> persons) {
        var elected = elected().stream().map(Candidate::id).collect(Collectors.toSet());
        var retired = retired();
        var refusals = new ArrayList<Refusal>();
        if (persons.isEmpty()) {
            refusals.add(Refusal.ofOrder("D413", Map.of()));
        }
        persons.stream()
                .filter(each -> !elected.contains(each) || retired.contains(each))
                .forEach(each -> refusals.add(Refusal.ofOrder("D402", Map.of("candidate", each))));
        return refusals;
    }

    private List<Refusal> ofSeat(MandateAct.Seat seat) {
        var refusals = new ArrayList<>(ofElected(seat.persons()));
        provision(Rule.RESIGNATION)
                .map(Provision::basis)
                .ifPresent(basis -> seat.persons().stream()
                        .filter(each -> course.mandates()
                                .laidDown(each)
                                .filter(on -> !on.isAfter(seat.on()))
                                .isEmpty())
                        .forEach(each -> refusals.add(new Refusal("D403", basis, Map.of("candidate", each)))));
        return refusals;
    }

    private List<Refusal> ofVacancy(Vacancy vacancy) {
        return ofElected(List.of(vacancy.retired()));
    }

    private List<Refusal> ofCall(MandateAct.Call call) {
        return newVotes().stream()
                .filter(each -> each.kind() == call.kind())
                .findFirst()
                .map(vote -> vote.refusals(call))
                .orElseGet(() -> List.of(Refusal.ofOrder(
                        "D409", Map.of("kind", call.kind().name().toLowerCase(Locale.ROOT)))));
    }

    /**
     * Whether a decision about holders comes in its time: the party's own within it, the alphabet only after it. Where
     * the law sets no alphabet after the party's time, a late decision stands.
     */
    public List<Refusal> refusals(HoldersDecision decision) {
        var last = holdersUntil();
        var fallback = provision(Rule.HOLDERS_FALLBACK).map(Provision::basis);
        var facts = Map.<String, Object>of("party", decision.party());
        return switch (decision) {
            case HoldersDecision.ByParty byParty ->
                last
                        .filter(day -> byParty.on().isAfter(day))
                        .flatMap(day -> fallback.map(
                                basis -> new Refusal("D410", basis, Map.of("party", decision.party(), "last", day))))
                        .stream()
                        .toList();
            case HoldersDecision.Missed missed
            when fallback.isPresent() && last.isEmpty() -> List.of(new Refusal("D411", fallback.get(), facts));
            case HoldersDecision.Missed missed ->
                last
                        .filter(day -> !missed.on().isAfter(day))
                        .flatMap(day -> fallback.map(
                                basis -> new Refusal("D412", basis, Map.of("party", decision.party(), "last", day))))
                        .stream()
                        .toList();
        };
    }

    private Optional<Provision> provision(Rule rule) {
        Office office = rulebook.officeFor(result.input().contest().body().office());
        return rulebook.find(office, rule);
    }
}
