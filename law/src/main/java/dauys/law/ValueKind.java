package dauys.law;

/** The kinds of value that a rule can carry, and how a rulebook writes each. */
public enum ValueKind {
    /** {@code 5/100}. */
    SHARE,
    /** {@code 98}. */
    WHOLE,
    /** {@code 10 days}, {@code 1 month}. */
    TERM,
    /** {@code [women, youth]}. */
    GROUPS,
    /** {@code [consent, biography]}. */
    DOCUMENTS,
    /** {@code [party, self]}. */
    NOMINATORS,
    /** {@code {2015-02-09: 29, 2023-02-27: 35}}. */
    DATED_WHOLE,
    /** {@code 20:00}. */
    TIME_OF_DAY,
    /** {@code election-day -60 days .. election-day -40 days 18:00}, see {@link Window}. */
    WINDOW,
    /** A name of {@link Choice.Base}. */
    BASE,
    /** A name of {@link Choice.Tiers}. */
    TIERS,
    /** A name of {@link Choice.Halves}. */
    HALVES,
    /** A name of {@link Choice.RemainderTie}. */
    REMAINDER_TIE,
    /** A name of {@link Choice.Tie}. */
    TIE,
    /** A name of {@link Authority}. */
    AUTHORITY,
    /** {@code [territorial-commission, central-commission]}: commissions in the order of their work. */
    PATH,
    /** {@code [march, october]}: the last Sundays of these months. */
    LAST_SUNDAYS,
    /** {@code yes}: the provision has no number, it is simply in force. */
    IN_FORCE
}
