package dauys.election.party;

import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the law says of a party once it is registered: by when it has its branches, how it takes another name, how long
 * it may be suspended, and why it is liquidated. Like its founding this does not differ by office.
 *
 * @param units codes of the regions, cities of republican significance and the capital, each of which has a branch
 */
public record PartyRules(Rulebook rulebook, List<String> units) {

    public PartyRules {
        units = List.copyOf(units);
    }

    /** The provision of a rule, where the edition carries it. */
    public Optional<Provision> find(Rule rule) {
        return rulebook.find(rulebook.officeFor(Office.MAZHILIS), rule);
    }

    /** The last day on which a branch is registered in time. */
    public Optional<LocalDate> branchesUntil(LocalDate registered) {
        return lastDay(Rule.PARTY_BRANCH_TERM, registered);
    }

    /** The last day of the shortest suspension that begins on a day. */
    public Optional<LocalDate> suspendedAtLeastUntil(LocalDate from) {
        return lastDay(Rule.PARTY_SUSPENSION_LEAST, from);
    }

    /** The last day of the longest suspension that begins on a day. */
    public Optional<LocalDate> suspendedAtMostUntil(LocalDate from) {
        return lastDay(Rule.PARTY_SUSPENSION_MOST, from);
    }

    private Optional<LocalDate> lastDay(Rule rule, LocalDate from) {
        return find(rule).map(each -> each.term().lastDayFrom(from));
    }

    /** The grounds of a liquidation that the edition carries. */
    public List<Provision> liquidationGrounds() {
        return Stream.of(Rule.PARTY_LIQUIDATION_ELECTIONS, Rule.PARTY_LIQUIDATION_OWN)
                .flatMap(each -> find(each).stream())
                .toList();
    }

    /** The provision that has a party registered anew when it takes another name. */
    public Optional<Provision> renewal() {
        return find(Rule.PARTY_RENEWAL_OF_NAME);
    }

    /** The requirements on names that a new name does not meet, by the same check as at the founding. */
    List<Provision> missedBy(PartyAct.Rename rename) {
        return FoundingRequirements.of(rulebook, rename.on())
                .ofName(List.of(rename.name().kk(), rename.name().ru()), rename.withoutMarks())
                .answers()
                .stream()
                .filter(each -> each.outcome() != FoundingStanding.Outcome.MET)
                .map(FoundingStanding.Answer::requirement)
                .toList();
    }

    /** The article of a rule, for a refusal. */
    Optional<LawRef> basis(Rule rule) {
        return find(rule).map(Provision::basis);
    }
}
