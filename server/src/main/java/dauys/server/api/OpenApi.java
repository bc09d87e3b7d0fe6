package dauys.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API (OpenAPI 3.1), read once for the page that shows it. */
final class OpenApi {

    static final String RESOURCE = "dauys/server/openapi.yaml";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

    private final Map<String, Object> tree;

    private OpenApi(Map<String, Object> tree) {
        this.tree = tree;
    }

    /** One operation, as its page shows it. */
    record Operation(
            String method,
            String path,
            String tag,
            String summary,
            String description,
            List<ApiPage.Parameter> parameters,
            Optional<String> example,
            List<String> answers) {}

    static OpenApi read() {
        try (InputStream yaml = new ClassPathResource(RESOURCE).getInputStream()) {
            return new OpenApi(map(new Load(LoadSettings.builder().build()).loadFromInputStream(yaml)));
        } catch (IOException lacking) {
            throw new UncheckedIOException(lacking);
        }
    }

    Map<String, Object> tree() {
        return tree;
    }

    String about() {
        return text(map(tree.get("info")), "description");
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        map(tree.get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, map(item), map(operation)));
                    }
                }));
        return operations;
    }

    private Operation operation(String path, String method, Map<String, Object> item, Map<String, Object> operation) {
        var parameters = new ArrayList<>(list(item.get("parameters")));
        parameters.addAll(list(operation.get("parameters")));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                String.valueOf(list(operation.get("tags")).getFirst()),
                text(operation, "summary"),
                text(operation, "description"),
                parameters.stream().map(this::parameter).toList(),
                example(operation),
                List.copyOf(map(operation.get("responses")).keySet()));
    }

    private ApiPage.Parameter parameter(Object parameter) {
        var resolved = resolve(map(parameter));
        return new ApiPage.Parameter(text(resolved, "name"), text(resolved, "in"), text(resolved, "description"));
    }

    private static Optional<String> example(Map<String, Object> operation) {
        var content = map(map(operation.get("requestBody")).get("content"));
        return content.values().stream()
                .map(media -> map(media).get("example"))
                .filter(Objects::nonNull)
                .map(JSON.writerWithDefaultPrettyPrinter()::writeValueAsString)
                .findFirst();
    }

    /** What a reference inside this description leads to. */
    Map<String, Object> resolve(Map<String, Object> node) {
        Map<String, Object> found = node;
        while (found.get("$ref") instanceof String reference) {
            Object at = tree;
            for (String part : reference.substring(2).split("/", -1)) {
                at = Objects.requireNonNullElse(map(at).get(part), Map.of());
            }
            found = map(at);
        }
        return found;
    }

    private static String text(Map<String, Object> map, String name) {
        return String.valueOf(map.getOrDefault(name, "")).strip();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@org.jspecify.annotations.Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<Object> list(@org.jspecify.annotations.Nullable Object node) {
        return node instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
