package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ValueTest {

    @Nested
    class GroupsOfAQuota {

        @Test
        void theyPrintInTheOrderOfTheirDeclarationHoweverTheyWereGiven() {
            var groups = new Value.Groups(Set.of(QuotaGroup.DISABILITY, QuotaGroup.WOMEN, QuotaGroup.YOUTH));

            assertThat(groups.inOrder())
                    .containsExactly(QuotaGroup.WOMEN, QuotaGroup.YOUTH, QuotaGroup.DISABILITY)
                    .isInstanceOf(EnumSet.class);
        }

        @Test
        void aQuotaOfNobodyIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Value.Groups(Set.of()))
                    .withMessage("A quota needs at least one group.");
        }

        @Test
        void laterChangesOfTheGivenSetDoNotReachThem() {
            var given = EnumSet.of(QuotaGroup.WOMEN);
            var groups = new Value.Groups(given);

            given.add(QuotaGroup.YOUTH);

            assertThat(groups.groups()).containsExactly(QuotaGroup.WOMEN);
        }

        @Test
        void whoeverReceivesTheOrderedGroupsCannotChangeTheLaw() {
            var groups = new Value.Groups(Set.of(QuotaGroup.WOMEN));

            groups.inOrder().add(QuotaGroup.YOUTH);

            assertThat(groups.inOrder()).containsExactly(QuotaGroup.WOMEN);
        }
    }

    @Nested
    class PathsOfProtocols {

        @Test
        void commissionsKeepTheOrderInWhichTheLawNamesThem() {
            var path = new Value.Path(List.of(Authority.TERRITORIAL_COMMISSION, Authority.CENTRAL_COMMISSION));

            assertThat(path.commissions())
                    .containsExactly(Authority.TERRITORIAL_COMMISSION, Authority.CENTRAL_COMMISSION);
        }

        @Test
        void aPathThroughNobodyIsRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Value.Path(List.of()));
        }

        @Test
        void noCommissionStandsTwiceOnAPath() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Value.Path(List.of(
                            Authority.CENTRAL_COMMISSION,
                            Authority.TERRITORIAL_COMMISSION,
                            Authority.CENTRAL_COMMISSION)))
                    .withMessageContaining("each once");
        }

        @ParameterizedTest
        @EnumSource(Authority.class)
        void onlyCommissionsStandOnAPath(Authority authority) {
            if (authority.isCommission()) {
                assertThat(authority.name()).endsWith("_COMMISSION");
                assertThat(new Value.Path(List.of(authority)).commissions()).containsExactly(authority);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> new Value.Path(List.of(authority)));
            }
        }

        @Test
        void aPrecinctCommissionAddsNothingUp() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Value.Path(List.of(Authority.PRECINCT_COMMISSION)));
        }

        @Test
        void laterChangesOfTheGivenListDoNotReachIt() {
            var given = new ArrayList<>(List.of(Authority.CENTRAL_COMMISSION));
            var path = new Value.Path(given);

            given.add(Authority.REGIONAL_COMMISSION);

            assertThat(path.commissions()).containsExactly(Authority.CENTRAL_COMMISSION);
        }
    }

    @Nested
    class DatedNumbers {

        private final Value.DatedWhole youth = new Value.DatedWhole(
                new TreeMap<>(Map.of(LocalDate.of(2015, 2, 9), 29, LocalDate.of(2023, 2, 27), 35)));

        @Test
        void aNumberAppliesFromItsDateOn() {
            assertThat(youth.on(LocalDate.of(2023, 2, 27))).isEqualTo(35);
            assertThat(youth.on(LocalDate.of(2026, 8, 23))).isEqualTo(35);
        }

        @Test
        void theNumberBeforeAppliesUntilTheEveOfThatDate() {
            assertThat(youth.on(LocalDate.of(2023, 2, 26))).isEqualTo(29);
            assertThat(youth.on(LocalDate.of(2015, 2, 9))).isEqualTo(29);
        }

        @Test
        void beforeTheFirstDateTheFirstNumberHolds() {
            // Only a comparison asks for it: votes of an older election counted by the rules of a newer edition.
            assertThat(youth.on(LocalDate.of(2015, 2, 8))).isEqualTo(29);
            assertThat(youth.on(LocalDate.of(1999, 10, 10))).isEqualTo(29);
        }

        @Test
        void aNumberWithoutADateIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Value.DatedWhole(new TreeMap<>()))
                    .withMessage("A dated number needs at least one date.");
        }

        @Test
        void nobodyCanChangeThemAfterwards() {
            var given = new TreeMap<>(Map.of(LocalDate.of(2015, 2, 9), 29));
            var dated = new Value.DatedWhole(given);

            given.put(LocalDate.of(2015, 2, 9), 99);

            assertThat(dated.on(LocalDate.of(2020, 1, 1))).isEqualTo(29);
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> dated.from().clear());
        }
    }

    @Nested
    class LastSundays {

        private final Value.LastSundays sundays = new Value.LastSundays(Set.of(Month.MARCH, Month.OCTOBER));

        @Test
        void areTheLastOfTheirMonths() {
            assertThat(sundays.between(LocalDate.of(2023, 3, 25), LocalDate.of(2024, 3, 31)))
                    .containsExactly(LocalDate.of(2023, 3, 26), LocalDate.of(2023, 10, 29));
            assertThat(sundays.between(LocalDate.of(2023, 3, 26), LocalDate.of(2024, 4, 1)))
                    .containsExactly(LocalDate.of(2023, 10, 29), LocalDate.of(2024, 3, 31));
        }

        @Test
        void areOfOneMonthAtLeast() {
            assertThatIllegalArgumentException().isThrownBy(() -> new Value.LastSundays(Set.of()));
        }
    }
}
