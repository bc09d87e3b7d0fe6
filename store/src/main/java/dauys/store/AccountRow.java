package dauys.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who works with the server.
 *
 * @param mark 32 hexadecimal digits that stand for the person in the record of the election
 * @param password the hash with its parameters
 * @param mustChange whether the password was given by an administrator and serves only to choose another
 * @param totpSecret what the codes of the second step are made from
 * @param totpConfirmed whether a first code has shown that the person's device has the secret
 * @param failures how often in a row somebody failed to enter
 * @param epoch the number under which a session must have begun to go on
 */
public record AccountRow(
        UUID id,
        String login,
        String name,
        String mark,
        String password,
        boolean mustChange,
        Optional<Bytes> totpSecret,
        boolean totpConfirmed,
        int failures,
        Optional<Instant> lockedUntil,
        int epoch,
        Instant created,
        Optional<Instant> disabled,
        List<AppointmentRow> appointments) {

    public AccountRow {
        appointments = List.copyOf(appointments);
    }

    /** Whether a code is asked for after the password. */
    public boolean hasSecondStep() {
        return totpConfirmed && totpSecret.isPresent();
    }
}
