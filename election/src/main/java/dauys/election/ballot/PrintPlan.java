package dauys.election.ballot;

import dauys.election.territory.Precinct;
import dauys.law.Office;
import dauys.law.Ratio;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many papers of each contest are printed. Rounded up in every precinct they are more than rounded up once, so both
 * numbers stand beside each other: a commission orders by precinct, and a press notice tells the one of the whole.
 *
 * @param contests in the order in which precincts have them
 */
public record PrintPlan(List<OfContest> contests) {

    public PrintPlan {
        contests = List.copyOf(contests);
    }

    /**
     * The papers of one contest.
     *
     * @param precincts that give it out
     * @param voters on their lists
     * @param byPrecinct papers, rounded up in each precinct; empty where the edition does not say how many
     * @param asWhole papers, rounded up once
     */
    public record OfContest(
            BallotPaper paper, int precincts, long voters, Optional<Long> byPrecinct, Optional<Long> asWhole) {}

    /**
     * Adds up precincts.
     *
     * @param share what is printed as a share of the voters, by the office that is elected; empty where the edition
     *     that governs does not say
     */
    public static PrintPlan of(
            Collection<Precinct> precincts, Ballots ballots, Function<Office, Optional<Ratio>> share) {
        var contests = new LinkedHashMap<BallotPaper, OfContest>();
        for (Precinct precinct : precincts) {
            for (BallotPaper paper : ballots.of(precinct)) {
                Optional<Ratio> printed = share.apply(paper.contest().body().office());
                OfContest before = contests.getOrDefault(
                        paper, new OfContest(paper, 0, 0, printed.map(any -> 0L), Optional.empty()));
                long voters = before.voters() + precinct.voters();
                contests.put(
                        paper,
                        new OfContest(
                                paper,
                                before.precincts() + 1,
                                voters,
                                printed.map(
                                        each -> before.byPrecinct().orElse(0L) + PrintRun.of(precinct.voters(), each)),
                                printed.map(each -> PrintRun.of(voters, each))));
            }
        }
        return new PrintPlan(List.copyOf(contests.values()));
    }

    /** By the ids of their contests. */
    public Map<String, OfContest> byContest() {
        var found = new LinkedHashMap<String, OfContest>();
        contests.forEach(each -> found.put(each.paper().contest().id(), each));
        return found;
    }
}
