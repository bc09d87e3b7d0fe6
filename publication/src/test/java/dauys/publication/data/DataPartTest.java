package dauys.publication.data;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Publisher;
import dauys.publication.notices.NoticePart;
import dauys.publication.notices.Notices;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open data and notices stand in the folder of the site, and its page of data lists them. */
class DataPartTest {

    @TempDir
    private Path temporary;

    @Test
    void theSiteHoldsEveryFileAndItsPageOfDataNamesIt() throws IOException {
        var snapshot = SmallElection.synthetic(SmallElection.generated(temporary.resolve("election")));
        var sink = new MemorySink();
        OpenData.write(snapshot, sink);
        Path site = temporary.resolve("site");

        new Publisher(List.of(new DataPart(), new NoticePart()), List.of(), (done, of) -> {})
                .publishAll(snapshot, site);

        String page = Files.readString(site.resolve("en").resolve("data.html"));
        for (var each : sink.files().entrySet()) {
            assertThat(site.resolve("data").resolve(each.getKey())).hasBinaryContent(each.getValue());
            assertThat(page).contains("data/" + each.getKey());
        }
        for (Language language : Language.values()) {
            for (var notice : Notices.of(snapshot, language)) {
                String name = notice.name() + "-" + language.code() + ".txt";
                assertThat(site.resolve("notices").resolve(name)).content().isEqualTo(notice.text());
                assertThat(page).contains("notices/" + name);
            }
        }
    }
}
