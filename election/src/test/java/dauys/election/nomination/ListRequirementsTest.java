package dauys.election.nomination;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aCandidate;
import static dauys.election.Given.aPartyList;
import static dauys.election.Given.aRulebook;
import static dauys.election.Outcomes.lawOf;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.PartyListBuilder;
import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListRequirementsTest {

    private static final LocalDate REGISTERED = LocalDate.of(2023, 2, 10);

    /** Thirty per cent more than 69 is 89.7. */
    @Nested
    class TheCap {

        @ParameterizedTest
        @ValueSource(ints = {1, 89})
        void aListWithinTheStrictReadingIsSilent(int persons) {
            assertThat(check(aPartyList("A").persons(persons), 69)).isEmpty();
        }

        @Test
        void ninetyPersonsWereRegisteredIn2023AndStillGiveAWarning() {
            var findings = check(aPartyList("A").persons(90), 69);

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("L104");
                assertThat(finding.isError()).isFalse();
                assertThat(finding.place()).isEqualTo(SOMEWHERE);
                assertThat(finding.facts())
                        .containsEntry("party", "A")
                        .containsEntry("persons", 90)
                        .containsEntry("seats", 69)
                        .containsEntry("strict", 89L)
                        .containsEntry("most", 90L);
                assertThat(lawOf(finding).cite()).isEqualTo("89(4)");
            });
        }

        @Test
        void ninetyOnePersonsAreTooMany() {
            assertThat(check(aPartyList("A").persons(91), 69)).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("L101");
                assertThat(finding.isError()).isTrue();
                assertThat(finding.facts()).containsEntry("persons", 91).containsEntry("most", 90L);
            });
        }

        @ParameterizedTest
        @CsvSource({"188, ''", "189, L104", "190, L101"})
        void theCapOfTheKurultaiIsRoundedAlike(int persons, String code) {
            assertThat(check(aPartyList("A").persons(persons), 145).stream().map(Finding::code))
                    .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        }

        @Test
        void aCapThatIsAWholeNumberLeavesNoRoomForAWarning() {
            assertThat(check(aPartyList("A").persons(13), 10)).isEmpty();
            assertThat(check(aPartyList("A").persons(14), 10))
                    .extracting(Finding::code)
                    .containsExactly("L101");
        }

        @Test
        void whereTheNumberOfPersonsWasNotPublishedNothingIsSaid() {
            assertThat(check(aPartyList("A"), 69)).isEmpty();
        }

        @Test
        void maslikhatListsHaveNoCap() {
            var maslikhat = ListRequirements.of(aRulebook().build(), Office.MASLIKHAT, REGISTERED);

            assertThat(maslikhat.cap()).isEmpty();
            assertThat(maslikhat.check(aPartyList("A").persons(500).build(), 10, SOMEWHERE))
                    .isEmpty();
        }
    }

    @Nested
    class TheQuota {

        @Test
        void threeWomenOfTenPersonsAreEnough() {
            assertThat(check(aPartyList("A").men(7).women(3), 69)).isEmpty();
        }

        @Test
        void twoAreNot() {
            assertThat(check(aPartyList("A").men(8).women(2), 69))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("L102");
                        assertThat(finding.isError()).isTrue();
                        assertThat(finding.place()).isEqualTo(SOMEWHERE);
                        assertThat(finding.facts())
                                .containsEntry("party", "A")
                                .containsEntry("persons", 10)
                                .containsEntry("counted", 2)
                                .containsEntry("least", 3);
                        assertThat(lawOf(finding).cite()).isEqualTo("89(4) part 2");
                    });
        }

        @ParameterizedTest
        @CsvSource({"2023-02-26, false", "2023-02-27, true"})
        void aPersonOfThirtyIsYouthFromTheDayOnWhichTheAgeBecameThirtyFive(LocalDate registered, boolean met) {
            var list = aPartyList("A").men(2).with(aCandidate("A3").born("1993-01-01"));
            var rules = ListRequirements.of(aRulebook().build(), Office.MAZHILIS, registered);

            assertThat(rules.check(list.build(), 69, SOMEWHERE).isEmpty()).isEqualTo(met);
        }

        @Test
        void aListWhosePersonsAreNotInTheDataIsNotCounted() {
            assertThat(check(aPartyList("A").persons(10), 69)).isEmpty();
        }

        @Test
        void anEditionWithoutAQuotaAsksForNone() {
            var rules = ListRequirements.of(aRulebook().without(Rule.LIST_QUOTA).build(), Office.MAZHILIS, REGISTERED);

            assertThat(rules.check(aPartyList("A").men(10).build(), 69, SOMEWHERE))
                    .isEmpty();
        }
    }

    @Nested
    class EachPersonOnce {

        @Test
        void aPersonWhoStandsTwiceIsNamed() {
            var list = aPartyList("A")
                    .women(2)
                    .with(aCandidate("A1").woman())
                    .with(aCandidate("A1").woman());

            var findings = check(list, 69);

            assertThat(findings).extracting(Finding::code).containsExactly("L103", "L103");
            assertThat(findings.getFirst().facts()).containsOnlyKeys("party", "candidate");
            assertThat(findings.getFirst().facts()).containsEntry("party", "A").containsEntry("candidate", "A1");
        }

        @Test
        void namesakesWithIdsOfTheirOwnAreTwoPersons() {
            var list = aPartyList("A")
                    .with(aCandidate("A1").named("Әлиева Айгүл").woman())
                    .with(aCandidate("A2").named("Әлиева Айгүл").woman());

            assertThat(check(list, 69)).isEmpty();
        }
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var list = aPartyList("A").men(14).with(aCandidate("A1"));

        assertThat(check(list, 10)).extracting(Finding::code).containsExactly("L101", "L103", "L102");
    }

    @Nested
    class OneList {

        @Test
        void whereItsPersonsAreKnownTheirNumberIsTheirs() {
            assertThat(aPartyList("A").persons(90).men(3).build().persons()).hasValue(3);
            assertThat(aPartyList("A").persons(90).build().persons()).hasValue(90);
            assertThat(aPartyList("A").build().persons()).isEmpty();
        }

        @Test
        void itIsCalledByItsParty() {
            assertThat(aPartyList("AUYL").build()).hasToString("AUYL");
        }

        @Test
        void itsPersonsStandInTheRegisteredOrder() {
            assertThat(aPartyList("A").men(1).women(2).build().candidates())
                    .extracting(Candidate::id)
                    .containsExactly("A1", "A2", "A3");
        }
    }

    private static List<Finding> check(PartyListBuilder list, int seats) {
        return ListRequirements.of(aRulebook().build(), Office.MAZHILIS, REGISTERED)
                .check(list.build(), seats, SOMEWHERE);
    }
}
