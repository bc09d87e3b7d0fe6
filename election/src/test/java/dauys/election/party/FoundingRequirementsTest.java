package dauys.election.party;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aRulebook;
import static dauys.election.Values.inForce;
import static dauys.election.Values.months;
import static dauys.election.Values.share;
import static dauys.election.Values.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.party.Founding.Event;
import dauys.election.party.FoundingStanding.Answer;
import dauys.election.party.FoundingStanding.Outcome;
import dauys.law.Confidence;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Value;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Law on Political Parties asks of a party, in the edition of 1 January 2023. */
class FoundingRequirementsTest {

    private static final List<String> REGIONS = List.of("R1", "R2", "R3");
    private static final LocalDate ON = LocalDate.of(2023, 6, 1);

    private static Rulebook rulebook() {
        return aRulebook()
                .build()
                .with(provision(Rule.PARTY_INITIATORS, whole(700)))
                .with(provision(Rule.PARTY_INITIATOR_REGIONS, share(2, 3)))
                .with(provision(Rule.PARTY_PRESENT, inForce()))
                .with(provision(Rule.PARTY_CONGRESS_TERM, months(3)))
                .with(provision(Rule.PARTY_REFILING_TERM, months(3)))
                .with(provision(Rule.PARTY_MEMBERS, whole(5_000)))
                .with(provision(Rule.PARTY_BRANCHES, inForce()))
                .with(provision(Rule.PARTY_BRANCH_MEMBERS, whole(200)))
                .with(provision(Rule.PARTY_NAME, inForce()))
                .with(provision(Rule.PARTY_BRANCH_TERM, months(12)));
    }

    private static Provision provision(Rule rule, Value value) {
        var basis = new LawRef("parties", "10", "6", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_ANOTHER_ACT, "");
    }

    private static Founding founding(Map<Event, LocalDate> days) {
        return new Founding(
                REGIONS,
                List.of("«Үлгі» партиясы", "Партия «Үлгі»"),
                Optional.of(Map.of("R1", 400, "R2", 300)),
                OptionalInt.of(700),
                OptionalInt.of(10),
                Optional.of(Map.of("R1", 4_600, "R2", 200, "R3", 200)),
                Optional.of(REGIONS),
                Map.of(),
                days);
    }

    private static Answer answer(Founding founding, Rule rule) {
        return FoundingRequirements.of(rulebook(), ON).of(founding).answers().stream()
                .filter(each -> each.requirement().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static Founding named(String... names) {
        var any = founding(Map.of());
        return new Founding(
                any.regions(),
                List.of(names),
                any.initiators(),
                any.present(),
                any.committee(),
                any.members(),
                any.branches(),
                any.answers(),
                any.days());
    }

    @Test
    void anAnswerShowsWhatWasMeasured() {
        var founding = founding(Map.of()).withMembers(Map.of("R1", 4_900, "R2", 199));

        assertThat(answer(founding, Rule.PARTY_MEMBERS).found()).isEqualTo(OptionalInt.of(5_099));
        assertThat(answer(founding, Rule.PARTY_MEMBERS).outcome()).isEqualTo(Outcome.MET);
        assertThat(answer(founding, Rule.PARTY_BRANCH_MEMBERS).regions()).containsExactly("R2", "R3");
        assertThat(answer(founding, Rule.PARTY_INITIATOR_REGIONS).found()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void regionsThatAreNotNamedAsRegionsDoNotCount() {
        var founding = founding(Map.of()).withMembers(Map.of("R1", 200, "R2", 200, "R3", 200, "R4", 1));

        assertThat(answer(founding, Rule.PARTY_BRANCH_MEMBERS).outcome()).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-03-02, -,          NOT_KNOWN",
                "2023-03-01, -,          NOT_KNOWN",
                "2023-02-28, -,          NOT_MET",
                "2023-02-28, 2023-05-28, MET",
                "2023-02-28, 2023-05-29, NOT_MET",
                "2023-03-02, 2023-06-02, NOT_KNOWN",
                "-,          2023-05-29, NOT_KNOWN"
            })
    void aStepIsInTimeUntilItsLastDayAndOpenAsLongAsTimeIsLeft(String from, String done, Outcome outcome) {
        var days = new EnumMap<Event, LocalDate>(Event.class);
        Optional.ofNullable(from).ifPresent(day -> days.put(Event.CONFIRMED, LocalDate.parse(day)));
        Optional.ofNullable(done).ifPresent(day -> days.put(Event.CONGRESS, LocalDate.parse(day)));

        assertThat(answer(founding(days), Rule.PARTY_CONGRESS_TERM).outcome()).isEqualTo(outcome);
    }

    @Test
    void theClockOfAStepHasItsDays() {
        var clock = answer(founding(Map.of(Event.CONFIRMED, LocalDate.of(2023, 2, 28))), Rule.PARTY_CONGRESS_TERM)
                .clock()
                .orElseThrow();

        assertThat(clock.from()).contains(LocalDate.of(2023, 2, 28));
        assertThat(clock.last()).contains(LocalDate.of(2023, 5, 28));
        assertThat(clock.done()).isEmpty();
    }

    @Test
    void aSecondAttemptIsAskedOnlyOfAPartyThatWasRefused() {
        var rules = FoundingRequirements.of(rulebook(), ON).of(founding(Map.of())).answers().stream()
                .map(each -> each.requirement().rule())
                .toList();

        assertThat(rules).doesNotContain(Rule.PARTY_REFILING_TERM, Rule.PARTY_BRANCH_TERM);
        assertThat(answer(founding(Map.of(Event.REFUSED, ON.minusMonths(4))), Rule.PARTY_REFILING_TERM)
                        .outcome())
                .isEqualTo(Outcome.NOT_KNOWN);
    }

    @Test
    void whatComesAfterTheDayOfTheQuestionHasNotHappened() {
        var later = founding(Map.of(
                Event.CONFIRMED, LocalDate.of(2023, 4, 1),
                Event.CONGRESS, ON.plusDays(1),
                Event.REGISTERED, ON.plusDays(1)));

        assertThat(answer(later, Rule.PARTY_CONGRESS_TERM).clock().orElseThrow().done())
                .isEmpty();
        assertThat(FoundingRequirements.of(rulebook(), ON).of(later).answers())
                .noneMatch(each -> each.requirement().rule() == Rule.PARTY_BRANCH_TERM);
    }

    @ParameterizedTest
    @CsvSource({
        "«Үлгі» партиясы, Партия «Үлгі», MET",
        "Қазақстан халық партиясы, Народная партия Казахстана, MET",
        "Үлгі, Партия «Үлгі», NOT_MET",
        "«Үлгі» партиясы, Компартийцы Үлгі, NOT_MET"
    })
    void theNameHasTheWordInBothLanguages(String kazakh, String russian, Outcome outcome) {
        assertThat(answer(named(kazakh, russian), Rule.PARTY_NAME).outcome()).isEqualTo(outcome);
    }

    @Test
    void whatTheEditionDoesNotCarryIsNotAsked() {
        var requirements = FoundingRequirements.of(rulebook(), ON);

        assertThat(requirements.isKnown()).isTrue();
        assertThat(requirements.gaps())
                .containsExactly(
                        Rule.PARTY_COMMITTEE,
                        Rule.PARTY_INTENT_TERM,
                        Rule.PARTY_COMMITTEE_TERM,
                        Rule.PARTY_FILING_TERM,
                        Rule.PARTY_NAME_MARKS,
                        Rule.PARTY_CITIZENS);
        assertThat(FoundingRequirements.of(aRulebook().build(), ON).isKnown()).isFalse();
    }

    @Test
    void withoutTheNumberOfInitiatorsNobodyCanSayWhetherEnoughWerePresent() {
        var without = rulebook().without(Office.MAZHILIS, Rule.PARTY_INITIATORS);
        var standing = FoundingRequirements.of(without, ON).of(founding(Map.of()));

        assertThat(standing.answers().getFirst().requirement().rule()).isEqualTo(Rule.PARTY_INITIATOR_REGIONS);
        assertThat(standing.answers().get(1).outcome()).isEqualTo(Outcome.NOT_KNOWN);
    }

    @Test
    void aRequirementThatIsNotMetIsAnErrorAndOneThatIsNotKnownAWarning() {
        var founding = founding(Map.of()).withMembers(Map.of("R1", 4_599, "R2", 200, "R3", 200));
        var findings = FoundingCheck.of(FoundingRequirements.of(rulebook(), ON).of(founding), SOMEWHERE);

        assertThat(findings).extracting(Finding::code).containsExactly("G102", "G101");
        assertThat(findings).extracting(Finding::isError).containsExactly(false, true);
        assertThat(findings.getLast().facts()).containsEntry("mend", Rule.PARTY_MEMBERS);
    }

    @Test
    void theWorstAnswerDecides() {
        var requirements = FoundingRequirements.of(rulebook(), ON);
        var onTheWay =
                founding(Map.of(Event.CONFIRMED, LocalDate.of(2023, 2, 1), Event.CONGRESS, LocalDate.of(2023, 4, 1)));

        assertThat(requirements.of(onTheWay).outcome()).isEqualTo(Outcome.MET);
        assertThat(requirements.of(founding(Map.of())).outcome()).isEqualTo(Outcome.NOT_KNOWN);
        assertThat(requirements.of(onTheWay.withMembers(Map.of())).outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
