package dauys.store;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.PersonMark;
import dauys.election.nomination.RegistrationAct;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.party.PartyAct;
import dauys.election.party.PartyCourse;
import dauys.election.party.PartyCourse.Ended;
import dauys.election.party.PartyCourse.Suspension;
import dauys.folder.CanonicalJson;
import dauys.law.Rule;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is entered about a party, through the text of the record and back. */
class PartyJsonTest {

    private static final PersonMark BY = new PersonMark("%032x".formatted(7));
    private static final LocalDateTime AT = LocalDateTime.parse("2024-06-01T10:00");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    private static final PartyAct.Rename RENAME = new PartyAct.Rename(
            BY, AT, new Trilingual("«Жаңа» партиясы", "Партия «Новая»", "New Party"), "2", "9", DAY, true);
    private static final PartyAct.Liquidate LIQUIDATE = new PartyAct.Liquidate(
            BY, AT, "court 3", DAY, Rule.PARTY_LIQUIDATION_ELECTIONS, List.of(DAY.minusYears(3), DAY.minusYears(1)));

    @Test
    void everyActOnAPartyIsReadAsItWasWritten() {
        for (PartyAct act : List.of(
                new PartyAct.RecordBranches(
                        BY, AT, List.of(new PartyAct.Branch("R1", DAY), new PartyAct.Branch("R2", DAY.plusDays(1)))),
                RENAME,
                new PartyAct.Suspend(BY, AT, "court 1", DAY, DAY.plusMonths(3)),
                new PartyAct.EndSuspension(BY, AT, "court 2", DAY),
                LIQUIDATE)) {
            var wrapped = new RegistrationAct.OfParty(act);
            String text = CanonicalJson.write(ApplicationJson.write(wrapped));
            assertThat(ApplicationJson.read(ApplicationJson.kind(wrapped), BY, new Tree(CanonicalJson.read(text))))
                    .isEqualTo(wrapped);
        }
    }

    @Test
    void whatBecameOfAPartyIsReadAsItWasWritten() {
        var party = new PartyCourse(
                Optional.of(DAY.minusYears(2)),
                List.of(new PartyAct.Branch("R1", DAY)),
                List.of(RENAME),
                List.of(
                        new Suspension("court 1", DAY, DAY.plusMonths(3), Optional.of(new Ended("court 2", DAY))),
                        new Suspension("court 4", DAY, DAY.plusMonths(4), Optional.empty())),
                Optional.of(LIQUIDATE));
        var course = new RegistrationCourse(
                RegistrationCourse.State.REGISTERED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                party);
        String text = CanonicalJson.write(ApplicationJson.write(course));

        assertThat(Applying.application(text)).isEqualTo(course);
    }

    /** Standings that were written before anything could be entered about parties stay the same texts. */
    @Test
    void nothingIsWrittenOfAPartyAboutWhichNothingWasEntered() {
        assertThat(ApplicationJson.write(RegistrationCourse.untouched())).doesNotContainKey("party");
    }
}
