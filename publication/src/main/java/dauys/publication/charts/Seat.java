package dauys.publication.charts;

import dauys.election.chamber.Chamber;
import dauys.election.chamber.Chamber.PartySeats;
import dauys.election.chamber.ContestResult;
import dauys.election.chamber.ContestResult.ListResult;
import dauys.election.chamber.ContestResult.SingleMandateResult;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.mandate.Mandate;
import dauys.election.nomination.Candidate;
import dauys.election.seats.SingleMandateOutcome.Elected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One seat of a chamber.
 *
 * @param kind how it was won
 * @param party empty for deputies without one, and while nobody has the seat
 * @param constituency the number of the constituency; empty for a seat by list
 * @param contest the id of the contest that filled it; empty while nobody has the seat
 * @param holder empty where the name is not known, or nobody has the seat
 */
public record Seat(
        Kind kind,
        Optional<String> party,
        Optional<String> contest,
        Optional<String> constituency,
        Optional<Candidate> holder) {

    /** How a seat was won. */
    public enum Kind {
        BY_LIST,
        IN_CONSTITUENCY,
        /** Nobody has it yet. */
        UNDECIDED
    }

    /**
     * The seats of a chamber, party by party in the chamber's order, of each party those by list first.
     *
     * @param contests the results of the chamber's own contests
     */
    static List<Seat> of(Chamber chamber, List<ContestResult> contests) {
        var seats = new ArrayList<Seat>(chamber.seats());
        for (PartySeats each : chamber.parties()) {
            each.party().ifPresent(party -> addByList(party, each.byList(), contests, seats));
            contests.stream()
                    .flatMap(contest -> inConstituency(contest, each.party()).stream())
                    .forEach(seats::add);
        }
        while (seats.size() < chamber.seats()) {
            seats.add(new Seat(Kind.UNDECIDED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return seats;
    }

    private static void addByList(String party, int number, List<ContestResult> contests, List<Seat> seats) {
        var contest = contests.stream()
                .filter(ListResult.class::isInstance)
                .map(ListResult.class::cast)
                .findFirst();
        List<Mandate> mandates = contest.stream()
                .flatMap(list -> list.people().stream())
                .filter(HoldersGiven.class::isInstance)
                .map(HoldersGiven.class::cast)
                .filter(given -> given.party().equals(party))
                .findFirst()
                .map(HoldersGiven::mandates)
                .orElse(List.of());
        var id = contest.map(list -> list.input().contest().id());
        for (int i = 0; i < number; i++) {
            Optional<Candidate> holder = i < mandates.size() ? mandates.get(i).holder() : Optional.empty();
            seats.add(new Seat(Kind.BY_LIST, Optional.of(party), id, Optional.empty(), holder));
        }
    }

    private static Optional<Seat> inConstituency(ContestResult result, Optional<String> party) {
        if (!(result instanceof SingleMandateResult single) || !(single.outcome() instanceof Elected elected)) {
            return Optional.empty();
        }
        var holder = result.input().candidates().stream()
                .filter(each -> each.id().equals(elected.winner().candidate()))
                .findFirst();
        if (!holder.flatMap(Candidate::party).equals(party)) {
            return Optional.empty();
        }
        var contest = result.input().contest();
        return Optional.of(
                new Seat(Kind.IN_CONSTITUENCY, party, Optional.of(contest.id()), contest.constituency(), holder));
    }
}
