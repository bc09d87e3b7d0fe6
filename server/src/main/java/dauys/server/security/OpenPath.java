package dauys.server.security;

/**
 * Pages that everybody may see without entering. Each chapter declares its own as beans.
 *
 * @param pattern a path pattern such as {@code /progress/**}
 */
public record OpenPath(String pattern) {}
