package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookTest {

    private static final Edition EDITION = new Edition("kz", LocalDate.of(2022, 11, 5));
    private static final Trilingual TITLE = new Trilingual("Заң", "Закон", "Act");

    private final Provision threshold =
            provision(Office.MAZHILIS, Rule.THRESHOLD, new Value.Share(Ratio.of(5, 100)), "97-1");
    private final Provision seats = provision(Office.MAZHILIS, Rule.BODY_SEATS, new Value.Whole(98), "50");
    private final Provision ofMaslikhat =
            provision(Office.MASLIKHAT, Rule.THRESHOLD, new Value.Share(Ratio.of(5, 100)), "111-1");

    private final Rulebook rulebook = new Rulebook(EDITION, TITLE, List.of(ofMaslikhat, threshold, seats));

    @Test
    void aRulebookIsOneEditionWithItsTitle() {
        assertThat(rulebook.edition()).isEqualTo(EDITION);
        assertThat(rulebook.title()).isEqualTo(TITLE);
        assertThat(rulebook).hasToString("Rulebook kz/2022-11-05");
    }

    @Test
    void provisionsStandInTheOrderOfOfficesAndRulesHoweverTheyWereGiven() {
        assertThat(rulebook.provisions()).containsExactly(seats, threshold, ofMaslikhat);
    }

    @Test
    void theSameRuleOfTwoOfficesIsTwoProvisions() {
        assertThat(rulebook.find(Office.MAZHILIS, Rule.THRESHOLD)).contains(threshold);
        assertThat(rulebook.find(Office.MASLIKHAT, Rule.THRESHOLD)).contains(ofMaslikhat);
        assertThat(rulebook.get(Office.MASLIKHAT, Rule.THRESHOLD)).isEqualTo(ofMaslikhat);
    }

    @Test
    void aRuleThatTheEditionDoesNotCarryIsNotFound() {
        assertThat(rulebook.find(Office.MASLIKHAT, Rule.BODY_SEATS)).isEmpty();
        assertThat(rulebook.find(Office.AKIM, Rule.THRESHOLD)).isEmpty();
        assertThat(rulebook.has(Office.MAZHILIS, Rule.BODY_SEATS)).isTrue();
        assertThat(rulebook.has(Office.MASLIKHAT, Rule.BODY_SEATS)).isFalse();
    }

    @Test
    void gettingWhatIsNotThereNamesEditionRuleAndOffice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rulebook.get(Office.MASLIKHAT, Rule.BODY_SEATS))
                .withMessage("The rulebook kz/2022-11-05 has no provision body.seats for maslikhat.");
    }

    @Test
    void gapsAreTheMissingRulesInTheOrderAsked() {
        var asked = List.of(Rule.QUOTIENT, Rule.THRESHOLD, Rule.BODY_TIERS);

        assertThat(rulebook.gaps(Office.MAZHILIS, asked)).containsExactly(Rule.QUOTIENT, Rule.BODY_TIERS);
        assertThat(rulebook.gaps(Office.AKIM, asked)).isEqualTo(asked);
        assertThat(rulebook.gaps(Office.MAZHILIS, List.of(Rule.THRESHOLD))).isEmpty();
    }

    @Test
    void twoProvisionsThatClaimOneRuleAreRefusedAndBothAreNamed() {
        var rival = provision(Office.MAZHILIS, Rule.THRESHOLD, new Value.Share(Ratio.of(7, 100)), "97-1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rulebook(EDITION, TITLE, List.of(threshold, rival)))
                .withMessage("Two provisions claim one rule: " + threshold + " and " + rival);
    }

    @Test
    void aChangedProvisionTakesThePlaceOfTheOldOneAndTheRestStays() {
        var seven = provision(Office.MAZHILIS, Rule.THRESHOLD, new Value.Share(Ratio.of(7, 100)), "97-1");

        var changed = rulebook.with(seven);

        assertThat(changed.provisions()).containsExactly(seats, seven, ofMaslikhat);
        assertThat(changed.edition()).isEqualTo(EDITION);
        assertThat(changed.title()).isEqualTo(TITLE);
        assertThat(rulebook.get(Office.MAZHILIS, Rule.THRESHOLD)).isEqualTo(threshold);
    }

    @Test
    void aNewProvisionIsAdded() {
        var quotient = provision(Office.MAZHILIS, Rule.QUOTIENT, new Value.InForce(), "97-1");

        assertThat(rulebook.with(quotient).provisions()).containsExactly(seats, threshold, quotient, ofMaslikhat);
    }

    @Test
    void aProvisionTakenOutIsMissingForItsOfficeOnly() {
        var without = rulebook.without(Office.MAZHILIS, Rule.THRESHOLD);

        assertThat(without.provisions()).containsExactly(seats, ofMaslikhat);
        assertThat(rulebook.provisions()).hasSize(3);
    }

    @Nested
    class TheNationalChamber {

        private final Rulebook ofMazhilis = only(Office.MAZHILIS);
        private final Rulebook ofKurultai = only(Office.KURULTAI);

        @Test
        void votesForTheMazhilisAreCountedByTheRulesOfTheKurultaiWhereAnEditionHasOnlyThose() {
            assertThat(ofKurultai.officeFor(Office.MAZHILIS)).isEqualTo(Office.KURULTAI);
            assertThat(ofMazhilis.officeFor(Office.KURULTAI)).isEqualTo(Office.MAZHILIS);
        }

        @Test
        void anOfficeThatTheEditionKnowsIsItself() {
            var ofBoth = new Rulebook(
                    EDITION,
                    TITLE,
                    List.of(
                            threshold,
                            provision(Office.KURULTAI, Rule.THRESHOLD, new Value.Share(Ratio.of(5, 100)), "97-1")));

            assertThat(ofMazhilis.officeFor(Office.MAZHILIS)).isEqualTo(Office.MAZHILIS);
            assertThat(ofBoth.officeFor(Office.MAZHILIS)).isEqualTo(Office.MAZHILIS);
            assertThat(ofBoth.officeFor(Office.KURULTAI)).isEqualTo(Office.KURULTAI);
        }

        @Test
        void anEditionWithoutEitherKeepsTheNameItWasAskedFor() {
            assertThat(only(Office.AKIM).officeFor(Office.MAZHILIS)).isEqualTo(Office.MAZHILIS);
            assertThat(only(Office.AKIM).officeFor(Office.KURULTAI)).isEqualTo(Office.KURULTAI);
        }

        @ParameterizedTest
        @EnumSource(
                value = Office.class,
                names = {"MASLIKHAT", "LOCAL_MASLIKHAT", "AKIM", "STATE_DUMA"})
        void noOtherOfficeHasACounterpart(Office office) {
            assertThat(ofKurultai.officeFor(office)).isEqualTo(office);
        }

        @Test
        void chambersOfDifferentCountriesDoNotStandForEachOther() {
            assertThat(only(Office.STATE_DUMA).officeFor(Office.MAZHILIS)).isEqualTo(Office.MAZHILIS);
            assertThat(ofMazhilis.officeFor(Office.STATE_DUMA)).isEqualTo(Office.STATE_DUMA);
        }

        private static Rulebook only(Office office) {
            return new Rulebook(
                    EDITION,
                    TITLE,
                    List.of(provision(office, Rule.THRESHOLD, new Value.Share(Ratio.of(5, 100)), "97-1")));
        }
    }

    private static Provision provision(Office office, Rule rule, Value value, String article) {
        return new Provision(
                office,
                rule,
                value,
                new LawRef("elections", article, "1", 0, "", EDITION),
                Optional.empty(),
                "the law's text",
                Confidence.READ_IN_THE_LAW,
                "");
    }
}
