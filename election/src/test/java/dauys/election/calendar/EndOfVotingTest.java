package dauys.election.calendar;

import static dauys.election.Given.aRulebook;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.territory.Region;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Until when nobody is told how people have voted. */
class EndOfVotingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final Region ASTANA = region("KZ-71", Optional.of(ZoneOffset.ofHours(6)));
    private static final Region ATYRAU = region("KZ-23", Optional.of(ZoneOffset.ofHours(5)));
    private static final Region UNKNOWN = region("KZ-10", Optional.empty());

    @Test
    void votingHasEndedWhenItHasEndedInTheWest() {
        assertThat(end(ASTANA, ATYRAU)).isEqualTo("2023-03-19T15:00:00Z");
        assertThat(end(ATYRAU, ASTANA)).isEqualTo("2023-03-19T15:00:00Z");
    }

    @Test
    void whereAllClocksAreKnownNobodyWaitsForAnother() {
        assertThat(end(ASTANA)).isEqualTo("2023-03-19T14:00:00Z");
    }

    @Test
    void aRegionWhoseLocalTimeIsNotKnownIsTakenToKeepTheLatest() {
        assertThat(end(ASTANA, UNKNOWN)).isEqualTo("2023-03-19T15:00:00Z");
        assertThat(end(UNKNOWN)).isEqualTo("2023-03-19T15:00:00Z");
        assertThat(end()).isEqualTo("2023-03-19T15:00:00Z");
    }

    @Test
    void aRegionFurtherWestThanTheCountryIsWaitedFor() {
        var kaliningrad = region("RU-KGD", Optional.of(ZoneOffset.ofHours(2)));

        assertThat(end(UNKNOWN, kaliningrad)).isEqualTo("2023-03-19T18:00:00Z");
    }

    @Test
    void theOfficeForWhichVotingEndsLastDecides() {
        var rulebook = aRulebook()
                .with(Office.MASLIKHAT, Rule.VOTING_CLOSES, dauys.election.Values.timeOfDay("22:00"), "38", "")
                .build();

        assertThat(EndOfVoting.everywhere(rulebook, List.of(Office.MAZHILIS, Office.MASLIKHAT), DAY, List.of(ASTANA)))
                .isEqualTo("2023-03-19T16:00:00Z");
    }

    @Test
    void whereTheEditionSetsNoHourTheDayMustBeOver() {
        var silent = aRulebook().without(Rule.VOTING_CLOSES).build();

        assertThat(end(silent, ASTANA, ATYRAU)).isEqualTo("2023-03-19T19:00:00Z");
    }

    private static Instant end(Region... regions) {
        return end(aRulebook().build(), regions);
    }

    private static Instant end(Rulebook rulebook, Region... regions) {
        return EndOfVoting.everywhere(rulebook, List.of(Office.MAZHILIS), DAY, List.of(regions));
    }

    private static Region region(String code, Optional<ZoneOffset> offset) {
        return new Region(code, Optional.empty(), Optional.empty(), new Trilingual(code, code, code), offset);
    }
}
