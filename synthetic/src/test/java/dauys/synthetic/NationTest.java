package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Profile;
import dauys.folder.ProfileFolders;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole of Kazakhstan on 19 March 2023, with the numbers that were published. */
@Tag("broad")
class NationTest {

    private static final Path FOLDER = Path.of("..", "elections", "kz", "2023-full");

    /** Made once, because it takes seconds and nobody changes it. */
    private static final SyntheticElection ELECTION = made();

    private static SyntheticElection made() {
        var loaded = ProfileFolders.read(FOLDER);
        Profile profile = loaded.value().orElseThrow(() -> new AssertionError(loaded.findings()));
        return SyntheticElection.of(profile, 20230319, List.of(), 500, stage -> {});
    }

    @Test
    void theNationAddsUp() {
        var election = ELECTION;
        var goals = election.profile().goals();

        assertThat(Faults.of(election)).isEmpty();
        assertThat(goals.voters()).isEqualTo(12_035_578);
        assertThat(goals.issued()).isEqualTo(6_521_860);
        assertThat(goals.votes().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(6_366_441);
        assertThat(election.precinctCount()).isEqualTo(10_146 + 77);
        assertThat(election.candidateCount()).isEqualTo(716 + 11_735);
        assertThat(election.people().getOrDefault("mazhilis-28", List.of())).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void nobodyWhoReallyStoodIsGivenASyntheticVote() {
        var election = ELECTION;
        var taken = new HashSet<Set<String>>();
        for (String name : election.profile().people().reserved()) {
            taken.add(Set.of(name.toLowerCase(Locale.ROOT).split(" ")));
        }

        assertThat(taken).hasSizeGreaterThan(100);
        for (List<Person> standing : election.people().values()) {
            assertThat(standing).noneMatch(each -> taken.contains(words(each.name())));
            assertThat(standing).noneMatch(each -> taken.contains(words(each.russianName())));
        }
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split(" ")));
    }

    @Test
    void villagesAreSmallTownsAreLargeAndNoneIsTooLarge() {
        var precincts = ELECTION.territory().precincts();

        int[] village = sizes(precincts, true);
        int[] town = sizes(precincts, false);
        assertThat(village[village.length / 2]).isBetween(400, 700);
        assertThat(town[town.length / 2]).isBetween(1_500, 2_300);
        assertThat(Math.max(village[village.length - 1], town[town.length - 1])).isLessThanOrEqualTo(3_000);
    }

    private static int[] sizes(List<Precinct> precincts, boolean village) {
        return precincts.stream()
                .filter(each -> each.village() == village && !each.isAbroad())
                .mapToInt(Precinct::listed)
                .sorted()
                .toArray();
    }

    @Test
    void constituenciesOfMaslikhatsAreNearlyEqual() {
        var election = ELECTION;
        var deviations = election.profile().bodies().stream()
                .filter(body -> body.area().isPresent())
                .flatMapToDouble(body -> {
                    int[] sizes = new int[body.singleMandateSeats()];
                    for (int i = 0; i < election.territory().precincts().size(); i++) {
                        var id = election.territory().constituency(i, body.id());
                        if (id.isPresent()) {
                            int number = Integer.parseInt(
                                    id.get().substring(body.id().length() + 1));
                            sizes[number - 1] +=
                                    election.territory().precincts().get(i).listed();
                        }
                    }
                    double even = (double) Arrays.stream(sizes).sum() / sizes.length;
                    return Arrays.stream(sizes).mapToDouble(size -> Math.abs(size / even - 1));
                })
                .sorted()
                .toArray();

        assertThat(deviations[deviations.length / 2]).isLessThan(0.1);
        assertThat(deviations[deviations.length * 95 / 100]).isLessThan(0.33);
    }
}
