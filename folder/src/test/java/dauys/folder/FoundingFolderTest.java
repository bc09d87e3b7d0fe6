package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.nomination.Iin;
import dauys.election.party.FoundingRequirements;
import dauys.law.Edition;
import dauys.law.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of a founding, and the lists of members in it. */
class FoundingFolderTest {

    private static final String HEADER = """
            party: NEW
            name: {kk: "«Үлгі» партиясы", ru: "Партия «Үлгі»", en: "Ülgi Party"}
            regions: [R1, R2]
            """;
    private static final String COLUMNS = "party,member,name,region,iin\n";

    @TempDir
    private Path folder = Path.of("");

    private Loaded<FoundingFolder> read(String edition, String header, String... members) throws IOException {
        Files.writeString(folder.resolve("founding.yaml"), header);
        if (members.length > 0) {
            Files.writeString(folder.resolve("members.csv"), COLUMNS + String.join("\n", members) + "\n");
        }
        var rulebook =
                Rulebooks.load(Edition.parse(edition).orElseThrow()).value().orElseThrow();
        return FoundingFolder.read(folder, FoundingRequirements.of(rulebook, LocalDate.of(2023, 6, 1)));
    }

    private Loaded<FoundingFolder> members(String... members) throws IOException {
        return read("kz/2022-11-05", HEADER, members);
    }

    private static List<String> codes(Loaded<?> loaded) {
        return loaded.findings().stream()
                .map(each -> each.code() + " " + each.place().line() + (each.isError() ? " error" : ""))
                .toList();
    }

    private static Memberships lists(Loaded<FoundingFolder> loaded) {
        return loaded.value().flatMap(FoundingFolder::lists).orElseThrow();
    }

    private static String iin(String start) {
        for (char last = '0'; last <= '9'; last++) {
            if (Iin.isWellFormed(start + last)) {
                return start + last;
            }
        }
        throw new IllegalArgumentException("No last digit checks " + start);
    }

    @Test
    void membersAreCountedByPartyAndRegion() throws IOException {
        var read = members("NEW,1,Айна,R1,", "NEW,2,Бекет,R2,", "NEW,3,Ғалия,R2,", "OLD,1,Дана,R2,");

        assertThat(codes(read)).isEmpty();
        assertThat(lists(read).of("NEW")).isEqualTo(Map.of("R1", 1, "R2", 2));
        assertThat(lists(read).number("OLD")).isEqualTo(1);
        assertThat(read.value().orElseThrow().founding().members()).contains(Map.of("R1", 1, "R2", 2));
    }

    @Test
    void whoStandsTwiceInAPartyCountsOnceAndWhoIsInTwoPartiesInNeither() throws IOException {
        String one = iin("85031530001");
        String other = iin("85031530002");
        var read = members(
                "NEW,1,Айна,R1," + one, "NEW,2,Айна,R1," + one, "NEW,3,Бекет,R1," + other, "OLD,1,Бекет,R1," + other);

        assertThat(codes(read)).containsExactly("G201 3", "G202 5");
        assertThat(read.findings().getLast().facts())
                .containsEntry("one", "NEW")
                .containsKey("law");
        assertThat(lists(read).number("NEW")).isEqualTo(1);
        assertThat(lists(read).number("OLD")).isZero();
        assertThat(lists(read).rows()).isEqualTo(Map.of("NEW", 3, "OLD", 1));
    }

    @Test
    void listsOfSeveralFilesAreOne() throws IOException {
        members("NEW,1,Айна,R1," + iin("85031530001"));
        Files.writeString(folder.resolve("members-old.csv"), COLUMNS + "OLD,7,Айна,R1," + iin("85031530001") + "\n");
        var rulebook = Rulebooks.load(Edition.parse("kz/2022-11-05").orElseThrow());
        var read = FoundingFolder.read(
                folder, FoundingRequirements.of(rulebook.value().orElseThrow(), LocalDate.of(2023, 6, 1)));

        assertThat(codes(read)).hasSize(1).first().asString().startsWith("G202");
    }

    @Test
    void aRowThatCannotBeRightIsLeftOut() throws IOException {
        var read = members(
                "NEW,1,Айна,R1,850315300018",
                "NEW,2,Бекет,R9,",
                "NEW,3,Ғалия,R1,",
                "NEW,3,Дана,R1,",
                "NEW,4,Д" + "a" + "на,R1,",
                "NEW,,Дана,R1,");

        assertThat(codes(read)).containsExactly("N201 2", "T105 3", "F128 5", "N203 6", "F110 7 error");
        assertThat(lists(read).number("NEW")).isEqualTo(2);
        assertThat(read.findings()).noneMatch(each -> each.facts().containsValue("850315300018"));
    }

    @Test
    void whereTheEditionDoesNotTolerateErrorsOfListsTheyAreErrors() throws IOException {
        var read = read("kz/2021-05-24", HEADER, "NEW,1,Айна,R9,");

        assertThat(codes(read)).containsExactly("T105 2 error");
    }

    @Test
    void statedMembersGiveWayToThoseOfTheLists() throws IOException {
        var read = read("kz/2022-11-05", HEADER + "members: {R1: 1, R2: 5}\n", "NEW,1,Айна,R1,");

        assertThat(codes(read)).containsExactly("G203 0");
        assertThat(read.findings().getFirst().facts()).isEqualTo(Map.of("region", "R2", "stated", 5, "listed", 0));
        assertThat(read.value().orElseThrow().founding().members()).contains(Map.of("R1", 1));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws IOException {
        var read = read("kz/2022-11-05", """
                party: NEW
                name: {kk: "А", ru: "А"}
                regions: [R1, R1]
                initiators: {R2: 5}
                members: {R1: many}
                branches: [R3]
                present: 99999999999
                committees: 10
                name_marks: perhaps
                days: {congress: soon, party: 2023-01-01}
                """, "NEW,1,Айна");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(Finding::code))
                .containsExactlyInAnyOrder(
                        "Y103", "E103", "Y106", "Y104", "Y106", "E104", "Y102", "Y104", "Y104", "Y102", "F105");
    }

    @Test
    void whereTheFoundingCannotBeUsedTheListsAreCheckedForEverythingButRegions() throws IOException {
        var read = read("kz/2022-11-05", "party: NEW\n", "NEW,1,Айна,R9,850315300018");

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("Y103", "Y103", "N201");
    }

    @Test
    void aFolderWithoutAFoundingIsNone() throws IOException {
        Files.write(folder.resolve("members.csv"), new byte[] {'%', 'P', 'D', 'F', -1});
        var rulebook = Rulebooks.load(Edition.parse("kz/2022-11-05").orElseThrow());
        var read = FoundingFolder.read(
                folder, FoundingRequirements.of(rulebook.value().orElseThrow(), LocalDate.of(2023, 6, 1)));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("F101", "F109");
    }
}
