package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.ProfileFolders;
import dauys.law.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way to break a profile is a finding with its place; all are reported at once, and nothing throws. */
class BrokenProfilesTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheSoundOne() throws IOException {
        try (var files = Files.list(Small.FOLDER)) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName()));
            }
        }
    }

    private List<String> findings() {
        var loaded = ProfileFolders.read(folder);
        assertThat(loaded.isUsable()).isEqualTo(loaded.findings().isEmpty());
        return loaded.findings().stream().map(BrokenProfilesTest::shown).toList();
    }

    private static String shown(Finding finding) {
        Path file = Path.of(finding.place().file()).getFileName();
        return finding.code() + " " + file + ":" + finding.place().line();
    }

    private void replace(String file, String piece, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(piece);
        Files.writeString(path, text.replace(piece, by));
    }

    @Test
    void theSoundOneHasNoFinding() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void everyFileButOneMustBeThere() throws IOException {
        Files.delete(folder.resolve("traditions.csv"));
        assertThat(findings()).isEmpty();

        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        assertThat(findings()).hasSize(17).allMatch(each -> each.startsWith("F101"));
    }

    @Test
    void aShareIsInPerCentWithTwoDecimals() throws IOException {
        replace("region-profile.csv", "59.37", "59,37");
        replace("region-profile.csv", "38.50", "138.50");
        replace("unit-profile.csv", "12000,80", "12000,180");
        assertThat(findings()).contains("F180 unit-profile.csv:3");
    }

    @Test
    void aShareAboveAHundredIsNone() throws IOException {
        replace("region-profile.csv", "38.50", "138.50");
        assertThat(findings()).containsExactly("F180 region-profile.csv:4");
    }

    @Test
    void whatIsNamedMustBeKnown() throws IOException {
        replace("units.csv", "BB-WEST,BB", "BB-WEST,CC");
        replace("unit-profile.csv", "mazhilis-1 mazhilis-2", "mazhilis-1 mazhilis-9");
        replace("lists.csv", "maslikhat-BB-list,P3", "maslikhat-CC-list,P3");
        replace("support.csv", "AA,P3", "AA,P4");
        replace("bodies.csv", "maslikhat-AA-TOWN,local-maslikhat,AA-TOWN", "maslikhat-AA-TOWN,tsar,ELSEWHERE");
        replace("given-names.csv", "f,Айгүл", "x,Айгүл");
        assertThat(findings())
                .contains(
                        "F181 units.csv:6",
                        "F181 unit-profile.csv:3",
                        "F181 lists.csv:8",
                        "F181 support.csv:4",
                        "F181 bodies.csv:5",
                        "F181 given-names.csv:2");
    }

    @Test
    void sumsMustAgree() throws IOException {
        replace("totals.yaml", "value: 2411", "value: 2412");
        replace("totals.yaml", "self_nominated: {value: 11", "self_nominated: {value: 12");
        assertThat(findings()).containsExactly("F182 totals.yaml:7", "F182 totals.yaml:15");
    }

    @Test
    void sumsBetweenFilesMustAgreeToo() throws IOException {
        replace("region-profile.csv", "AA,40000,synthetic,60", "AA,40001,synthetic,61");
        replace("lists.csv", "P3,2023-02-13,,5", "P3,2023-02-13,,4");
        replace("constituencies.csv", "mazhilis-3,mazhilis,3", "mazhilis-3,other,3");
        assertThat(findings())
                .containsExactly(
                        "F182 region-profile.csv:0",
                        "F182 region-profile.csv:0",
                        "F182 constituencies.csv:0",
                        "F182 lists.csv:0");
    }

    @Test
    void aRegionNeedsPrecinctsForItsVoters() throws IOException {
        replace("region-profile.csv", "AA,40000,synthetic,60", "AA,40000,synthetic,66");
        replace("region-profile.csv", "BB,30000,synthetic,16", "BB,30000,synthetic,10");
        assertThat(findings()).containsExactly("F183 region-profile.csv:0");
    }

    @Test
    void theTurnoutsMustAllowTheBallotsIssued() throws IOException {
        replace("region-profile.csv", "59.37", "59.40");
        assertThat(findings()).containsExactly("F184 region-profile.csv:0");
    }

    @Test
    void namesMustNotBeTooFew() throws IOException {
        replace("given-names.csv", "m,Серік,Серик,kk\n", "");
        assertThat(findings()).containsExactly("F185 given-names.csv:0");
    }

    @Test
    void aLineOfTheFormNeedsARoleOfItsOwn() throws IOException {
        replace("form.yaml", "role: spoiled", "role: issued");
        assertThat(findings()).containsExactly("F186 form.yaml:0");
    }

    @Test
    void everyListNeedsItsSupport() throws IOException {
        replace("maslikhat-support.csv", "BB,P3,32,32\n", "");
        replace("support.csv", "AA,AGAINST_ALL,10,5\n", "");
        assertThat(findings()).containsExactly("F187 support.csv:0", "F187 maslikhat-support.csv:0");
    }

    @Test
    void aProfileIsNoElectionOfAnotherKind() throws IOException {
        replace("election.yaml", "kind: profile", "kind: totals");
        replace("election.yaml", "edition: kz/2022-11-05", "edition: kz/1922-11-05");
        replace("election.yaml", "origin: synthetic", "origin: synthetic\nstrange: yes");
        assertThat(findings())
                .containsExactlyInAnyOrder("Y106 election.yaml:5", "E101 election.yaml:4", "Y102 election.yaml:7");
    }

    @Test
    void aLocalTimeHasTheFormOfAnElectionFolder() throws IOException {
        replace("regions.csv", "name_en\n", "name_en,utc_offset\n");
        replace("regions.csv", "Region A\n", "Region A,+06:00\n");
        replace("regions.csv", "City of B\n", "City of B,\n");
        assertThat(findings()).isEmpty();

        replace("regions.csv", "City of B,\n", "City of B,Astana\n");
        assertThat(findings()).containsExactly("T107 regions.csv:3");
    }

    @Test
    void nothingMayStandTwice() throws IOException {
        replace("support.csv", "AA,P2", "AA,P1");
        replace("regions.csv", "BB,,,", "AA,,,");
        assertThat(findings()).contains("F120 support.csv:3", "F120 regions.csv:3");
    }
}
