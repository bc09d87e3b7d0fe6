package dauys.synthetic;

import dauys.election.nomination.GroupQuota;
import dauys.election.seats.ListContest;
import dauys.election.seats.ListOutcome.SeatsGiven;
import dauys.election.seats.ListRules;
import dauys.election.seats.ListSeats;
import dauys.election.seats.ListVotes;
import dauys.election.seats.PartyListSeats;
import dauys.election.seats.ThresholdBase;
import dauys.folder.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets every list that received seats decide who holds them: the first of the list, and where the quota of mandates
 * asks for it, the next of its groups in place of the last who belong to none.
 */
final class HolderDrawing {

    private static final int DAYS_AFTER_ELECTION = 9;

    private final Profile profile;
    private final Map<String, List<Person>> people;

    private HolderDrawing(Profile profile, Map<String, List<Person>> people) {
        this.profile = profile;
        this.people = people;
    }

    /** The day on which all decisions are dated. */
    static LocalDate day(Profile profile) {
        return profile.date().plusDays(DAYS_AFTER_ELECTION);
    }

    static List<HolderDecision> of(Profile profile, VoteDrawing.Drawn votes, Map<String, List<Person>> people) {
        var sums = new LinkedHashMap<SyntheticContest, long[]>();
        for (Protocol each : votes.protocols()) {
            if (each.contest().list()) {
                long[] sum = sums.computeIfAbsent(
                        each.contest(), any -> new long[each.contest().options().size()]);
                for (int j = 0; j < sum.length; j++) {
                    sum[j] += each.votes(j);
                }
            }
        }
        var drawing = new HolderDrawing(profile, people);
        var decisions = new ArrayList<HolderDecision>();
        sums.forEach((contest, sum) -> decisions.addAll(drawing.decide(contest, sum)));
        return decisions;
    }

    /** Where the law leaves the seats open, nobody is named: whoever counts the folder will see the question. */
    private List<HolderDecision> decide(SyntheticContest contest, long[] sums) {
        int lists = sums.length - 1;
        var votes = new ArrayList<ListVotes>();
        long all = sums[lists];
        for (int j = 0; j < lists; j++) {
            votes.add(new ListVotes(contest.options().get(j), j + 1, sums[j], ListVotes.REGISTRATION_UNKNOWN));
            all += sums[j];
        }
        var rules = ListRules.of(profile.law(), contest.body().office());
        var figures = new ListContest(contest.body().listSeats(), ThresholdBase.exactly(rules.base(), all), votes);
        var decisions = new ArrayList<HolderDecision>();
        if (PartyListSeats.allocate(figures, rules) instanceof SeatsGiven given) {
            for (ListSeats each : given.seats()) {
                if (each.seats() > 0) {
                    decisions.add(new HolderDecision(
                            contest.id(),
                            each.list().party(),
                            holders(contest, each.list().party(), each.seats())));
                }
            }
        }
        return decisions;
    }

    private List<String> holders(SyntheticContest contest, String party, int seats) {
        var list = people.getOrDefault(contest.id(), List.of()).stream()
                .filter(each -> each.party().equals(Optional.of(party)))
                .toList();
        int mandates = Math.min(seats, list.size());
        var chosen = new ArrayList<>(list.subList(0, mandates));
        var quota = GroupQuota.ofMandates(profile.law(), contest.body().office(), day(profile));
        if (quota.isPresent()) {
            var waiting = list.subList(mandates, list.size()).stream()
                    .filter(each -> quota.get().counts(each.candidate()))
                    .iterator();
            for (int i = mandates - 1; i >= 0 && waiting.hasNext() && !isMet(quota.get(), chosen); i--) {
                if (!quota.get().counts(chosen.get(i).candidate())) {
                    chosen.set(i, waiting.next());
                }
            }
        }
        return chosen.stream().map(Person::id).toList();
    }

    private static boolean isMet(GroupQuota quota, List<Person> chosen) {
        return quota.isMetBy(chosen.stream().map(Person::candidate).toList());
    }
}
