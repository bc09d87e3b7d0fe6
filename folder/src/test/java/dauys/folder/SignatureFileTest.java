package dauys.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.election.nomination.Signatures;
import dauys.law.Nominator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures by candidate and area, and rows that cannot be used. */
class SignatureFileTest {

    @TempDir
    private Path folder = Path.of("");

    private Loaded<List<Signatures>> read(String header, String... rows) {
        Path file = folder.resolve(SignatureFile.NAME);
        try {
            Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return SignatureFile.read(file);
    }

    @Test
    void rowsOfOneCandidateBecomeOne() {
        var read = read(
                "contest,candidate,area,voters,valid,invalid,repeated,nominated_by",
                "c1,A,S1,250,10,1,0,self",
                "c1,B,S1,250,0,0,,",
                "c1,A,Көк төбе,300,5,0,,",
                "c1,B,Көк төбе,300,0,0,,party");

        assertThat(read.findings()).isEmpty();
        var signatures = read.value().orElseThrow();
        assertThat(signatures).extracting(Signatures::candidate).containsExactly("A", "B");
        assertThat(signatures).extracting(Signatures::valid).containsExactly(15L, 0L);
        assertThat(signatures.getFirst().invalid()).isEqualTo(1);
        assertThat(signatures.getFirst().by()).contains(Nominator.SELF);
        assertThat(signatures.getFirst().areas().getFirst().repeated()).hasValue(0);
        assertThat(signatures.getFirst().areas().getLast().repeated()).isEmpty();
        assertThat(signatures.getLast().by()).contains(Nominator.PARTY);
    }

    @Test
    void theLastTwoColumnsNeedNotBeThere() {
        assertThat(read("contest,candidate,area,voters,valid,invalid", "c1,A,S1,250,10,1")
                        .findings())
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndTheRestIsRead() {
        var read = read(
                "contest,candidate,area,voters,valid,invalid,repeated,nominated_by",
                "c1,A,S1,250,10,1,0,self",
                "c1,A,S1,250,11,1,0,self",
                "c1,A,S2,many,10,1,0,self",
                "c1,A,S3,250,-1,1,0,self",
                "c1,A,S4,250,10,1,0,party",
                "c1,A,S5,250,10,1,0,the people",
                "c1,A,=S6,250,10,1,0,self",
                "c1,,S7,250,10,1,0,self");

        assertThat(read.findings())
                .extracting(each -> each.code() + " " + each.place().line())
                .containsExactlyInAnyOrder("F120 3", "F111 4", "F112 5", "N414 6", "F136 7", "F134 8", "F110 9");
        assertThat(read.value().orElseThrow().getFirst().areas())
                .extracting(Signatures.OfArea::area)
                .containsExactly("S1", "S4", "S5");
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        assertThat(SignatureFile.read(folder.resolve("none.csv")).findings())
                .extracting(each -> each.code())
                .containsExactly("F101");
    }
}
