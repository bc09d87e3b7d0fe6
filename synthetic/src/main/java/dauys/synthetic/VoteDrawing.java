package dauys.synthetic;

import dauys.folder.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Draws the votes of every contest and signs its protocols. The national lists hit the official totals exactly; the
 * votes of all others are plausible, and none ends in a tie at the top.
 */
final class VoteDrawing {

    private static final double INVALID = 0.024;
    private static final double AGAINST_ALL = 0.055;
    private static final double LUCK_OF_LISTS = 0.22;
    private static final double LUCK_AT_HOME = 0.32;
    private static final double LUCK_OF_INVALID = 0.45;

    private final Profile profile;
    private final long seed;
    private final Territory territory;
    private final List<Attendance> attendance;
    private final Map<String, List<Person>> people;
    private final List<SyntheticContest> contests = new ArrayList<>();
    private final List<Protocol> protocols = new ArrayList<>();

    private VoteDrawing(
            Profile profile,
            long seed,
            Territory territory,
            List<Attendance> attendance,
            Map<String, List<Person>> people) {
        this.profile = profile;
        this.seed = seed;
        this.territory = territory;
        this.attendance = attendance;
        this.people = people;
    }

    /** The contests in the order of their bodies, and one protocol for each precinct of each. */
    record Drawn(List<SyntheticContest> contests, List<Protocol> protocols) {
        Drawn {
            contests = List.copyOf(contests);
            protocols = List.copyOf(protocols);
        }
    }

    static Drawn of(
            Profile profile,
            long seed,
            Territory territory,
            List<Attendance> attendance,
            Map<String, List<Person>> people) {
        var drawing = new VoteDrawing(profile, seed, territory, attendance, people);
        drawing.draw();
        return new Drawn(drawing.contests, drawing.protocols);
    }

    private void draw() {
        for (Profile.Body body : profile.bodies()) {
            if (body.listSeats() > 0) {
                drawList(body);
            }
        }
        var members = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < territory.precincts().size(); i++) {
            for (String each : territory.constituenciesOf().get(i).values()) {
                members.computeIfAbsent(each, any -> new ArrayList<>()).add(i);
            }
        }
        for (Profile.Body body : profile.bodies()) {
            for (Profile.Constituency each : territory.constituencies()) {
                if (each.body().equals(body.id())) {
                    drawConstituency(body, each, Objects.requireNonNull(members.get(each.id())));
                }
            }
        }
    }

    private void drawList(Profile.Body body) {
        var options = new ArrayList<String>();
        profile.listsOf(body.listContest()).forEach(list -> options.add(list.party()));
        options.add(SyntheticContest.AGAINST_ALL);
        var contest = new SyntheticContest(body.listContest(), body, true, Sheet.of(body, true), options);
        var members = new ArrayList<Integer>();
        for (int i = 0; i < territory.precincts().size(); i++) {
            if (territory.votesFor(i, body)) {
                members.add(i);
            }
        }
        double[][] expected = new double[members.size()][];
        int[] papers = new int[members.size()];
        for (int i = 0; i < expected.length; i++) {
            papers[i] = papers(contest, members.get(i));
            expected[i] = expected(contest, members.get(i), papers[i]);
        }
        int[][] votes = body.area().isEmpty() ? Fitting.of(expected, papers, goals(options)) : shared(expected, papers);
        sign(contest, members, votes);
    }

    /** What the options and the invalid ballots add up to in the country. */
    private int[] goals(List<String> options) {
        int[] goals = new int[options.size() + 1];
        for (int j = 0; j < options.size(); j++) {
            goals[j] = Objects.requireNonNull(profile.goals().votes().get(options.get(j)));
        }
        goals[options.size()] = profile.goals().invalid();
        return goals;
    }

    private static int[][] shared(double[][] expected, int[] papers) {
        int[][] votes = new int[expected.length][];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = Shares.of(papers[i], expected[i]);
        }
        return votes;
    }

    /** How the lists of a contest compare in a precinct: as its region does in town or village, with some luck. */
    private double[] expected(SyntheticContest contest, int member, int papers) {
        var precinct = territory.precincts().get(member);
        var support = contest.body().area().isEmpty() ? profile.support() : profile.maslikhatSupport();
        var ofRegion = Objects.requireNonNull(support.get(precinct.region().id()));
        var draws = Draws.of(seed, contest.body().area().isEmpty() ? "votes" : "maslikhat votes", precinct.id());
        double[] weights = new double[contest.options().size() + 1];
        double sum = 0;
        for (int j = 0; j < weights.length - 1; j++) {
            var preference =
                    Objects.requireNonNull(ofRegion.get(contest.options().get(j)));
            weights[j] = precinct.village() ? preference.village() : preference.town();
            sum += weights[j];
        }
        for (int j = 0; j < weights.length - 1; j++) {
            weights[j] *= papers / sum * draws.factor(LUCK_OF_LISTS);
        }
        weights[weights.length - 1] = papers * INVALID * draws.factor(LUCK_OF_INVALID);
        return weights;
    }

    private void drawConstituency(Profile.Body body, Profile.Constituency constituency, List<Integer> members) {
        var candidates = Objects.requireNonNull(people.get(constituency.id()));
        var options = new ArrayList<String>();
        candidates.forEach(each -> options.add(each.id()));
        options.add(SyntheticContest.AGAINST_ALL);
        var contest = new SyntheticContest(constituency.id(), body, false, Sheet.of(body, false), options);
        double[] strengths = strengths(contest, candidates);
        int[][] votes = new int[members.size()][];
        for (int i = 0; i < votes.length; i++) {
            var precinct = territory.precincts().get(members.get(i));
            var draws = Draws.of(seed, "votes " + contest.id(), precinct.id());
            double[] weights = new double[strengths.length];
            for (int j = 0; j < weights.length; j++) {
                weights[j] = strengths[j] * draws.factor(LUCK_AT_HOME);
            }
            votes[i] = Shares.of(papers(contest, members.get(i)), weights);
        }
        Ties.untie(votes, candidates.size());
        sign(contest, members, votes);
    }

    /** A party's candidate stands on its support in the country, and all on what people think of the person. */
    private double[] strengths(SyntheticContest contest, List<Person> candidates) {
        var draws = Draws.of(seed, "strength", contest.id());
        var votes = profile.goals().votes();
        double all = votes.values().stream().mapToInt(Integer::intValue).sum();
        double[] strengths = new double[candidates.size() + 2];
        double sum = 0;
        for (int j = 0; j < candidates.size(); j++) {
            Optional<String> party = candidates.get(j).party();
            double ofParty =
                    party.map(each -> votes.getOrDefault(each, 0) / all).orElse(0.0);
            strengths[j] = 0.12 * draws.factor(0.8) + ofParty * draws.factor(0.35);
            sum += strengths[j];
        }
        strengths[candidates.size()] = sum * AGAINST_ALL * draws.factor(0.4);
        strengths[candidates.size() + 1] = sum * INVALID * draws.factor(0.3);
        return strengths;
    }

    private int papers(SyntheticContest contest, int member) {
        return attendance.get(member).issued() - away(contest, member);
    }

    /**
     * Voters by certificate who elect another constituency or maslikhat elsewhere: the national lists stand on
     * everybody's ballot paper, those of a region only on those of its voters, and so on down.
     */
    private int away(SyntheticContest contest, int member) {
        int came = attendance.get(member).byCertificate();
        boolean national = contest.body().area().isEmpty();
        if (came == 0 || (national && contest.list())) {
            return 0;
        }
        var draws = Draws.of(seed, "away", territory.precincts().get(member).id());
        int fromOtherRegions = draws.below(came + 1);
        int fromOtherPlaces = fromOtherRegions + draws.below(came - fromOtherRegions + 1);
        return national || contest.list() ? fromOtherRegions : fromOtherPlaces;
    }

    /** The last number of each row is the invalid ballots. */
    private void sign(SyntheticContest contest, List<Integer> members, int[][] votes) {
        contests.add(contest);
        for (int i = 0; i < votes.length; i++) {
            int member = members.get(i);
            String precinct = territory.precincts().get(member).id();
            var draws = Draws.of(seed, "spoiled " + contest.id(), precinct);
            int room = attendance.get(member).received() - papers(contest, member);
            int spoiled = draws.happens(0.3) ? 1 + draws.below(AttendanceDrawing.MOST_SPOILED) : 0;
            int invalid = votes[i][votes[i].length - 1];
            protocols.add(Protocol.signed(
                    precinct,
                    contest,
                    attendance.get(member),
                    away(contest, member),
                    Math.min(spoiled, room),
                    invalid,
                    Arrays.copyOf(votes[i], votes[i].length - 1)));
        }
    }
}
