package dauys.election.nomination;

import dauys.election.nomination.Standing.Answer;
import dauys.election.nomination.Standing.Outcome;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may stand for an office on a day: each requirement of the rulebook, asked of each candidacy. A fact that nobody
 * told is not known; nothing is assumed, neither for the person nor against.
 */
public final class Eligibility {

    /** Requirements that are a yes or a no. */
    public static final List<Rule> QUESTIONS = List.of(
            Rule.STANDS_CITIZEN,
            Rule.STANDS_CITIZEN_BY_BIRTH,
            Rule.STANDS_KAZAKH,
            Rule.STANDS_EDUCATION,
            Rule.STANDS_CAPABLE,
            Rule.STANDS_NO_CONVICTION,
            Rule.STANDS_NO_CORRUPTION,
            Rule.STANDS_ONE_MASLIKHAT);

    /** Requirements that count years from a day. */
    public static final List<Rule> YEARS =
            List.of(Rule.STANDS_RESIDENCE, Rule.STANDS_REGION_RESIDENCE, Rule.STANDS_SERVICE, Rule.STANDS_WORK);

    private final List<Provision> requirements = new ArrayList<>();
    private final Rulebook rulebook;
    private final Office office;
    private final LocalDate on;

    private Eligibility(Rulebook rulebook, Office office, LocalDate on) {
        this.rulebook = rulebook;
        this.office = rulebook.officeFor(office);
        this.on = on;
        for (Provision each : rulebook.provisions()) {
            if (each.office() == this.office && isRequirement(each.rule())) {
                requirements.add(each);
            }
        }
    }

    /**
     * The requirements of an office.
     *
     * @param on the day on which ages and years are counted
     */
    public static Eligibility of(Rulebook rulebook, Office office, LocalDate on) {
        return new Eligibility(rulebook, office, on);
    }

    /** Whether a rule is a requirement that a person meets or not. */
    public static boolean isRequirement(Rule rule) {
        return QUESTIONS.contains(rule)
                || YEARS.contains(rule)
                || switch (rule) {
                    case STANDS_AGE,
                            STANDS_LIST_MEMBER,
                            STANDS_ONE_PARTY,
                            STANDS_LIST_OR_CONSTITUENCY,
                            STANDS_ONE_CONSTITUENCY,
                            STANDS_NOT_BY_SELF,
                            STANDS_NOMINATED_BY,
                            STANDS_ONE_PER_NOMINATOR,
                            STANDS_NOMINEE_MEMBER -> true;
                    default -> false;
                };
    }

    /** Whether the edition says anything of who may stand for the office. */
    public boolean isKnown() {
        return !requirements.isEmpty();
    }

    /** The rulebook whose requirements are asked. */
    public Rulebook rulebook() {
        return rulebook;
    }

    /** The office as the rulebook calls it. */
    public Office office() {
        return office;
    }

    /** The day on which ages and years are counted. */
    public LocalDate on() {
        return on;
    }

    /** Asks every requirement of every candidacy, in the order given; persons are told apart by their identity. */
    public List<Standing> of(Collection<Candidacy> candidacies) {
        var elsewhere = new Elsewhere(candidacies);
        return candidacies.stream().map(each -> standing(each, elsewhere)).toList();
    }

    private Standing standing(Candidacy candidacy, Elsewhere elsewhere) {
        var answers = new ArrayList<Answer>();
        for (Provision each : requirements) {
            if (concerns(each.rule(), candidacy)) {
                answers.add(new Answer(each, outcome(each, candidacy, elsewhere)));
            }
        }
        return new Standing(candidacy, answers);
    }

    /** Some things are asked of those on lists or of candidates of a party or association; the rest of everybody. */
    private static boolean concerns(Rule rule, Candidacy candidacy) {
        var by = candidacy.facts().nominatedBy();
        return switch (rule) {
            case STANDS_LIST_MEMBER -> candidacy.onList();
            case STANDS_NOMINEE_MEMBER -> by.map(who -> who == Nominator.PARTY).orElse(true);
            case STANDS_ONE_PER_NOMINATOR ->
                by.map(who -> who == Nominator.PARTY || who == Nominator.ASSOCIATION)
                        .orElse(true);
            default -> true;
        };
    }

    /** Whether nobody else was put forward in the same place by the same party or association. */
    private static Optional<Boolean> isAlone(Candidacy candidacy, Elsewhere elsewhere) {
        return candidacy
                .facts()
                .nominatedBy()
                .flatMap(who -> candidacy
                        .party()
                        .map(each ->
                                elsewhere.nominees(candidacy.contest(), each).size() <= 1));
    }

    private Outcome outcome(Provision requirement, Candidacy candidacy, Elsewhere elsewhere) {
        Rule rule = requirement.rule();
        PersonalFacts facts = candidacy.facts();
        if (QUESTIONS.contains(rule)) {
            return outcome(facts.answer(rule));
        }
        if (YEARS.contains(rule)) {
            return outcome(facts.since(rule).map(since -> hasYears(since, requirement.number())));
        }
        return switch (rule) {
            case STANDS_AGE -> outcome(candidacy.person().born().map(born -> hasYears(born, requirement.number())));
            case STANDS_LIST_MEMBER ->
                outcome(facts.memberOf()
                        .map(parties -> parties.contains(candidacy.party().orElse(""))));
            case STANDS_ONE_PARTY ->
                outcome(
                        elsewhere.parties(candidacy).size() > 1
                                ? Optional.of(false)
                                : facts.memberOf().map(parties -> parties.size() <= 1));
            case STANDS_LIST_OR_CONSTITUENCY ->
                outcome(Optional.of(elsewhere.lists(candidacy).isEmpty()
                        || elsewhere.constituencies(candidacy).isEmpty()));
            case STANDS_ONE_CONSTITUENCY ->
                outcome(Optional.of(elsewhere.constituencies(candidacy).size() <= 1));
            case STANDS_NOT_BY_SELF -> outcome(facts.nominatedBy().map(who -> who != Nominator.SELF));
            case STANDS_NOMINATED_BY -> outcome(facts.nominatedBy().map(requirement.nominators()::contains));
            case STANDS_ONE_PER_NOMINATOR -> outcome(isAlone(candidacy, elsewhere));
            case STANDS_NOMINEE_MEMBER ->
                outcome(facts.nominatedBy()
                        .flatMap(who -> facts.memberOf()
                                .flatMap(parties -> candidacy.party().map(parties::contains))));
            default -> throw new IllegalArgumentException("Not a requirement: " + rule);
        };
    }

    /** Whether so many years have passed by the day of the check; the anniversary itself counts. */
    private boolean hasYears(LocalDate since, int years) {
        return !on.isBefore(since.plusYears(years));
    }

    private static Outcome outcome(Optional<Boolean> met) {
        return met.map(yes -> yes ? Outcome.MET : Outcome.NOT_MET).orElse(Outcome.NOT_KNOWN);
    }

    /** Where each person stands, told apart by identity. */
    private static final class Elsewhere {

        private final Map<String, Set<String>> lists = new HashMap<>();
        private final Map<String, Set<String>> constituencies = new HashMap<>();
        private final Map<String, Set<String>> parties = new HashMap<>();
        private final Map<List<String>, Set<String>> nominees = new HashMap<>();

        Elsewhere(Collection<Candidacy> candidacies) {
            for (Candidacy each : candidacies) {
                String contest =
                        each.contest() + (each.onList() ? " " + each.party().orElse("") : "");
                (each.onList() ? lists : constituencies)
                        .computeIfAbsent(each.identity(), person -> new HashSet<>())
                        .add(contest);
                if (each.facts()
                        .nominatedBy()
                        .filter(who -> who != Nominator.SELF)
                        .isPresent()) {
                    each.party()
                            .ifPresent(by -> nominees.computeIfAbsent(
                                            List.of(each.contest(), by), place -> new HashSet<>())
                                    .add(each.identity()));
                }
                if (each.onList()) {
                    each.party()
                            .ifPresent(party -> parties.computeIfAbsent(each.identity(), person -> new HashSet<>())
                                    .add(party));
                }
            }
        }

        Set<String> lists(Candidacy candidacy) {
            return lists.getOrDefault(candidacy.identity(), Set.of());
        }

        Set<String> constituencies(Candidacy candidacy) {
            return constituencies.getOrDefault(candidacy.identity(), Set.of());
        }

        /** Persons whom one party or association put forward in one place. */
        Set<String> nominees(String contest, String by) {
            return nominees.getOrDefault(List.of(contest, by), Set.of());
        }

        Set<String> parties(Candidacy candidacy) {
            return parties.getOrDefault(candidacy.identity(), Set.of());
        }
    }
}
