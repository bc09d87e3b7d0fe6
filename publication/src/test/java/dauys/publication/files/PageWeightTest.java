package dauys.publication.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weight of a page is that of everything a browser asks for, and of nothing else. */
class PageWeightTest {

    @TempDir
    private Path site;

    private void write(String address, String text) throws IOException {
        Path file = site.resolve(address);
        Files.createDirectories(file.resolveSibling("x").getParent());
        Files.writeString(file, text);
    }

    @Test
    void everythingThatABrowserAsksForIsCountedOnce() throws IOException {
        write("en/index.html", """
                <link rel="alternate" hreflang="kk" href="../kk/index.html">
                <link rel="icon" href="../assets/icon.svg" type="image/svg+xml">
                <link href="../assets/site.css" rel="stylesheet"><link rel="stylesheet" href="../assets/site.css">
                <script src="../assets/search.js" defer></script><img alt="" src="../assets/one.png">
                <a href="other.html">other</a> <svg><use href="#inside"/><image href="../assets/two.png"/></svg>
                <img alt="" src="data:image/png;base64,AA==">
                """);
        write("kk/index.html", "k");
        write("en/other.html", "o");
        write("assets/site.css", "@import \"more.css\"; a { background: url('three.png') }");
        write("assets/more.css", "@font-face { src: url(font.woff2) } b { background: url(data:x) }");
        for (String each : new String[] {"icon.svg", "search.js", "one.png", "two.png", "three.png", "font.woff2"}) {
            write("assets/" + each, each);
        }
        assertThat(PageWeight.requested(site, "en/index.html"))
                .extracting(each -> site.toRealPath().relativize(each).toString())
                .containsExactlyInAnyOrder(
                        "en/index.html",
                        "assets/icon.svg",
                        "assets/site.css",
                        "assets/more.css",
                        "assets/search.js",
                        "assets/one.png",
                        "assets/two.png",
                        "assets/three.png",
                        "assets/font.woff2");
    }

    @Test
    void thePackedFormCountsWhereThereIsOne() throws IOException {
        write("index.html", "<script src=\"a.js\"></script>");
        write("a.js", "12345");
        long plain = PageWeight.of(site, "index.html");
        write("a.js.gz", "12");
        assertThat(PageWeight.of(site, "index.html")).isEqualTo(plain - 3);
    }
}
