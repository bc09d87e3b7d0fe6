package dauys.server.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reader's browser fetches for the first page of a language, as web servers send it. */
final class HomeWeight {

    private static final Pattern REQUESTED = Pattern.compile(
            "<(?:link[^>]*?rel=\"?(?:stylesheet|icon|preload|modulepreload|manifest)\"?[^>]*?href|(?:script|img|source|"
                    + "iframe|embed)[^>]*?src|object[^>]*?data)=\"([^\"]+)\"");
    private static final Pattern IN_STYLES = Pattern.compile("(?:url\\(|@import )[\"']?([^\"')]+)");

    private HomeWeight() {}

    /**
     * The page with everything that it asks for.
     *
     * @param bytes packed, where text is sent packed
     * @param files how many requests that is
     */
    record Weight(long bytes, int files) {}

    /** The weight of a page of a site. */
    static Weight of(Path site, String page) throws IOException {
        var requested = new LinkedHashSet<Path>();
        Path home = site.resolve(page).toRealPath();
        requested.add(home);
        follow(home, REQUESTED, requested);
        for (Path each : requested.toArray(Path[]::new)) {
            if (each.toString().endsWith(".css")) {
                follow(each, IN_STYLES, requested);
            }
        }
        long bytes = 0;
        for (Path each : requested) {
            Path packed = each.resolveSibling(each.getFileName() + ".gz");
            bytes += Files.size(Files.exists(packed) ? packed : each);
        }
        return new Weight(bytes, requested.size());
    }

    private static void follow(Path from, Pattern link, Set<Path> requested) throws IOException {
        var links = link.matcher(Files.readString(from));
        while (links.find()) {
            String address = links.group(1);
            if (address.startsWith("data:")) {
                continue;
            }
            if (address.contains("//")) {
                throw new IllegalStateException(from + " asks another host: " + address);
            }
            requested.add(from.resolveSibling(address).toRealPath());
        }
    }
}
