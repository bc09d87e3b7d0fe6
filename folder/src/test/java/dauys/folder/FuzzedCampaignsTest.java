package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dauys.election.calendar.CalendarCheck;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Replay;
import dauys.election.commission.CompositionCheck;
import dauys.election.party.FoundingRequirements;
import dauys.law.Edition;
import dauys.law.Place;
import dauys.law.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random damage to the files of a campaign, of a founding and of commissions: reading never throws, and what it still
 * calls usable can be checked. {@code -Ddauys.fuzz=200000} runs longer, {@code -Ddauys.seed} repeats a run.
 */
class FuzzedCampaignsTest {

    private static final int ROUNDS = Integer.getInteger("dauys.fuzz", 1_000);
    private static final long SEED = Long.getLong("dauys.seed", 20230319L);
    private static final LocalDate ON = LocalDate.of(2023, 3, 19);
    private static final Path ELECTIONS = Path.of("..", "elections");

    @TempDir
    private Path folder = Path.of("");

    private static Rulebook rulebook() {
        return Rulebooks.load(Edition.parse("kz/2022-11-05").orElseThrow())
                .value()
                .orElseThrow();
    }

    private void damage(String source, List<String> names, Runnable reading) throws IOException {
        for (String each : names) {
            Files.copy(ELECTIONS.resolve(source).resolve(each), folder.resolve(each));
        }
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            Path file = folder.resolve(names.get(random.nextInt(names.size())));
            byte[] sound = Files.readAllBytes(file);
            Files.write(file, FuzzedFoldersTest.damaged(sound, random));
            assertThatCode(reading::run)
                    .describedAs(
                            "seed %d, round %d, file %s: %s",
                            SEED, i, file.getFileName(), Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
            Files.write(file, sound);
        }
    }

    @Test
    void readingADamagedCampaignNeverThrows() throws IOException {
        damage("kz/2023-campaign", List.of("campaign.yaml", "dates.csv", "parties.csv", "acts.csv"), this::replay);

        assertThat(CampaignFolder.read(folder).findings()).isEmpty();
    }

    private void replay() {
        CampaignFolder.read(folder).value().ifPresent(read -> {
            var calendar = ElectionCalendar.of(read.rulebook(), read.office(), read.calling(), read.dates());
            CalendarCheck.of(calendar, read.dates(), Place.of("campaign.yaml"));
            ReplayJson.of(read, Replay.of(calendar, read.acts()), List.of());
        });
    }

    @Test
    void readingADamagedFoundingNeverThrows() throws IOException {
        var requirements = FoundingRequirements.of(rulebook(), ON);
        damage("articles/10-6-party-founding-2022/errors-in-the-lists", List.of("founding.yaml", "members.csv"), () -> {
            var read = FoundingFolder.read(folder, requirements);
            read.value().ifPresent(each -> FoundingJson.of(each, requirements, requirements.of(each.founding()), read));
        });
    }

    @Test
    void readingDamagedCommissionsNeverThrows() throws IOException {
        var check = CompositionCheck.of(rulebook(), ON);
        damage("articles/17-1-commissions-2026", List.of("commissions.csv"), () -> {
            var read = CommissionsFile.read(folder.resolve("commissions.csv"));
            var checked = read.value().orElseThrow().stream().map(check::of).toList();
            CommissionsJson.of("kz/2022-11-05", checked, read.findings());
        });
    }
}
