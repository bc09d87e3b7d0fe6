package dauys.election.calendar;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.chosen;
import static dauys.election.Values.timeOfDay;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Milestone.Standing;
import dauys.law.Anchor;
import dauys.law.Authority;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The calendar of the election of 19 March 2023, with windows as article 87 and its neighbours set them. */
class ElectionCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final Place PLACE = new Place("dates.csv", 2, 0);

    private static Rulebook rulebook() {
        return with(
                aRulebook().build(),
                window(Rule.CALLING, "85", ".. term-end -5 months"),
                window(Rule.DAY_REGULAR, "85", ".. term-end -2 months"),
                window(Rule.DAY_EARLY, "85", ".. dissolution +2 months"),
                provision(Rule.EARLY_DATES, "elections", "99", chosen(Authority.CENTRAL_COMMISSION)),
                window(Rule.CONSTITUENCIES, "22", ".. calling +10 days"),
                window(Rule.NOMINATION, "87", "election-day -60 days .. election-day -40 days 18:00"),
                window(Rule.REGISTRATION, "89", "election-day -60 days .. election-day -30 days 18:00"),
                window(Rule.CAMPAIGN, "27", "registration-end .. election-day -1 day 00:00"),
                window(Rule.MEDIA_RATES, "28", ".. campaign-start -5 days"),
                window(Rule.SEALING, "40", "voting-opens -30 minutes .."),
                window(Rule.PRECINCT_PROTOCOL, "94", "count-end .."),
                window(Rule.RESULTS_PUBLISHED, "44", ".. election-day +10 days"),
                window(Rule.RESIGNATION, "45", ".. results +7 days"),
                provision(Rule.VOTING_OPENS, "elections", "38", timeOfDay("07:00")),
                provision(
                        Rule.FIRST_SESSION,
                        "constitution",
                        "59",
                        new Value.Period(Window.parse(".. publication +30 days").orElseThrow())));
    }

    private static Rulebook with(Rulebook rulebook, Provision... provisions) {
        Rulebook changed = rulebook;
        for (Provision each : provisions) {
            changed = changed.with(each);
        }
        return changed;
    }

    private static Provision window(Rule rule, String article, String window) {
        return provision(
                rule,
                "elections",
                article,
                new Value.Period(Window.parse(window).orElseThrow()));
    }

    private static Provision provision(Rule rule, String act, String article, Value value) {
        var basis = new LawRef(act, article, "", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_THE_LAW, "");
    }

    private static ElectionCalendar calendar(Calling calling, Map<Rule, SetDate> set) {
        return ElectionCalendar.of(rulebook(), Office.MAZHILIS, calling, set);
    }

    private static Milestone find(ElectionCalendar calendar, Rule rule) {
        return calendar.find(rule).orElseThrow();
    }

    private static String span(ElectionCalendar calendar, Rule rule) {
        return find(calendar, rule).span().toString();
    }

    private static Span closing(String moment) {
        return new Span(Optional.empty(), Optional.of(Moment.of(LocalDateTime.parse(moment))));
    }

    @Test
    void windowsAreCountedBackFromElectionDay() {
        var calendar = calendar(Calling.regular(DAY), Map.of());

        assertThat(span(calendar, Rule.NOMINATION)).isEqualTo("2023-01-18/2023-02-07T18:00");
        assertThat(span(calendar, Rule.REGISTRATION)).isEqualTo("2023-01-18/2023-02-17T18:00");
    }

    @Test
    void theCampaignBeginsWhenRegistrationEnds() {
        assertThat(span(calendar(Calling.regular(DAY), Map.of()), Rule.CAMPAIGN))
                .isEqualTo("2023-02-17T18:00/2023-03-18T00:00");
    }

    @Test
    void aDateThatTheCommissionSetMovesWhatIsCountedFromIt() {
        var own = new SetDate(closing("2023-02-18T18:00"), "the commission's calendar", PLACE);
        var calendar = calendar(Calling.early(DAY), Map.of(Rule.REGISTRATION, own));

        assertThat(span(calendar, Rule.REGISTRATION)).isEqualTo("2023-01-18/2023-02-18T18:00");
        assertThat(span(calendar, Rule.CAMPAIGN)).isEqualTo("2023-02-18T18:00/2023-03-18T00:00");
        assertThat(span(calendar, Rule.MEDIA_RATES)).isEqualTo("/2023-02-13");
        assertThat(find(calendar, Rule.REGISTRATION).standing()).isEqualTo(Standing.SET);
        assertThat(find(calendar, Rule.REGISTRATION).differs()).isTrue();
        assertThat(find(calendar, Rule.REGISTRATION).byLaw()).hasToString("2023-01-18/2023-02-17T18:00");
        assertThat(find(calendar, Rule.REGISTRATION).source()).contains("the commission's calendar");
    }

    @Test
    void aDateSetAsTheLawCountsIsNoDifference() {
        var own = new SetDate(closing("2023-02-17T18:00"), "the commission's calendar", PLACE);
        var calendar = calendar(Calling.early(DAY), Map.of(Rule.REGISTRATION, own));

        assertThat(find(calendar, Rule.REGISTRATION).differs()).isFalse();
    }

    @Test
    void inAnEarlyElectionTheCommissionSetsTheDatesOfTheElectionsAct() {
        var calendar = calendar(Calling.early(DAY).with(Anchor.DISSOLUTION, LocalDate.of(2023, 1, 19)), Map.of());

        assertThat(find(calendar, Rule.NOMINATION).standing()).isEqualTo(Standing.TO_BE_SET);
        assertThat(find(calendar, Rule.RESULTS_TERM).standing()).isEqualTo(Standing.TO_BE_SET);
        assertThat(find(calendar, Rule.VOTING_OPENS).standing()).isEqualTo(Standing.BY_LAW);
        assertThat(find(calendar, Rule.COUNT_HOURS).standing()).isEqualTo(Standing.BY_LAW);
        assertThat(find(calendar, Rule.DAY_EARLY).standing()).isEqualTo(Standing.BY_LAW);
        assertThat(find(calendar, Rule.FIRST_SESSION).standing()).isEqualTo(Standing.BY_LAW);
        assertThat(calendar.datesSetBy().orElseThrow().choice(Authority.class)).isEqualTo(Authority.CENTRAL_COMMISSION);
        assertThat(calendar.open())
                .contains(find(calendar, Rule.NOMINATION))
                .doesNotContain(find(calendar, Rule.FIRST_SESSION));
    }

    @Test
    void aRegularElectionHasItsOwnLastDayAndAnEarlyOneAnother() {
        var regular = calendar(Calling.regular(DAY), Map.of());
        var early = calendar(Calling.early(DAY), Map.of());

        assertThat(regular.find(Rule.DAY_REGULAR)).isPresent();
        assertThat(regular.find(Rule.DAY_EARLY)).isEmpty();
        assertThat(regular.datesSetBy()).isEmpty();
        assertThat(early.find(Rule.DAY_REGULAR)).isEmpty();
        assertThat(early.find(Rule.CALLING)).isEmpty();
        assertThat(early.find(Rule.DAY_EARLY)).isPresent();
    }

    @Test
    void whatCountsFromAnEventNobodyToldIsOpen() {
        var calendar = calendar(Calling.regular(DAY), Map.of());

        assertThat(find(calendar, Rule.CONSTITUENCIES).standing()).isEqualTo(Standing.EVENT_UNKNOWN);
        assertThat(find(calendar, Rule.CONSTITUENCIES).on()).containsExactly(Anchor.CALLING);
        assertThat(calendar.milestones().getLast().standing()).isEqualTo(Standing.EVENT_UNKNOWN);
        assertThat(span(
                        calendar(Calling.regular(DAY).with(Anchor.CALLING, LocalDate.of(2022, 10, 3)), Map.of()),
                        Rule.CONSTITUENCIES))
                .isEqualTo("/2022-10-13");
    }

    @Test
    void aMonthWithoutTheDayEndsWithItsLast() {
        var dissolved = LocalDate.of(2022, 12, 31);

        assertThat(span(calendar(Calling.early(DAY).with(Anchor.DISSOLUTION, dissolved), Map.of()), Rule.DAY_EARLY))
                .isEqualTo("/2023-02-28");
    }

    @Test
    void theDaysAfterTheVoteAreThoseOfTheDeadlines() {
        var calendar = calendar(Calling.regular(DAY), Map.of());

        assertThat(span(calendar, Rule.VOTING_OPENS)).isEqualTo("2023-03-19T07:00/2023-03-19T20:00");
        assertThat(span(calendar, Rule.SEALING)).isEqualTo("2023-03-19T06:30/");
        assertThat(span(calendar, Rule.COUNT_HOURS)).isEqualTo("2023-03-19T20:00/2023-03-20T08:00");
        assertThat(span(calendar, Rule.PRECINCT_PROTOCOL)).isEqualTo("2023-03-20T08:00/");
        assertThat(span(calendar, Rule.RESULTS_TERM)).isEqualTo("/2023-03-29");
        assertThat(span(calendar, Rule.RESIGNATION)).isEqualTo("/2023-04-05");
        assertThat(span(calendar, Rule.HOLDERS_TERM)).isEqualTo("/2023-04-08");
        assertThat(span(calendar, Rule.FIRST_SESSION)).isEqualTo("/2023-04-28");
        assertThat(find(calendar, Rule.RESULTS_TERM).who()).contains(Authority.CENTRAL_COMMISSION);
        assertThat(find(calendar, Rule.HOLDERS_TERM).who()).contains(Authority.PARTY_GOVERNING_BODY);
        assertThat(find(calendar, Rule.TO_CENTRAL_TERM).who()).contains(Authority.TERRITORIAL_COMMISSION);
    }

    @Test
    void milestonesComeInTheOrderOfTime() {
        assertThat(calendar(Calling.regular(DAY), Map.of()).milestones())
                .extracting(Milestone::rule)
                .containsSubsequence(
                        Rule.NOMINATION,
                        Rule.MEDIA_RATES,
                        Rule.CAMPAIGN,
                        Rule.SEALING,
                        Rule.VOTING_OPENS,
                        Rule.COUNT_HOURS,
                        Rule.RESULTS_TERM,
                        Rule.FIRST_SESSION);
    }

    @Test
    void aWindowContainsItsFirstAndItsLastMoment() {
        Span nomination =
                find(calendar(Calling.regular(DAY), Map.of()), Rule.NOMINATION).span();

        assertThat(nomination.contains(LocalDateTime.parse("2023-01-17T23:59"))).isFalse();
        assertThat(nomination.contains(LocalDateTime.parse("2023-01-18T00:00"))).isTrue();
        assertThat(nomination.contains(LocalDateTime.parse("2023-02-07T18:00"))).isTrue();
        assertThat(nomination.contains(LocalDateTime.parse("2023-02-07T18:01"))).isFalse();
        assertThat(new Moment(DAY, Optional.empty()).asEnd())
                .isEqualTo(DAY.plusDays(1).atTime(LocalTime.MIDNIGHT));
    }

    private static List<String> codes(Calling calling, Map<Rule, SetDate> set) {
        return CalendarCheck.of(calendar(calling, set), set, PLACE).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void anElectionDayThatIsTooLateIsAnError() {
        var dissolved = LocalDate.of(2023, 1, 19);

        assertThat(codes(Calling.early(DAY).with(Anchor.DISSOLUTION, dissolved), Map.of()))
                .isEmpty();
        assertThat(codes(Calling.early(DAY.plusDays(1)).with(Anchor.DISSOLUTION, dissolved), Map.of()))
                .containsExactly("C101");
        assertThat(codes(Calling.regular(DAY).with(Anchor.TERM_END, DAY.plusMonths(2)), Map.of()))
                .isEmpty();
        assertThat(codes(
                        Calling.regular(DAY)
                                .with(Anchor.TERM_END, DAY.plusMonths(2).minusDays(1)),
                        Map.of()))
                .containsExactly("C101");
    }

    @Test
    void anElectionCalledTooLateIsAnError() {
        var calling = Calling.regular(DAY).with(Anchor.TERM_END, LocalDate.of(2023, 6, 19));

        assertThat(codes(calling.with(Anchor.CALLING, LocalDate.of(2023, 1, 18)), Map.of()))
                .isEmpty();
        assertThat(codes(calling.with(Anchor.CALLING, LocalDate.of(2023, 1, 20)), Map.of()))
                .containsExactly("C105", "C106", "C106");
    }

    private static ElectionCalendar onASunday(Calling calling) {
        var rulebook = with(
                rulebook(),
                window(Rule.CALLING, "53", ".. second-sunday-of-september"),
                window(Rule.EARLY_CALLING, "53", ".. dissolution +7 days"),
                window(Rule.DAY_REGULAR, "51", "first-sunday-of-december .. first-sunday-of-december"));
        return ElectionCalendar.of(rulebook, Office.MAZHILIS, calling, Map.of());
    }

    private static List<String> codesOnASunday(Calling calling) {
        return CalendarCheck.of(onASunday(calling), Map.of(), PLACE).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void aDayThatTheLawNamesIsNeitherEarlierNorLater() {
        var first = LocalDate.of(2029, 12, 2);

        assertThat(span(onASunday(Calling.regular(first)), Rule.DAY_REGULAR)).isEqualTo("2029-12-02/2029-12-02");
        assertThat(span(onASunday(Calling.regular(first)), Rule.CALLING)).isEqualTo("/2029-09-09");
        assertThat(codesOnASunday(Calling.regular(first))).isEmpty();
        assertThat(codesOnASunday(Calling.regular(first.minusDays(1)))).containsExactly("C107");
        assertThat(codesOnASunday(Calling.regular(first.plusDays(1)))).containsExactly("C101");
        // The month may begin on a Sunday.
        assertThat(codesOnASunday(Calling.regular(LocalDate.of(2030, 12, 1)))).isEmpty();
    }

    @Test
    void anEarlyElectionCanBeCalledTooLateToo() {
        var calling = Calling.early(DAY).with(Anchor.DISSOLUTION, LocalDate.of(2023, 2, 10));

        assertThat(codesOnASunday(calling.with(Anchor.CALLING, LocalDate.of(2023, 2, 17))))
                .doesNotContain("C105");
        assertThat(codesOnASunday(calling.with(Anchor.CALLING, LocalDate.of(2023, 2, 18))))
                .contains("C105");
        assertThat(onASunday(calling).find(Rule.CALLING)).isEmpty();
        assertThat(onASunday(Calling.regular(DAY)).find(Rule.EARLY_CALLING)).isEmpty();
    }

    @Test
    void anOfficeHasACalendarWhereTheEditionHasAWindowForIt() {
        assertThat(ElectionCalendar.isKnown(rulebook(), Office.MAZHILIS)).isTrue();
        assertThat(ElectionCalendar.isKnown(rulebook(), Office.AKIM)).isFalse();
    }

    @Test
    void aSetDateThatTheEditionDoesNotKnowOrThatIsTurnedRoundIsAnError() {
        var strange = new SetDate(closing("2023-02-18T18:00"), "made up", PLACE);
        var turned = new SetDate(closing("2023-01-01T18:00"), "made up", PLACE);

        assertThat(codes(Calling.early(DAY), Map.of(Rule.ABSENTEE, strange))).containsExactly("C102");
        assertThat(codes(Calling.early(DAY), Map.of(Rule.NOMINATION, turned))).containsExactly("C103");
    }

    @Test
    void inARegularElectionADateOtherThanTheLawsIsDoubtful() {
        var own = Map.of(Rule.NOMINATION, new SetDate(closing("2023-02-08T18:00"), "made up", PLACE));

        assertThat(codes(Calling.regular(DAY), own)).containsExactly("C104");
        assertThat(codes(Calling.early(DAY), own)).isEmpty();
    }

    @Test
    void aWindowThatOpensBeforeTheCallingIsDoubtful() {
        var called = Calling.early(DAY).with(Anchor.CALLING, LocalDate.of(2023, 1, 19));

        assertThat(codes(called, Map.of())).containsExactly("C106", "C106");
        assertThat(codes(Calling.early(DAY).with(Anchor.CALLING, LocalDate.of(2023, 1, 18)), Map.of()))
                .isEmpty();
    }
}
