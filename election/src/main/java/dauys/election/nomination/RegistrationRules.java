package dauys.election.nomination;

import dauys.election.calendar.ElectionCalendar;
import dauys.election.calendar.Milestone;
import dauys.election.party.PartyRules;
import dauys.law.Document;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the law says of registering parties, lists and the candidates of constituencies: within which windows, by whom,
 * on which papers, and for which reasons it may be refused or cancelled. The windows are those of the election's
 * calendar, with the dates that a commission has set.
 *
 * @param what what they are the rules for
 * @param regions codes of the regions, cities of republican significance and the capital, in each of which a party has
 *     a branch; others need none of them
 */
public record RegistrationRules(ElectionCalendar calendar, What what, List<String> regions) {

    /** What is registered. */
    public enum What {
        /** The list of a party. */
        LIST,
        /** A candidate who stands alone, in a constituency or for an office of one person. */
        CANDIDATE,
        /** A candidate for akim of a district or of a city of regional significance, whose deposit may be another. */
        DISTRICT_CANDIDATE,
        /** A party itself, before it can put anybody forward. */
        PARTY
    }

    private static final List<Rule> GROUNDS_OF_PARTIES =
            List.of(Rule.GROUND_PARTY_FORMATION, Rule.GROUND_PARTY_MEMBERS);

    /** As far as the law was read, the registration of a party is cancelled for one reason alone (10(4)). */
    private static final List<Rule> CANCELLED_OF_PARTIES = List.of(Rule.PARTY_BRANCH_TERM);

    /** The reasons for which registration can be refused or cancelled, where an edition carries them. */
    public static final List<Rule> GROUNDS = List.of(
            Rule.GROUND_NOMINATION,
            Rule.GROUND_REQUIREMENTS,
            Rule.GROUND_EARLY_CAMPAIGN,
            Rule.GROUND_DEFAMATION,
            Rule.GROUND_VOTE_BUYING,
            Rule.GROUND_ABUSE,
            Rule.GROUND_DECLARATION,
            Rule.GROUND_FUNDS,
            Rule.GROUND_GIFTS,
            Rule.GROUND_PROGRAMME,
            Rule.GROUND_SECOND_VIOLATION,
            Rule.GROUND_SIGNATURES,
            Rule.GROUND_LIST_LEFT);

    /** Those that were to be seen before anybody was registered. */
    private static final Set<Rule> ONLY_REFUSED = EnumSet.of(Rule.GROUND_SIGNATURES);

    /** Those of which a commission can only take notice once somebody is registered. */
    private static final Set<Rule> ONLY_CANCELLED =
            EnumSet.of(Rule.GROUND_DECLARATION, Rule.GROUND_SECOND_VIOLATION, Rule.GROUND_LIST_LEFT);

    /** Something that is done too early or too late, with the window that the calendar gives. */
    public record Closed(Milestone window, LocalDateTime at) {}

    public RegistrationRules {
        regions = List.copyOf(regions);
    }

    /** The rules for what is registered without a look at the regions. */
    public RegistrationRules(ElectionCalendar calendar, What what) {
        this(calendar, what, List.of());
    }

    /** What the law says of a party after its registration. */
    public PartyRules ofParty() {
        return new PartyRules(rulebook(), regions);
    }

    /** Whether they are the rules for lists. */
    public boolean onList() {
        return what == What.LIST;
    }

    public Rulebook rulebook() {
        return calendar.rulebook();
    }

    public Office office() {
        return calendar.office();
    }

    /** Who registers. */
    public Optional<Provision> registrar() {
        return find(
                switch (what) {
                    case LIST -> Rule.LIST_REGISTRAR;
                    case CANDIDATE, DISTRICT_CANDIDATE -> Rule.SINGLE_REGISTRAR;
                    case PARTY -> Rule.PARTY_REGISTRAR;
                });
    }

    /** The deposit of one person, in monthly wages; parties pay none for their own registration. */
    public Optional<Provision> deposit() {
        return switch (what) {
            case LIST -> find(Rule.LIST_DEPOSIT);
            case CANDIDATE -> find(Rule.SINGLE_DEPOSIT);
            case DISTRICT_CANDIDATE -> find(Rule.DISTRICT_DEPOSIT);
            case PARTY -> Optional.empty();
        };
    }

    /** The papers that must come with an application. */
    public Optional<Provision> documents() {
        return what == What.PARTY ? Optional.empty() : find(onList() ? Rule.LIST_DOCUMENTS : Rule.SINGLE_DOCUMENTS);
    }

    /** By when a registration is published; empty where the edition does not say. */
    public Optional<LocalDate> publishedBy(LocalDate registered) {
        return published().map(each -> each.term().lastDayFrom(registered));
    }

    /** The provision that asks for publication. */
    public Optional<Provision> published() {
        return what == What.PARTY ? Optional.empty() : find(onList() ? Rule.LIST_PUBLISHED : Rule.SINGLE_PUBLISHED);
    }

    /** The reasons for a refusal, in their order; a list that has lost its persons is for lists alone. */
    public List<Provision> refusalGrounds() {
        return (what == What.PARTY ? GROUNDS_OF_PARTIES : GROUNDS)
                .stream()
                        .filter(each -> !ONLY_CANCELLED.contains(each))
                        .flatMap(each -> find(each).stream())
                        .toList();
    }

    /** The reasons for a cancellation, in their order. */
    public List<Provision> cancellationGrounds() {
        return (what == What.PARTY ? CANCELLED_OF_PARTIES : GROUNDS)
                .stream()
                        .filter(each -> !ONLY_REFUSED.contains(each))
                        .filter(each -> onList() || each != Rule.GROUND_LIST_LEFT)
                        .flatMap(each -> find(each).stream())
                        .toList();
    }

    /** A provision of the office; empty where the edition carries none. */
    public Optional<Provision> find(Rule rule) {
        return rulebook().find(office(), rule);
    }

    /** Whether something done at that local time lies outside a window of the calendar; parties have none. */
    public Optional<Closed> closed(Rule window, LocalDateTime at) {
        return calendar.find(window)
                .filter(each -> what != What.PARTY)
                .filter(each -> !each.span().contains(at))
                .map(each -> new Closed(each, at));
    }

    /** The papers that an application needs and does not have. */
    public Set<Document> missing(Set<Document> brought, boolean anyDisability) {
        var missing = EnumSet.noneOf(Document.class);
        documents().ifPresent(rule -> missing.addAll(rule.documents()));
        missing.removeAll(brought);
        if (!anyDisability) {
            missing.remove(Document.DISABILITY_CERTIFICATE);
        }
        return missing;
    }

    /** The first day on which what was refused may be filed again; empty where there is no such wait. */
    public Optional<LocalDate> againFrom(LocalDate refused) {
        return find(Rule.PARTY_REFILING_TERM)
                .filter(each -> what == What.PARTY)
                .map(each -> each.term().lastDayFrom(refused));
    }

    /** The last day of an appeal against a decision; empty where the edition does not say. */
    public Optional<LocalDate> appealUntil(LocalDate decided) {
        return find(Rule.APPEAL_TERM)
                .filter(each -> what != What.PARTY)
                .map(each -> each.term().lastDayFrom(decided));
    }

    /** By when an appeal is decided; empty where the edition does not say. */
    public Optional<LocalDate> answeredBy(LocalDate appealed) {
        return find(Rule.APPEAL_ANSWER_TERM).map(each -> each.term().lastDayFrom(appealed));
    }

    /**
     * Whether so many have left a list that its registration is cancelled.
     *
     * @param left persons who have left the list
     * @param of persons whom it had when it was registered
     */
    public boolean isDeserted(int left, int of) {
        return find(Rule.GROUND_LIST_LEFT)
                .filter(each -> onList() && each.share().compareTo(Ratio.of(left, of)) < 0)
                .isPresent();
    }

    /** The article of a rule, for a refusal. */
    Optional<LawRef> basis(Rule rule) {
        return find(rule).map(Provision::basis);
    }
}
