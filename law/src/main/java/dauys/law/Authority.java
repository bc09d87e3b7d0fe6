package dauys.law;

/** Who the law names to act; an open question always names one. */
public enum Authority {
    /** The Central Election Commission. */
    CENTRAL_COMMISSION,
    /** The territorial commission of the region, city or district. */
    TERRITORIAL_COMMISSION,
    /** The commission of the single-mandate constituency. */
    CONSTITUENCY_COMMISSION,
    /** The governing body of the party. */
    PARTY_GOVERNING_BODY,
    /** The governing body of the party's branch. */
    BRANCH_GOVERNING_BODY
}
