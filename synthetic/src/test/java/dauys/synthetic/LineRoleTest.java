package dauys.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dauys.folder.Profile;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The reader of profiles lets through just those lines that the generator fills in. */
class LineRoleTest {

    @Test
    void theRolesAreThoseThatTheReaderOfProfilesKnows() {
        assertThat(Arrays.stream(LineRole.values()).map(LineRole::key)).containsExactlyElementsOf(Profile.ROLES);
    }
}
