package dauys.publication.charts;

import dauys.election.voter.Turnout;

/** What a map shows of each territory. */
public sealed interface Measure {

    /**
     * Voters as a share of those on the lists.
     *
     * @param kind which of the two counts is called turnout
     */
    record TurnoutShare(Turnout.Kind kind) implements Measure {}

    /** The option with the most votes. */
    record Leader() implements Measure {}

    /**
     * A party's votes, of its list or of its candidates, as a share of the votes for all options of the ballot paper.
     *
     * @param party the party's code
     */
    record PartyShare(String party) implements Measure {}

    /** Ballots against all as a share of the votes for all options of the ballot paper. */
    record AgainstAllShare() implements Measure {}

    /** Invalid ballots as a share of valid and invalid ones together. */
    record InvalidShare() implements Measure {}
}
