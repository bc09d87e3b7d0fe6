package dauys.synthetic;

import dauys.folder.Profile;
import java.util.Optional;

/**
 * The files that the protocols of like contests share: the protocols of lists are wide, with the options as columns;
 * those of constituencies have their votes in a file of their own.
 */
record Sheet(String name, boolean wide) {

    static Sheet of(Profile.Body body, boolean list) {
        String office = body.office().key();
        if (list) {
            return new Sheet(body.area().isEmpty() ? body.listContest() : office + "-lists", true);
        }
        // A body without lists has nothing but constituencies, and its files need not say so.
        return new Sheet(body.listSeats() > 0 ? office + "-constituencies" : office + "s", false);
    }

    String protocols() {
        return "protocols-" + name + ".csv";
    }

    Optional<String> votes() {
        return wide ? Optional.empty() : Optional.of("votes-" + name + ".csv");
    }
}
