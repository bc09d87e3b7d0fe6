package dauys.election.nomination;

import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Values.groups;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dauys.law.Office;
import dauys.law.QuotaGroup;
import dauys.law.Ratio;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupQuotaTest {

    private static final LocalDate AFTER_ELECTION = LocalDate.of(2023, 3, 28);

    @Nested
    class TheLeastNumber {

        @ParameterizedTest
        @CsvSource({
            "0, 0", "1, 1", "2, 1", "3, 1", "4, 2", "5, 2", "6, 2", "8, 3", "9, 3", "10, 3", "11, 4", "40, 12",
            "110, 33", "145, 44", "189, 57"
        })
        void thirtyPerCentMustReallyBeReached(int persons, int least) {
            assertThat(ofMandates().least(persons)).isEqualTo(least);
        }

        @Test
        void anotherShareIsTakenFromTheEdition() {
            var quota = GroupQuota.ofMandates(
                            aRulebook().with(Rule.MANDATE_QUOTA, share(1, 2)).build(), Office.MAZHILIS, AFTER_ELECTION)
                    .orElseThrow();

            assertThat(quota.share()).isEqualTo(Ratio.of(1, 2));
            assertThat(quota.least(5)).isEqualTo(3);
        }
    }

    @Nested
    class Counting {

        @Test
        void aPersonInSeveralGroupsCountsOnce() {
            var persons = List.of(
                    aCandidate("A1").woman().withDisability().born("2000-01-01").build(),
                    aCandidate("A2").build());

            assertThat(ofMandates().count(persons)).isEqualTo(1);
        }

        @Test
        void theGroupsCountTogether() {
            var persons = List.of(
                    aCandidate("A1").woman().build(),
                    aCandidate("A2").withDisability().build(),
                    aCandidate("A3").born("2000-01-01").build(),
                    aCandidate("A4").build());

            assertThat(ofMandates().count(persons)).isEqualTo(3);
            assertThat(ofMandates().counts(persons.getFirst())).isTrue();
            assertThat(ofMandates().counts(persons.getLast())).isFalse();
        }

        @Test
        void theQuotaIsMetByTheLeastNumberAndNotByOneFewer() {
            assertThat(ofMandates()
                            .isMetBy(aPartyList("A").men(28).women(12).build().candidates()))
                    .isTrue();
            assertThat(ofMandates()
                            .isMetBy(aPartyList("A").men(29).women(11).build().candidates()))
                    .isFalse();
        }
    }

    @Nested
    class TheFirstOfAnOrder {

        @Test
        void standAsTheyAreWhereTheyMeetTheQuota() {
            var order = aPartyList("A").women(2).men(4).build().candidates();

            assertThat(ofMandates().first(4, order)).isEqualTo(order.subList(0, 4));
        }

        @Test
        void giveWayFromTheEndToTheNextWhoAreOfTheGroups() {
            var order = aPartyList("A").men(5).women(2).build().candidates();

            assertThat(ofMandates().first(4, order))
                    .containsExactly(order.get(0), order.get(1), order.get(6), order.get(5));
        }

        @Test
        void doNotMeetTheQuotaWhereTheOrderHasTooFewOfTheGroups() {
            var order = aPartyList("A").men(5).women(1).build().candidates();

            var chosen = ofMandates().first(4, order);

            assertThat(chosen).containsExactly(order.get(0), order.get(1), order.get(2), order.get(5));
            assertThat(ofMandates().isMetBy(chosen)).isFalse();
        }

        @Test
        void whoIsOfTheGroupsAlreadyKeepsThePlace() {
            var order = List.of(
                    aCandidate("A1").build(),
                    aCandidate("A2").build(),
                    aCandidate("A3").woman().build(),
                    aCandidate("A4").woman().build());

            assertThat(ofMandates().first(3, order)).isEqualTo(order.subList(0, 3));
            assertThat(anHalf().first(3, order)).containsExactly(order.get(0), order.get(3), order.get(2));
        }

        private static GroupQuota anHalf() {
            return GroupQuota.ofMandates(
                            aRulebook().with(Rule.MANDATE_QUOTA, share(1, 2)).build(), Office.MAZHILIS, AFTER_ELECTION)
                    .orElseThrow();
        }
    }

    @Nested
    class TakenFromTheRulebook {

        @Test
        void listsAndMandatesHaveQuotasOfTheirOwnArticles() {
            var ofLists = GroupQuota.ofLists(aRulebook().build(), Office.MAZHILIS, AFTER_ELECTION)
                    .orElseThrow();

            assertThat(ofLists.basis().cite()).isEqualTo("89(4) part 2");
            assertThat(ofMandates().basis().cite()).isEqualTo("97-1(5) part 3");
            assertThat(ofMandates().on()).isEqualTo(AFTER_ELECTION);
        }

        @Test
        void theGroupsStandInTheOrderOfTheirDeclaration() {
            assertThat(ofMandates().groups())
                    .containsExactly(QuotaGroup.WOMEN, QuotaGroup.YOUTH, QuotaGroup.DISABILITY);
        }

        @Test
        void theGroupsCannotBeChangedAfterwards() {
            var quota = ofMandates();

            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> quota.groups().clear());
        }

        @Test
        void aMaslikhatListCountsWomenAndYouthOnly() {
            var quota = GroupQuota.ofLists(aRulebook().build(), Office.MASLIKHAT, AFTER_ELECTION)
                    .orElseThrow();

            assertThat(quota.groups()).containsExactly(QuotaGroup.WOMEN, QuotaGroup.YOUTH);
            assertThat(quota.counts(aCandidate("A1").withDisability().build())).isFalse();
            assertThat(quota.counts(aCandidate("A1").woman().build())).isTrue();
        }

        @Test
        void aMaslikhatHasNoQuotaOfMandates() {
            assertThat(GroupQuota.ofMandates(aRulebook().build(), Office.MASLIKHAT, AFTER_ELECTION))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2023-02-26, 29", "2023-02-27, 35"})
        void theAgeOfYouthIsThatOfTheDayOfTheCheck(LocalDate day, int age) {
            var quota = GroupQuota.ofLists(aRulebook().build(), Office.MAZHILIS, day)
                    .orElseThrow();

            assertThat(quota.youthUnder()).isEqualTo(age);
        }

        @Test
        void aQuotaWithoutYouthNeedsNoAge() {
            var edition = aRulebook()
                    .with(Rule.MANDATE_QUOTA_GROUPS, groups(QuotaGroup.WOMEN))
                    .without(Rule.YOUTH_AGE)
                    .build();

            var quota = GroupQuota.ofMandates(edition, Office.MAZHILIS, AFTER_ELECTION)
                    .orElseThrow();

            assertThat(quota.youthUnder()).isZero();
            assertThat(quota.counts(aCandidate("A1").born("2000-01-01").build()))
                    .isFalse();
        }

        @Test
        void aQuotaWithoutItsGroupsIsRefused() {
            var edition = aRulebook().without(Rule.MANDATE_QUOTA_GROUPS).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GroupQuota.ofMandates(edition, Office.MAZHILIS, AFTER_ELECTION))
                    .withMessageContaining("mandates.quota-groups");
        }
    }

    private static GroupQuota ofMandates() {
        return GroupQuota.ofMandates(aRulebook().build(), Office.MAZHILIS, AFTER_ELECTION)
                .orElseThrow();
    }
}
