package dauys.election.commission;

import static dauys.election.Given.SOMEWHERE;
import static dauys.election.Given.aRulebook;
import static dauys.election.Values.inForce;
import static dauys.election.Values.months;
import static dauys.election.Values.share;
import static dauys.election.Values.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.CommissionMember.BarredOffice;
import dauys.election.commission.CompositionCheck.Checked;
import dauys.law.Confidence;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may sit in a commission, and with how many members it sits and decides. */
class CompositionCheckTest {

    private static final LocalDate ON = LocalDate.of(2023, 3, 19);

    private static Rulebook rulebook() {
        return aRulebook()
                .build()
                .with(provision(Rule.COMMISSION_TERRITORIAL, whole(7)))
                .with(provision(Rule.COMMISSION_SMALL_PRECINCT, whole(2_000)))
                .with(provision(Rule.COMMISSION_SMALL_LEAST, whole(5)))
                .with(provision(Rule.COMMISSION_SMALL_MOST, whole(7)))
                .with(provision(Rule.COMMISSION_LARGE_LEAST, whole(7)))
                .with(provision(Rule.COMMISSION_LARGE_MOST, whole(11)))
                .with(provision(Rule.COMMISSION_ODD, inForce()))
                .with(provision(Rule.COMMISSION_ONE_PER_PARTY, inForce()))
                .with(provision(Rule.COMMISSION_OFFICES, inForce()))
                .with(provision(Rule.COMMISSION_RELATIVES, inForce()))
                .with(provision(Rule.COMMISSION_CANDIDATES_KIN, inForce()))
                .with(provision(Rule.COMMISSION_ORGANISATION, share(1, 2)))
                .with(provision(Rule.COMMISSION_TERM, months(60)))
                .with(provision(Rule.COMMISSION_QUORUM, share(2, 3)))
                .with(provision(Rule.COMMISSION_MAJORITY, inForce()));
    }

    private static Provision provision(Rule rule, Value value) {
        var basis = new LawRef("elections", "17", "", 0, "", aRulebook().build().edition());
        return new Provision(
                Office.MAZHILIS, rule, value, basis, Optional.empty(), "read", Confidence.READ_IN_THE_LAW, "");
    }

    private static CommissionMember member(int number) {
        return new CommissionMember(
                "M" + number,
                "Үлгі " + number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                SOMEWHERE);
    }

    private static List<CommissionMember> members(int number) {
        var members = new ArrayList<CommissionMember>();
        for (int i = 1; i <= number; i++) {
            members.add(member(i));
        }
        return members;
    }

    private static Checked precinct(int voters, boolean special, List<CommissionMember> members) {
        return CompositionCheck.of(rulebook(), ON)
                .of(new Composition("1", Level.PRECINCT, OptionalInt.of(voters), special, members, SOMEWHERE));
    }

    private static List<String> codes(Checked checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"5, 4, 3", "6, 4, 4", "7, 5, 4", "9, 6, 5", "11, 8, 6"})
    void twoThirdsAreRoundedUpAndTheMajorityIsOfAllMembers(int members, int quorum, int majority) {
        var checked = precinct(2_500, false, members(members));

        assertThat(checked.quorum()).isEqualTo(OptionalInt.of(quorum));
        assertThat(checked.majority()).isEqualTo(OptionalInt.of(majority));
    }

    @Test
    void theSizeOfAPrecinctsCommissionFollowsItsVoters() {
        assertThat(precinct(2_000, false, members(7)).most()).isEqualTo(OptionalInt.of(7));
        assertThat(precinct(2_001, false, members(7)).most()).isEqualTo(OptionalInt.of(11));
        assertThat(codes(precinct(2_000, false, members(9)))).containsExactly("K101");
        assertThat(codes(precinct(2_001, false, members(5)))).containsExactly("K101");
    }

    @Test
    void anEvenNumberIsWrongInAPrecinctOnly() {
        var district = new Composition("D", Level.TERRITORIAL, OptionalInt.empty(), false, members(8), SOMEWHERE);

        assertThat(codes(precinct(900, false, members(6)))).containsExactly("K102");
        assertThat(codes(CompositionCheck.of(rulebook(), ON).of(district))).containsExactly("K101");
    }

    @Test
    void aPersonMayHaveSeveralThingsAgainstHim() {
        var members = members(5);
        members.set(
                1,
                new CommissionMember(
                        "M2",
                        "Үлгі 2",
                        Optional.of("A"),
                        Optional.empty(),
                        Optional.of(BarredOffice.JUDGE),
                        Optional.of("M1"),
                        true,
                        Optional.of(ON.minusYears(5).minusDays(1)),
                        SOMEWHERE));

        assertThat(codes(precinct(900, false, members))).containsExactly("K104", "K105", "K106", "K108");
    }

    @Test
    void aRelativeWhoIsNoMemberOfTheCommissionIsNoBar() {
        var members = members(5);
        members.set(
                1,
                new CommissionMember(
                        "M2",
                        "Үлгі 2",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("M9"),
                        false,
                        Optional.of(ON.minusYears(5)),
                        SOMEWHERE));

        assertThat(codes(precinct(900, false, members))).isEmpty();
    }

    @Test
    void withoutTheVotersTheSizeCannotBeTold() {
        var unknown = new Composition("1", Level.PRECINCT, OptionalInt.empty(), false, members(5), SOMEWHERE);
        var checked = CompositionCheck.of(rulebook(), ON).of(unknown);

        assertThat(codes(checked)).containsExactly("K109");
        assertThat(checked.findings()).noneMatch(Finding::isError);
        assertThat(checked.least()).isEmpty();
    }

    @Test
    void anEditionThatSaysNothingChecksNothing() {
        var check = CompositionCheck.of(aRulebook().build(), ON);
        var checked = check.of(new Composition("1", Level.PRECINCT, OptionalInt.empty(), false, members(4), SOMEWHERE));

        assertThat(check.isKnown()).isFalse();
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.quorum()).isEmpty();
        assertThat(checked.majority()).isEmpty();
    }
}
