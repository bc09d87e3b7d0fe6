package dauys.election.party;

import dauys.election.party.Founding.Event;
import dauys.election.party.FoundingStanding.Answer;
import dauys.election.party.FoundingStanding.Clock;
import dauys.election.party.FoundingStanding.Outcome;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the Law on Political Parties asks of a party that wants to be registered: each requirement of the rulebook,
 * asked of a founding on a day. It does not differ by office, so it stands with the national chamber.
 */
public final class FoundingRequirements {

    /** Every requirement, in the order in which a founding meets them. */
    public static final List<Rule> RULES = List.of(
            Rule.PARTY_INITIATORS,
            Rule.PARTY_INITIATOR_REGIONS,
            Rule.PARTY_PRESENT,
            Rule.PARTY_COMMITTEE,
            Rule.PARTY_INTENT_TERM,
            Rule.PARTY_CONGRESS_TERM,
            Rule.PARTY_COMMITTEE_TERM,
            Rule.PARTY_FILING_TERM,
            Rule.PARTY_REFILING_TERM,
            Rule.PARTY_MEMBERS,
            Rule.PARTY_BRANCHES,
            Rule.PARTY_BRANCH_MEMBERS,
            Rule.PARTY_NAME,
            Rule.PARTY_NAME_MARKS,
            Rule.PARTY_CITIZENS,
            Rule.PARTY_BRANCH_TERM);

    private static final List<Rule> OF_NAMES = List.of(Rule.PARTY_NAME, Rule.PARTY_NAME_MARKS);

    /** The word "party" in Kazakh and Russian, with any ending. */
    private static final Pattern WORD =
            Pattern.compile("(?<!\\p{L})парти\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Rulebook rulebook;
    private final Office office;
    private final LocalDate on;

    private FoundingRequirements(Rulebook rulebook, LocalDate on) {
        this.rulebook = rulebook;
        this.office = rulebook.officeFor(Office.MAZHILIS);
        this.on = on;
    }

    /**
     * The requirements of an edition.
     *
     * @param on the day on which it is asked whether the party may be registered
     */
    public static FoundingRequirements of(Rulebook rulebook, LocalDate on) {
        return new FoundingRequirements(rulebook, on);
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public LocalDate on() {
        return on;
    }

    /** The provision of a rule, where the edition carries it. */
    public Optional<Provision> find(Rule rule) {
        return rulebook.find(office, rule);
    }

    /** Whether the edition says anything of the founding of parties. */
    public boolean isKnown() {
        return gaps().size() < RULES.size();
    }

    /** Requirements that the edition does not carry, and that therefore nobody asked. */
    public List<Rule> gaps() {
        return rulebook.gaps(office, RULES);
    }

    /** Asks every requirement. */
    public FoundingStanding of(Founding founding) {
        var answers = new ArrayList<Answer>();
        for (Rule rule : RULES) {
            find(rule).filter(each -> concerns(rule, founding)).ifPresent(each -> answers.add(answer(each, founding)));
        }
        return new FoundingStanding(answers);
    }

    /** Asks of a name alone what is asked of it at the founding, as when a party takes another. */
    public FoundingStanding ofName(List<String> names, boolean withoutMarks) {
        var named = new Founding(
                List.of(),
                names,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Rule.PARTY_NAME_MARKS, withoutMarks),
                Map.of());
        return new FoundingStanding(OF_NAMES.stream()
                .flatMap(each -> find(each).stream())
                .map(each -> answer(each, named))
                .toList());
    }

    /** A second attempt is asked of a party that was refused, its branches of one that is registered. */
    private boolean concerns(Rule rule, Founding founding) {
        return switch (rule) {
            case PARTY_REFILING_TERM -> day(founding, Event.REFUSED).isPresent();
            case PARTY_BRANCH_TERM -> day(founding, Event.REGISTERED).isPresent();
            default -> true;
        };
    }

    /** The day of a step that was done by the day of the question; what comes later has not happened. */
    private Optional<LocalDate> day(Founding founding, Event event) {
        return founding.day(event).filter(each -> !each.isAfter(on));
    }

    private Answer answer(Provision requirement, Founding founding) {
        return switch (requirement.rule()) {
            case PARTY_INITIATORS -> atLeast(requirement, sum(founding.initiators()), requirement.number());
            case PARTY_INITIATOR_REGIONS -> regionsOfInitiators(requirement, founding);
            case PARTY_PRESENT -> present(requirement, founding);
            case PARTY_COMMITTEE -> atLeast(requirement, founding.committee(), requirement.number());
            case PARTY_MEMBERS -> atLeast(requirement, sum(founding.members()), requirement.number());
            case PARTY_BRANCHES -> everyRegion(requirement, founding.withoutBranch());
            case PARTY_BRANCH_MEMBERS -> everyRegion(requirement, founding.withFewerThan(requirement.number()));
            case PARTY_NAME -> plain(requirement, founding.names().isEmpty() ? Optional.empty() : named(founding));
            case PARTY_NAME_MARKS, PARTY_CITIZENS ->
                plain(requirement, Optional.ofNullable(founding.answers().get(requirement.rule())));
            case PARTY_INTENT_TERM -> within(requirement, founding, Event.CONFIRMED, Event.INTENT_PUBLISHED);
            case PARTY_CONGRESS_TERM -> within(requirement, founding, Event.CONFIRMED, Event.CONGRESS);
            case PARTY_COMMITTEE_TERM -> within(requirement, founding, Event.CONFIRMED, Event.FILED);
            case PARTY_FILING_TERM -> within(requirement, founding, Event.CONGRESS, Event.FILED);
            case PARTY_BRANCH_TERM -> within(requirement, founding, Event.REGISTERED, Event.BRANCHES_REGISTERED);
            case PARTY_REFILING_TERM -> after(requirement, founding);
            default -> throw new IllegalArgumentException("Not a requirement: " + requirement.rule());
        };
    }

    private static OptionalInt sum(Optional<Map<String, Integer>> byRegion) {
        return byRegion.map(Founding::sum).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Answer atLeast(Provision requirement, OptionalInt found, int least) {
        Optional<Boolean> met = found.isPresent() ? Optional.of(found.getAsInt() >= least) : Optional.empty();
        return new Answer(requirement, outcome(met), found, List.of(), Optional.empty());
    }

    private static Answer regionsOfInitiators(Provision requirement, Founding founding) {
        var found = founding.initiators().map(byRegion -> (int) founding.regions().stream()
                .filter(each -> byRegion.getOrDefault(each, 0) > 0)
                .count());
        var met = found.map(each -> Ratio.of(each, founding.regions().size()).isAtLeast(requirement.share()));
        return new Answer(
                requirement,
                outcome(met),
                found.map(OptionalInt::of).orElse(OptionalInt.empty()),
                List.of(),
                Optional.empty());
    }

    /** As many as have to found a party were at its congress; without that number nobody can say. */
    private Answer present(Provision requirement, Founding founding) {
        return find(Rule.PARTY_INITIATORS)
                .map(each -> atLeast(requirement, founding.present(), each.number()))
                .orElseGet(() -> plain(requirement, Optional.empty()));
    }

    private static Answer everyRegion(Provision requirement, Optional<NavigableSet<String>> missing) {
        return new Answer(
                requirement,
                outcome(missing.map(NavigableSet::isEmpty)),
                OptionalInt.empty(),
                missing.map(List::copyOf).orElse(List.of()),
                Optional.empty());
    }

    private static Optional<Boolean> named(Founding founding) {
        return Optional.of(
                founding.names().stream().allMatch(each -> WORD.matcher(each).find()));
    }

    private static Answer plain(Provision requirement, Optional<Boolean> met) {
        return new Answer(requirement, outcome(met), OptionalInt.empty(), List.of(), Optional.empty());
    }

    /** A step that was done in time, or late, or for which time is left; the last day itself counts. */
    private Answer within(Provision requirement, Founding founding, Event since, Event step) {
        var from = day(founding, since);
        var last = from.map(requirement.term()::lastDayFrom);
        var done = day(founding, step);
        Optional<Boolean> met = last.flatMap(until -> {
            if (done.isPresent()) {
                return Optional.of(!done.get().isAfter(until));
            }
            return on.isAfter(until) ? Optional.of(false) : Optional.empty();
        });
        return new Answer(
                requirement, outcome(met), OptionalInt.empty(), List.of(), Optional.of(new Clock(from, last, done)));
    }

    /** A second attempt comes when the time since the refusal has passed. */
    private Answer after(Provision requirement, Founding founding) {
        var refused = day(founding, Event.REFUSED);
        var first = refused.map(requirement.term()::lastDayFrom);
        var done = day(founding, Event.FILED);
        var met = first.flatMap(from -> done.map(each -> !each.isBefore(from)));
        return new Answer(
                requirement,
                outcome(met),
                OptionalInt.empty(),
                List.of(),
                Optional.of(new Clock(refused, first, done)));
    }

    private static Outcome outcome(Optional<Boolean> met) {
        return met.map(yes -> yes ? Outcome.MET : Outcome.NOT_MET).orElse(Outcome.NOT_KNOWN);
    }
}
