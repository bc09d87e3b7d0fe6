package dauys.server.api;

import dauys.law.LawRef;
import dauys.law.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Problem details (RFC 9457): what is not done, why, under which article, and how to mend it. */
final class Problems {

    /** Refusals that say that what was sent is wrong, whatever the state of things. */
    private static final Set<String> UNPROCESSABLE = Set.of("W206", "W207", "W301", "W305", "W402", "W501", "W601");

    private Problems() {}

    /** The status of a refusal of the desk. */
    static int status(Refusal refusal) {
        return switch (refusal.code()) {
            case "W602" -> 415;
            case "W603" -> 413;
            case "W604" -> 503;
            default -> UNPROCESSABLE.contains(refusal.code()) ? 422 : 409;
        };
    }

    /** The body of an answer. */
    static Map<String, Object> body(ApiProblem problem, Words words, String path) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + problem.code());
        body.put(
                "title",
                problem.refusal()
                        .map(words::refusal)
                        .orElseGet(() -> sentence(problem.code(), problem.facts(), words)));
        body.put("status", problem.status());
        body.put("code", problem.code());
        problem.refusal().flatMap(Refusal::basis).ifPresent(basis -> law(basis, words, body));
        if (!problem.items().isEmpty()) {
            body.put("problems", items(problem, words));
        }
        body.putAll(problem.more());
        body.put("instance", path);
        return body;
    }

    /** The article as people and as programs read it. */
    static void law(LawRef basis, Words words, Map<String, Object> body) {
        body.put("article", words.cite(basis));
        body.put("law", law(basis));
    }

    /** An article as programs read it, in the form of results. */
    static String law(LawRef basis) {
        return basis.act() + " " + basis.cite() + " " + basis.edition().id();
    }

    private static List<Map<String, Object>> items(ApiProblem problem, Words words) {
        return problem.items().stream()
                .map(each -> Json.of(
                        "pointer", each.pointer(),
                        "code", each.code(),
                        "title", sentence(each.code(), each.facts(), words)))
                .toList();
    }

    static String sentence(String code, Map<String, ?> facts, Words words) {
        return words.texts().say("api." + code, facts);
    }
}
