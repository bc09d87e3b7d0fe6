package dauys.server.api;

import java.util.List;
import java.util.Map;

/** One page of a long list. The cursor is the place of the last one taken; programs send it back as they got it. */
final class Paged {

    static final int USUAL = 100;
    static final int MOST = 500;

    private final int first;
    private final int limit;
    private final int size;
    private int last;

    /**
     * A page.
     *
     * @param after the cursor; empty for the first page
     * @param limit how many at most; empty for a hundred
     * @param size how long the whole list is
     */
    Paged(String after, String limit, int size) {
        this.first = after.isEmpty() ? 0 : (int) number("after", after, size) + 1;
        this.limit = limit(limit);
        this.size = size;
        this.last = first - 1;
    }

    static int limit(String limit) {
        return limit.isEmpty() ? USUAL : (int) Math.max(1, number("limit", limit, MOST));
    }

    static long number(String name, String text, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // The same as a number out of bounds.
        }
        throw ApiProblem.of(400, "A106", Map.of("name", name));
    }

    int first() {
        return first;
    }

    boolean takes(int soFar) {
        return soFar < limit;
    }

    void taken(int place) {
        last = place;
    }

    /** The page, with a cursor where there may be more. */
    Map<String, Object> answer(String name, List<Map<String, Object>> found) {
        var answer = Json.of(name, found);
        if (found.size() >= limit && last + 1 < size) {
            answer.put("next", Integer.toString(last));
        }
        return answer;
    }
}
