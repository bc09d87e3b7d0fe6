package dauys.law;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every rule that the code asks a rulebook for. The rule's shape is Java; its number or choice, with article and
 * source, is the rulebook's.
 */
public enum Rule {
    /** Seats of the whole body where the law itself fixes them. */
    BODY_SEATS("body.seats", ValueKind.WHOLE),
    /** Which tiers elect the body. */
    BODY_TIERS("body.tiers", ValueKind.TIERS),
    /** How the seats of a mixed body fall to its two tiers. */
    BODY_HALVES("body.halves", ValueKind.HALVES),
    /** The line "against all" stands on the ballot paper. */
    AGAINST_ALL("ballot.against-all", ValueKind.IN_FORCE),
    /** How many ballots are printed, as a multiple of the voters on the lists. */
    BALLOTS_PRINTED("ballot.printed", ValueKind.SHARE),
    /** The most voters that a precinct may have. */
    PRECINCT_VOTERS("precinct.most-voters", ValueKind.WHOLE),

    /** The greatest number of persons on a list, as a multiple of the seats distributed by list. */
    LIST_CAP("lists.cap", ValueKind.SHARE),
    /** The least share of the quota groups among the persons of a list at registration. */
    LIST_QUOTA("lists.quota", ValueKind.SHARE),
    /** The groups that count towards the quota of a list. */
    LIST_QUOTA_GROUPS("lists.quota-groups", ValueKind.GROUPS),
    /** The age under which a person counts as youth, by the date on which it applies. */
    YOUTH_AGE("youth.under-age", ValueKind.DATED_WHOLE),

    /** The local time at which voting ends. */
    VOTING_CLOSES("voting.closes", ValueKind.TIME_OF_DAY),
    /** The most hours that a precinct commission counts without a break, from the close of voting. */
    COUNT_HOURS("count.most-hours", ValueKind.WHOLE),
    /** The time for protocols to reach the regional commission, from election day. */
    TO_REGIONAL_TERM("protocols.to-regional-term", ValueKind.TERM),
    /** The time for protocols to reach the Central Election Commission, from election day. */
    TO_CENTRAL_TERM("protocols.to-central-term", ValueKind.TERM),

    /** The least share of the threshold base that admits a list. */
    THRESHOLD("list.threshold", ValueKind.SHARE),
    /** The count that the threshold is a share of. */
    THRESHOLD_BASE("list.threshold-base", ValueKind.BASE),
    /** Votes of the admitted lists divided by the seats. */
    QUOTIENT("list.quotient", ValueKind.IN_FORCE),
    /** Whole parts of votes divided by the quotient. */
    WHOLE_SEATS("list.whole-seats", ValueKind.IN_FORCE),
    /** Seats left go one by one to the largest remainders. */
    REMAINDER_SEATS("list.remainder-seats", ValueKind.IN_FORCE),
    /** Which of two lists with equal remainders goes first. */
    REMAINDER_TIE("list.remainder-tie", ValueKind.REMAINDER_TIE),
    /** Where one list alone reaches the threshold it receives every seat. */
    LONE_LIST("list.lone-list", ValueKind.IN_FORCE),
    /** Where one list alone reaches the threshold, the list with the next largest number of votes is admitted too. */
    SECOND_LIST("list.second-list", ValueKind.IN_FORCE),
    /** The factor on the second list's result. */
    SECOND_LIST_COEFFICIENT("list.second-list-coefficient", ValueKind.SHARE),
    /** The fewest seats of the second list. */
    SECOND_LIST_LEAST("list.second-list-least", ValueKind.WHOLE),
    /** What is left then goes to the list that reached the threshold. */
    SECOND_LIST_REST("list.second-list-rest", ValueKind.IN_FORCE),

    /** The candidate with more votes than any other is elected. */
    PLURALITY("single.plurality", ValueKind.IN_FORCE),
    /** What follows from a tie at the top where more than two candidates stood. */
    TIE_OF_MANY("single.tie-of-many", ValueKind.TIE),
    /** What follows from a tie where exactly two candidates stood. */
    TIE_OF_TWO("single.tie-of-two", ValueKind.TIE),
    /** The time for a repeat voting. */
    REPEAT_VOTING_TERM("single.repeat-voting-term", ValueKind.TERM),
    /** The time for a repeat election. */
    REPEAT_ELECTION_TERM("single.repeat-election-term", ValueKind.TERM),

    /** The commissions that add up the protocols of list voting above the precinct, in order. */
    LIST_PATH("tabulation.list-path", ValueKind.PATH),
    /** The commissions that add up the protocols of single-mandate voting above the precinct, in order. */
    SINGLE_PATH("tabulation.single-path", ValueKind.PATH),

    /** Who establishes the results, and so answers what the law leaves open. */
    RESULTS("results.established-by", ValueKind.AUTHORITY),
    /** The time to establish the results of voting, before those of the election, from election day. */
    VOTING_RESULTS_TERM("results.voting-term", ValueKind.TERM),
    /** The time to establish them, from election day. */
    RESULTS_TERM("results.term", ValueKind.TERM),

    /** Who decides which persons of a list receive its mandates. */
    HOLDERS("mandates.holders", ValueKind.AUTHORITY),
    /** The time for that decision, from the publication of the results. */
    HOLDERS_TERM("mandates.holders-term", ValueKind.TERM),
    /** Where the party misses its time: who gives out the mandates, by the Kazakh alphabet. */
    HOLDERS_FALLBACK("mandates.alphabetical-fallback", ValueKind.AUTHORITY),
    /** The least share of the quota groups among the mandates that a list received. */
    MANDATE_QUOTA("mandates.quota", ValueKind.SHARE),
    /** The groups that count towards the quota of mandates. */
    MANDATE_QUOTA_GROUPS("mandates.quota-groups", ValueKind.GROUPS),
    /** A mandate that falls vacant passes to the next candidate of the same list. */
    SUCCESSION("mandates.succession", ValueKind.IN_FORCE),
    /** Succession keeps the quota of mandates. */
    SUCCESSION_QUOTA("mandates.succession-quota", ValueKind.IN_FORCE),
    /** A mandate of an exhausted list stays vacant; no other list receives it. */
    EXHAUSTED_LIST("mandates.exhausted-list", ValueKind.IN_FORCE);

    private final String key;
    private final ValueKind kind;

    Rule(String key, ValueKind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** The name by which rulebooks call it. */
    public String key() {
        return key;
    }

    /** What kind of value it carries. */
    public ValueKind kind() {
        return kind;
    }

    public static Optional<Rule> ofKey(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
