package dauys.store;

/**
 * A scan or photograph of a paper protocol.
 *
 * @param sha256 of its bytes, in hexadecimal digits; by it the file is found and proved
 * @param type its media type, as its own bytes say
 * @param bytes how long it is
 */
public record Scan(String sha256, String type, long bytes) {}
