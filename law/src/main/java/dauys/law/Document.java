package dauys.law;

/** What the law wants to see on paper before it lets anybody be registered. */
public enum Document {
    /** The extract from the minutes of the party's supreme body that adopted the list. */
    MINUTES,
    /** The copy of the party's state registration. */
    PARTY_REGISTRATION,
    /** The nominating body's extract, or a person's own statement of intent. */
    NOMINATION,
    /** Consent to stand, one for each person. */
    CONSENT,
    /** The biography, one for each person. */
    BIOGRAPHY,
    /** The tax authority's certificate that person and spouse declared assets and liabilities. */
    TAX_CERTIFICATE,
    /** Proof that the deposit was paid. */
    DEPOSIT_PROOF,
    /** Proof of membership in the party. */
    MEMBERSHIP,
    /** The certificate of disability of whoever counts towards the quota by it. */
    DISABILITY_CERTIFICATE,
    /** The medical certificate of a candidate for President. */
    MEDICAL_CERTIFICATE
}
