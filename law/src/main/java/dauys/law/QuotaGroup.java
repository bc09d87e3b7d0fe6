package dauys.law;

/** The groups of people whose share of a list or of its mandates the law guards; one person counts once. */
public enum QuotaGroup {
    WOMEN,
    YOUTH,
    DISABILITY
}
