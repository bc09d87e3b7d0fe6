package dauys.synthetic;

import dauys.election.nomination.Candidate;
import dauys.election.nomination.GroupQuota;
import dauys.election.nomination.KazakhAlphabet;
import dauys.folder.Profile;
import dauys.law.Office;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Draws everybody who stands: the persons on the lists, and the candidates of every constituency. */
final class CandidateDrawing {

    private static final int LEAST_IN_MAZHILIS = 25;
    private static final int LEAST_IN_MASLIKHAT = 20;

    /** Articles 89 and 104 in the edition before 2023 counted as youth who had not reached it. */
    private static final int OLDEST_YOUTH = 28;

    private static final double MEAN_AGE = 45.7;
    private static final double SPREAD_OF_AGES = 11;
    private static final int OLDEST = 80;

    private final Profile profile;
    private final long seed;
    private final Traditions traditions;
    private final Map<String, NameDrawing> names = new LinkedHashMap<>();
    private final Map<String, List<Person>> byContest = new LinkedHashMap<>();
    private int persons;

    private CandidateDrawing(Profile profile, long seed) {
        this.profile = profile;
        this.seed = seed;
        this.traditions = new Traditions(profile);
        for (String tradition : traditions.all()) {
            names.put(tradition, new NameDrawing(profile.people(), tradition));
        }
    }

    /** Who stands, by contest; in a constituency in the order of the ballot paper. */
    static Map<String, List<Person>> of(Profile profile, Territory territory, long seed) {
        var drawing = new CandidateDrawing(profile, seed);
        for (Profile.Body body : profile.bodies()) {
            drawing.drawLists(body);
        }
        for (Nomination each : new NominationDrawing(profile, territory, seed).draw()) {
            drawing.drawConstituency(each);
        }
        return drawing.byContest;
    }

    /** A person before the name is drawn. */
    private record Draft(int age, int days, boolean woman, boolean disability) {
        Draft asWoman() {
            return new Draft(age, days, true, disability);
        }

        LocalDate born(LocalDate electionDay) {
            return electionDay.minusYears(age).minusDays(days);
        }

        Candidate candidate(LocalDate electionDay) {
            return new Candidate(
                    "", "", Optional.empty(), Optional.empty(), Optional.of(born(electionDay)), woman, disability);
        }
    }

    private void drawLists(Profile.Body body) {
        var standing = new ArrayList<Person>();
        var taken = new HashSet<String>();
        for (Profile.StandingList list : profile.listsOf(body.listContest())) {
            var draws = Draws.of(seed, "list", list.contest() + ' ' + list.party());
            var drafts = drafts(body.office(), list, draws);
            for (int i = 0; i < drafts.size(); i++) {
                standing.add(named(
                        drafts.get(i), list.contest(), Optional.of(list.party()), i + 1, body.area(), draws, taken));
            }
        }
        if (!standing.isEmpty()) {
            number(body.listContest(), standing);
        }
    }

    /** The persons of a list; where they miss the quota, men who count for no group make room for women. */
    private List<Draft> drafts(Office office, Profile.StandingList list, Draws draws) {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < list.persons(); i++) {
            drafts.add(draft(office, 0.285, 0.07, draws));
        }
        var on = list.registered().orElse(profile.date());
        var quota = GroupQuota.ofLists(profile.law(), office, on);
        if (quota.isPresent()) {
            for (int i : draws.order(drafts.size())) {
                var candidates = drafts.stream()
                        .map(each -> each.candidate(profile.date()))
                        .toList();
                if (quota.get().isMetBy(candidates)) {
                    break;
                }
                if (!quota.get().counts(candidates.get(i))) {
                    drafts.set(i, drafts.get(i).asWoman());
                }
            }
        }
        return drafts;
    }

    private static Draft draft(Office office, double women, double youth, Draws draws) {
        int least = office == Office.MAZHILIS ? LEAST_IN_MAZHILIS : LEAST_IN_MASLIKHAT;
        boolean young = draws.happens(youth);
        int age = young
                ? least + draws.below(OLDEST_YOUTH - least + 1)
                : (int) Math.min(OLDEST, Math.max(OLDEST_YOUTH + 1, MEAN_AGE + SPREAD_OF_AGES * draws.bell()));
        return new Draft(age, draws.below(364), draws.happens(women), draws.happens(0.03));
    }

    private void drawConstituency(Nomination nomination) {
        var contest = nomination.constituency();
        var draws = Draws.of(seed, "candidates", contest.id());
        var taken = new HashSet<String>();
        var standing = new ArrayList<Person>();
        for (int i = 0; i < nomination.candidates(); i++) {
            var party = i < nomination.parties().size()
                    ? Optional.of(nomination.parties().get(i))
                    : Optional.<String>empty();
            var draft = draft(nomination.body().office(), 0.22, 0.09, draws);
            standing.add(named(draft, contest.id(), party, 0, Optional.of(nomination.region()), draws, taken));
        }
        standing.sort(Comparator.comparing(Person::name, KazakhAlphabet.order()));
        number(contest.id(), standing);
    }

    private Person named(
            Draft draft,
            String contest,
            Optional<String> party,
            int place,
            Optional<String> region,
            Draws draws,
            Set<String> taken) {
        var tradition = traditions.draw(region, draws);
        var name = Objects.requireNonNull(names.get(tradition)).next(draws, draft.woman(), taken);
        return new Person(
                "",
                contest,
                party,
                place,
                name.kk(),
                name.ru(),
                draft.born(profile.date()),
                draft.woman(),
                draft.disability());
    }

    /** An id is a person's alone in the whole folder, so they are counted through. */
    private void number(String contest, List<Person> standing) {
        var numbered = new ArrayList<Person>();
        for (Person each : standing) {
            persons++;
            String digits = Integer.toString(persons);
            numbered.add(each.withId("C" + "0".repeat(Math.max(0, 5 - digits.length())) + digits));
        }
        byContest.put(contest, List.copyOf(numbered));
    }
}
