package dauys.publication.pages;

import dauys.publication.charts.Charts;
import dauys.publication.files.Digest;
import dauys.publication.files.SiteFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Style sheets, scripts and pictures of the site. Each stands under a name that carries a hash of its contents, so that
 * browsers may keep it for ever: what changes gets another name.
 */
final class Assets {

    private static final String FOLDER = "assets/";
    private static final String PICO = "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";
    /** The server's pages take the same file. */
    private static final String TOKENS = "/assets/tokens.css";

    private static final int LENGTH_OF_HASH = 16;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();

    Assets() {
        add("pico", "css", resource(Assets.class, PICO));
        add(
                "site",
                "css",
                resource(Assets.class, TOKENS),
                resource(Assets.class, "site.css"),
                resource(Charts.class, "charts.css"));
        add("search", "js", resource(Assets.class, "search.js"));
        add("icon", "svg", resource(Assets.class, "icon.svg"));
    }

    private void add(String name, String ending, byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        String file = name + "." + Digest.of(bytes.toByteArray()).substring(0, LENGTH_OF_HASH) + "." + ending;
        files.put(file, bytes.toByteArray());
        names.put(name, file);
    }

    private static byte[] resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of the files below the folder of assets, by what templates call them. */
    Map<String, String> names() {
        return names;
    }

    void write(SiteFiles site) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            site.put(FOLDER + each.getKey(), each.getValue());
        }
    }
}
