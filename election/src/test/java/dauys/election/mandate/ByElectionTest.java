package dauys.election.mandate;

import static dauys.election.Given.aRulebook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dauys.law.Authority;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A constituency without a deputy: articles 85(4), 99(2), 101(3-1) and 113. */
class ByElectionTest {

    private static final Rulebook LAW = aRulebook().build();
    private static final String TERM_ENDS = "2028-03-29";

    @Nested
    class OfTheMazhilis {

        @Test
        void theCentralCommissionCallsItWithinThreeMonths() {
            assertThat(after("2024-11-30", Office.MAZHILIS))
                    .asInstanceOf(type(ByElection.Due.class))
                    .satisfies(due -> {
                        assertThat(due.who().authority()).isEqualTo(Authority.CENTRAL_COMMISSION);
                        assertThat(due.callUntil()).hasValue(LocalDate.of(2025, 2, 28));
                        assertThat(due.days()).isEmpty();
                        assertThat(due.notFrom())
                                .hasValueSatisfying(
                                        bar -> assertThat(bar.from()).isEqualTo(LocalDate.of(2027, 3, 29)));
                    });
        }

        @Test
        void noneIsHeldFromTheFirstDayOfTheLastYearOn() {
            assertThat(after("2027-03-28", Office.MAZHILIS)).isInstanceOf(ByElection.Due.class);
            assertThat(after("2027-03-29", Office.MAZHILIS))
                    .asInstanceOf(type(ByElection.NotHeld.class))
                    .satisfies(none -> assertThat(none.bar().basis().cite()).isEqualTo("99(2)"));
        }

        @Test
        void withoutTheEndOfTheTermItStaysOpen() {
            var vacancy = Vacancy.ofConstituency("K1", "No. 1", LocalDate.of(2024, 1, 1), Optional.empty());

            assertThat(ByElection.of(vacancy, "K1", LAW, Office.MAZHILIS))
                    .isInstanceOf(ByElection.TermEndUnknown.class);
        }

        @Test
        void whereNoLastYearIsBarredNoEndIsAskedFor() {
            var vacancy = Vacancy.ofConstituency("K1", "No. 1", LocalDate.of(2024, 1, 1), Optional.empty());
            var law = aRulebook().without(Rule.BY_ELECTION_NOT_IN_LAST).build();

            assertThat(ByElection.of(vacancy, "K1", law, Office.MAZHILIS))
                    .asInstanceOf(type(ByElection.Due.class))
                    .satisfies(due -> assertThat(due.notFrom()).isEmpty());
        }
    }

    @Nested
    class OfAMaslikhat {

        @Test
        void itIsHeldOnTheLastSundaysOfMarchAndOctober() {
            assertThat(days("2025-10-25"))
                    .containsExactly(
                            LocalDate.of(2025, 10, 26),
                            LocalDate.of(2026, 3, 29),
                            LocalDate.of(2026, 10, 25),
                            LocalDate.of(2027, 3, 28));
        }

        @Test
        void notOnTheDayOnWhichTheMandateFellVacant() {
            assertThat(days("2025-10-26").getFirst()).isEqualTo(LocalDate.of(2026, 3, 29));
        }

        @Test
        void noSuchDayBeforeTheLastYearMeansNone() {
            assertThat(after("2027-03-28", Office.MASLIKHAT)).isInstanceOf(ByElection.NotHeld.class);
        }

        private static List<LocalDate> days(String vacantOn) {
            var due = (ByElection.Due) after(vacantOn, Office.MASLIKHAT);
            assertThat(due.otherDay()).hasValue(Authority.CENTRAL_COMMISSION);
            return due.days().orElseThrow().all();
        }
    }

    @Test
    void anEditionThatSaysNothingLeavesItToWhoEstablishesResults() {
        assertThat(after("2024-01-01", Office.LOCAL_MASLIKHAT)).isInstanceOf(ByElection.NoRule.class);
    }

    @Test
    void onlyWhoeverWasElectedCanRetire() {
        var vacancy = Vacancy.ofConstituency("K2", "No. 1", LocalDate.of(2024, 1, 1), Optional.empty());

        assertThat(ByElection.of(vacancy, "K1", LAW, Office.MAZHILIS))
                .asInstanceOf(type(ByElection.VacancyRefused.class))
                .satisfies(refused -> assertThat(refused.refusal().code()).isEqualTo("D303"));
    }

    private static ByElection after(String vacantOn, Office office) {
        var vacancy = Vacancy.ofConstituency(
                "K1", "No. 1", LocalDate.parse(vacantOn), Optional.of(LocalDate.parse(TERM_ENDS)));
        return ByElection.of(vacancy, "K1", LAW, office);
    }
}
