package dauys.publication.pages;

import dauys.publication.files.Digest;
import dauys.publication.files.SiteFiles;
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
    private static final String PICO =
            "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";
    private static final int LENGTH_OF_HASH = 16;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();

    Assets() {
        add("pico", "css", PICO);
        add("site", "css", "site.css");
        add("search", "js", "search.js");
        add("icon", "svg", "icon.svg");
    }

    private void add(String name, String ending, String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            byte[] bytes = stream.readAllBytes();
            String file = name + "." + Digest.of(bytes).substring(0, LENGTH_OF_HASH) + "." + ending;
            files.put(file, bytes);
            names.put(name, file);
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
