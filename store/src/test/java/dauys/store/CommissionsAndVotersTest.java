package dauys.store;

import static dauys.store.Desktop.CHAIR;
import static dauys.store.Desktop.author;
import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.commission.CommissionAct;
import dauys.election.commission.CommissionCourse;
import dauys.election.voter.VoterAct;
import dauys.election.voter.VoterCount;
import dauys.law.Place;
import dauys.store.Fsck.Difference.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sits in commissions and how many voters there are, in the record and back. */
class CommissionsAndVotersTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2023-03-10T10:00");
    private static final Subject.OfCommission COMMISSION = new Subject.OfCommission("precinct:P1");
    private static final Subject.OfVoters VOTERS = new Subject.OfVoters("P1");

    private Desktop desk;
    private Dossiers dossiers;

    @BeforeEach
    void open(@TempDir Path scans) throws Exception {
        desk = new Desktop(TestDatabases.fresh(), scans);
        dossiers = new Dossiers(desk.database.sql());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private CommissionAct.Form form(Optional<String> replaces, String... against) {
        return new CommissionAct.Form(
                CHAIR,
                NOW,
                "№ 5/1",
                LocalDate.of(2023, 1, 28),
                replaces,
                dossiers.keep("members"),
                7,
                List.of(against),
                true);
    }

    private ActRecord.Outcome enter(CommissionAct act) {
        return desk.record.submit(new Act.OnCommission(COMMISSION, act), author(CHAIR), Optional.empty());
    }

    private ActRecord.Outcome report(VoterCount count, String reason) {
        var act = new VoterAct.Report(CHAIR, NOW, count, reason);
        return desk.record.submit(new Act.OnVoters(VOTERS, act), author(CHAIR), Optional.empty());
    }

    private static VoterCount count(long voters, OptionalLong certificates, OptionalLong applications) {
        return new VoterCount(
                LocalDate.of(2023, 3, 10), voters, certificates, applications, "list", Place.of("record"));
    }

    @Test
    void aCompositionComesBackAsItWasEntered() {
        var first = form(Optional.empty());
        enter(first);
        var second = form(Optional.of(first.dossier()), "K101", "K105");
        enter(second);

        var entries = desk.record.entries(COMMISSION);
        assertThat(entries.stream().map(Applying::commissionAct).toList()).containsExactly(first, second);
        var seated = desk.record
                .standing(COMMISSION)
                .map(standing -> Applying.commission(standing.content()))
                .flatMap(CommissionCourse::seated)
                .orElseThrow();
        assertThat(seated.dossier()).isEqualTo(second.dossier());
        assertThat(seated.against()).containsExactly("K101", "K105");
        assertThat(desk.fsck().differences()).extracting(Fsck.Difference::kind).isEmpty();
    }

    @Test
    void whatCannotBeLeavesNoTrace() {
        enter(form(Optional.empty()));
        long last = desk.record.lastOfCommissions();

        assertThat(enter(form(Optional.empty()))).isInstanceOf(ActRecord.Outcome.Refused.class);
        assertThat(desk.record.lastOfCommissions()).isEqualTo(last).isPositive();
        assertThat(desk.record.entries(COMMISSION)).hasSize(1);
    }

    @Test
    void membersThatWereChangedAreFoundAndErasedOnesAreNoFault() {
        var form = form(Optional.empty());
        enter(form);
        desk.database.sql().sql("delete from dossier").update();
        assertThat(desk.fsck().differences()).extracting(Fsck.Difference::kind).isEmpty();

        desk.database
                .sql()
                .sql("insert into dossier (digest, salt, content) values (:digest, :salt, 'others')")
                .param("digest", form.dossier())
                .param("salt", new byte[32])
                .update();
        assertThat(desk.fsck().differences()).extracting(Fsck.Difference::kind).containsExactly(Kind.DOSSIER_DAMAGED);
    }

    @Test
    void numbersOfVotersComeBackAsTheyWereEntered() {
        var some = count(1_000, OptionalLong.of(3), OptionalLong.empty());
        var other = count(990, OptionalLong.empty(), OptionalLong.of(4));
        report(some, "");
        assertThat(report(other, "")).isInstanceOf(ActRecord.Outcome.Refused.class);
        report(other, "ten moved away");

        var rows = new ArrayList<Standings.Row>();
        desk.record.voters(rows::add);
        desk.record.commissions(rows::add);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.subject()).isEqualTo(VOTERS);
            assertThat(Applying.voters(row.content()).counts()).containsExactly(other);
        });
        assertThat(desk.record.lastOfVoters()).isEqualTo(rows.getFirst().entry());
        assertThat(desk.fsck().differences()).extracting(Fsck.Difference::kind).isEmpty();
    }
}
