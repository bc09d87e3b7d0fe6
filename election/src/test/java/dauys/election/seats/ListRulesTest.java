package dauys.election.seats;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.chosen;
import static dauys.election.Values.inForce;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.Office;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Term;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListRulesTest {

    @Nested
    class TakenFromTheRulebook {

        @Test
        void theMazhilisGoesByArticle97Part1() {
            var rules = aRulebook().listRules();

            assertThat(rules.threshold()).isEqualTo(Ratio.of(5, 100));
            assertThat(rules.thresholdBasis().cite()).isEqualTo("97-1(1)");
            assertThat(rules.base()).isEqualTo(Choice.Base.LISTS_AND_AGAINST_ALL);
            assertThat(rules.baseBasis().cite()).isEqualTo("43(5)");
            assertThat(rules.quotientBasis().cite()).isEqualTo("97-1(1)");
            assertThat(rules.wholeSeatsBasis().cite()).isEqualTo("97-1(3)");
            assertThat(rules.remainderBasis().cite()).isEqualTo("97-1(4)");
            assertThat(rules.earlierRegistered().orElseThrow().cite()).isEqualTo("97-1(4)");
        }

        @Test
        void theRuleForTheSecondListComesWithItsArticles() {
            var second = aRulebook().listRules().secondList().orElseThrow();

            assertThat(second.admissionBasis().cite()).isEqualTo("97-1(2)");
            assertThat(second.coefficient()).isEqualTo(Ratio.of(7, 10));
            assertThat(second.coefficientBasis().cite()).isEqualTo("97-1(3)");
            assertThat(second.least()).isEqualTo(2);
            assertThat(second.leastBasis().cite()).isEqualTo("97-1(3)");
            assertThat(second.restBasis().cite()).isEqualTo("97-1(4) part 2");
        }

        @Test
        void aMaslikhatGuaranteesOneSeatOnly() {
            var rules = aRulebook().listRules(Office.MASLIKHAT);

            assertThat(rules.secondList().orElseThrow().least()).isEqualTo(1);
            assertThat(rules.thresholdBasis().cite()).isEqualTo("111-1(1)");
        }

        @Test
        void anotherReadingOfThoseWhoTookPartIsTakenOver() {
            var rules = aRulebook()
                    .with(Rule.THRESHOLD_BASE, chosen(Choice.Base.ALL_WHO_VOTED))
                    .listRules();

            assertThat(rules.base()).isEqualTo(Choice.Base.ALL_WHO_VOTED);
        }

        @Test
        void theRuleThatALoneListTakesAllIsTakenOver() {
            var rules = aRulebook()
                    .with(Office.MAZHILIS, Rule.LONE_LIST, inForce(), "97-1", "2-1")
                    .listRules();

            assertThat(rules.loneList().orElseThrow().cite()).isEqualTo("97-1(2-1)");
        }

        @Test
        void whatAnEditionDoesNotCarryIsEmpty() {
            var rules = aRulebook()
                    .without(Rule.REMAINDER_TIE, Rule.SECOND_LIST, Rule.RESULTS)
                    .listRules();

            assertThat(rules.loneList()).isEmpty();
            assertThat(rules.earlierRegistered()).isEmpty();
            assertThat(rules.secondList()).isEmpty();
            assertThat(rules.results()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(
                value = Rule.class,
                names = {"THRESHOLD", "THRESHOLD_BASE", "QUOTIENT", "WHOLE_SEATS", "REMAINDER_SEATS"})
        void withoutARuleThatEveryCountNeedsThereAreNoRules(Rule needed) {
            var edition = aRulebook().without(needed);

            assertThat(ListRules.NEEDED).contains(needed);
            assertThatIllegalArgumentException().isThrownBy(edition::listRules).withMessageContaining(needed.key());
        }

        @ParameterizedTest
        @EnumSource(
                value = Rule.class,
                names = {"SECOND_LIST_COEFFICIENT", "SECOND_LIST_LEAST", "SECOND_LIST_REST"})
        void halfOfTheRuleForTheSecondListIsRefused(Rule missing) {
            var edition = aRulebook().without(missing);

            assertThat(ListRules.SECOND_LIST).contains(Rule.SECOND_LIST, missing);
            assertThatIllegalArgumentException().isThrownBy(edition::listRules).withMessageContaining(missing.key());
        }
    }

    @Nested
    class NumbersThatCouldOverflow {

        @ParameterizedTest
        @CsvSource({"1, 1000", "999, 1000", "1, 1", "0, 1"})
        void aThresholdInThousandthsIsTaken(long numerator, long denominator) {
            var rules = aRulebook()
                    .with(Rule.THRESHOLD, share(numerator, denominator))
                    .listRules();

            assertThat(rules.threshold()).isEqualTo(Ratio.of(numerator, denominator));
        }

        @ParameterizedTest
        @CsvSource({"1, 1001, 1/1001", "11, 10, 11/10"})
        void aFinerThresholdOrOneAboveTheWholeIsRefused(long numerator, long denominator, String shown) {
            var edition = aRulebook().with(Rule.THRESHOLD, share(numerator, denominator));

            assertThatIllegalArgumentException()
                    .isThrownBy(edition::listRules)
                    .withMessage("Not a threshold: " + shown);
        }

        @ParameterizedTest
        @CsvSource({"9, 10", "9, 1000", "0, 1"})
        void aCoefficientInTenthsIsTaken(long numerator, long denominator) {
            var rules = aRulebook()
                    .with(Rule.SECOND_LIST_COEFFICIENT, share(numerator, denominator))
                    .listRules();

            assertThat(rules.secondList().orElseThrow().coefficient()).isEqualTo(Ratio.of(numerator, denominator));
        }

        @Test
        void aCoefficientOfOneLeavesTheResultAsItIs() {
            var edition = aRulebook().with(Rule.SECOND_LIST_COEFFICIENT, share(1, 1));

            assertThat(edition.listRules().secondList().orElseThrow().coefficient())
                    .hasToString("1/1");
        }

        @ParameterizedTest
        @CsvSource({"9, 1, 9/1", "9, 8, 9/8"})
        void aCoefficientAboveOneIsRefusedBecauseItCouldGiveMoreSeatsThanThereAre(
                long numerator, long denominator, String shown) {
            var edition = aRulebook().with(Rule.SECOND_LIST_COEFFICIENT, share(numerator, denominator));

            assertThatIllegalArgumentException().isThrownBy(edition::listRules).withMessageContaining(shown);
        }

        @ParameterizedTest
        @CsvSource({"10, 11, 10/11", "1, 1001, 1/1001"})
        void aCoefficientWithLargerTermsIsRefused(long numerator, long denominator, String shown) {
            var edition = aRulebook().with(Rule.SECOND_LIST_COEFFICIENT, share(numerator, denominator));

            assertThatIllegalArgumentException()
                    .isThrownBy(edition::listRules)
                    .withMessage("A coefficient with larger terms could overflow: " + shown);
        }
    }

    @Nested
    class WhoEstablishesTheResults {

        @Test
        void whatTheLawLeavesOpenIsBeforeTheBodyThatEstablishesTheResults() {
            var toDecide = ToDecide.of(aRulebook().build(), Office.MASLIKHAT).orElseThrow();

            assertThat(toDecide.authority()).isEqualTo(Authority.TERRITORIAL_COMMISSION);
            assertThat(toDecide.basis().cite()).isEqualTo("111(1)");
            assertThat(toDecide.within()).contains(new Term(5, Term.Unit.DAY));
        }

        @Test
        void anEditionMayNameTheBodyWithoutATerm() {
            var edition = aRulebook().without(Rule.RESULTS_TERM).build();

            assertThat(ToDecide.of(edition, Office.MAZHILIS).orElseThrow().within())
                    .isEqualTo(Optional.empty());
        }

        @Test
        void anEditionMayNameNobody() {
            assertThat(ToDecide.of(aRulebook().without(Rule.RESULTS).build(), Office.MAZHILIS))
                    .isEmpty();
        }
    }
}
