package dauys.election.contest;

/** The two ways to a seat in a mixed body; they are counted apart and never compensate each other. */
public enum Tier {
    LIST,
    SINGLE_MANDATE
}
