package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.mandate.HoldersDecision;
import dauys.election.mandate.HoldersOutcome;
import dauys.election.mandate.MandateHolders;
import dauys.election.mandate.MandateRules;
import dauys.election.nomination.ListRequirements;
import dauys.election.nomination.PartyList;
import dauys.folder.Profile;
import dauys.law.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A synthetic election adds up to its profile, keeps the law, and names no real person. */
class SyntheticElectionTest {

    private static LongStream seeds() {
        return LongStream.of(0, 1, -7, 20230319, Long.MAX_VALUE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingAddsUpAndEveryProtocolKeepsEveryIdentity(long seed) {
        assertThat(Faults.of(Small.election(seed))).isEmpty();
    }

    @Test
    void aPlantedSlipIsAFaultThatTheseTestsFind() {
        for (SlipKind kind : SlipKind.values()) {
            assertThat(Faults.of(Small.election(1, kind))).as(kind.key()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumbersOfCandidatesAreThoseOfTheProfile(long seed) {
        var election = Small.election(seed);
        var goals = election.profile().goals();
        int national = 0;
        int selfNominated = 0;
        int local = 0;
        for (SyntheticContest contest : election.contests()) {
            var standing = election.people().getOrDefault(contest.id(), List.of());
            if (contest.list()) {
                continue;
            }
            assertThat(standing).as(contest.id()).hasSizeGreaterThanOrEqualTo(2);
            if (contest.body().area().isEmpty()) {
                national += standing.size();
                selfNominated += (int)
                        standing.stream().filter(each -> each.party().isEmpty()).count();
            } else {
                local += standing.size();
            }
        }
        assertThat(national).isEqualTo(goals.candidates());
        assertThat(selfNominated).isEqualTo(goals.selfNominated());
        assertThat(local).isEqualTo(goals.localCandidates());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyListHasItsPersonsAndMeetsItsQuota(long seed) {
        var election = Small.election(seed);
        var profile = election.profile();
        for (Profile.StandingList list : profile.lists()) {
            var office = election.contests().stream()
                    .filter(each -> each.id().equals(list.contest()))
                    .map(each -> each.body().office())
                    .findFirst()
                    .orElseThrow();
            var persons = persons(election, list.contest(), list.party());
            assertThat(persons).as(list.toString()).hasSize(list.persons());
            assertThat(persons).extracting(Person::place).startsWith(1).endsWith(list.persons());
            var requirements =
                    ListRequirements.of(profile.law(), office, list.registered().orElse(profile.date()));
            assertThat(requirements.quota()).isPresent();
            assertThat(requirements
                            .quota()
                            .get()
                            .isMetBy(persons.stream().map(Person::candidate).toList()))
                    .as(list.toString())
                    .isTrue();
            assertThat(requirements.check(
                            new PartyList(
                                    list.party(),
                                    Optional.empty(),
                                    OptionalInt.empty(),
                                    persons.stream().map(Person::candidate).toList()),
                            69,
                            Place.of("")))
                    .isEmpty();
        }
    }

    private static List<Person> persons(SyntheticElection election, String contest, String party) {
        return election.people().getOrDefault(contest, List.of()).stream()
                .filter(each -> each.party().equals(Optional.of(party)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsAreUniqueAndNamesAreWithinAContest(long seed) {
        var ids = new HashSet<String>();
        for (List<Person> standing : Small.election(seed).people().values()) {
            var names = new HashSet<String>();
            for (Person each : standing) {
                assertThat(each.id()).matches("[A-Z0-9][A-Z0-9_-]{0,63}");
                assertThat(ids.add(each.id())).isTrue();
                assertThat(names.add(each.name())).as(each.name()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRealPersonIsGivenASyntheticVote(long seed) {
        for (List<Person> standing : Small.election(seed).people().values()) {
            assertThat(standing)
                    .extracting(Person::name)
                    .doesNotContain("Абенов Ерлан", "Нұрланов Серік", "Әлібекова Мәдина", "Петров Пётр");
        }
    }

    @Test
    void thoseNamesWouldHaveBeenDrawnIfNobodyHadLeftThemOut() {
        var people = Small.profile().people();
        var free = new Profile.People(people.given(), people.surnames(), List.of(), people.traditions());
        var draws = Draws.of(1, "names", "");
        var names = new NameDrawing(free, "kk");
        var drawn = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) {
            drawn.add(names.next(draws, false, new HashSet<>()).kk());
        }

        assertThat(drawn).contains("Абенов Ерлан", "Нұрланов Серік");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void candidatesAreOldEnough(long seed) {
        var election = Small.election(seed);
        for (SyntheticContest contest : election.contests()) {
            int least = contest.body().area().isEmpty() ? 25 : 20;
            for (Person each : election.people().getOrDefault(contest.id(), List.of())) {
                assertThat(each.born().plusYears(least))
                        .isBeforeOrEqualTo(election.profile().date());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLawAcceptsWhatPartiesDecidedOnTheirHolders(long seed) {
        var election = Small.election(seed);
        var profile = election.profile();
        var day = HolderDrawing.day(profile);

        assertThat(election.decisions()).isNotEmpty();
        for (HolderDecision each : election.decisions()) {
            var office = election.contests().stream()
                    .filter(contest -> contest.id().equals(each.contest()))
                    .map(contest -> contest.body().office())
                    .findFirst()
                    .orElseThrow();
            var list = new PartyList(
                    each.party(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    persons(election, each.contest(), each.party()).stream()
                            .map(Person::candidate)
                            .toList());
            var outcome = MandateHolders.of(
                    list,
                    each.candidates().size(),
                    new MandateRules(profile.law(), office),
                    Optional.of(new HoldersDecision.ByParty(each.party(), each.candidates(), "SYNTHETIC", day)));
            assertThat(outcome).isInstanceOf(HoldersOutcome.HoldersGiven.class);
        }
    }

    @Test
    void anotherSeedIsAnotherElection() {
        var one = Small.election(1);
        var other = Small.election(2);

        assertThat(one.territory().precincts()).isNotEqualTo(other.territory().precincts());
        assertThat(one.people()).isNotEqualTo(other.people());
    }

    @Test
    void townsAndVillagesVoteDifferentlyAndSoDoRegions() {
        var election = Small.election(1);
        var village = new long[2];
        var town = new long[2];
        for (Protocol each : election.protocols()) {
            if (each.contest().id().equals("mazhilis-list") && each.precinct().startsWith("AA")) {
                var precinct = election.territory().precincts().stream()
                        .filter(one -> one.id().equals(each.precinct()))
                        .findFirst()
                        .orElseThrow();
                var sums = precinct.village() ? village : town;
                sums[0] += each.votes(2);
                sums[1] += each.line(LineRole.TOOK_PART);
            }
        }

        // The third party of the ballot paper has 20 in towns against 8 in villages.
        assertThat(town[0] * village[1]).isGreaterThan(village[0] * town[1]);
    }
}
