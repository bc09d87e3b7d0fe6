package dauys.election.nomination;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.inForce;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationCourse.Outcome;
import dauys.election.nomination.RegistrationCourse.State;
import dauys.election.nomination.RegistrationRules.What;
import dauys.election.party.PartyAct;
import dauys.law.Confidence;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Term;
import dauys.law.Value;
import dauys.law.Window;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An application at the election of 19 March 2023 by the windows that the law counts for a regular election. */
class RegistrationCourseTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final PersonMark APPLICANT = new PersonMark("%032x".formatted(1));
    private static final PersonMark OTHER = new PersonMark("%032x".formatted(2));
    private static final PersonMark CHAIR = new PersonMark("%032x".formatted(3));
    private static final LocalDateTime IN_TIME = LocalDateTime.parse("2023-02-01T10:00");

    private static Rulebook rulebook() {
        return aRulebook()
                .build()
                .with(provision(Rule.NOMINATION, window("election-day -60 days .. election-day -40 days 18:00")))
                .with(provision(Rule.REGISTRATION, window("election-day -60 days .. election-day -30 days 18:00")))
                .with(provision(Rule.WITHDRAWAL, window(".. election-day -2 days")))
                .with(provision(Rule.REGISTRATION_FROZEN, window("election-day -2 days .. election-day")))
                .with(provision(Rule.APPEAL_TERM, new Value.Time(new Term(7, Term.Unit.DAY))))
                .with(provision(Rule.PARTY_REFILING_TERM, new Value.Time(new Term(3, Term.Unit.MONTH))))
                .with(provision(Rule.GROUND_PARTY_FORMATION, inForce()))
                .with(provision(Rule.GROUND_NOMINATION, inForce()))
                .with(provision(Rule.GROUND_REQUIREMENTS, inForce()))
                .with(provision(Rule.GROUND_DECLARATION, inForce()))
                .with(provision(Rule.GROUND_SIGNATURES, new Value.Share(Ratio.of(1, 100))))
                .with(provision(Rule.GROUND_LIST_LEFT, new Value.Share(Ratio.of(1, 2))));
    }

    private static Value window(String text) {
        return new Value.Period(Window.parse(text).orElseThrow());
    }

    private static Provision provision(Rule rule, Value value) {
        var basis = new LawRef("elections", "89", "", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_THE_LAW, "");
    }

    private static RegistrationRules rules(boolean onList) {
        return rules(onList ? What.LIST : What.CANDIDATE);
    }

    private static RegistrationRules rules(What what) {
        return new RegistrationRules(
                ElectionCalendar.of(rulebook(), Office.MAZHILIS, Calling.regular(DAY), Map.of()), what);
    }

    private static RegistrationCourse done(RegistrationCourse from, RegistrationAct act) {
        return done(from, act, rules(true));
    }

    private static RegistrationCourse done(RegistrationCourse from, RegistrationAct act, RegistrationRules rules) {
        return switch (from.apply(act, rules)) {
            case Outcome.Moved moved -> moved.to();
            case Outcome.Refused refused ->
                throw new AssertionError(refused.refusal().toString());
        };
    }

    private static String refused(RegistrationCourse from, RegistrationAct act) {
        return refused(from, act, rules(true));
    }

    private static String refused(RegistrationCourse from, RegistrationAct act, RegistrationRules rules) {
        return from.apply(act, rules) instanceof Outcome.Refused no
                ? no.refusal().code()
                : "moved";
    }

    private static RegistrationAct file(LocalDateTime at) {
        return new RegistrationAct.File(APPLICANT, at, at.toLocalDate(), "d1", 3);
    }

    private static RegistrationAct file(PersonMark by, String at, String nominated, String dossier) {
        return new RegistrationAct.File(by, LocalDateTime.parse(at), LocalDate.parse(nominated), dossier, 3);
    }

    private static RegistrationAct register(LocalDateTime at, String... failing) {
        return new RegistrationAct.Register(CHAIR, at, "1/2", "d1", List.of(failing), people());
    }

    private static List<PublishedPerson> people() {
        return List.of("A", "B", "C").stream()
                .map(id -> new PublishedPerson(id, "Name " + id, Optional.empty(), Optional.of("P1"), 1980, "", ""))
                .toList();
    }

    private static RegistrationAct refuse(LocalDateTime at, Rule... grounds) {
        return new RegistrationAct.Refuse(CHAIR, at, "1/3", Set.of(grounds), "no minutes");
    }

    private static RegistrationAct cancel(LocalDateTime at, Rule... grounds) {
        return new RegistrationAct.Cancel(CHAIR, at, "1/4", Set.of(grounds), "a false declaration");
    }

    private static RegistrationAct appeal(LocalDateTime at) {
        return new RegistrationAct.Appeal(APPLICANT, at, "Supreme Court", "the minutes were there");
    }

    private static RegistrationAct answer(LocalDateTime at, boolean granted) {
        return new RegistrationAct.Answer(CHAIR, at, "court 7", granted);
    }

    private static RegistrationCourse filed() {
        return done(RegistrationCourse.untouched(), file(IN_TIME));
    }

    private static RegistrationCourse registered() {
        return done(filed(), register(IN_TIME.plusDays(3)));
    }

    private static RegistrationCourse refused() {
        return done(filed(), refuse(IN_TIME.plusDays(3), Rule.GROUND_NOMINATION));
    }

    @Test
    void whoeverIsRegisteredIsOnThePaperUntilTheRegistrationEnds() {
        assertThat(filed().state()).isEqualTo(State.FILED);
        assertThat(filed().registered()).isEmpty();
        assertThat(registered().registered()).hasSize(3);
        assertThat(done(registered(), cancel(IN_TIME.plusDays(5), Rule.GROUND_DECLARATION))
                        .registered())
                .isEmpty();
    }

    @Test
    void nominationEndsAtSixInTheEveningOfTheFortiethDayBefore() {
        var last = LocalDateTime.parse("2023-02-07T18:00");
        assertThat(refused(RegistrationCourse.untouched(), file(last))).isEqualTo("moved");
        assertThat(refused(RegistrationCourse.untouched(), file(last.plusMinutes(1))))
                .isEqualTo("W802");
        assertThat(refused(RegistrationCourse.untouched(), file(LocalDateTime.parse("2023-01-17T23:59"))))
                .isEqualTo("W802");
        assertThat(refused(RegistrationCourse.untouched(), file(LocalDateTime.parse("2023-01-18T00:00"))))
                .isEqualTo("moved");
    }

    @Test
    void whatACongressNominatedInTimeIsFiledUntilRegistrationEnds() {
        var untouched = RegistrationCourse.untouched();
        assertThat(refused(untouched, file(APPLICANT, "2023-02-17T18:00", "2023-02-07", "d1")))
                .isEqualTo("moved");
        assertThat(refused(untouched, file(APPLICANT, "2023-02-17T18:01", "2023-02-07", "d1")))
                .isEqualTo("W803");
        assertThat(refused(untouched, file(APPLICANT, "2023-02-17T18:00", "2023-02-08", "d1")))
                .isEqualTo("W802");
        assertThat(refused(untouched, file(APPLICANT, "2023-02-01T18:00", "2023-02-02", "d1")))
                .isEqualTo("W812");
    }

    @Test
    void whatWasRefusedIsMendedAndFiledAgainByTheSameApplicant() {
        assertThat(done(refused(), file(APPLICANT, "2023-02-15T09:00", "2023-02-01", "d2"))
                        .state())
                .isEqualTo(State.FILED);
        assertThat(refused(refused(), file(OTHER, "2023-02-15T09:00", "2023-02-01", "d2")))
                .isEqualTo("W808");
        var onTheLastDay = LocalDateTime.parse("2023-02-07T17:00");
        assertThat(refused(
                        done(RegistrationCourse.untouched(), file(onTheLastDay)),
                        file(APPLICANT, "2023-02-07T19:00", "2023-02-07", "d2")))
                .isEqualTo("moved");
    }

    @Test
    void nobodyIsRegisteredWhileARequirementIsNotMet() {
        assertThat(refused(filed(), register(IN_TIME, "N101", "N301"))).isEqualTo("W804");
    }

    @Test
    void aDecisionIsAboutWhatTheCommissionHasSeen() {
        var mended = done(filed(), file(APPLICANT, "2023-02-02T09:00", "2023-02-01", "d2"));
        assertThat(refused(mended, register(IN_TIME.plusDays(2)))).isEqualTo("W813");
    }

    @Test
    void registrationEndsToTheMinute() {
        var last = LocalDateTime.parse("2023-02-17T18:00");
        assertThat(refused(filed(), register(last))).isEqualTo("moved");
        assertThat(refused(filed(), register(last.plusMinutes(1)))).isEqualTo("W803");
        assertThat(refused(filed(), refuse(last.plusMinutes(1), Rule.GROUND_NOMINATION)))
                .isEqualTo("W803");
    }

    @Test
    void aRefusalNamesItsActItsReasonAndAGroundOfTheLaw() {
        assertThat(refused(filed(), refuse(IN_TIME))).isEqualTo("W810");
        assertThat(refused(filed(), refuse(IN_TIME, Rule.GROUND_DECLARATION))).isEqualTo("W810");
        assertThat(refused(filed(), refuse(IN_TIME, Rule.GROUND_GIFTS))).isEqualTo("W810");
        assertThat(refused(
                        filed(),
                        new RegistrationAct.Refuse(CHAIR, IN_TIME, " ", Set.of(Rule.GROUND_NOMINATION), "why")))
                .isEqualTo("W402");
        assertThat(refused(
                        filed(), new RegistrationAct.Refuse(CHAIR, IN_TIME, "1", Set.of(Rule.GROUND_NOMINATION), "")))
                .isEqualTo("W402");
    }

    @Test
    void withdrawalIsPossibleUntilTheSecondDayBefore() {
        var last = LocalDateTime.parse("2023-03-17T23:59");
        assertThat(done(registered(), new RegistrationAct.Withdraw(APPLICANT, last, "ill"))
                        .state())
                .isEqualTo(State.WITHDRAWN);
        assertThat(refused(registered(), new RegistrationAct.Withdraw(APPLICANT, last.plusMinutes(2), "ill")))
                .isEqualTo("W805");
        assertThat(refused(registered(), new RegistrationAct.Withdraw(OTHER, last, "ill")))
                .isEqualTo("W808");
    }

    @Test
    void inTheLastTwoDaysNothingIsCancelledOrRestored() {
        var before = LocalDateTime.parse("2023-03-16T23:59");
        var within = LocalDateTime.parse("2023-03-17T00:00");
        assertThat(refused(registered(), cancel(before, Rule.GROUND_DECLARATION)))
                .isEqualTo("moved");
        assertThat(refused(registered(), cancel(within, Rule.GROUND_DECLARATION)))
                .isEqualTo("W806");
        var appealed = done(done(registered(), cancel(before.minusDays(3), Rule.GROUND_DECLARATION)), appeal(before));
        assertThat(refused(appealed, answer(within, true))).isEqualTo("W806");
        assertThat(refused(appealed, answer(within, false))).isEqualTo("moved");
        assertThat(done(appealed, answer(before, true)).state()).isEqualTo(State.REGISTERED);
    }

    @Test
    void anAppealHasSevenDaysAndAGrantedOneIsDecidedAnewAfterTheWindow() {
        var decided = IN_TIME.plusDays(3);
        assertThat(refused(refused(), appeal(decided.plusDays(8)))).isEqualTo("W807");
        var appealed = done(refused(), appeal(decided.plusDays(7)));
        assertThat(appealed.state()).isEqualTo(State.REFUSAL_APPEALED);
        assertThat(done(appealed, answer(decided.plusDays(9), false)).state()).isEqualTo(State.REFUSED);
        var reopened = done(appealed, answer(decided.plusDays(9), true));
        assertThat(reopened.state()).isEqualTo(State.FILED);
        var late = LocalDateTime.parse("2023-02-25T10:00");
        assertThat(done(reopened, register(late)).state()).isEqualTo(State.REGISTERED);
        assertThat(refused(reopened, register(LocalDateTime.parse("2023-03-18T10:00"))))
                .isEqualTo("W806");
    }

    @Test
    void aListThatMoreThanHalfHaveLeftCanBeCancelled() {
        var first = done(registered(), new RegistrationAct.Strike(CHAIR, IN_TIME.plusDays(4), "2", "A", "left"));
        assertThat(first.registered()).hasSize(2);
        assertThat(refused(first, cancel(IN_TIME.plusDays(5), Rule.GROUND_LIST_LEFT)))
                .isEqualTo("W811");
        assertThat(refused(first, new RegistrationAct.Strike(CHAIR, IN_TIME.plusDays(4), "2", "A", "left")))
                .isEqualTo("W814");
        var second = done(first, new RegistrationAct.Strike(CHAIR, IN_TIME.plusDays(4), "3", "B", "left"));
        assertThat(done(second, cancel(IN_TIME.plusDays(5), Rule.GROUND_LIST_LEFT))
                        .state())
                .isEqualTo(State.CANCELLED);
    }

    @Test
    void whoStandsInAConstituencyHasNoListToLeave() {
        var candidate = rules(false);
        var registered =
                done(done(RegistrationCourse.untouched(), file(IN_TIME), candidate), register(IN_TIME), candidate);
        assertThat(refused(registered, new RegistrationAct.Strike(CHAIR, IN_TIME, "2", "A", "left"), candidate))
                .isEqualTo("W801");
        assertThat(refused(registered, cancel(IN_TIME, Rule.GROUND_LIST_LEFT), candidate))
                .isEqualTo("W810");
    }

    @Test
    void invalidSignaturesAreSeenBeforeAnybodyIsRegistered() {
        var filed = filed();
        var registered = done(filed, register(IN_TIME));

        assertThat(refused(filed, refuse(IN_TIME, Rule.GROUND_SIGNATURES))).isEqualTo("moved");
        assertThat(refused(registered, cancel(IN_TIME, Rule.GROUND_SIGNATURES))).isEqualTo("W810");
    }

    @Test
    void aPartyKeepsToNoCalendarOfElectionsAndWaitsThreeMonthsAfterARefusal() {
        var rules = rules(What.PARTY);
        var filed =
                done(RegistrationCourse.untouched(), file(APPLICANT, "2023-03-18T09:00", "2022-12-01", "d1"), rules);
        var refused = done(filed, refuse(LocalDateTime.parse("2023-03-31T09:00"), Rule.GROUND_PARTY_FORMATION), rules);
        assertThat(refused(refused, file(APPLICANT, "2023-06-29T09:00", "2022-12-01", "d2"), rules))
                .isEqualTo("W816");
        assertThat(refused(refused, file(APPLICANT, "2023-06-30T09:00", "2022-12-01", "d2"), rules))
                .isEqualTo("moved");
        assertThat(refused(filed, refuse(LocalDateTime.parse("2023-03-31T09:00"), Rule.GROUND_NOMINATION), rules))
                .isEqualTo("W810");
    }

    private static RegistrationRules ofParties() {
        var law = rulebook()
                .with(provision(Rule.PARTY_BRANCH_TERM, new Value.Time(new Term(12, Term.Unit.MONTH))))
                .with(provision(Rule.PARTY_LIQUIDATION_OWN, inForce()));
        var calendar = ElectionCalendar.of(law, Office.MAZHILIS, Calling.regular(DAY), Map.of());
        return new RegistrationRules(calendar, What.PARTY, List.of("R1"));
    }

    private static RegistrationAct branch(String at, String on) {
        var branch = new PartyAct.Branch("R1", LocalDate.parse(on));
        return new RegistrationAct.OfParty(
                new PartyAct.RecordBranches(CHAIR, LocalDateTime.parse(at), List.of(branch)));
    }

    @Test
    void onlyARegisteredPartyHasBranchesOnRecord() {
        var rules = ofParties();
        var filed = done(RegistrationCourse.untouched(), file(IN_TIME), rules);
        assertThat(refused(filed, branch("2023-02-03T10:00", "2023-02-02"), rules))
                .isEqualTo("W820");
        assertThat(refused(registered(), branch("2023-02-05T10:00", "2023-02-04")))
                .isEqualTo("W801");

        var registered = done(filed, register(IN_TIME), rules);
        assertThat(done(registered, branch("2023-02-03T10:00", "2023-02-02"), rules)
                        .party()
                        .branches())
                .hasSize(1);
        assertThat(refused(registered, new RegistrationAct.Withdraw(APPLICANT, IN_TIME, "enough"), rules))
                .isEqualTo("W801");
    }

    @Test
    void theRegistrationOfAPartyIsCancelledForWantOfBranchesAndTheTimeForThemRunsOnlyOnce() {
        var rules = ofParties();
        var registered = done(done(RegistrationCourse.untouched(), file(IN_TIME), rules), register(IN_TIME), rules);
        var inTime = LocalDateTime.parse("2024-02-01T10:00");
        assertThat(refused(registered, cancel(inTime, Rule.PARTY_BRANCH_TERM), rules))
                .isEqualTo("W829");
        assertThat(refused(registered, cancel(inTime.plusDays(1), Rule.GROUND_PARTY_FORMATION), rules))
                .isEqualTo("W810");

        var cancelled = done(registered, cancel(inTime.plusDays(1), Rule.PARTY_BRANCH_TERM), rules);
        assertThat(refused(cancelled, branch("2024-02-03T10:00", "2024-02-03"), rules))
                .isEqualTo("W820");
        var restored =
                done(done(cancelled, appeal(inTime.plusDays(2)), rules), answer(inTime.plusDays(30), true), rules);
        assertThat(restored.partySince()).contains(IN_TIME.toLocalDate());
        var late = done(restored, branch("2024-03-04T10:00", "2024-03-04"), rules);
        assertThat(refused(late, cancel(inTime.plusDays(40), Rule.PARTY_BRANCH_TERM), rules))
                .isEqualTo("moved");
        var early = done(restored, branch("2024-03-04T10:00", "2024-02-01"), rules);
        assertThat(refused(early, cancel(inTime.plusDays(40), Rule.PARTY_BRANCH_TERM), rules))
                .isEqualTo("W830");
        var gone = done(
                early,
                new RegistrationAct.OfParty(new PartyAct.Liquidate(
                        CHAIR,
                        inTime.plusDays(40),
                        "congress 3",
                        inTime.toLocalDate(),
                        Rule.PARTY_LIQUIDATION_OWN,
                        List.of())),
                rules);
        assertThat(refused(gone, cancel(inTime.plusDays(41), Rule.PARTY_BRANCH_TERM), rules))
                .isEqualTo("W821");
    }

    /** Whatever is tried in whatever order: a seat on the paper rests on a decision, and what is withdrawn stays so. */
    @Test
    void noOrderOfActsPutsAnybodyOnThePaperWithoutADecision() {
        long seed = 20230319;
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var course = RegistrationCourse.untouched();
            var at = LocalDateTime.parse("2023-01-18T08:00");
            boolean decided = false;
            for (int step = 0; step < 30; step++) {
                at = at.plusHours(random.nextInt(60));
                RegistrationAct act = switch (random.nextInt(8)) {
                    case 0 -> file(at);
                    case 1 -> register(at);
                    case 2 -> refuse(at, Rule.GROUND_NOMINATION);
                    case 3 -> cancel(at, Rule.GROUND_DECLARATION);
                    case 4 -> appeal(at);
                    case 5 -> answer(at, random.nextBoolean());
                    case 6 -> new RegistrationAct.Strike(CHAIR, at, "5", "A", "left");
                    default -> new RegistrationAct.Withdraw(APPLICANT, at, "ill");
                };
                var before = course;
                if (course.apply(act, rules(true)) instanceof Outcome.Moved moved) {
                    course = moved.to();
                    decided |= act instanceof RegistrationAct.Register;
                    assertThat(before.state()).as("seed %d", seed).isNotEqualTo(State.WITHDRAWN);
                }
                assertThat(course.registered().isEmpty() || decided)
                        .as("seed %d, round %d", seed, round)
                        .isTrue();
            }
        }
    }
}
