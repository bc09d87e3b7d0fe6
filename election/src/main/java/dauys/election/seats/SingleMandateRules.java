package dauys.election.seats;

import dauys.law.Authority;
import dauys.law.Choice;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Term;
import java.util.List;
import java.util.Optional;

/**
 * What one edition says about single-mandate constituencies of one office.
 *
 * @param ofMany what a tie at the top leads to where more than two candidates stood; empty where the law is silent
 * @param ofTwo what a tie leads to where exactly two candidates stood; empty where the law is silent
 * @param otherDay who may set another date for a repeat election; empty where the law names nobody
 * @param results who establishes the results, and so answers what the law leaves open
 */
public record SingleMandateRules(
        LawRef pluralityBasis,
        Optional<TieRule> ofMany,
        Optional<TieRule> ofTwo,
        Optional<Authority> otherDay,
        Optional<ToDecide> results) {

    /** Without these no constituency can be counted. */
    public static final List<Rule> NEEDED = List.of(Rule.PLURALITY);

    /** What the law attaches to a tie, and who carries it out by when. */
    public record TieRule(Choice.Tie consequence, LawRef basis, ToDecide toDecide) {}

    public static SingleMandateRules of(Rulebook rulebook, Office office) {
        return new SingleMandateRules(
                rulebook.get(office, Rule.PLURALITY).basis(),
                tieRule(rulebook, office, Rule.TIE_OF_MANY),
                tieRule(rulebook, office, Rule.TIE_OF_TWO),
                rulebook.find(office, Rule.REPEAT_ELECTION_OTHER_DAY).map(rule -> rule.choice(Authority.class)),
                ToDecide.of(rulebook, office));
    }

    private static Optional<TieRule> tieRule(Rulebook rulebook, Office office, Rule rule) {
        return rulebook.find(office, rule).map(provision -> {
            var consequence = provision.choice(Choice.Tie.class);
            var authority = provision
                    .authority()
                    .orElseThrow(() ->
                            new IllegalArgumentException("The provision %s names nobody to act.".formatted(provision)));
            return new TieRule(
                    consequence,
                    provision.basis(),
                    toDecide(rulebook, office, authority, consequence, provision.basis()));
        });
    }

    private static ToDecide toDecide(
            Rulebook rulebook, Office office, Authority authority, Choice.Tie consequence, LawRef basis) {
        var termRule = consequence == Choice.Tie.REPEAT_ELECTION ? Rule.REPEAT_ELECTION_TERM : Rule.REPEAT_VOTING_TERM;
        Optional<Term> within = rulebook.find(office, termRule).map(Provision::term);
        return new ToDecide(authority, basis, within);
    }
}
