package dauys.store;

import java.time.Instant;
import java.util.UUID;

/** A token by which a program acts for a person; the token itself is kept nowhere. */
public record TokenRow(UUID id, UUID account, String name, Instant created, Instant expires) {}
