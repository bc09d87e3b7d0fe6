package dauys.law;

/** The event that a window of the calendar is counted from. */
public enum Anchor {
    /** The day on which people vote. */
    ELECTION_DAY,
    /** The second Sunday of September in the year of the election. */
    SECOND_SUNDAY_OF_SEPTEMBER,
    /** The first Sunday of December in the year of the election. */
    FIRST_SUNDAY_OF_DECEMBER,
    /** The day on which the election was called. */
    CALLING,
    /** The day on which the powers of the sitting body or person end in the ordinary way. */
    TERM_END,
    /** The day on which the act that ends the powers early takes effect. */
    DISSOLUTION,
    /** The end of the registration of candidates and lists. */
    REGISTRATION_END,
    /** The beginning of the campaign. */
    CAMPAIGN_START,
    /** The day on which voter lists are laid open. */
    LISTS_OPEN,
    /** The local time at which voting begins. */
    VOTING_OPENS,
    /** The end of the count in the precinct. */
    COUNT_END,
    /** The day on which the results are established. */
    RESULTS,
    /** The day on which the results are published. */
    PUBLICATION
}
