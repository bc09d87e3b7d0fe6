package dauys.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.web.bind.annotation.RequestMapping;

/** The description of the API says what the server has, no more and no less. */
class OpenApiTest {

    private static final OpenApi DESCRIBED = OpenApi.read();

    @Test
    void everyOperationIsDescribedAndNoOther() throws ReflectiveOperationException {
        var described = new TreeSet<String>();
        DESCRIBED.operations().forEach(each -> described.add(each.method() + " " + each.path()));

        assertThat(described).isEqualTo(mapped());
    }

    private static Set<String> mapped() throws ReflectiveOperationException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(org.springframework.stereotype.Controller.class));
        var mapped = new TreeSet<String>();
        for (var bean : scanner.findCandidateComponents("dauys.server")) {
            Class<?> type = Class.forName(bean.getBeanClassName());
            var above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
            for (var method : type.getDeclaredMethods()) {
                var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (own != null) {
                    for (String path : own.path()) {
                        String whole = (above == null ? "" : above.path()[0]) + path;
                        for (var verb : own.method()) {
                            mapped.add(verb + " " + whole);
                        }
                    }
                }
            }
        }
        mapped.removeIf(each -> !each.contains(" /api"));
        return mapped;
    }

    @Test
    void namesOfOperationsDiffer() {
        var names = new ArrayList<String>();
        OpenApi.map(DESCRIBED.tree().get("paths"))
                .values()
                .forEach(item -> OpenApi.map(item)
                        .values()
                        .forEach(operation ->
                                names.add(String.valueOf(OpenApi.map(operation).getOrDefault("operationId", "")))));
        names.removeIf(String::isEmpty);
        assertThat(names).doesNotHaveDuplicates().hasSize(DESCRIBED.operations().size());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var lost = new HashSet<Object>();
        references(DESCRIBED.tree(), lost);
        assertThat(lost).isEmpty();
    }

    private static void references(Object node, Set<Object> lost) {
        if (node instanceof List<?> list) {
            list.forEach(each -> references(each, lost));
        }
        var map = OpenApi.map(node);
        if (map.containsKey("$ref") && DESCRIBED.resolve(map).isEmpty()) {
            lost.add(map);
        }
        map.values().forEach(each -> references(each, lost));
    }

    /** Examples have the members that their schema names, the required ones at least. */
    @Test
    void everyExampleFitsItsSchema() {
        var found = new ArrayList<String>();
        examples(DESCRIBED.tree(), found);
        assertThat(found).hasSizeGreaterThan(20);
    }

    private static void examples(Object node, List<String> found) {
        if (node instanceof List<?> list) {
            list.forEach(each -> examples(each, found));
        }
        var map = OpenApi.map(node);
        if (map.containsKey("example")) {
            var example = map.get("example");
            fits(example, OpenApi.map(map.get("schema")), "example " + found.size());
            found.add(String.valueOf(example));
        }
        map.values().forEach(each -> examples(each, found));
    }

    private static void fits(Object value, Map<String, Object> schema, String at) {
        var resolved = DESCRIBED.resolve(schema);
        String type = String.valueOf(resolved.get("type"));
        switch (type) {
            case "object" -> {
                assertThat(value).as(at).isInstanceOf(Map.class);
                var members = OpenApi.map(value);
                var properties = OpenApi.map(resolved.get("properties"));
                for (Object required : OpenApi.list(resolved.get("required"))) {
                    assertThat(members).as(at).containsKey(String.valueOf(required));
                }
                if (!properties.isEmpty()) {
                    assertThat(properties.keySet()).as(at).containsAll(members.keySet());
                    members.forEach((name, member) -> fits(member, OpenApi.map(properties.get(name)), at + "/" + name));
                }
            }
            case "array" -> {
                assertThat(value).as(at).isInstanceOf(List.class);
                OpenApi.list(value).forEach(each -> fits(each, OpenApi.map(resolved.get("items")), at + "/*"));
            }
            case "string" -> assertThat(value).as(at).isInstanceOf(String.class);
            case "integer" -> assertThat(value).as(at).isInstanceOf(Integer.class);
            case "boolean" -> assertThat(value).as(at).isInstanceOf(Boolean.class);
            default -> assertThat(resolved).as(at).containsKey("type");
        }
    }

    /** What is sent as an example is read by the server: each member that it has is one that the server knows. */
    @Test
    void everyBodyThatIsSentHasAnExample() {
        for (OpenApi.Operation each : DESCRIBED.operations()) {
            boolean sends = Set.of("POST", "PUT").contains(each.method())
                    && !each.path().endsWith("/intake")
                    && !each.path().endsWith("/scans");
            assertThat(each.example().isPresent()).as(each.path()).isEqualTo(sends);
        }
    }
}
