package dauys.election;

import static dauys.election.Values.chosen;
import static dauys.election.Values.dated;
import static dauys.election.Values.days;
import static dauys.election.Values.groups;
import static dauys.election.Values.inForce;
import static dauys.election.Values.lastSundays;
import static dauys.election.Values.months;
import static dauys.election.Values.path;
import static dauys.election.Values.share;
import static dauys.election.Values.timeOfDay;
import static dauys.election.Values.whole;
import static dauys.election.Values.window;

import dauys.election.mandate.MandateRules;
import dauys.election.seats.ListRules;
import dauys.election.seats.SingleMandateRules;
import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.Confidence;
import dauys.law.Edition;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.QuotaGroup;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Trilingual;
import dauys.law.Value;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The provisions of 2022 in Java, independent of the files, to be changed one by one: what happens without the rule
 * for equal remainders, or with a threshold of seven per cent. A change reaches every office that carries the rule,
 * unless it names one.
 */
public final class RulebookBuilder {

    private static final Edition EDITION = new Edition("kz", LocalDate.of(2022, 11, 5));
    private static final Trilingual TITLE = new Trilingual("Сайлау туралы заң", "Закон о выборах", "Elections Act");

    private final List<Provision> provisions = new ArrayList<>();

    RulebookBuilder() {
        mazhilis();
        maslikhat();
        localMaslikhat();
        akim();
        precincts(Office.MAZHILIS);
        precincts(Office.MASLIKHAT);
        precincts(Office.LOCAL_MASLIKHAT);
    }

    private void mazhilis() {
        var office = Office.MAZHILIS;
        list(office, "97-1", 2);
        put(office, Rule.LIST_PATH, path(Authority.TERRITORIAL_COMMISSION, Authority.CENTRAL_COMMISSION), at("94", ""));
        put(
                office,
                Rule.SINGLE_PATH,
                path(Authority.CONSTITUENCY_COMMISSION, Authority.CENTRAL_COMMISSION),
                at("94", ""));
        put(office, Rule.TO_CENTRAL_TERM, days(2), at("94", "2"));
        put(office, Rule.BODY_SEATS, whole(98), at("constitution", "50", "3", 0));
        put(office, Rule.BODY_TIERS, chosen(Choice.Tiers.LIST_AND_SINGLE_MANDATE), at("9", "2"));
        put(office, Rule.LIST_CAP, share(13, 10), at("89", "4"));
        put(office, Rule.LIST_QUOTA, share(3, 10), at("89", "4", 2));
        put(office, Rule.LIST_QUOTA_GROUPS, allGroups(), at("89", "4", 2));
        put(office, Rule.PLURALITY, inForce(), at("9", "2"));
        put(
                office,
                Rule.TIE_OF_MANY,
                chosen(Choice.Tie.REPEAT_VOTING_AMONG_TIED),
                at("95", "3"),
                Authority.CONSTITUENCY_COMMISSION);
        put(office, Rule.TIE_OF_TWO, chosen(Choice.Tie.REPEAT_ELECTION), at("96", "1"), Authority.CENTRAL_COMMISSION);
        put(office, Rule.REPEAT_VOTING_TERM, months(1), at("95", "2"));
        put(office, Rule.REPEAT_ELECTION_TERM, months(2), at("96", "3"));
        put(office, Rule.RESULTS, chosen(Authority.CENTRAL_COMMISSION), at("97", "1"));
        put(office, Rule.RESULTS_TERM, days(10), at("97", "1"));
        put(office, Rule.HOLDERS, chosen(Authority.PARTY_GOVERNING_BODY), at("97-1", "5", 1));
        put(office, Rule.HOLDERS_TERM, days(10), at("97-1", "5", 1));
        put(office, Rule.HOLDERS_FALLBACK, chosen(Authority.CENTRAL_COMMISSION), at("97-1", "5", 2));
        put(office, Rule.MANDATE_QUOTA, share(3, 10), at("97-1", "5", 3));
        put(office, Rule.MANDATE_QUOTA_GROUPS, allGroups(), at("97-1", "5", 3));
        put(office, Rule.SUCCESSION_QUOTA, inForce(), at("97-1", "6"));
        put(office, Rule.REPEAT_ELECTION_OTHER_DAY, chosen(Authority.CENTRAL_COMMISSION), at("96", "3"));
        put(office, Rule.RESIGNATION, window(".. results +7 days"), at("45", ""));
        put(office, Rule.BY_ELECTION, chosen(Authority.CENTRAL_COMMISSION), at("85", "4"));
        put(office, Rule.BY_ELECTION_TERM, months(3), at("85", "4"));
        put(office, Rule.BY_ELECTION_NOT_IN_LAST, months(12), at("99", "2"));
    }

    private void maslikhat() {
        var office = Office.MASLIKHAT;
        list(office, "111-1", 1);
        put(
                office,
                Rule.LIST_PATH,
                path(Authority.TERRITORIAL_COMMISSION, Authority.REGIONAL_COMMISSION),
                at("108", ""));
        put(
                office,
                Rule.SINGLE_PATH,
                path(Authority.CONSTITUENCY_COMMISSION, Authority.REGIONAL_COMMISSION),
                at("108", ""));
        put(office, Rule.BODY_TIERS, chosen(Choice.Tiers.LIST_AND_SINGLE_MANDATE), at("9", "3"));
        put(office, Rule.BODY_HALVES, chosen(Choice.Halves.ODD_SEAT_TO_SINGLE_MANDATE), at("9", "3"));
        put(office, Rule.LIST_QUOTA, share(3, 10), at("104", "4"));
        put(office, Rule.LIST_QUOTA_GROUPS, groups(QuotaGroup.WOMEN, QuotaGroup.YOUTH), at("104", "4"));
        put(office, Rule.PLURALITY, inForce(), at("9", "3"));
        put(
                office,
                Rule.TIE_OF_MANY,
                chosen(Choice.Tie.REPEAT_VOTING_OF_TWO),
                at("109-1", ""),
                Authority.TERRITORIAL_COMMISSION);
        put(office, Rule.REPEAT_VOTING_TERM, months(1), at("109-1", ""));
        put(office, Rule.RESULTS, chosen(Authority.TERRITORIAL_COMMISSION), at("111", "1"));
        put(office, Rule.VOTING_RESULTS_TERM, days(2), at("108", ""));
        put(office, Rule.RESULTS_TERM, days(5), at("111", "1"));
        put(office, Rule.HOLDERS, chosen(Authority.BRANCH_GOVERNING_BODY), at("111-1", "5"));
        put(office, Rule.HOLDERS_TERM, days(5), at("111-1", "5"));
        put(office, Rule.BY_ELECTION, chosen(Authority.TERRITORIAL_COMMISSION), at("101", "3-1"));
        put(office, Rule.BY_ELECTION_DAYS, lastSundays(Month.MARCH, Month.OCTOBER), at("101", "3-1"));
        put(office, Rule.BY_ELECTION_OTHER_DAY, chosen(Authority.CENTRAL_COMMISSION), at("101", "3-1"));
        put(office, Rule.BY_ELECTION_NOT_IN_LAST, months(12), at("113", ""));
    }

    private void localMaslikhat() {
        var office = Office.LOCAL_MASLIKHAT;
        put(office, Rule.BODY_TIERS, chosen(Choice.Tiers.SINGLE_MANDATE), at("9", "4"));
        put(office, Rule.AGAINST_ALL, inForce(), at("37", "1"));
        put(office, Rule.PLURALITY, inForce(), at("9", "4"));
        put(
                office,
                Rule.SINGLE_PATH,
                path(Authority.CONSTITUENCY_COMMISSION, Authority.TERRITORIAL_COMMISSION),
                at("108", ""));
    }

    private void akim() {
        var office = Office.AKIM;
        put(office, Rule.BODY_TIERS, chosen(Choice.Tiers.SINGLE_MANDATE), at("9", "5"));
        put(office, Rule.AGAINST_ALL, inForce(), at("37", "1"));
        put(office, Rule.PLURALITY, inForce(), at("9", "5"));
        put(
                office,
                Rule.TIE_OF_MANY,
                chosen(Choice.Tie.REPEAT_ELECTION),
                at("113-9", "2"),
                Authority.TERRITORIAL_COMMISSION);
        put(
                office,
                Rule.TIE_OF_TWO,
                chosen(Choice.Tie.REPEAT_ELECTION),
                at("113-9", "2"),
                Authority.TERRITORIAL_COMMISSION);
        put(office, Rule.REPEAT_ELECTION_TERM, months(1), at("113-9", "3"));
        put(office, Rule.RESULTS, chosen(Authority.TERRITORIAL_COMMISSION), at("113-10", ""));
        put(office, Rule.RESULTS_TERM, days(3), at("113-10", ""));
    }

    private void precincts(Office office) {
        put(office, Rule.BALLOTS_PRINTED, share(101, 100), at("37", ""));
        put(office, Rule.PRECINCT_VOTERS, whole(3_000), at("23", ""));
        put(office, Rule.VOTING_CLOSES, timeOfDay("20:00"), at("38", "1"));
        put(office, Rule.COUNT_HOURS, whole(12), at("43", "1"));
    }

    /** What the articles 97-1 and 111-1 say alike; only the fewest seats of a second list differ. */
    private void list(Office office, String article, int least) {
        put(office, Rule.AGAINST_ALL, inForce(), at("37", "1"));
        put(office, Rule.YOUTH_AGE, dated(Map.of("2015-02-09", 29, "2023-02-27", 35)), at("youth-policy", "1", "3", 0));
        put(office, Rule.THRESHOLD, share(5, 100), at(article, "1"));
        put(office, Rule.THRESHOLD_BASE, chosen(Choice.Base.LISTS_AND_AGAINST_ALL), at("43", "5"));
        put(office, Rule.QUOTIENT, inForce(), at(article, "1"));
        put(office, Rule.WHOLE_SEATS, inForce(), at(article, "3"));
        put(office, Rule.REMAINDER_SEATS, inForce(), at(article, "4"));
        put(office, Rule.REMAINDER_TIE, chosen(Choice.RemainderTie.EARLIER_REGISTERED), at(article, "4"));
        put(office, Rule.SECOND_LIST, inForce(), at(article, "2"));
        put(office, Rule.SECOND_LIST_COEFFICIENT, share(7, 10), at(article, "3"));
        put(office, Rule.SECOND_LIST_LEAST, whole(least), at(article, "3"));
        put(office, Rule.SECOND_LIST_REST, inForce(), at(article, "4", 2));
        put(office, Rule.SUCCESSION, inForce(), at(article, "6"));
        put(office, Rule.EXHAUSTED_LIST, inForce(), at(article, "6"));
    }

    /** The edition without a rule, for every office. */
    public RulebookBuilder without(Rule... rules) {
        provisions.removeIf(each -> List.of(rules).contains(each.rule()));
        return this;
    }

    /** The edition with another value where the rule stands; its article stays. */
    public RulebookBuilder with(Rule rule, Value value) {
        provisions.replaceAll(each ->
                each.rule() == rule ? provision(each.office(), rule, value, each.basis(), each.authority()) : each);
        return this;
    }

    /** The edition with a rule that it does not carry for this office, or carries with another value and article. */
    public RulebookBuilder with(Office office, Rule rule, Value value, String article, String paragraph) {
        provisions.removeIf(each -> each.office() == office && each.rule() == rule);
        put(office, rule, value, at(article, paragraph));
        return this;
    }

    /** The edition with somebody named to act on a rule, wherever it stands. */
    public RulebookBuilder naming(Rule rule, Authority authority) {
        provisions.replaceAll(each -> each.rule() == rule
                ? provision(each.office(), rule, each.value(), each.basis(), Optional.of(authority))
                : each);
        return this;
    }

    /** The edition with nobody named to act on a rule, wherever it stands. */
    public RulebookBuilder namingNobody(Rule rule) {
        provisions.replaceAll(each -> each.rule() == rule
                ? provision(each.office(), rule, each.value(), each.basis(), Optional.empty())
                : each);
        return this;
    }

    public Rulebook build() {
        return new Rulebook(EDITION, TITLE, provisions);
    }

    public ListRules listRules() {
        return listRules(Office.MAZHILIS);
    }

    public ListRules listRules(Office office) {
        return ListRules.of(build(), office);
    }

    public SingleMandateRules singleMandateRules(Office office) {
        return SingleMandateRules.of(build(), office);
    }

    public MandateRules mandateRules(Office office) {
        return new MandateRules(build(), office);
    }

    private void put(Office office, Rule rule, Value value, LawRef basis) {
        provisions.add(provision(office, rule, value, basis, Optional.empty()));
    }

    private void put(Office office, Rule rule, Value value, LawRef basis, Authority authority) {
        provisions.add(provision(office, rule, value, basis, Optional.of(authority)));
    }

    private static Provision provision(
            Office office, Rule rule, Value value, LawRef basis, Optional<Authority> authority) {
        return new Provision(office, rule, value, basis, authority, "the law's text", Confidence.READ_IN_THE_LAW, "");
    }

    private static Value allGroups() {
        return groups(QuotaGroup.WOMEN, QuotaGroup.YOUTH, QuotaGroup.DISABILITY);
    }

    private static LawRef at(String article, String paragraph) {
        return at(article, paragraph, 0);
    }

    private static LawRef at(String article, String paragraph, int part) {
        return at("elections", article, paragraph, part);
    }

    private static LawRef at(String act, String article, String paragraph, int part) {
        return new LawRef(act, article, paragraph, part, "", EDITION);
    }
}
