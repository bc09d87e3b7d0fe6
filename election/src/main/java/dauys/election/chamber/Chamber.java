package dauys.election.chamber;

import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.contest.Body;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.nomination.Candidate;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.SingleMandateOutcome.Elected;
import dauys.law.QuotaGroup;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An elected body put together from its tiers, which are counted apart and never compensate each other (9(2), 9(3)).
 *
 * @param seats of the whole body
 * @param parties who has how many of them, most first; candidates without a party together at the end
 * @param undecided seats that nobody has yet: of open questions, tied constituencies, and contests not in the data
 * @param groups how many of the known deputies belong to the quota groups
 */
public record Chamber(Body body, int seats, List<PartySeats> parties, int undecided, Groups groups) {

    /**
     * The seats of one party, or of all deputies without a party.
     *
     * @param party empty for those without one
     */
    public record PartySeats(Optional<String> party, int byList, int inConstituencies) {
        public int total() {
            return byList + inConstituencies;
        }
    }

    /**
     * Deputies by group; one person may be in several.
     *
     * @param persons deputies whose names are known: what the shares are shares of
     * @param youthUnder the age under which a deputy counts as young; empty where the edition has none for this office
     */
    public record Groups(int persons, int women, int youth, int disability, OptionalInt youthUnder) {}

    public Chamber {
        parties = List.copyOf(parties);
    }

    /** The body as the results of its own contests make it. */
    static Chamber of(Body body, List<ContestResult> results, Rulebook rulebook, LocalDate electionDay) {
        var parties = new LinkedHashMap<Optional<String>, PartySeats>();
        var persons = new ArrayList<Candidate>();
        int seats = 0;
        for (ContestResult result : results) {
            seats += result.input().contest().seats();
            add(result, parties, persons);
        }
        // A folder may hold one tier of a body alone; the seats of the other are still the body's.
        seats = Math.max(seats, body.seats().orElse(0));
        int given = parties.values().stream().mapToInt(PartySeats::total).sum();
        var ordered = parties.values().stream()
                .sorted(Comparator.comparing((PartySeats each) -> each.party().isEmpty())
                        .thenComparing(
                                Comparator.comparingInt(PartySeats::total).reversed()))
                .toList();
        return new Chamber(body, seats, ordered, seats - given, groups(body, persons, rulebook, electionDay));
    }

    private static void add(ContestResult result, Map<Optional<String>, PartySeats> parties, List<Candidate> persons) {
        if (result instanceof ListResult list && list.outcome() instanceof SeatsGiven given) {
            given.seats().stream()
                    .filter(each -> each.seats() > 0)
                    .forEach(each -> merge(
                            parties, new PartySeats(Optional.of(each.list().party()), each.seats(), 0)));
            list.people().forEach(each -> {
                if (each instanceof HoldersGiven holders) {
                    persons.addAll(holders.holders());
                }
            });
        } else if (result instanceof SingleMandateResult single && single.outcome() instanceof Elected elected) {
            var winner = result.input().candidates().stream()
                    .filter(each -> each.id().equals(elected.winner().candidate()))
                    .findFirst();
            merge(parties, new PartySeats(winner.flatMap(Candidate::party), 0, 1));
            winner.ifPresent(persons::add);
        }
    }

    private static void merge(Map<Optional<String>, PartySeats> parties, PartySeats more) {
        parties.merge(
                more.party(),
                more,
                (one, other) -> new PartySeats(
                        one.party(), one.byList() + other.byList(), one.inConstituencies() + other.inConstituencies()));
    }

    private static Groups groups(Body body, List<Candidate> persons, Rulebook rulebook, LocalDate on) {
        var youthUnder = rulebook.find(rulebook.officeFor(body.office()), Rule.YOUTH_AGE)
                .map(provision -> OptionalInt.of(provision.dated().on(on)))
                .orElse(OptionalInt.empty());
        return new Groups(
                persons.size(),
                count(persons, QuotaGroup.WOMEN, 0, on),
                youthUnder.isEmpty() ? 0 : count(persons, QuotaGroup.YOUTH, youthUnder.getAsInt(), on),
                count(persons, QuotaGroup.DISABILITY, 0, on),
                youthUnder);
    }

    private static int count(List<Candidate> persons, QuotaGroup group, int youthUnder, LocalDate on) {
        return (int) persons.stream()
                .filter(each -> each.isInOneOf(Set.of(group), youthUnder, on))
                .count();
    }
}
