package dauys.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A key on a person's device by which the person enters without a password.
 *
 * @param signatures how often the device says it has signed; a smaller number than before betrays a copy
 * @param transports how the device is reached, by commas
 */
public record PasskeyRow(
        Bytes credential,
        UUID account,
        String label,
        Bytes publicKey,
        long signatures,
        boolean userVerified,
        boolean backupEligible,
        boolean backedUp,
        String transports,
        Optional<Bytes> attestation,
        Optional<Bytes> clientData,
        Instant created,
        Instant lastUsed) {}
