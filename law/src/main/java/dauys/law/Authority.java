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
    BRANCH_GOVERNING_BODY;

    /** Whether it is an election commission; nobody else adds protocols up. */
    public boolean isCommission() {
        return switch (this) {
            case CENTRAL_COMMISSION, REGIONAL_COMMISSION, TERRITORIAL_COMMISSION, CONSTITUENCY_COMMISSION -> true;
            case PARTY_GOVERNING_BODY, BRANCH_GOVERNING_BODY -> false;
        };
    }
}
