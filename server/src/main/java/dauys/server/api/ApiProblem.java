package dauys.server.api;

import dauys.law.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A request that is not done: why, and by which status programs see it. It becomes problem details (RFC 9457). */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient Map<String, Object> facts;
    private final transient Optional<Refusal> refusal;
    private final transient List<Item> items;
    private final transient OptionalLong wait;
    private final transient Map<String, Object> more;

    /**
     * One of several things that are wrong with a body.
     *
     * @param pointer where it stands, as a JSON pointer (RFC 6901)
     */
    record Item(String pointer, String code, Map<String, Object> facts) {}

    private ApiProblem(
            int status,
            String code,
            Map<String, Object> facts,
            Optional<Refusal> refusal,
            List<Item> items,
            OptionalLong wait,
            Map<String, Object> more) {
        // No trace: it says what somebody has sent, and nothing of the server is at fault.
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.facts = Map.copyOf(facts);
        this.refusal = refusal;
        this.items = List.copyOf(items);
        this.wait = wait;
        this.more = Map.copyOf(more);
    }

    static ApiProblem of(int status, String code, Map<String, Object> facts) {
        return new ApiProblem(status, code, facts, Optional.empty(), List.of(), OptionalLong.empty(), Map.of());
    }

    static ApiProblem of(int status, String code) {
        return of(status, code, Map.of());
    }

    /** Everything that is wrong with a body, at once. */
    static ApiProblem ofBody(List<Item> items) {
        return new ApiProblem(
                422, "A105", Map.of("number", items.size()), Optional.empty(), items, OptionalLong.empty(), Map.of());
    }

    /** A refusal of the desk. */
    static ApiProblem refused(int status, Refusal refusal) {
        return new ApiProblem(
                status, refusal.code(), Map.of(), Optional.of(refusal), List.of(), OptionalLong.empty(), Map.of());
    }

    /** The same, with the seconds after which it is worth trying again. */
    ApiProblem after(long seconds) {
        return new ApiProblem(status, code, facts, refusal, items, OptionalLong.of(seconds), more);
    }

    /** The same, with one more member. */
    ApiProblem with(String name, Object value) {
        return new ApiProblem(status, code, facts, refusal, items, wait, Map.of(name, value));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> facts() {
        return facts;
    }

    Optional<Refusal> refusal() {
        return refusal;
    }

    List<Item> items() {
        return items;
    }

    OptionalLong waitSeconds() {
        return wait;
    }

    Map<String, Object> more() {
        return more;
    }
}
