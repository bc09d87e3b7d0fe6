package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.contest.Election.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a campaign: its header, its parties and its acts. */
class CampaignFolderTest {

    private static final String HEADER = """
            edition: kz/2022-11-05
            office: mazhilis
            election_day: 2023-03-19
            early: yes
            called: 2023-01-19
            """;
    private static final String PARTIES = """
            party,short_kk,short_ru,short_en,name_kk,name_ru,name_en,nominated,registered,origin,source
            P1,А,А,A,А партиясы,Партия А,Party A,25,23,official,press
            """;
    private static final String COLUMNS =
            "date,time,dated,what,who,party,figure,act,article,milestone,source,confidence\n";

    @TempDir
    private Path folder = Path.of("");

    private Loaded<CampaignFolder> read(String header, String... acts) throws IOException {
        Files.writeString(folder.resolve("campaign.yaml"), header);
        Files.writeString(folder.resolve("parties.csv"), PARTIES);
        Files.writeString(folder.resolve("acts.csv"), COLUMNS + String.join("\n", acts) + "\n");
        return CampaignFolder.read(folder);
    }

    private List<String> codes(String header, String... acts) throws IOException {
        return read(header, acts).findings().stream()
                .map(each -> each.code() + " "
                        + folder.relativize(Path.of(each.place().file())) + ":"
                        + each.place().line())
                .toList();
    }

    @Test
    void anActHasItsDayItsArticleAndItsSource() throws IOException {
        var campaign = read(
                        HEADER,
                        "2023-02-18,18:00,,registration-closed,central-commission,,,No. 1,registration,,p,S",
                        "2023-03-29,,by,session-opened,,,,,constitution 59(2),,p,M")
                .value()
                .orElseThrow();

        assertThat(campaign.acts()).hasSize(2);
        assertThat(campaign.acts().getFirst().at()).hasToString("2023-02-18T18:00");
        assertThat(campaign.acts().getFirst().basis().cite()).isEqualTo("89(8)");
        assertThat(campaign.acts().getFirst().title()).contains("No. 1");
        assertThat(campaign.acts().getLast().basis().act()).isEqualTo("constitution");
        assertThat(campaign.acts().getLast().basis().edition().id()).isEqualTo("kz/2022-06-05");
        assertThat(campaign.calling().early()).isTrue();
    }

    @Test
    void aPartyHasTheSizeOfItsListAndWhereThatWasRead() throws IOException {
        var party = read(HEADER).value().orElseThrow().parties().getFirst();

        assertThat(party.nominated()).isEqualTo(OptionalInt.of(25));
        assertThat(party.registered()).isEqualTo(OptionalInt.of(23));
        assertThat(party.origin()).contains(Origin.OFFICIAL);
        assertThat(party.source()).contains("press");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        assertThat(codes(
                        HEADER.replace("election_day: 2023-03-19", "election_day: in March"),
                        "2023-02-30,,,lot-drawn,,,,,37(1),,p,S",
                        "2023-02-15,noon,,lot-drawn,,,,,37(1),,p,S",
                        "2023-02-15,,about,lots,nobody,,,,37(1),,p,S",
                        "2023-02-15,,,list-registered,,P2,,,registration,absent,p,S",
                        "2023-02-15,,,list-registered,,P1,24,,registration,,,X",
                        "2023-02-15,,,list-registered,,,many,,,,p,S"))
                .contains(
                        "Y104 campaign.yaml:3",
                        "F114 acts.csv:2",
                        "F135 acts.csv:3",
                        "F136 acts.csv:4",
                        "F121 acts.csv:5",
                        "F110 acts.csv:5",
                        "F136 acts.csv:5",
                        "C206 acts.csv:6",
                        "F110 acts.csv:6",
                        "R107 acts.csv:6",
                        "F110 acts.csv:7",
                        "F111 acts.csv:7")
                .hasSize(15);
    }

    @Test
    void anArticleThatCannotBeCitedIsRefused() throws IOException {
        assertThat(codes(
                        HEADER,
                        "2023-02-15,,,lot-drawn,,,,,calendar.calling,,p,S",
                        "2023-02-15,,,lot-drawn,,,,,to-regional-term,,p,S",
                        "2023-02-15,,,lot-drawn,,,,,protocols.to-regional-term,,p,S",
                        "2023-02-15,,,lot-drawn,,,,,budget 12,,p,S",
                        "2023-02-15,,,lot-drawn,,,,,37(1)(2),,p,S"))
                .containsExactly("C205 acts.csv:3", "C204 acts.csv:4", "C205 acts.csv:5", "C205 acts.csv:6");
    }

    @Test
    void aNumberOfPersonsNeedsItsSource() throws IOException {
        read(HEADER);
        Files.writeString(folder.resolve("parties.csv"), PARTIES.replace(",press", ","));

        assertThat(CampaignFolder.read(folder).findings())
                .extracting(each -> each.code())
                .containsExactly("F110");
    }

    @Test
    void aPartyStandsOnce() throws IOException {
        read(HEADER);
        Files.writeString(
                folder.resolve("parties.csv"),
                PARTIES + PARTIES.lines().toList().getLast() + "\n");

        assertThat(CampaignFolder.read(folder).findings())
                .extracting(each -> each.code())
                .containsExactly("F120");
    }

    @Test
    void anEditionOrOfficeWithoutACalendarIsRefused() throws IOException {
        assertThat(codes(HEADER.replace("kz/2022-11-05", "kz/2022-11-06"))).contains("E101 campaign.yaml:1");
        assertThat(codes(HEADER.replace("mazhilis", "state-duma"))).contains("Y106 campaign.yaml:2");
    }

    @Test
    void aFileOfAnotherKindIsSaidToBeNone() throws IOException {
        read(HEADER);
        Files.write(folder.resolve("acts.csv"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n', -30, -29});
        Files.delete(folder.resolve("campaign.yaml"));

        assertThat(CampaignFolder.read(folder).findings())
                .extracting(each -> each.code())
                .containsExactly("F101", "F109");
    }
}
