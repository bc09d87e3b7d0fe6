package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that would command a page, or break it, stay names. */
class HostileNamesTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String TURNED = "Аты\u202Eенеж\u2066";
    private static final String LONG = "Ұ".repeat(200);

    @TempDir
    private Path temporary;

    @Test
    void hostileNamesAreHarmless() throws IOException {
        Path election = SmallSite.election(temporary.resolve("election"));
        SmallSite.change(election, "candidates.csv", text -> named(named(named(text, SCRIPT), TURNED), LONG));
        SmallSite.change(
                election, "parties.csv", text -> text.replaceFirst("(?m)^([A-Z_]+),[^,\\n]*,", "$1,<b>&amp;,"));
        Path site = temporary.resolve("site");
        Publisher.ofPages().publishAll(SmallSite.snapshot(election), site);
        boolean shown = false;
        boolean turned = false;
        boolean isLong = false;
        for (String page : SmallSite.pages(site)) {
            String text = Files.readString(site.resolve(page));
            assertThat(text).describedAs(page).doesNotContain("<script>", "<b>", "\u202E", "\u2066");
            shown |= text.contains("&lt;script&gt;alert(1)&lt;/script&gt;");
            turned |= text.contains("<bdi>Аты\uFFFDенеж\uFFFD</bdi>");
            isLong |= text.contains("<bdi>" + LONG + "</bdi>");
        }
        assertThat(shown).describedAs("the name is shown as text").isTrue();
        assertThat(turned).describedAs("marks of direction are replaced").isTrue();
        assertThat(isLong).describedAs("a long name stands whole").isTrue();
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            assertThat(files.map(Path::toString)).noneMatch(each -> each.contains("<") || each.contains("\u202E"));
        }
    }

    /** Gives the first person that still has a plain name this one. */
    private static String named(String text, String name) {
        var row = Pattern.compile(
                        "(?m)^((?:mazhilis-list),[^,]*,[^,]*,[^,]*,)(\\p{IsCyrillic}[\\p{IsCyrillic} -]*),[^,]*")
                .matcher(text);
        return row.find()
                ? text.substring(0, row.start()) + row.group(1) + name + "," + name + text.substring(row.end())
                : text;
    }
}
