package dauys.law;

/** Who puts a person forward. */
public enum Nominator {
    /** A political party or its branch. */
    PARTY,
    /** A public association that is no party. */
    ASSOCIATION,
    /** A maslikhat, for the Senate. */
    MASLIKHAT,
    /** The akim above, where too few were put forward by others. */
    AKIM,
    /** The person. */
    SELF
}
