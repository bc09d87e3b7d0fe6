package dauys.election.commission;

/** What a person can do at an election; who may is said by {@link Rights}. */
public enum Action {
    /** See which protocols have arrived and which are late. */
    SEE_PROGRESS,
    /** See an agreed, returned or corrected protocol with all of its versions. */
    SEE_PROTOCOL,
    /** See what was typed before two readings agreed. */
    SEE_READINGS,
    /** Type what the signed paper says; two persons do so independently. */
    TYPE_READING,
    /** Decide which of two differing readings the paper bears out. */
    RESOLVE_DIFFERENCE,
    /** Throw both readings of a protocol away and have it typed again. */
    START_OVER,
    /** Say of a finding on a protocol why it is so, or that the paper is right. */
    HANDLE_FINDING,
    /** Send a protocol back to the precinct commission, which counts or writes anew (43(9)). */
    RETURN_PROTOCOL,
    /** Let a corrected protocol be typed beside the one on record. */
    OPEN_CORRECTION,
    /** Add a picture of the signed paper. */
    ATTACH_SCAN,
    /** Report how many voters have received ballots by a given hour. */
    REPORT_TURNOUT,
    /** Take in many protocols from a file. */
    BULK_INTAKE,
    /** See sums and seats as they stand. */
    SEE_RESULTS,
    /** Declare the results of a contest. */
    DECLARE,
    /** Record what the commission decided where the law leaves a question open. */
    RECORD_DECISION,
    /** See the applications for registration with everything that was handed in. */
    SEE_APPLICATIONS,
    /** Apply for registration; withdraw and appeal in one's own matter. */
    FILE_APPLICATION,
    /** Register, refuse, cancel, enter what was decided about an appeal, and draw the order of the lists. */
    DECIDE_REGISTRATION,
    /** Register a party, or refuse to. */
    REGISTER_PARTIES,
    /** See who sits in the commissions of one's area, and what the law says of it. */
    SEE_COMMISSIONS,
    /** Enter who sits in a commission below one's own, as the act says by which it was formed. */
    FORM_COMMISSION,
    /** See how many voters are on the lists of the precincts. */
    SEE_VOTERS,
    /** Enter how many voters were on the list of a precinct on a day. */
    REPORT_VOTERS,
    /** See the record of all acts in their order. */
    SEE_RECORD,
    /** Open and close accounts and give appointments. */
    MANAGE_ACCOUNTS,
    /** See who signed in, and who was refused. */
    SEE_SECURITY_LOG;

    /** Whether it leaves everything as it is. */
    public boolean isLooking() {
        return name().startsWith("SEE_");
    }
}
