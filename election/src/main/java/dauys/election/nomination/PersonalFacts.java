package dauys.election.nomination;

import dauys.law.Nominator;
import dauys.law.Rule;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a person beside name and birth. What nobody told is empty: it is asked for and never assumed.
 *
 * @param iin the individual identification number as it was given
 * @param answers yes or no to requirements that are a question of fact, by the requirement
 * @param since the days from which residence and work are counted, by the requirement
 * @param memberOf codes of the parties that the person belongs to
 * @param nominatedBy who put the person forward
 * @param holds an office or business that cannot be held beside the mandate
 * @param work post and place of work, which the law publishes of whoever is registered
 * @param residence town or village where the person lives, which is published too
 */
public record PersonalFacts(
        Optional<String> iin,
        Map<Rule, Boolean> answers,
        Map<Rule, LocalDate> since,
        Optional<List<String>> memberOf,
        Optional<Nominator> nominatedBy,
        Optional<Boolean> holds,
        Optional<String> work,
        Optional<String> residence) {

    /** Of whom nothing is known. */
    public static final PersonalFacts UNKNOWN = new PersonalFacts(
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public PersonalFacts {
        answers = Map.copyOf(answers);
        since = Map.copyOf(since);
        memberOf = memberOf.map(List::copyOf);
    }

    /** The same with one more answer. */
    public PersonalFacts answering(Rule requirement, boolean yes) {
        var more = new EnumMap<Rule, Boolean>(Rule.class);
        more.putAll(answers);
        more.put(requirement, yes);
        return new PersonalFacts(iin, more, since, memberOf, nominatedBy, holds, work, residence);
    }

    Optional<Boolean> answer(Rule requirement) {
        return Optional.ofNullable(answers.get(requirement));
    }

    Optional<LocalDate> since(Rule requirement) {
        return Optional.ofNullable(since.get(requirement));
    }
}
