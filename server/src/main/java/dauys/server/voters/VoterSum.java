package dauys.server.voters;

import dauys.election.voter.VoterCount;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The numbers of several precincts together.
 *
 * @param precincts how many there are
 * @param known how many of them have numbers
 * @param certificates empty where none of them said anything
 * @param applications empty where none of them said anything
 * @param largest the most voters of one precinct; empty where none has numbers
 */
record VoterSum(
        int precincts,
        int known,
        long voters,
        OptionalLong certificates,
        OptionalLong applications,
        OptionalLong largest) {

    static VoterSum of(int precincts, List<VoterCount> known) {
        return new VoterSum(
                precincts,
                known.size(),
                known.stream().mapToLong(VoterCount::voters).sum(),
                sum(known, VoterCount::certificates),
                sum(known, VoterCount::applications),
                known.stream().mapToLong(VoterCount::voters).max());
    }

    private static OptionalLong sum(List<VoterCount> known, Function<VoterCount, OptionalLong> number) {
        return known.stream()
                .map(number)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .reduce(Long::sum);
    }
}
