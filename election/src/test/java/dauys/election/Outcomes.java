package dauys.election;

import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.HoldersOutcome.HoldersGiven;
import dauys.election.nomination.Candidate;
import dauys.election.seats.ListOutcome;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.Step;
import dauys.election.seats.Step.Admission;
import dauys.law.Finding;
import dauys.law.LawRef;
import java.util.Collection;
import java.util.List;

/** What a test reads out of an outcome in one word. */
public final class Outcomes {

    private Outcomes() {}

    /** The seats of each list in the order of the ballot paper; fails where the contest is not settled. */
    public static List<Integer> seatsOf(ListOutcome outcome) {
        if (outcome instanceof SeatsGiven given) {
            return given.seats().stream().map(ListSeats::seats).toList();
        }
        throw new AssertionError("The seats are not given: " + outcome);
    }

    /** The ids of the holders in the order of their mandates; fails where there are none. */
    public static List<String> holdersOf(HoldersOutcome outcome) {
        if (outcome instanceof HoldersGiven given) {
            return idsOf(given.holders());
        }
        throw new AssertionError("The mandates have no holders: " + outcome);
    }

    public static List<String> idsOf(Collection<Candidate> persons) {
        return persons.stream().map(Candidate::id).toList();
    }

    /** The provision that a finding names; fails where it names none. */
    public static LawRef lawOf(Finding finding) {
        if (finding.facts().get("law") instanceof LawRef law) {
            return law;
        }
        throw new AssertionError("The finding names no provision: " + finding);
    }

    /** The parties of some lists, in their order. */
    public static List<String> partiesOf(List<ListVotes> lists) {
        return lists.stream().map(ListVotes::party).toList();
    }

    /** The steps of one kind, in their order. */
    public static <S extends Step> List<S> steps(Class<S> type, ListOutcome outcome) {
        return outcome.steps().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The only step of its kind; fails where there is none or more than one. */
    public static <S extends Step> S step(Class<S> type, ListOutcome outcome) {
        var found = steps(type, outcome);
        if (found.size() != 1) {
            throw new AssertionError("Not one step of the kind %s: %s".formatted(type.getSimpleName(), outcome));
        }
        return found.getFirst();
    }

    /** The step that says which lists take part. */
    public static Admission admission(ListOutcome outcome) {
        return step(Admission.class, outcome);
    }
}
