package dauys.synthetic;

import dauys.folder.Profile;
import dauys.folder.ProfileFolders;
import java.nio.file.Path;
import java.util.List;

/** A profile of two regions and 80 precincts, and the elections made from it. */
final class Small {

    static final Path FOLDER = Path.of("src", "test", "resources", "small-profile");

    private Small() {}

    static Profile profile() {
        var loaded = ProfileFolders.read(FOLDER);
        return loaded.value().orElseThrow(() -> new AssertionError(loaded.findings()));
    }

    static SyntheticElection election(long seed, SlipKind... slips) {
        return SyntheticElection.of(profile(), seed, List.of(slips), 500, stage -> {});
    }
}
