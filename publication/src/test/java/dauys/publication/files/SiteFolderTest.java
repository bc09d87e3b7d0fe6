package dauys.publication.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of a site's folder meet while it is written, when nothing goes wrong and when something does. */
class SiteFolderTest {

    @TempDir
    private Path temporary;

    private Path site() {
        return temporary.resolve("site");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SiteFolder folder() {
        return switch (SiteFolder.open(site())) {
            case SiteFolder.Opened.Ready ready -> ready.folder();
            case SiteFolder.Opened.Blocked blocked -> throw new AssertionError(blocked);
        };
    }

    private Obstacle obstacle() {
        return switch (SiteFolder.open(site())) {
            case SiteFolder.Opened.Ready ready -> throw new AssertionError("open");
            case SiteFolder.Opened.Blocked blocked -> blocked.obstacle();
        };
    }

    private Written publish(String... addressesAndTexts) throws IOException {
        try (var folder = folder()) {
            var whole = folder.wholeSite();
            for (int i = 0; i < addressesAndTexts.length; i += 2) {
                whole.put(addressesAndTexts[i], bytes(addressesAndTexts[i + 1]));
            }
            return whole.show();
        }
    }

    private String read(String address) throws IOException {
        return Files.readString(site().resolve(address));
    }

    private Object inode(String address) throws IOException {
        return Files.getAttribute(site().resolve(address).toRealPath(), "unix:ino");
    }

    @Test
    void aSiteIsReadUnderTheNameThatWasGiven() throws IOException {
        publish("index.html", "one", "kk/a/b.html", "two");
        assertThat(read("index.html")).isEqualTo("one");
        assertThat(read("kk/a/b.html")).isEqualTo("two");
    }

    @Test
    void aTextStandsBesideItsPackedForm() throws IOException {
        publish("index.html", "a page", "picture.png", "a picture");
        byte[] packed = Files.readAllBytes(site().resolve("index.html.gz"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(bytes("a page"));
        assertThat(site().resolve("picture.png.gz")).doesNotExist();
        assertThat(Packed.of(bytes("a page"))).isEqualTo(packed);
    }

    @Test
    void whatIsNotFinishedIsNotSeen() throws IOException {
        publish("index.html", "before", "kk/a.html", "before");
        try (var folder = folder()) {
            var whole = folder.wholeSite();
            whole.put("index.html", bytes("after"));
            assertThat(read("index.html")).isEqualTo("before");
        }
        assertThat(read("index.html")).isEqualTo("before");
        assertThat(read("kk/a.html")).isEqualTo("before");
        publish("index.html", "later");
        assertThat(read("index.html")).isEqualTo("later");
        assertThat(site().resolve("kk/a.html")).doesNotExist();
    }

    @Test
    void aCrashDuringTheFirstPublicationLeavesNothingToRead() throws IOException {
        try (var folder = folder()) {
            folder.wholeSite().put("index.html", bytes("half"));
        }
        assertThat(site()).doesNotExist();
        publish("index.html", "whole");
        assertThat(read("index.html")).isEqualTo("whole");
    }

    @Test
    void aFileThatStayedTheSameIsNotTouched() throws IOException {
        publish("same.html", "same", "other.html", "one");
        Object inode = inode("same.html");
        Object packed = inode("same.html.gz");
        var longAgo = FileTime.from(Instant.parse("2023-03-19T15:00:00Z"));
        Files.setLastModifiedTime(site().resolve("same.html"), longAgo);
        var written = publish("same.html", "same", "other.html", "two");
        assertThat(written).isEqualTo(new Written(1, 1, 0));
        assertThat(inode("same.html")).isEqualTo(inode);
        assertThat(inode("same.html.gz")).isEqualTo(packed);
        assertThat(Files.getLastModifiedTime(site().resolve("same.html"))).isEqualTo(longAgo);
        assertThat(read("other.html")).isEqualTo("two");
    }

    @Test
    void aPageThatDiffersInTheTimeOfItsDataAloneIsNotTouched() throws IOException {
        String page = "<p>5 votes</p>" + AsOf.BEGIN + " datetime=\"1\">21:05</time><p>end</p>";
        publish("a.html", page, "b.html", page);
        publish(
                "a.html",
                page.replace("21:05", "21:10"),
                "b.html",
                page.replace("21:05", "21:10").replace("5 votes", "6 votes"));
        assertThat(read("a.html")).isEqualTo(page);
        assertThat(read("b.html")).contains("21:10", "6 votes");
    }

    @Test
    void whatIsNoPartOfTheSiteAnyMoreIsGone() throws IOException {
        publish("index.html", "one", "kk/gone.html", "two");
        assertThat(publish("index.html", "one")).isEqualTo(new Written(0, 1, 1));
        assertThat(site().resolve("kk/gone.html")).doesNotExist();
        assertThat(site().resolve("kk/gone.html.gz")).doesNotExist();
    }

    @Test
    void theVersionBeforeStaysForThoseWhoStillReadItAndOlderOnesGo() throws IOException {
        publish("index.html", "1");
        Path first = site().toRealPath();
        publish("index.html", "2");
        assertThat(first.resolve("index.html")).hasContent("1");
        publish("index.html", "3");
        assertThat(first).doesNotExist();
    }

    @Test
    void aChangedPageIsReplacedWhereItIsReadAndLeavesTheVersionBeforeAsItWas() throws IOException {
        publish("a.html", "old", "b.html", "kept");
        Path before = site().toRealPath();
        publish("a.html", "old", "b.html", "kept");
        Object kept = inode("b.html");
        try (var folder = folder()) {
            var pages = folder.changedPages().orElseThrow();
            pages.putLast("index.html", bytes("leads to a"));
            pages.put("a.html", bytes("new"));
            pages.put("b.html", bytes("kept"));
            assertThat(site().resolve("index.html")).doesNotExist();
            assertThat(pages.finish()).isEqualTo(new Written(2, 1, 0));
        }
        assertThat(read("a.html")).isEqualTo("new");
        assertThat(read("index.html")).isEqualTo("leads to a");
        assertThat(before.resolve("a.html")).hasContent("old");
        assertThat(inode("b.html")).isEqualTo(kept);
        try (var files = Files.list(site())) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "a.html", "a.html.gz", "b.html", "b.html.gz", "index.html", "index.html.gz");
        }
    }

    @Test
    void aLargeFileIsWrittenAsItComesAndKeptWhereItIsTheSame() throws IOException {
        for (int i = 0; i < 2; i++) {
            try (var folder = folder()) {
                var whole = folder.wholeSite();
                whole.put("data/all.csv", out -> out.write(bytes("a,b\n1,2\n")));
                assertThat(whole.show()).isEqualTo(i == 0 ? new Written(1, 0, 0) : new Written(0, 1, 0));
            }
        }
        assertThat(read("data/all.csv")).isEqualTo("a,b\n1,2\n");
        assertThat(site().resolve("data/all.csv.gz")).exists();
    }

    @Test
    void aFileThatLiesElsewhereIsTakenOverOnceAndGoesWhenNoSiteNamesIt() throws IOException {
        Path scan = Files.writeString(temporary.resolve("scan"), "a scan");
        for (var expected : List.of(new Written(1, 0, 0), new Written(0, 1, 0))) {
            try (var folder = folder()) {
                var whole = folder.wholeSite();
                whole.putFile("scans/1.png", scan);
                whole.putFile("scans/1.png", scan);
                assertThat(whole.show()).isEqualTo(expected);
            }
        }
        assertThat(read("scans/1.png")).isEqualTo("a scan");
        assertThat(publish("index.html", "no scan")).isEqualTo(new Written(1, 0, 1));
        assertThat(site().resolve("scans/1.png")).doesNotExist();
        assertThat(scan).hasContent("a scan");
    }

    @Test
    void aFileThatLiesElsewhereAppearsWholeInTheSiteThatIsRead() throws IOException {
        publish("index.html", "one");
        Path scan = Files.writeString(temporary.resolve("scan"), "a scan");
        for (var expected : List.of(new Written(1, 0, 0), new Written(0, 1, 0))) {
            try (var folder = folder()) {
                var pages = folder.changedPages().orElseThrow();
                pages.putFile("scans/1.png", scan);
                assertThat(pages.finish()).isEqualTo(expected);
            }
        }
        try (var files = Files.list(site().resolve("scans"))) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactly("1.png");
        }
        assertThat(read("scans/1.png")).isEqualTo("a scan");
    }

    @Test
    void oneWriterAtATimeHasTheFolder() throws IOException {
        try (var first = folder()) {
            assertThat(first.current()).isEmpty();
            assertThat(obstacle().kind()).isEqualTo(Obstacle.Kind.IN_USE);
        }
        try (var second = folder()) {
            assertThat(second.current()).isEmpty();
        }
    }

    @Test
    void aFolderWithSomethingOfOthersIsRefusedAndAnEmptyOneIsTaken() throws IOException {
        Files.createDirectory(site());
        publish("index.html", "one");
        assertThat(read("index.html")).isEqualTo("one");
        Files.delete(site());
        Files.createDirectory(site());
        Files.writeString(site().resolve("thesis.txt"), "of somebody else");
        assertThat(obstacle().kind()).isEqualTo(Obstacle.Kind.NOT_EMPTY);
        Files.delete(site().resolve("thesis.txt"));
        Files.delete(site());
        Files.writeString(site(), "a file");
        assertThat(obstacle().kind()).isEqualTo(Obstacle.Kind.NO_FOLDER);
        Files.delete(site());
        Files.createSymbolicLink(site(), temporary);
        assertThat(obstacle().kind()).isEqualTo(Obstacle.Kind.NOT_EMPTY);
    }

    @Test
    void noAddressLeadsOutOfTheSite() throws IOException {
        try (var folder = folder()) {
            var whole = folder.wholeSite();
            for (String address :
                    List.of("../a", "/a", "a/../../b", "", "a//b", ".git/x", "a/.x", "a\\b", "a\u0000", "~tmp1")) {
                assertThatThrownBy(() -> whole.put(address, bytes("x")))
                        .describedAs(address)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void everyIdHasAFileNameOfItsOwn() {
        var ids = List.of(
                "KZ-10",
                "kz 10",
                "../x",
                "а",
                "a",
                "",
                ".",
                "-",
                "~",
                "~2e",
                "x".repeat(300),
                "x".repeat(301),
                "\u202E");
        var names = ids.stream().map(SiteAddress::name).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(SiteAddress::isSafe);
        assertThat(SiteAddress.name("KZ-10-0001")).isEqualTo("KZ-10-0001");
    }
}
