package dauys.publication.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What it takes to show a page: its own bytes and those of everything that a browser asks for with it, packed as they
 * go over the line.
 */
public final class PageWeight {

    /** Elements that make a browser ask for something; alternates only say that there is something. */
    private static final List<Pattern> IN_PAGES = List.of(
            Pattern.compile("<link\\b(?=[^>]*\\brel=\"(?:stylesheet|icon|preload|modulepreload|manifest)\")"
                    + "[^>]*\\bhref=\"([^\"]*)\""),
            Pattern.compile("<(?:script|img|iframe|source|video|audio|embed|track)\\b[^>]*\\bsrc=\"([^\"]*)\""),
            Pattern.compile("<(?:image|use)\\b[^>]*\\bhref=\"([^#\"][^\"]*)\""));

    private static final List<Pattern> IN_STYLES =
            List.of(Pattern.compile("url\\(\\s*[\"']?([^\"')]+)"), Pattern.compile("@import\\s+[\"']([^\"']+)"));

    private final Path site;
    private final Set<Path> files = new LinkedHashSet<>();

    private PageWeight(Path site) {
        this.site = site;
    }

    /** The packed bytes of a page and of everything that it asks for; of other hosts nothing is known. */
    public static long of(Path site, String page) throws IOException {
        long bytes = 0;
        for (Path each : requested(site, page)) {
            Path packed = each.resolveSibling(each.getFileName() + ".gz");
            bytes += Files.size(Files.exists(packed) ? packed : each);
        }
        return bytes;
    }

    /** The files of a page: itself, and everything that it asks for. */
    static Set<Path> requested(Path site, String page) throws IOException {
        var weight = new PageWeight(site.toRealPath());
        weight.add(weight.site.resolve(page), IN_PAGES);
        return weight.files;
    }

    private void add(Path file, List<Pattern> patterns) throws IOException {
        if (!file.startsWith(site) || !Files.isRegularFile(file) || !files.add(file)) {
            return;
        }
        if (patterns.isEmpty()) {
            return;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        for (Pattern pattern : patterns) {
            var found = pattern.matcher(text);
            while (found.find()) {
                String address = found.group(1);
                if (!address.startsWith("data:") && !address.contains("//")) {
                    Path asked = file.resolveSibling(address.replaceFirst("[?#].*", ""))
                            .normalize();
                    add(asked, asked.toString().endsWith(".css") ? IN_STYLES : List.of());
                }
            }
        }
    }
}
