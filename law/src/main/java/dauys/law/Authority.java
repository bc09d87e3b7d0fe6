package dauys.law;

/** Who the law names to act; an open question always names one. */
public enum Authority {
    /** The Central Election Commission. */
    CENTRAL_COMMISSION,
    /** The territorial commission of a region, a city of republican significance or the capital. */
    REGIONAL_COMMISSION,
    /** The territorial commission of the region, city or district; in a path, that of the city or district. */
    TERRITORIAL_COMMISSION,
    /** The commission of the single-mandate constituency. */
    CONSTITUENCY_COMMISSION,
    /** The governing body of the party. */
    PARTY_GOVERNING_BODY,
    /** The governing body of the party's branch. */
    BRANCH_GOVERNING_BODY,
    /** The commission of the precinct; it counts, and adds no protocols up. */
    PRECINCT_COMMISSION,
    /** The President. */
    PRESIDENT,
    /** The lower chamber until 2026, which calls the election of the President. */
    MAZHILIS,
    /** The single chamber since 2026, which calls the election of the President. */
    KURULTAI,
    /** The maslikhat, which elects the members of commissions. */
    MASLIKHAT,
    /** The akim of the place. */
    AKIM,
    /** A party, an association or a person who nominates. */
    NOMINATOR,
    /** A candidate, or the party of a list. */
    CANDIDATE,
    /** Mass media and online platforms. */
    MEDIA,
    /** The Ministry of Justice, which registers parties. */
    MINISTRY_OF_JUSTICE,
    /** A voter. */
    VOTER,
    /** A person who was elected. */
    ELECTED_PERSON,
    /** The President, the chair of a chamber, a fifth of the deputies or the Prime Minister. */
    APPLICANT_TO_COURT;

    /** Whether it is an election commission that adds protocols up. */
    public boolean isCommission() {
        return switch (this) {
            case CENTRAL_COMMISSION, REGIONAL_COMMISSION, TERRITORIAL_COMMISSION, CONSTITUENCY_COMMISSION -> true;
            default -> false;
        };
    }
}
