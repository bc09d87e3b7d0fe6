package dauys.election.calendar;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.days;
import static dauys.election.Values.timeOfDay;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Deadline.Kind;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By when what must be done after the election of 19 March 2023. */
class ElectionDeadlinesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 19);
    private static final ZoneOffset ASTANA = ZoneOffset.ofHours(6);
    private static final ZoneOffset ATYRAU = ZoneOffset.ofHours(5);

    @Test
    void votingEndsAtEightInTheEveningOfEachRegion() {
        assertThat(due(Office.MAZHILIS, ASTANA, Kind.VOTING_CLOSES)).contains(Instant.parse("2023-03-19T14:00:00Z"));
        assertThat(due(Office.MAZHILIS, ATYRAU, Kind.VOTING_CLOSES)).contains(Instant.parse("2023-03-19T15:00:00Z"));
    }

    @Test
    void countingEndsTwelveHoursAfterVoting() {
        assertThat(due(Office.MAZHILIS, ASTANA, Kind.COUNT)).contains(Instant.parse("2023-03-20T02:00:00Z"));
        assertThat(due(Office.MASLIKHAT, ATYRAU, Kind.COUNT)).contains(Instant.parse("2023-03-20T03:00:00Z"));
    }

    @Test
    void twoDaysEndWithTheSecondDay() {
        assertThat(due(Office.MAZHILIS, ASTANA, Kind.PROTOCOLS_TO_CENTRAL))
                .contains(Instant.parse("2023-03-21T18:00:00Z"));
        assertThat(due(Office.MASLIKHAT, ATYRAU, Kind.VOTING_RESULTS)).contains(Instant.parse("2023-03-21T19:00:00Z"));
    }

    @Test
    void theResultsOf2023WereDueByTheEndOf29March() {
        assertThat(due(Office.MAZHILIS, ASTANA, Kind.RESULTS)).contains(Instant.parse("2023-03-29T18:00:00Z"));
        assertThat(due(Office.MASLIKHAT, ASTANA, Kind.RESULTS)).contains(Instant.parse("2023-03-24T18:00:00Z"));
    }

    @Test
    void aDeadlineNamesItsArticle() {
        var count = deadlines(aRulebook().build(), Office.MAZHILIS, ASTANA).due(Kind.COUNT);

        assertThat(count.orElseThrow().basis().cite()).isEqualTo("43(1)");
    }

    @Test
    void allDeadlinesComeInTheOrderOfTime() {
        assertThat(deadlines(aRulebook().build(), Office.MAZHILIS, ASTANA).all())
                .extracting(Deadline::kind)
                .containsExactly(Kind.VOTING_CLOSES, Kind.COUNT, Kind.PROTOCOLS_TO_CENTRAL, Kind.RESULTS);
    }

    @Test
    void whatTheEditionDoesNotSetHasNoDeadline() {
        var rulebook =
                aRulebook().without(Rule.VOTING_CLOSES, Rule.TO_CENTRAL_TERM).build();
        var deadlines = deadlines(rulebook, Office.MAZHILIS, ASTANA);

        assertThat(deadlines.due(Kind.COUNT)).isEmpty();
        assertThat(deadlines.due(Kind.PROTOCOLS_TO_CENTRAL)).isEmpty();
        assertThat(deadlines.due(Kind.PROTOCOLS_TO_REGIONAL)).isEmpty();
        assertThat(deadlines.all()).extracting(Deadline::kind).containsExactly(Kind.RESULTS);
    }

    @Test
    void votesForTheMazhilisCanBeAskedUnderTheRulesOfTheKurultai() {
        var kurultai = new Rulebook(
                aRulebook().build().edition(),
                aRulebook().build().title(),
                aRulebook().with(Office.KURULTAI, Rule.TO_CENTRAL_TERM, days(3), "94", "").build().provisions().stream()
                        .filter(each -> each.office() == Office.KURULTAI)
                        .toList());

        assertThat(deadlines(kurultai, Office.MAZHILIS, ASTANA).all())
                .extracting(Deadline::due)
                .containsExactly(Instant.parse("2023-03-22T18:00:00Z"));
    }

    @Test
    void aLaterCloseOfVotingMovesTheCount() {
        var rulebook = aRulebook().with(Rule.VOTING_CLOSES, timeOfDay("22:00")).build();

        assertThat(deadlines(rulebook, Office.MAZHILIS, ASTANA).due(Kind.COUNT).map(Deadline::due))
                .contains(Instant.parse("2023-03-20T04:00:00Z"));
    }

    @Test
    void theLastMomentIsStillInTime() {
        var closes = deadlines(aRulebook().build(), Office.MAZHILIS, ASTANA)
                .due(Kind.VOTING_CLOSES)
                .orElseThrow();

        assertThat(closes.isPast(closes.due())).isFalse();
        assertThat(closes.isPast(closes.due().plusNanos(1))).isTrue();
    }

    private static Optional<Instant> due(Office office, ZoneOffset offset, Kind kind) {
        return deadlines(aRulebook().build(), office, offset).due(kind).map(Deadline::due);
    }

    private static ElectionDeadlines deadlines(Rulebook rulebook, Office office, ZoneOffset offset) {
        return ElectionDeadlines.of(rulebook, office, DAY, offset);
    }
}
