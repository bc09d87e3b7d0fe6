package dauys.election.nomination;

import static dauys.election.Given.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.CandidateBuilder;
import dauys.law.QuotaGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 28);
    private static final int UNDER = 35;

    @Nested
    class Groups {

        @Test
        void eachGroupHasItsOwnMark() {
            assertThat(isIn(aCandidate("A1").woman(), QuotaGroup.WOMEN)).isTrue();
            assertThat(isIn(aCandidate("A1").withDisability(), QuotaGroup.DISABILITY))
                    .isTrue();
            assertThat(isIn(aCandidate("A1").born("2000-01-01"), QuotaGroup.YOUTH))
                    .isTrue();
        }

        @Test
        void aManPastYouthWithoutADisabilityIsInNone() {
            var groups = EnumSet.allOf(QuotaGroup.class);

            assertThat(aCandidate("A1").build().isInOneOf(groups, UNDER, DAY)).isFalse();
        }

        @Test
        void oneGroupIsEnough() {
            var groups = EnumSet.allOf(QuotaGroup.class);

            assertThat(aCandidate("A1").woman().build().isInOneOf(groups, UNDER, DAY))
                    .isTrue();
        }

        @Test
        void aGroupThatTheProvisionDoesNotNameDoesNotCount() {
            assertThat(isIn(aCandidate("A1").withDisability(), QuotaGroup.WOMEN, QuotaGroup.YOUTH))
                    .isFalse();
            assertThat(isIn(aCandidate("A1").woman(), QuotaGroup.YOUTH, QuotaGroup.DISABILITY))
                    .isFalse();
            assertThat(isIn(aCandidate("A1").born("2000-01-01"), QuotaGroup.WOMEN, QuotaGroup.DISABILITY))
                    .isFalse();
        }
    }

    @Nested
    class Youth {

        @ParameterizedTest
        @CsvSource({
            // The thirty-fifth birthday itself, the eve of it, the day after it.
            "1988-03-28, false",
            "1988-03-29, true",
            "1988-03-27, false"
        })
        void youthEndsOnTheBirthdayThatReachesTheAge(String born, boolean young) {
            assertThat(isIn(aCandidate("A1").born(born), QuotaGroup.YOUTH)).isEqualTo(young);
        }

        @Test
        void whoseBirthdayIsUnknownIsNotCounted() {
            assertThat(isIn(aCandidate("A1").birthdayUnknown(), QuotaGroup.YOUTH))
                    .isFalse();
        }

        @Test
        void whoWasBornOnTheTwentyNinthOfFebruaryReachesTheAgeOnTheTwentyEighth() {
            // The law says nothing of it. In a year without that day, this is how Java adds years.
            var person = aCandidate("A1").born("1988-02-29").build();
            var groups = Set.of(QuotaGroup.YOUTH);

            assertThat(person.isInOneOf(groups, UNDER, LocalDate.of(2023, 2, 27)))
                    .isTrue();
            assertThat(person.isInOneOf(groups, UNDER, LocalDate.of(2023, 2, 28)))
                    .isFalse();
        }
    }

    @Test
    void aCandidateIsCalledByName() {
        assertThat(aCandidate("A1").named("Әлиев Асан").build()).hasToString("Әлиев Асан");
    }

    private static boolean isIn(CandidateBuilder person, QuotaGroup first, QuotaGroup... others) {
        return person.build().isInOneOf(EnumSet.of(first, others), UNDER, DAY);
    }
}
