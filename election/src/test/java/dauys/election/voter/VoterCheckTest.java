package dauys.election.voter;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.Given;
import dauys.election.territory.Precinct;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What is doubtful about the numbers of voters of a precinct. */
class VoterCheckTest {

    private static final Precinct PRECINCT = Given.aPrecinct("P1").build();
    private static final VoterCheck CHECK =
            VoterCheck.of(Given.aRulebook().build(), Office.MAZHILIS, VoterCheck.USUAL_JUMP);

    private static VoterCount on(int day, long voters) {
        return on(day, voters, OptionalLong.empty(), OptionalLong.empty());
    }

    private static VoterCount on(int day, long voters, OptionalLong certificates, OptionalLong applications) {
        return new VoterCount(
                LocalDate.of(2023, 3, day), voters, certificates, applications, "made up", Given.SOMEWHERE);
    }

    private static List<String> codes(VoterCheck check, VoterCount... counts) {
        return check.check(PRECINCT, List.of(counts)).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void threeThousandVotersAreAPrecinctAndOneMoreAreTooMany() {
        assertThat(codes(CHECK, on(4, 3_000))).isEmpty();
        assertThat(codes(CHECK, on(4, 3_001))).containsExactly("V101");
    }

    @Test
    void anEditionWithoutALargestElectorateAsksNothing() {
        var silent = Given.aRulebook().without(Rule.PRECINCT_VOTERS).build();

        assertThat(codes(VoterCheck.of(silent, Office.MAZHILIS, VoterCheck.USUAL_JUMP), on(4, 9_999)))
                .isEmpty();
    }

    @Test
    void aChangeByMoreThanTheShareIsAJumpUpAndDown() {
        assertThat(codes(CHECK, on(4, 800), on(5, 1_000))).isEmpty();
        assertThat(codes(CHECK, on(4, 799), on(5, 1_000))).containsExactly("V102");
        assertThat(codes(CHECK, on(4, 1_000), on(5, 799))).containsExactly("V102");
        var strict = new VoterCheck(CHECK.most(), Ratio.of(1, 100));
        assertThat(codes(strict, on(4, 1_000), on(5, 1_011))).containsExactly("V102");
        assertThat(codes(CHECK, on(4, 0), on(5, 0))).isEmpty();
    }

    @Test
    void nobodyHasTwoCertificatesOrAppliesTwice() {
        assertThat(codes(CHECK, on(4, 100, OptionalLong.of(100), OptionalLong.of(100))))
                .isEmpty();
        assertThat(codes(CHECK, on(4, 100, OptionalLong.of(101), OptionalLong.of(101))))
                .containsExactly("V103", "V104");
    }

    @Test
    void issuedCertificatesDoNotBecomeFewer() {
        assertThat(codes(
                        CHECK,
                        on(4, 100, OptionalLong.of(5), OptionalLong.empty()),
                        on(5, 100, OptionalLong.of(4), OptionalLong.empty())))
                .containsExactly("V105");
        assertThat(codes(CHECK, on(4, 100, OptionalLong.of(5), OptionalLong.empty()), on(5, 100)))
                .isEmpty();
    }

    @Test
    void portableBoxesHoldNoMoreThanTheApplications() {
        var last = on(18, 100, OptionalLong.empty(), OptionalLong.of(7));

        assertThat(VoterCheck.portable(PRECINCT, "list", 7, last)).isEmpty();
        assertThat(VoterCheck.portable(PRECINCT, "list", 8, last))
                .map(Finding::code)
                .contains("V106");
        assertThat(VoterCheck.portable(PRECINCT, "list", 8, on(18, 100))).isEmpty();
    }
}
