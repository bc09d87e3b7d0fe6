package dauys.election.commission;

/** The level of a commission in the one system of commissions (10(2)), the highest first. */
public enum Level {
    /** The Central Election Commission. */
    CENTRAL,
    /** The territorial commission of a region, of a city of republican significance or of the capital. */
    REGIONAL,
    /** The territorial commission of a district, a town, or a district of a city. */
    TERRITORIAL,
    /** The commission of a constituency that is no district or region by itself. */
    CONSTITUENCY,
    /** The commission of a precinct. */
    PRECINCT;

    /** Whether a commission of this level is a higher one to a commission of the other level (20(9)). */
    public boolean isHigherThan(Level other) {
        return compareTo(other) < 0;
    }
}
