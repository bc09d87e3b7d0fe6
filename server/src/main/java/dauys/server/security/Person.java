package dauys.server.security;

import dauys.store.AccountRow;
import dauys.store.AppointmentRow;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who has entered, with everything that decides what the person may do.
 *
 * @param mark 32 hexadecimal digits that stand for the person in the record of the election
 * @param epoch the number under which sessions go on; see {@link AccountRow#epoch}
 * @param mustChange whether the person must first choose a password
 */
public record Person(
        UUID id,
        String login,
        String name,
        String mark,
        List<AppointmentRow> appointments,
        int epoch,
        boolean mustChange) {

    /** The role that may do everything with accounts and nothing with results. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** The role that reads everything and changes nothing. */
    public static final String AUDITOR = "AUDITOR";

    public Person {
        appointments = List.copyOf(appointments);
    }

    static Person of(AccountRow account) {
        return new Person(
                account.id(),
                account.login(),
                account.name(),
                account.mark(),
                account.appointments(),
                account.epoch(),
                account.mustChange());
    }

    /** Whether the person has one of these roles anywhere. */
    public boolean hasOneOf(String... roles) {
        return appointments.stream().anyMatch(each -> Arrays.asList(roles).contains(each.role()));
    }
}
