package dauys.election.nomination;

import static dauys.election.Given.aRulebook;
import static dauys.election.Values.share;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.nomination.RegistrationRules.What;
import dauys.law.Office;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose deposit comes back: article 88. What it costs is shown by the cases of registration. */
class DepositTest {

    private static final Rulebook LAW = aRulebook()
            .with(Office.MAZHILIS, Rule.DEPOSIT_BACK, share(5, 100), "88", "")
            .build();

    @Test
    void itComesBackFromFivePerCentOn() {
        assertThat(Deposit.comesBack(rules(LAW, What.LIST), 50, 1_000, false)).hasValue(true);
        assertThat(Deposit.comesBack(rules(LAW, What.LIST), 49, 1_000, false)).hasValue(false);
        assertThat(Deposit.comesBack(rules(LAW, What.CANDIDATE), 0, 0, false)).hasValue(false);
    }

    @Test
    void itComesBackToAnElectedCandidateWhateverTheShare() {
        assertThat(Deposit.comesBack(rules(LAW, What.CANDIDATE), 49, 1_000, true))
                .hasValue(true);
        assertThat(Deposit.comesBack(rules(LAW, What.LIST), 49, 1_000, true))
                .as("of lists the law says nothing of the kind")
                .hasValue(false);
    }

    @Test
    void anEditionThatDoesNotSayLeavesItOpen() {
        assertThat(Deposit.comesBack(rules(aRulebook().build(), What.LIST), 500, 1_000, true))
                .isEmpty();
    }

    private static RegistrationRules rules(Rulebook law, What what) {
        var calling = Calling.regular(LocalDate.of(2023, 3, 19));
        return new RegistrationRules(ElectionCalendar.of(law, Office.MAZHILIS, calling, Map.of()), what);
    }
}
