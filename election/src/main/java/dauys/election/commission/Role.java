package dauys.election.commission;

/** What a person is at an election; what each role may do stands in {@link Rights}. */
public enum Role {
    /** Keeps the accounts and has no say in protocols and results. */
    ADMINISTRATOR,
    /** The chair of a commission, who signs its protocols (43(8)). */
    CHAIR,
    /** The secretary of a commission. */
    SECRETARY,
    /** Types what stands on paper and decides nothing. */
    OPERATOR,
    /** Looks into everything and changes nothing. */
    AUDITOR,
    /** An accredited observer or the representative of a party or candidate (20-1). */
    OBSERVER,
    /** A party, an association or a person who applies for registration, and does so for nobody else (87, 89). */
    APPLICANT,
    /** The authority of justice, which registers parties and has no part in elections. */
    REGISTRAR,
    /** The press, which reads results before they are official (20(1)). */
    PRESS
}
