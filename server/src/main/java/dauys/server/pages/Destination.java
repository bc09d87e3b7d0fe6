package dauys.server.pages;

import dauys.server.security.Person;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A place that the navigation leads to. Each chapter that has screens declares its own as beans.
 *
 * @param order where it stands in the navigation, small numbers first
 * @param path the address
 * @param key the key of its name among the screens' words
 * @param open who sees it; absent is a visitor who has not entered
 */
public record Destination(int order, String path, String key, Predicate<Optional<Person>> open) {

    /** A place for everybody who has entered. */
    public static Destination forEntered(int order, String path, String key) {
        return new Destination(order, path, key, Optional::isPresent);
    }

    /** A place for everybody who has one of these roles. */
    public static Destination forRoles(int order, String path, String key, String... roles) {
        return new Destination(
                order,
                path,
                key,
                person -> person.map(each -> each.hasOneOf(roles)).orElse(false));
    }

    /** A place for everybody, which {@link dauys.server.security.OpenPath} must open as well. */
    public static Destination forAll(int order, String path, String key) {
        return new Destination(order, path, key, person -> true);
    }
}
