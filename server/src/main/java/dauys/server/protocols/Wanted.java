package dauys.server.protocols;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a form of an act was sent with, and what is wrong with it, all of it at once. */
final class Wanted {

    private static final int LONGEST = 2_000;

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** A form that nothing was typed into yet. */
    Wanted() {}

    /** Takes a field over. */
    Wanted with(String name, String value) {
        String text = value.strip();
        typed.put(name, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return this;
    }

    String get(String name) {
        return typed.getOrDefault(name, "");
    }

    Map<String, String> typed() {
        return typed;
    }

    /** By the name of the field, the keys of the sentences that say what is wrong. */
    Map<String, String> problems() {
        return problems;
    }

    boolean isRight() {
        return problems.isEmpty();
    }

    /** A field must not be empty. */
    Wanted needs(String name) {
        return check(name, !get(name).isEmpty());
    }

    /** A field must be right. */
    Wanted check(String name, boolean right) {
        if (!right) {
            problems.putIfAbsent(name, "ask." + name + "-wrong");
        }
        return this;
    }

    /** A severe act is confirmed by typing the number of the precinct. */
    Wanted confirms(Visit visit) {
        return check("number", get("number").equals(visit.paper().precinct().number()));
    }

    /** The constant that a choice names. */
    static <E extends Enum<E>> Optional<E> chosen(List<E> all, String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
