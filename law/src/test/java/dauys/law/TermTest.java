package dauys.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Term.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    private static final LocalDate ELECTION_DAY = LocalDate.of(2023, 3, 19);

    @Test
    void daysAndMonthsAreReadAsTheRulebookWritesThem() {
        assertThat(Term.parse("10 days")).contains(new Term(10, Unit.DAY));
        assertThat(Term.parse("1 day")).contains(new Term(1, Unit.DAY));
        assertThat(Term.parse("1 month")).contains(new Term(1, Unit.MONTH));
        assertThat(Term.parse("2 months")).contains(new Term(2, Unit.MONTH));
        assertThat(Term.parse("999 days")).contains(new Term(999, Unit.DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10",
                "days",
                "0 days",
                "00 months",
                "-1 day",
                "10  days",
                "10 weeks",
                "1000 days",
                "10 Days",
                "10 days "
            })
    void anythingElseIsNoTerm(String text) {
        assertThat(Term.parse(text)).isEmpty();
    }

    @Test
    void aTermOfTenDaysFromElectionDayEndsTenDaysLater() {
        assertThat(new Term(10, Unit.DAY).lastDayFrom(ELECTION_DAY)).isEqualTo(LocalDate.of(2023, 3, 29));
    }

    @Test
    void aMonthEndsOnTheSameDayOfTheNextMonth() {
        assertThat(new Term(1, Unit.MONTH).lastDayFrom(ELECTION_DAY)).isEqualTo(LocalDate.of(2023, 4, 19));
    }

    @Test
    void aMonthFromTheLastDayOfJanuaryEndsOnTheLastDayOfFebruary() {
        assertThat(new Term(1, Unit.MONTH).lastDayFrom(LocalDate.of(2023, 1, 31)))
                .isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void aTermOfNoTimeIsRefusedByItsAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(0, Unit.DAY))
                .withMessage("Not a time: 0 DAY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(-1, Unit.MONTH))
                .withMessage("Not a time: -1 MONTH");
    }

    @Test
    void aTermThatEndsWithADayBeginsSoMuchBefore() {
        assertThat(new Term(12, Term.Unit.MONTH).firstDayUntil(LocalDate.of(2028, 3, 29)))
                .isEqualTo(LocalDate.of(2027, 3, 29));
        assertThat(new Term(10, Term.Unit.DAY).firstDayUntil(LocalDate.of(2023, 3, 5)))
                .isEqualTo(LocalDate.of(2023, 2, 23));
    }
}
