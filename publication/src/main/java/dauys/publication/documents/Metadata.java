package dauys.publication.documents;

import io.jstach.jstache.JStache;

/**
 * What the file says of itself (XMP).
 *
 * @param at as ISO 8601 writes a time
 */
@JStache(path = "metadata")
record Metadata(String language, String title, String about, String at, String maker) {}
