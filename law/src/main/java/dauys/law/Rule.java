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

    /** A citizen. */
    STANDS_CITIZEN("stands.citizen", ValueKind.IN_FORCE),
    /** A citizen by birth. */
    STANDS_CITIZEN_BY_BIRTH("stands.citizen-by-birth", ValueKind.IN_FORCE),
    /** The least age in years. */
    STANDS_AGE("stands.least-age", ValueKind.WHOLE),
    /** Years of residence in the country, the last ones. */
    STANDS_RESIDENCE("stands.residence-years", ValueKind.WHOLE),
    /** Years of residence in the region that is represented. */
    STANDS_REGION_RESIDENCE("stands.region-years", ValueKind.WHOLE),
    /** Higher education. */
    STANDS_EDUCATION("stands.higher-education", ValueKind.IN_FORCE),
    /** Fluent Kazakh. */
    STANDS_KAZAKH("stands.kazakh", ValueKind.IN_FORCE),
    /** Years in civil service or in an elected state office. */
    STANDS_SERVICE("stands.service-years", ValueKind.WHOLE),
    /** Years of work. */
    STANDS_WORK("stands.work-years", ValueKind.WHOLE),
    /** Neither declared incapable by a court nor imprisoned by its sentence. */
    STANDS_CAPABLE("stands.capable", ValueKind.IN_FORCE),
    /** No conviction that is not expunged or lifted. */
    STANDS_NO_CONVICTION("stands.no-conviction", ValueKind.IN_FORCE),
    /** No guilt of a corruption crime or offence established by a court. */
    STANDS_NO_CORRUPTION("stands.no-corruption", ValueKind.IN_FORCE),
    /** A member of one party at most. */
    STANDS_ONE_PARTY("stands.one-party", ValueKind.IN_FORCE),
    /** On a list only members of the party. */
    STANDS_LIST_MEMBER("stands.list-member", ValueKind.IN_FORCE),
    /** Not on a list and in a constituency at once. */
    STANDS_LIST_OR_CONSTITUENCY("stands.list-or-constituency", ValueKind.IN_FORCE),
    /** In one constituency at most. */
    STANDS_ONE_CONSTITUENCY("stands.one-constituency", ValueKind.IN_FORCE),
    /** Not a deputy of another maslikhat. */
    STANDS_ONE_MASLIKHAT("stands.one-maslikhat", ValueKind.IN_FORCE),
    /** Nominated by an association, not by oneself. */
    STANDS_NOT_BY_SELF("stands.not-by-self", ValueKind.IN_FORCE),
    /** Who can put a person forward. */
    STANDS_NOMINATED_BY("stands.nominated-by", ValueKind.NOMINATORS),
    /** A party or association puts forward one person for the office, or one in each constituency. */
    STANDS_ONE_PER_NOMINATOR("stands.one-per-nominator", ValueKind.IN_FORCE),
    /** Whom a party puts forward is its member. */
    STANDS_NOMINEE_MEMBER("stands.nominee-member", ValueKind.IN_FORCE),

    // Signatures for a candidate: how many, from where, and from whom at most.
    /** Only whoever puts himself or herself forward collects signatures. */
    SIGNATURES_OF_SELF("signatures.of-self-nominated", ValueKind.IN_FORCE),
    /** The least share of those who may sign. */
    SIGNATURES_SHARE("signatures.least-share", ValueKind.SHARE),
    /** The least share of the areas that they come from: of the regions, or of a constituency's settlements. */
    SIGNATURES_AREAS("signatures.areas-share", ValueKind.SHARE),
    /** The areas are represented in equal measure; the law does not say what that is. */
    SIGNATURES_EQUALLY("signatures.equally", ValueKind.IN_FORCE),
    /** The greatest share from one maslikhat. */
    SIGNATURES_FROM_ONE("signatures.most-from-one", ValueKind.SHARE),
    /** Whoever may sign supports one candidate. */
    SIGNATURES_ONE_CANDIDATE("signatures.one-candidate", ValueKind.IN_FORCE),

    /** The fewest citizens who found a party. */
    PARTY_INITIATORS("party.initiators", ValueKind.WHOLE),
    /** The least share of the regions that they come from. */
    PARTY_INITIATOR_REGIONS("party.initiator-regions", ValueKind.SHARE),
    /** The initiators are at the founding congress in person. */
    PARTY_PRESENT("party.present", ValueKind.IN_FORCE),
    /** The fewest persons of the organising committee. */
    PARTY_COMMITTEE("party.committee", ValueKind.WHOLE),
    /** The time to publish the intent, from the confirmation of the notice. */
    PARTY_INTENT_TERM("party.intent-term", ValueKind.TERM),
    /** The time to hold the founding congress, from the confirmation of the notice. */
    PARTY_CONGRESS_TERM("party.congress-term", ValueKind.TERM),
    /** How long the organising committee lives, from the confirmation of the notice. */
    PARTY_COMMITTEE_TERM("party.committee-term", ValueKind.TERM),
    /** The time to file for registration, from the founding congress. */
    PARTY_FILING_TERM("party.filing-term", ValueKind.TERM),
    /** The time that passes before a party that was refused may file again. */
    PARTY_REFILING_TERM("party.refiling-term", ValueKind.TERM),
    /** The fewest members. */
    PARTY_MEMBERS("party.members", ValueKind.WHOLE),
    /** A branch in every region. */
    PARTY_BRANCHES("party.branches", ValueKind.IN_FORCE),
    /** The fewest members of each branch. */
    PARTY_BRANCH_MEMBERS("party.branch-members", ValueKind.WHOLE),
    /** Errors in the lists of members that leave enough of them are no ground of refusal. */
    PARTY_LIST_ERRORS("party.list-errors", ValueKind.IN_FORCE),
    /** The name has the word "party". */
    PARTY_NAME("party.name", ValueKind.IN_FORCE),
    /** The name has no mark of ethnicity, religion, region, community or gender, and no person's name. */
    PARTY_NAME_MARKS("party.name-marks", ValueKind.IN_FORCE),
    /** No foreigners among the members. */
    PARTY_CITIZENS("party.citizens", ValueKind.IN_FORCE),
    /** The time to register the branches, from the registration of the party. */
    PARTY_BRANCH_TERM("party.branch-term", ValueKind.TERM),
    /** A party that takes another name is registered anew. */
    PARTY_RENEWAL_OF_NAME("party.renewal-of-name", ValueKind.IN_FORCE),
    /** The shortest time for which a court suspends a party. */
    PARTY_SUSPENSION_LEAST("party.suspension-least", ValueKind.TERM),
    /** The longest time for which a court suspends a party. */
    PARTY_SUSPENSION_MOST("party.suspension-most", ValueKind.TERM),
    /** A party is liquidated by decision of its highest body. */
    PARTY_LIQUIDATION_OWN("party.liquidation-own", ValueKind.IN_FORCE),
    /** Without taking part in how many elections of the Mazhilis in a row a party is liquidated. */
    PARTY_LIQUIDATION_ELECTIONS("party.liquidation-elections", ValueKind.WHOLE),

    // Registration: who decides, on which papers, at what price, and for which reasons it is refused or cancelled.
    /** Who registers party lists. */
    LIST_REGISTRAR("registration.lists-by", ValueKind.AUTHORITY),
    /** Who registers candidates who stand alone, in a constituency or for an office of one person. */
    SINGLE_REGISTRAR("registration.candidates-by", ValueKind.AUTHORITY),
    /** The papers that come with a list. */
    LIST_DOCUMENTS("registration.list-documents", ValueKind.DOCUMENTS),
    /** The papers that come with a candidate who stands alone. */
    SINGLE_DOCUMENTS("registration.candidate-documents", ValueKind.DOCUMENTS),
    /** By when a registered list is published, from its registration. */
    LIST_PUBLISHED("registration.list-published", ValueKind.TERM),
    /** By when a registered candidate is published, from the registration. */
    SINGLE_PUBLISHED("registration.candidate-published", ValueKind.TERM),
    /** Until when a refusal or cancellation can be appealed against. */
    APPEAL_TERM("registration.appeal-term", ValueKind.TERM),
    /** By when an appeal is decided. */
    APPEAL_ANSWER_TERM("registration.appeal-answer-term", ValueKind.TERM),
    /** When no registration is cancelled or restored any more. */
    REGISTRATION_FROZEN("calendar.frozen", ValueKind.WINDOW),
    /** The deposit of a list for each of its persons, in monthly wages. */
    LIST_DEPOSIT("deposit.list-wages", ValueKind.WHOLE),
    /** The deposit of a candidate who stands alone, in monthly wages; of akims, where no district is headed. */
    SINGLE_DEPOSIT("deposit.candidate-wages", ValueKind.WHOLE),
    /** The deposit of a candidate for akim of a district or of a city of regional significance, in monthly wages. */
    DISTRICT_DEPOSIT("deposit.district-wages", ValueKind.WHOLE),
    /** The least monthly wage in thousands of tenge. */
    DEPOSIT_WAGE("deposit.wage-thousands", ValueKind.DATED_WHOLE),
    /** From which share at the election before on a party pays nothing. */
    DEPOSIT_FREE("deposit.free-from", ValueKind.SHARE),
    /** From which share at the election before on a party pays the lower part. */
    DEPOSIT_LOWER("deposit.lower-from", ValueKind.SHARE),
    /** The lower part of the deposit. */
    DEPOSIT_LOWER_PART("deposit.lower-part", ValueKind.SHARE),
    /** From which share at the election before on a party pays the upper part. */
    DEPOSIT_UPPER("deposit.upper-from", ValueKind.SHARE),
    /** The upper part of the deposit. */
    DEPOSIT_UPPER_PART("deposit.upper-part", ValueKind.SHARE),
    /** From which share of those who voted on the deposit comes back. */
    DEPOSIT_BACK("deposit.back-from", ValueKind.SHARE),
    /** Who registers parties. */
    PARTY_REGISTRAR("party.registered-by", ValueKind.AUTHORITY),
    /** Refused to a party: its formation broke the law, or its papers do not conform to it. */
    GROUND_PARTY_FORMATION("grounds.party-formation", ValueKind.IN_FORCE),
    /** Refused to a party: its members are such as may not be. */
    GROUND_PARTY_MEMBERS("grounds.party-members", ValueKind.IN_FORCE),
    /** Refused: the order of nomination was not kept, or papers are missing. */
    GROUND_NOMINATION("grounds.nomination", ValueKind.IN_FORCE),
    /** Refused or cancelled: campaigning before registration has ended. */
    GROUND_EARLY_CAMPAIGN("grounds.early-campaign", ValueKind.IN_FORCE),
    /** Refused or cancelled: a court found defamation. */
    GROUND_DEFAMATION("grounds.defamation", ValueKind.IN_FORCE),
    /** Refused or cancelled: a court found that votes were bought. */
    GROUND_VOTE_BUYING("grounds.vote-buying", ValueKind.IN_FORCE),
    /** Refused: more than this share of the signatures is invalid. */
    GROUND_SIGNATURES("grounds.invalid-signatures", ValueKind.SHARE),
    /** Cancelled: more than this share of a list has left it. */
    GROUND_LIST_LEFT("grounds.list-left", ValueKind.SHARE),
    /** Refused or cancelled: a person does not meet the requirements. */
    GROUND_REQUIREMENTS("grounds.requirements", ValueKind.IN_FORCE),
    /** Refused or cancelled: a person abuses an office. */
    GROUND_ABUSE("grounds.abuse-of-office", ValueKind.IN_FORCE),
    /** Cancelled: the declaration of assets was false when it was filed. */
    GROUND_DECLARATION("grounds.false-declaration", ValueKind.IN_FORCE),
    /** Refused or cancelled: the rules of campaign funds were broken. */
    GROUND_FUNDS("grounds.funds", ValueKind.IN_FORCE),
    /** Refused or cancelled: gifts and charity during the campaign. */
    GROUND_GIFTS("grounds.gifts", ValueKind.IN_FORCE),
    /** Refused or cancelled: the programme breaks the law. */
    GROUND_PROGRAMME("grounds.programme", ValueKind.IN_FORCE),
    /** Cancelled: a second violation after a warning. */
    GROUND_SECOND_VIOLATION("grounds.second-violation", ValueKind.IN_FORCE),
    /** Until when a regular election is called. */
    CALLING("calendar.calling", ValueKind.WINDOW),
    /** Until when an early election is called. */
    EARLY_CALLING("calendar.calling-early", ValueKind.WINDOW),
    /** Until when a regular election is held, or on which day. */
    DAY_REGULAR("calendar.day-regular", ValueKind.WINDOW),
    /** Until when an early election is held. */
    DAY_EARLY("calendar.day-early", ValueKind.WINDOW),
    /** Who sets the dates of an early election; what the law counts is then only what would hold without it. */
    EARLY_DATES("calendar.early-dates", ValueKind.AUTHORITY),
    /** The list of constituencies is published. */
    CONSTITUENCIES("calendar.constituencies", ValueKind.WINDOW),
    /** The composition of territorial commissions is published. */
    TERRITORIAL_COMMISSIONS("calendar.territorial-commissions", ValueKind.WINDOW),
    /** The composition of constituency commissions is published. */
    CONSTITUENCY_COMMISSIONS("calendar.constituency-commissions", ValueKind.WINDOW),
    /** The composition of precinct commissions is published. */
    PRECINCT_COMMISSIONS("calendar.precinct-commissions", ValueKind.WINDOW),
    /** The borders of precincts are published. */
    PRECINCTS("calendar.precincts", ValueKind.WINDOW),
    /** Candidates and lists are nominated. */
    NOMINATION("calendar.nomination", ValueKind.WINDOW),
    /** Candidates and lists are registered. */
    REGISTRATION("calendar.registration", ValueKind.WINDOW),
    /** Media publish what they charge. */
    MEDIA_RATES("calendar.media-rates", ValueKind.WINDOW),
    /** Campaigning is allowed. */
    CAMPAIGN("calendar.campaign", ValueKind.WINDOW),
    /** A voter asks to vote in another place. */
    VOTING_ELSEWHERE("calendar.voting-elsewhere", ValueKind.WINDOW),
    /** Voter lists reach precinct commissions. */
    LISTS_HANDED("calendar.lists-handed", ValueKind.WINDOW),
    /** Voters may look at their lists. */
    LISTS_OPEN("calendar.lists-open", ValueKind.WINDOW),
    /** Voters of special precincts may look at their lists. */
    LISTS_OPEN_SPECIAL("calendar.lists-open-special", ValueKind.WINDOW),
    /** Voters are told when and where they vote. */
    PLACE_NOTICE("calendar.place-notice", ValueKind.WINDOW),
    /** The list of precincts that may close early is approved. */
    EARLY_CLOSING("calendar.early-closing", ValueKind.WINDOW),
    /** No opinion polls are published. */
    POLL_BAN("calendar.poll-ban", ValueKind.WINDOW),
    /** Foreign observers are accredited. */
    FOREIGN_OBSERVERS("calendar.foreign-observers", ValueKind.WINDOW),
    /** Candidates and parties may withdraw. */
    WITHDRAWAL("calendar.withdrawal", ValueKind.WINDOW),
    /** Ballots reach precinct commissions. */
    BALLOTS_DELIVERED("calendar.ballots-delivered", ValueKind.WINDOW),
    /** Absentee certificates are issued. */
    ABSENTEE("calendar.absentee", ValueKind.WINDOW),
    /** Operations on the accounts of campaign funds stop. */
    FUND_STOPS("calendar.fund-stops", ValueKind.WINDOW),
    /** No campaigning. */
    SILENCE("calendar.silence", ValueKind.WINDOW),
    /** The precinct commission prepares the opening. */
    PREPARATION("calendar.preparation", ValueKind.WINDOW),
    /** Boxes are checked and sealed. */
    SEALING("calendar.sealing", ValueKind.WINDOW),
    /** The local time at which voting begins. */
    VOTING_OPENS("voting.opens", ValueKind.TIME_OF_DAY),
    /** A voter asks to vote at home. */
    HOME_VOTING("calendar.home-voting", ValueKind.WINDOW),
    /** The protocol of the precinct is handed over at once. */
    PRECINCT_PROTOCOL("calendar.precinct-protocol", ValueKind.WINDOW),
    /** The results are published. */
    RESULTS_PUBLISHED("calendar.publication", ValueKind.WINDOW),
    /** The totals of campaign funds are published. */
    FUND_TOTALS("calendar.fund-totals", ValueKind.WINDOW),
    /** An elected person lays down what cannot be held beside the mandate. */
    RESIGNATION("calendar.resignation", ValueKind.WINDOW),
    /** The Constitutional Court may be asked whether the election was correct. */
    CONSTITUTIONAL_COURT("calendar.constitutional-court", ValueKind.WINDOW),
    /** The first session is called. */
    FIRST_SESSION("calendar.first-session", ValueKind.WINDOW),

    /** The members of the Central Election Commission. */
    COMMISSION_CENTRAL("commission.central", ValueKind.WHOLE),
    /** The members of a territorial commission. */
    COMMISSION_TERRITORIAL("commission.territorial", ValueKind.WHOLE),
    /** The members of the commission of a constituency. */
    COMMISSION_CONSTITUENCY("commission.constituency", ValueKind.WHOLE),
    /** The most voters of a precinct whose commission is a small one. */
    COMMISSION_SMALL_PRECINCT("commission.small-precinct", ValueKind.WHOLE),
    /** The fewest members of the commission of a small precinct. */
    COMMISSION_SMALL_LEAST("commission.small-least", ValueKind.WHOLE),
    /** The most members of the commission of a small precinct. */
    COMMISSION_SMALL_MOST("commission.small-most", ValueKind.WHOLE),
    /** The fewest members of the commission of a larger precinct. */
    COMMISSION_LARGE_LEAST("commission.large-least", ValueKind.WHOLE),
    /** The most members of the commission of a larger precinct. */
    COMMISSION_LARGE_MOST("commission.large-most", ValueKind.WHOLE),
    /** The commission of a precinct has an odd number of members. */
    COMMISSION_ODD("commission.odd", ValueKind.IN_FORCE),
    /** A party proposes one person for a commission. */
    COMMISSION_ONE_PER_PARTY("commission.one-per-party", ValueKind.IN_FORCE),
    /** Deputies, akims, candidates, proxies, political civil servants and judges are no members. */
    COMMISSION_OFFICES("commission.offices", ValueKind.IN_FORCE),
    /** Relatives and subordinates of a candidate are no members of a commission of that contest. */
    COMMISSION_CANDIDATES_KIN("commission.candidates-kin", ValueKind.IN_FORCE),
    /** Members of a commission are no relatives of one another. */
    COMMISSION_RELATIVES("commission.relatives", ValueKind.IN_FORCE),
    /** The greatest share of the members that one organisation may have; special precincts are excepted. */
    COMMISSION_ORGANISATION("commission.organisation", ValueKind.SHARE),
    /** How long the members of a commission hold office. */
    COMMISSION_TERM("commission.term", ValueKind.TERM),
    /** The least share of the members with which a sitting is competent. */
    COMMISSION_QUORUM("commission.quorum", ValueKind.SHARE),
    /** Decisions need the majority of all members. */
    COMMISSION_MAJORITY("commission.majority", ValueKind.IN_FORCE),

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
    /** Who may set another date for a repeat election. */
    REPEAT_ELECTION_OTHER_DAY("single.repeat-election-other-day-by", ValueKind.AUTHORITY),

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
    EXHAUSTED_LIST("mandates.exhausted-list", ValueKind.IN_FORCE),

    /** Who calls a by-election where the deputy of a constituency has retired. */
    BY_ELECTION("byelection.called-by", ValueKind.AUTHORITY),
    /** The time to call it, from the day on which the mandate fell vacant. */
    BY_ELECTION_TERM("byelection.calling-term", ValueKind.TERM),
    /** The last Sundays of these months are the days on which it is held. */
    BY_ELECTION_DAYS("byelection.days", ValueKind.LAST_SUNDAYS),
    /** Who may agree to another day. */
    BY_ELECTION_OTHER_DAY("byelection.other-day-by", ValueKind.AUTHORITY),
    /** How long before the term of those elected ends none is held any more. */
    BY_ELECTION_NOT_IN_LAST("byelection.not-in-last", ValueKind.TERM);

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
