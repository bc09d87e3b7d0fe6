package dauys.election.party;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aRulebook;
import static dauys.election.Values.inForce;
import static dauys.election.Values.months;
import static dauys.election.Values.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.party.PartyAct.Branch;
import dauys.election.party.PartyCourse.Outcome;
import dauys.law.Confidence;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import dauys.law.Value;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A party that was registered on 1 March 2023 in a country of two regions. */
class PartyCourseTest {

    private static final PersonMark REGISTRAR = new PersonMark("%032x".formatted(1));
    private static final LocalDate SINCE = LocalDate.of(2023, 3, 1);
    private static final LocalDateTime AT = LocalDateTime.parse("2024-06-01T10:00");
    private static final List<String> UNITS = List.of("R1", "R2");

    private static Rulebook rulebook() {
        return aRulebook()
                .build()
                .with(provision("7", Rule.PARTY_NAME, inForce()))
                .with(provision("7", Rule.PARTY_NAME_MARKS, inForce()))
                .with(provision("10", Rule.PARTY_BRANCH_TERM, months(12)))
                .with(provision("14", Rule.PARTY_RENEWAL_OF_NAME, inForce()))
                .with(provision("13", Rule.PARTY_SUSPENSION_LEAST, months(3)))
                .with(provision("13", Rule.PARTY_SUSPENSION_MOST, months(6)))
                .with(provision("14", Rule.PARTY_LIQUIDATION_OWN, inForce()))
                .with(provision("14", Rule.PARTY_LIQUIDATION_ELECTIONS, whole(2)));
    }

    private static Provision provision(String article, Rule rule, Value value) {
        var basis =
                new LawRef("parties", article, "", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_ANOTHER_ACT, "");
    }

    private static PartyRules rules() {
        return new PartyRules(rulebook(), UNITS);
    }

    private static PartyRules without(Rule rule) {
        return new PartyRules(rulebook().without(Office.MAZHILIS, rule), UNITS);
    }

    private static PartyCourse done(PartyCourse from, PartyAct act) {
        return switch (from.apply(act, rules(), SINCE)) {
            case Outcome.Moved moved -> moved.to();
            case Outcome.Refused refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static String tried(PartyCourse from, PartyAct act, PartyRules rules) {
        return from.apply(act, rules, SINCE) instanceof Outcome.Refused no ? text(no.refusal()) : "moved";
    }

    private static String tried(PartyAct act) {
        return tried(PartyCourse.untouched(), act, rules());
    }

    private static String text(Refusal refusal) {
        return refusal.code()
                + refusal.basis().map(each -> " [" + each.article() + "]").orElse("");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static PartyAct branches(String... unitsAndDays) {
        return new PartyAct.RecordBranches(
                REGISTRAR,
                AT,
                List.of(unitsAndDays).stream()
                        .map(each -> new Branch(each.split(" ", -1)[0], day(each.split(" ", -1)[1])))
                        .toList());
    }

    private static PartyAct rename(String ru, String congress, String act, boolean withoutMarks) {
        var name = new Trilingual("«Жаңа» партиясы", ru, "New Party");
        return new PartyAct.Rename(REGISTRAR, AT, name, congress, act, day("2024-03-01"), withoutMarks);
    }

    private static PartyAct suspend(String from, String until) {
        return new PartyAct.Suspend(REGISTRAR, AT, "court 1", day(from), day(until));
    }

    private static PartyAct liquidate(Rule ground, String... missed) {
        return new PartyAct.Liquidate(
                REGISTRAR,
                AT,
                "court 3",
                day("2024-05-01"),
                ground,
                List.of(missed).stream().map(LocalDate::parse).toList());
    }

    @Test
    void aUnitHasOneBranchAndOnlyUnitsOfTheCountryHaveOne() {
        var one = done(PartyCourse.untouched(), branches("R1 2023-05-01"));

        assertThat(one.withoutBranch(UNITS, day("2024-01-01"))).containsExactly("R2");
        assertThat(one.withoutBranch(UNITS, day("2023-04-30"))).containsExactly("R1", "R2");
        assertThat(tried(one, branches("R1 2023-06-01"), rules())).isEqualTo("W822");
        assertThat(tried(branches("R2 2023-06-01", "R2 2023-06-02"))).isEqualTo("W822");
        assertThat(tried(branches("R3 2023-06-01"))).isEqualTo("W823");
        assertThat(tried(branches())).isEqualTo("W833");
    }

    @ParameterizedTest
    @CsvSource({"2023-02-28,W824", "2023-03-01,moved", "2024-06-01,moved", "2024-06-02,W824"})
    void whatIsEnteredHappenedBetweenTheRegistrationAndToday(String on, String outcome) {
        assertThat(tried(branches("R1 " + on))).isEqualTo(outcome);
    }

    @Test
    void aNewNameMeetsWhatArticle7AsksAndIsRegisteredAnew() {
        var renamed = done(PartyCourse.untouched(), rename("Партия «Новая»", "congress 2", "registration 9", true));

        assertThat(renamed.name().orElseThrow().ru()).isEqualTo("Партия «Новая»");
        assertThat(tried(rename("Движение «Новое»", "congress 2", "registration 9", true)))
                .isEqualTo("W827 [7]");
        assertThat(tried(rename("Партия «Новая»", "congress 2", "registration 9", false)))
                .isEqualTo("W827 [7]");
        assertThat(tried(rename("Партия «Новая»", " ", "registration 9", true))).isEqualTo("W402");
        assertThat(tried(rename("Партия «Новая»", "congress 2", "", true))).isEqualTo("W402 [14]");
        assertThat(tried(
                        PartyCourse.untouched(),
                        rename("Партия «Новая»", "congress 2", "", true),
                        without(Rule.PARTY_RENEWAL_OF_NAME)))
                .isEqualTo("moved");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-08-31,W825 [13]",
        "2024-09-01,moved",
        "2024-12-01,moved",
        "2024-12-02,W832 [13]",
        "2024-05-31,W825 [13]"
    })
    void aCourtSuspendsForThreeToSixMonths(String until, String outcome) {
        assertThat(tried(suspend("2024-06-01", until))).isEqualTo(outcome);
    }

    @Test
    void anEditionWithoutBoundsTakesWhatTheCourtSaysButNoTimeThatEndsBeforeItBegins() {
        var none = new PartyRules(aRulebook().build(), UNITS);

        assertThat(tried(PartyCourse.untouched(), suspend("2024-06-01", "2026-06-01"), none))
                .isEqualTo("moved");
        assertThat(tried(PartyCourse.untouched(), suspend("2024-06-01", "2024-05-31"), none))
                .isEqualTo("W825");
        assertThat(tried(PartyCourse.untouched(), suspend("2023-02-28", "2024-05-31"), none))
                .isEqualTo("W824");
        assertThat(none.liquidationGrounds()).isEmpty();
    }

    @Test
    void twoSuspensionsDoNotOverlapUnlessTheFirstWasSetAside() {
        var suspended = done(PartyCourse.untouched(), suspend("2024-04-01", "2024-07-01"));
        assertThat(suspended.suspended(day("2024-03-31"))).isEmpty();
        assertThat(suspended.suspended(day("2024-07-01"))).isPresent();
        assertThat(suspended.suspended(day("2024-07-02"))).isEmpty();
        assertThat(tried(suspended, suspend("2024-07-01", "2024-10-01"), rules()))
                .isEqualTo("W826");
        assertThat(tried(suspended, suspend("2024-01-01", "2024-04-01"), rules()))
                .isEqualTo("W826");
        assertThat(tried(suspended, suspend("2024-07-02", "2024-10-02"), rules()))
                .isEqualTo("moved");

        var end = new PartyAct.EndSuspension(REGISTRAR, AT, "court 2", day("2024-05-20"));
        var ended = done(suspended, end);
        assertThat(ended.suspended(day("2024-05-19"))).isPresent();
        assertThat(ended.suspended(day("2024-05-20"))).isEmpty();
        assertThat(tried(ended, suspend("2024-05-20", "2024-08-20"), rules())).isEqualTo("moved");
        assertThat(tried(ended, end, rules())).isEqualTo("W831");
        assertThat(tried(suspended, new PartyAct.EndSuspension(REGISTRAR, AT, "", day("2024-05-20")), rules()))
                .isEqualTo("W402");
    }

    @Test
    void theCourtThatLiquidatesForMissedElectionsNamesTwoOfThem() {
        var ground = Rule.PARTY_LIQUIDATION_ELECTIONS;
        assertThat(tried(liquidate(ground, "2021-01-10", "2023-03-19"))).isEqualTo("moved");
        assertThat(tried(liquidate(ground, "2023-03-19"))).isEqualTo("W828 [14]");
        assertThat(tried(liquidate(ground, "2023-03-19", "2023-03-19"))).isEqualTo("W828 [14]");
        assertThat(tried(liquidate(ground, "2023-03-19", "2024-05-01"))).isEqualTo("W828 [14]");
        assertThat(tried(liquidate(Rule.PARTY_LIQUIDATION_OWN))).isEqualTo("moved");
        assertThat(tried(liquidate(Rule.GROUND_NOMINATION))).isEqualTo("W810");
        assertThat(tried(
                        PartyCourse.untouched(),
                        liquidate(ground, "2021-01-10", "2023-03-19"),
                        without(Rule.PARTY_LIQUIDATION_ELECTIONS)))
                .isEqualTo("W810");
    }

    @Test
    void nothingIsEnteredOfALiquidatedParty() {
        var gone = done(PartyCourse.untouched(), liquidate(Rule.PARTY_LIQUIDATION_OWN));

        assertThat(tried(gone, branches("R1 2023-05-01"), rules())).isEqualTo("W821");
        assertThat(tried(gone, liquidate(Rule.PARTY_LIQUIDATION_OWN), rules())).isEqualTo("W821");
    }

    @Test
    void registrationIsCancelledForWantOfBranchesOnlyAfterTwelveMonths() {
        var one = done(PartyCourse.untouched(), branches("R1 2023-05-01"));
        assertThat(one.notCancelled(rules(), SINCE, day("2024-03-01")).map(PartyCourseTest::text))
                .contains("W829 [10]");
        assertThat(one.notCancelled(rules(), SINCE, day("2024-03-02"))).isEmpty();
        assertThat(done(one, branches("R2 2024-03-01"))
                        .notCancelled(rules(), SINCE, day("2024-03-02"))
                        .map(PartyCourseTest::text))
                .contains("W830 [10]");
        assertThat(done(one, branches("R2 2024-03-02")).notCancelled(rules(), SINCE, day("2024-03-03")))
                .isEmpty();
    }

    @Test
    void whatIsToBeSeenToIsAFinding() {
        var one = done(done(PartyCourse.untouched(), branches("R1 2023-05-01")), suspend("2023-12-01", "2024-03-01"));

        assertThat(found(one, "2023-11-30")).containsExactly("G301");
        assertThat(found(one, "2024-03-01")).containsExactly("G303", "G301");
        assertThat(found(one, "2024-03-02")).containsExactly("G302");
        assertThat(found(done(one, branches("R2 2024-03-01")), "2024-03-02")).isEmpty();
        assertThat(found(done(one, liquidate(Rule.PARTY_LIQUIDATION_OWN)), "2024-03-02"))
                .isEmpty();
    }

    private static List<String> found(PartyCourse party, String on) {
        return PartyCheck.of(party, rules(), SINCE, day(on), SOMEWHERE).stream()
                .map(Finding::code)
                .toList();
    }
}
