package dauys.publication.documents;

import java.util.Locale;

/** What documents there are of an election. */
public enum DocumentKind {
    /** The protocol of one precinct for one contest, with its findings and corrections. */
    PRECINCT,
    /** What a commission above the precincts adds up for one contest: a row for each part. */
    TERRITORY,
    /** The protocol of the results of one body: totals, seats, people, and how they came about. */
    FINAL,
    /** The form of a precinct protocol before anything stands on it. */
    BLANK;

    /** The folder in which documents of the kind lie, and what users call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
