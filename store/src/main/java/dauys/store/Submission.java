package dauys.store;

import java.util.UUID;

/**
 * The name that a sender gave to what it sends, so that sending it twice does it once.
 *
 * @param digest a hash of what was sent, by which a name used for something else is noticed
 */
public record Submission(UUID key, String digest) {}
