package dauys.server.api;

import dauys.server.night.Actor;
import java.util.UUID;

/**
 * Whoever asks, and the words in which to answer.
 *
 * @param id of the account
 */
record Caller(UUID id, Actor actor, Words words) {}
