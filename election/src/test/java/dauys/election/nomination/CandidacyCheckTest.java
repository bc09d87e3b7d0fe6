package dauys.election.nomination;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.inForce;
import static dauys.election.Values.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dauys.election.nomination.Standing.Outcome;
import dauys.law.Confidence;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Place;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Value;
import dauys.law.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who may stand for the Mazhilis on 19 March 2023, and what else keeps a candidacy from being registered. */
class CandidacyCheckTest {

    private static final LocalDate ON = LocalDate.of(2023, 3, 19);
    private static final String IIN = "850315300128";

    private static Rulebook rulebook() {
        return aRulebook()
                .build()
                .with(provision(Rule.STANDS_CITIZEN, inForce()))
                .with(provision(Rule.STANDS_AGE, whole(25)))
                .with(provision(Rule.STANDS_LIST_MEMBER, inForce()))
                .with(provision(Rule.STANDS_ONE_PARTY, inForce()))
                .with(provision(Rule.STANDS_LIST_OR_CONSTITUENCY, inForce()))
                .with(provision(
                        Rule.RESIGNATION,
                        new Value.Period(Window.parse(".. results +7 days").orElseThrow())));
    }

    private static Provision provision(Rule rule, Value value) {
        var basis =
                new LawRef("elections", "87", "2", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_THE_LAW, "");
    }

    private final List<Candidacy> candidacies = new ArrayList<>();

    private void stands(String id, String name, LocalDate born, String party, boolean onList, PersonalFacts facts) {
        var person = new Candidate(
                id,
                name,
                Optional.empty(),
                Optional.of(party).filter(each -> !each.isEmpty()),
                Optional.of(born),
                false,
                false);
        candidacies.add(new Candidacy(
                person, onList ? "list" : "c1", onList, facts, new Place("c.csv", candidacies.size() + 2, 0)));
    }

    private static PersonalFacts citizenOf(String... parties) {
        return new PersonalFacts(
                Optional.empty(),
                Map.of(Rule.STANDS_CITIZEN, true),
                Map.of(),
                Optional.of(List.of(parties)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PersonalFacts withNumber(String iin) {
        return new PersonalFacts(
                Optional.of(iin),
                Map.of(Rule.STANDS_CITIZEN, true),
                Map.of(),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Finding> findings(OptionalInt seats) {
        var eligibility = Eligibility.of(rulebook(), Office.MAZHILIS, ON);
        return CandidacyCheck.of(eligibility, eligibility.of(candidacies), seats);
    }

    private List<String> codes() {
        return findings(OptionalInt.of(69)).stream()
                .map(each -> each.code() + " " + each.place().line())
                .toList();
    }

    private static LocalDate aged(int years) {
        return ON.minusYears(years);
    }

    @Test
    void whatNobodyToldIsAskedForAndNotAssumed() {
        stands("A", "Ақ", aged(40), "", false, PersonalFacts.UNKNOWN);

        assertThat(findings(OptionalInt.empty()))
                .allMatch(each -> each.code().equals("N102") && !each.isError())
                .extracting(each -> each.facts().get("requirement"))
                .containsExactly(Rule.STANDS_CITIZEN, Rule.STANDS_ONE_PARTY);
    }

    @Test
    void whoIsNotOldEnoughIsRefusedWithTheArticle() {
        stands("A", "Ақ", aged(25), "", false, citizenOf());
        stands("B", "Бек", aged(25).plusDays(1), "", false, citizenOf());

        assertThat(codes()).containsExactly("N101 3");
        assertThat(findings(OptionalInt.empty()).getFirst().facts())
                .containsEntry("requirement", Rule.STANDS_AGE)
                .containsEntry("mend", Rule.STANDS_AGE)
                .containsKey("law");
    }

    @Test
    void aPersonOnAListAndInAConstituencyIsRefusedInBothRows() {
        stands("A", "Ақ", aged(40), "P", true, citizenOf("P"));
        stands("A", "Ақ", aged(40), "P", false, citizenOf("P"));

        assertThat(codes()).contains("N101 2", "N101 3");
    }

    @Test
    void twoIdsOfOnePersonAreFoundByTheNumber() {
        stands("A", "Ақ", LocalDate.of(1985, 3, 15), "", false, withNumber(IIN));
        stands("B", "Ақ Бек", LocalDate.of(1985, 3, 15), "", false, withNumber(IIN));

        assertThat(codes()).containsExactly("N206 3");
    }

    @Test
    void aMemberOfTwoPartiesIsRefused() {
        stands("A", "Ақ", aged(40), "", false, citizenOf("P", "Q"));

        assertThat(codes()).containsExactly("N101 2");
    }

    @Test
    void whoStandsOnTheListsOfTwoPartiesIsAMemberOfOneAtMost() {
        stands("A", "Ақ", aged(40), "P", true, citizenOf("P"));
        stands("A", "Ақ", aged(40), "Q", true, citizenOf("P"));

        var standings = Eligibility.of(rulebook(), Office.MAZHILIS, ON).of(candidacies);
        assertThat(standings).allMatch(each -> each.outcome() == Outcome.NOT_MET);
    }

    @Test
    void aNumberWithAWrongDigitOrAnotherBirthdayIsAnError() {
        stands("A", "Ақ", LocalDate.of(1985, 3, 15), "", false, withNumber("850315300129"));
        stands("B", "Бек", LocalDate.of(1985, 3, 16), "", false, withNumber(IIN));

        assertThat(codes()).containsExactly("N201 2", "N202 3");
    }

    @Test
    void latinLettersAmongCyrillicOnesAreShownWithTheRightSpelling() {
        stands("A", "Aқбаев Сepік", aged(40), "", false, citizenOf());

        assertThat(findings(OptionalInt.empty()))
                .extracting(Finding::code, each -> each.facts().get("mended"))
                .containsExactly(tuple("N203", "Ақбаев"), tuple("N203", "Серік"));
    }

    @Test
    void aSurnameOfTwoHundredLettersIsNoName() {
        stands("A", "Ы".repeat(200) + " Бек", aged(40), "", false, citizenOf());
        stands("B", "Ы".repeat(60) + " Бек", aged(40), "", false, citizenOf());

        assertThat(codes()).containsExactly("N204 2");
    }

    @Test
    void twoPersonsOfOneNameAreAWarning() {
        stands("A", "Ақ Бек", aged(40), "", false, citizenOf());
        stands("B", "Ақ Бек", aged(41), "", false, citizenOf());

        assertThat(findings(OptionalInt.empty())).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("N205");
            assertThat(each.isError()).isFalse();
            assertThat(each.facts()).containsEntry("line", 2);
        });
    }

    @Test
    void anOfficeBesideTheMandateIsAWarningWithItsArticle() {
        stands(
                "A",
                "Ақ",
                aged(40),
                "",
                false,
                new PersonalFacts(
                        Optional.empty(),
                        Map.of(Rule.STANDS_CITIZEN, true),
                        Map.of(),
                        Optional.of(List.of()),
                        Optional.empty(),
                        Optional.of(true),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(codes()).containsExactly("N105 2");
    }

    private void list(int persons, int young) {
        for (int i = 0; i < persons; i++) {
            String name = "Ақ" + "абвгдежзик".charAt(i % 10) + "лмнопрстуф".charAt(i / 10);
            stands("L" + i, name, aged(i < young ? 26 : 50), "P", true, citizenOf("P"));
        }
    }

    @Test
    void aListOfNinetyOneIsTooLongAndNinetyIsDoubtful() {
        list(91, 40);
        assertThat(codes()).containsExactly("L101 2");

        candidacies.clear();
        list(90, 40);
        assertThat(codes()).containsExactly("L104 2");

        candidacies.clear();
        list(89, 40);
        assertThat(codes()).isEmpty();
    }

    @Test
    void withoutTheNumberOfSeatsNoListIsTooLong() {
        list(91, 40);

        assertThat(findings(OptionalInt.empty())).isEmpty();
    }

    @Test
    void aListJustBelowThirtyPerCentMissesItsQuota() {
        list(87, 26);
        assertThat(codes()).containsExactly("L102 2");

        candidacies.clear();
        list(87, 27);
        assertThat(codes()).isEmpty();
    }

    @Test
    void anOfficeOfWhichTheEditionSaysNothingIsNotKnown() {
        assertThat(Eligibility.of(rulebook(), Office.SENATE, ON).isKnown()).isFalse();
        assertThat(Eligibility.of(rulebook(), Office.MAZHILIS, ON).isKnown()).isTrue();
    }
}
