package dauys.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Style sheets, scripts and pictures. The address of each carries a hash of its contents, so that browsers may keep it
 * for ever: what changes gets another address.
 */
@Component
public class Assets {

    /** What comes from others, under the names that templates use. */
    private static final Map<String, String> OF_OTHERS = Map.of(
            "pico.css", "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css",
            "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");

    private static final int LENGTH_OF_HASH = 16;

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> addresses = new TreeMap<>();

    Assets() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        for (Resource resource : resolver.getResources("classpath*:assets/*.*")) {
            String name = resource.getFilename();
            if (name != null) {
                add(name, resource);
            }
        }
        for (Map.Entry<String, String> other : OF_OTHERS.entrySet()) {
            add(other.getKey(), resolver.getResource("classpath:" + other.getValue()));
        }
    }

    /** A file with its type. */
    record Asset(Resource body, MediaType type) {}

    private void add(String name, Resource resource) throws IOException {
        byte[] bytes;
        try (InputStream stream = resource.getInputStream()) {
            bytes = stream.readAllBytes();
        }
        MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        String address = "/assets/" + hash(bytes) + "/" + name;
        byAddress.put(address, new Asset(new ByteArrayResource(bytes), type));
        int point = name.lastIndexOf('.');
        addresses
                .computeIfAbsent(name.substring(point + 1), ending -> new TreeMap<>())
                .put(name.substring(0, point), address);
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The addresses by ending and name, as templates write them: {@code assets.css.dauys}. */
    public Map<String, Map<String, String>> addresses() {
        return addresses;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, LENGTH_OF_HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
