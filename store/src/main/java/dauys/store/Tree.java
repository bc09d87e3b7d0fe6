package dauys.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A tree of JSON that Dauys has written itself, read by name; what does not fit is a bug and says where. */
record Tree(Map<String, Object> members) {

    String text(String name) {
        return as(String.class, name);
    }

    long number(String name) {
        return as(Number.class, name).longValue();
    }

    boolean flag(String name) {
        return as(Boolean.class, name);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Tree tree(String name) {
        return of(as(Map.class, name));
    }

    Optional<Tree> optional(String name) {
        return has(name) ? Optional.of(tree(name)) : Optional.empty();
    }

    List<Tree> trees(String name) {
        return ((List<?>) as(List.class, name)).stream().map(Tree::of).toList();
    }

    List<String> texts(String name) {
        return ((List<?>) as(List.class, name)).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked")
    static Tree of(Object map) {
        return new Tree((Map<String, Object>) map);
    }

    private <T> T as(Class<T> type, String name) {
        Object value = members.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalStateException("No %s called %s in %s".formatted(type.getSimpleName(), name, members));
        }
        return type.cast(value);
    }
}
