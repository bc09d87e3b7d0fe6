package dauys.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.publication.Publisher;
import dauys.publication.Snapshot;
import dauys.publication.notices.Notice;
import dauys.publication.notices.Notices;
import dauys.wording.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Announcements as pages say what the plain texts say, word by word and figure by figure. */
class NoticePagesTest {

    @TempDir
    private static Path temporary;

    private static Path synthetic = Path.of("");
    private static Path real = Path.of("");
    private static Snapshot small = SmallSite.snapshot(Path.of("..", "elections", "kz", "2023-mazhilis"));
    private static final Snapshot PUBLISHED = small;

    @BeforeAll
    static void publish() throws IOException {
        synthetic = temporary.resolve("synthetic");
        real = temporary.resolve("real");
        small = SmallSite.snapshot(SmallSite.election(temporary.resolve("election")));
        Publisher.ofPages().publishAll(small, synthetic);
        Publisher.ofPages().publishAll(PUBLISHED, real);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageSaysWhatTheTextSays(Language language) throws IOException {
        assertSame(small, synthetic, language);
        assertSame(PUBLISHED, real, language);
    }

    private static void assertSame(Snapshot snapshot, Path site, Language language) throws IOException {
        var notices = Notices.of(snapshot, language);
        assertThat(notices).isNotEmpty();
        for (Notice notice : notices) {
            String page = SmallSite.text(site, language.code() + "/" + Addresses.notice(notice.name()));
            var words = words(page.substring(page.indexOf("</time>")));
            // A page names the time of its data once, in its head, and its ways on at its end.
            assertThat(words).containsSubsequence(said(notice));
            assertThat(words.indexOf(said(notice).getFirst())).isZero();
            assertThat(words(page)).contains(notice.title());
        }
    }

    /** Every sentence, heading and figure of a notice in its order; a page has the caption before the table. */
    private static List<String> said(Notice notice) {
        var said = new ArrayList<String>();
        for (Notice.Section section : notice.sections()) {
            section.heading().ifPresent(said::add);
            said.addAll(section.sentences());
            section.tables().forEach(table -> {
                said.add(table.caption());
                said.add(table.first());
                said.addAll(table.columns());
                table.rows().forEach(row -> {
                    said.add(row.name());
                    said.addAll(row.figures());
                });
            });
        }
        return said.stream()
                .map(each -> each.replace('\u00A0', ' ').replace('\u202F', ' '))
                .toList();
    }

    private static List<String> words(String page) {
        return page.replaceAll("<[^>]*>", "\n")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void homeAndTheFilesLeadToEveryAnnouncement(Language language) throws IOException {
        for (String page : List.of(Addresses.HOME, Addresses.DATA)) {
            String text = SmallSite.text(synthetic, language.code() + "/" + page);
            for (String name : Notices.names(small.result().election())) {
                assertThat(text).describedAs(page).contains("href=\"" + Addresses.notice(name) + "\"");
            }
        }
    }
}
