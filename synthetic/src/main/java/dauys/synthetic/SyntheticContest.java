package dauys.synthetic;

import dauys.election.contest.ContestOption.AgainstAll;
import dauys.folder.Profile;
import java.util.List;

/**
 * One contest and who stands in it.
 *
 * @param sheet the files in which its protocols stand
 * @param options codes in the order of the ballot paper; the line against all is the last
 */
record SyntheticContest(String id, Profile.Body body, boolean list, Sheet sheet, List<String> options) {

    /** The code of the last line of the ballot paper. */
    static final String AGAINST_ALL = AgainstAll.CODE;

    SyntheticContest {
        options = List.copyOf(options);
    }
}
