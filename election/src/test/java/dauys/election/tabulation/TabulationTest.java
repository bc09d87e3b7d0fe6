package dauys.election.tabulation;

import static dauys.election.Given.aBody;
import static dauys.election.Given.aForm;
import static dauys.election.Given.aListBallot;
import static dauys.election.Given.aProtocol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dauys.election.FormBuilder;
import dauys.election.ProtocolBuilder;
import dauys.election.ballot.BallotPaper;
import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.contest.ContestOption.ListOption;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.election.tabulation.StatedCount.Status;
import dauys.law.Authority;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TabulationTest {

    private static final BallotPaper PAPER = aListBallot(aBody("mazhilis").build(), "A", "B");

    @Nested
    class ATally {

        @Test
        void addsProtocolsLineByLineAndOptionByOption() {
            var tally = tally();
            tally.add(aProtocol().build(), false);
            tally.add(aProtocol().with("listed", 3).votes(5, 7, 11).build(), true);

            assertThat(tally.value(0)).as("listed").isEqualTo(1_203);
            assertThat(tally.value(1)).as("received").isEqualTo(2_424);
            assertThat(tally.value(12)).as("votes").isEqualTo(712);
            assertThat(tally.value(13)).as("against all").isEqualTo(91);
            assertThat(List.of(tally.votes(0), tally.votes(1), tally.votes(2))).containsExactly(405L, 307L, 91L);
            assertThat(tally.completeness(3)).isEqualTo(new Completeness(3, 2, 1));
        }

        @Test
        void countsAProtocolAmongThoseWithErrorsWhereAnotherRowClaimsToBeIt() {
            var one = tally();
            one.add(aProtocol().build(), false);
            one.add(aProtocol().build(), false);
            one.doubt();
            assertThat(one.completeness(3)).isEqualTo(new Completeness(3, 2, 1));

            var other = tally();
            other.add(aProtocol().build(), true);
            other.doubt();
            assertThat(other.completeness(1)).as("no more than have arrived").isEqualTo(new Completeness(1, 1, 1));

            other.add(aProtocol().build(), false);
            other.add(one);
            assertThat(other.completeness(5)).isEqualTo(new Completeness(5, 4, 3));
        }

        @Test
        void takesAnEmptyLineForNothing() {
            var tally = tally();
            tally.add(aProtocol().empty("listed").build(), true);

            assertThat(tally.value(0)).isZero();

            tally.add(aProtocol().build(), false);
            tally.add(aProtocol().empty("listed").build(), true);

            assertThat(tally.value(0)).isEqualTo(1_200);
        }

        @Test
        void addsWhatSomebodyElseHasAddedUp() {
            var one = tally();
            one.add(aProtocol().build(), true);
            var other = tally();
            other.add(aProtocol().build(), true);
            other.add(aProtocol().build(), false);

            one.add(other);

            assertThat(one.value(0)).isEqualTo(3_600);
            assertThat(one.votes(1)).isEqualTo(900);
            assertThat(one.completeness(3)).isEqualTo(new Completeness(3, 3, 2));
            assertThat(other.completeness(3)).isEqualTo(new Completeness(3, 2, 1));
        }

        private static Tally tally() {
            return new Tally(aForm().build().width(), 3);
        }
    }

    @Nested
    class SumsByRole {

        @Test
        void linesOfOneRoleAreAddedUp() {
            var form = aForm().line("issued_early", Role.ISSUED);

            var tabulation = tabulated(
                    form,
                    aProtocol().on(form).with("issued_early", 2),
                    aProtocol().on(form).with("issued_early", 0));

            assertThat(tabulation.sum(Role.ISSUED)).hasValue(798L + 2 + 798);
            assertThat(tabulation.sum(Role.LISTED)).hasValue(2_400L);
            assertThat(tabulation.value(12)).isEqualTo(2);
        }

        @Test
        void aLineThatSomeProtocolLeftEmptyHasNoSum() {
            var form = aForm().line("issued_early", Role.ISSUED);

            var tabulation = tabulated(
                    form,
                    aProtocol().on(form).with("issued_early", 2),
                    aProtocol().on(form));

            assertThat(tabulation.sum(Role.ISSUED)).isEmpty();
            assertThat(tabulation.totals().ballotsIssued()).isEmpty();
            assertThat(tabulation.sum(Role.LISTED)).hasValue(2_400L);
        }

        @Test
        void whatIsNotOnTheFormHasNoSum() {
            var form = aForm().without(Role.INVALID);

            assertThat(tabulated(form, aProtocol().on(form)).sum(Role.INVALID)).isEmpty();
        }

        @Test
        void theVotesOfTheOptionsHaveRolesToo() {
            var tabulation = tabulated(aForm(), aProtocol(), aProtocol());

            assertThat(tabulation.sum(Role.VOTES)).hasValue(1_400L);
            assertThat(tabulation.sum(Role.AGAINST_ALL)).hasValue(160L);
        }
    }

    @Nested
    class TheTotals {

        @Test
        void areWhatSeatsAreComputedFrom() {
            var form = aForm().line("issued_early", Role.ISSUED);
            var totals = tabulated(
                            form,
                            aProtocol().on(form).with("issued_early", 2),
                            aProtocol().on(form).with("issued_early", 0))
                    .totals();

            assertThat(totals.votes())
                    .containsExactly(
                            entry(new ListOption("A"), 800L),
                            entry(new ListOption("B"), 600L),
                            entry(new AgainstAll(), 160L));
            assertThat(totals.complete()).isTrue();
            assertThat(totals.base()).isEmpty();
            assertThat(totals.registered()).hasValue(official(2_400));
            assertThat(totals.ballotsIssued()).hasValue(official(1_598));
            assertThat(totals.tookPart()).hasValue(official(1_560));
            assertThat(totals.invalid()).hasValue(official(36));
        }

        @Test
        void leaveOutWhatTheFormDoesNotCount() {
            var form = aForm().without(Role.INVALID).without(Role.TOOK_PART);

            var totals = tabulated(form, aProtocol().on(form)).totals();

            assertThat(totals.invalid()).isEmpty();
            assertThat(totals.tookPart()).isEmpty();
            assertThat(totals.registered()).hasValue(official(1_200));
        }

        private static StatedCount official(long value) {
            return new StatedCount(value, Status.OFFICIAL);
        }
    }

    @Test
    void aTabulationKeepsItsSumsWhenMoreProtocolsArrive() {
        var tally = new Tally(14, 3);
        tally.add(aProtocol().build(), false);
        var tabulation =
                Tabulation.ofPrecincts(aForm().build(), PAPER, Authority.TERRITORIAL_COMMISSION, "D1", tally, 2);

        tally.add(aProtocol().build(), false);

        assertThat(tabulation.value(0)).isEqualTo(1_200);
        assertThat(tabulation.completeness()).isEqualTo(new Completeness(2, 1, 0));
        assertThat(tabulation.commission()).isEqualTo(Authority.TERRITORIAL_COMMISSION);
        assertThat(tabulation.area()).isEqualTo("D1");
        assertThat(tabulation.ballot()).isEqualTo(PAPER);
        assertThat(tabulation.parts()).isEmpty();
    }

    private static Tabulation tabulated(FormBuilder form, ProtocolBuilder... protocols) {
        var built = form.build();
        var tally = new Tally(built.width(), 3);
        for (ProtocolBuilder each : protocols) {
            tally.add(each.build(), false);
        }
        var tabulation =
                Tabulation.ofPrecincts(built, PAPER, Authority.CENTRAL_COMMISSION, "", tally, protocols.length);
        assertThat(tabulation.form()).isSameAs(built);
        return tabulation;
    }
}
