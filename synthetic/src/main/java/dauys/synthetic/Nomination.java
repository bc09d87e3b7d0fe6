package dauys.synthetic;

import dauys.folder.Profile;
import java.util.List;

/**
 * How many stand in a constituency and by whom they were nominated.
 *
 * @param region where it lies, for the names of its candidates
 * @param parties each nominated one of the candidates; the others nominated themselves
 */
record Nomination(
        Profile.Constituency constituency, Profile.Body body, String region, int candidates, List<String> parties) {

    Nomination {
        parties = List.copyOf(parties);
    }
}
