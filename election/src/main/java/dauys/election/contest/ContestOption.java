package dauys.election.contest;

/** What a voter can mark on a ballot paper. */
public sealed interface ContestOption {

    /** The code that stands for this option in files. */
    String code();

    /** A party's list, by the party's code. */
    record ListOption(String code) implements ContestOption {}

    /** A candidate of a constituency, by the candidate's id. */
    record CandidateOption(String code) implements ContestOption {}

    /** The last line of the ballot paper: a valid vote for nobody. */
    record AgainstAll() implements ContestOption {
        public static final String CODE = "AGAINST_ALL";

        @Override
        public String code() {
            return CODE;
        }
    }
}
