package dauys.election.nomination;

import dauys.election.nomination.SignatureStanding.Answer;
import dauys.election.nomination.SignatureStanding.Outcome;
import dauys.election.nomination.Signatures.OfArea;
import dauys.law.Authority;
import dauys.law.Nominator;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the law asks of the signatures for a candidate: how many there are, where they come from, how many of them may
 * be invalid. Where it uses a measure that it does not define, the answer is open and the commission that registers
 * decides.
 */
public final class SignatureRequirements {

    /** Every requirement, in the order in which a commission looks at them. */
    public static final List<Rule> RULES = List.of(
            Rule.SIGNATURES_SHARE,
            Rule.SIGNATURES_AREAS,
            Rule.SIGNATURES_EQUALLY,
            Rule.SIGNATURES_FROM_ONE,
            Rule.GROUND_SIGNATURES,
            Rule.SIGNATURES_ONE_CANDIDATE);

    /** What the candidates of one contest have in common: who may sign in each area, and how many have. */
    private record Contest(Map<String, Long> voters, Map<String, Long> signed, int candidates) {

        long electorate() {
            return voters.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Whether more people seem to have signed than there are, so that somebody signed for two. */
        boolean isOverdrawn(OfArea area) {
            return signed.getOrDefault(area.area(), 0L) > area.voters();
        }
    }

    private final Rulebook rulebook;
    private final Office office;

    private SignatureRequirements(Rulebook rulebook, Office office) {
        this.rulebook = rulebook;
        this.office = rulebook.officeFor(office);
    }

    /** The requirements of an office. */
    public static SignatureRequirements of(Rulebook rulebook, Office office) {
        return new SignatureRequirements(rulebook, office);
    }

    /** Whether the edition asks for signatures at the elections of the office. */
    public boolean isKnown() {
        return find(Rule.SIGNATURES_SHARE).isPresent();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Office office() {
        return office;
    }

    private Optional<Provision> find(Rule rule) {
        return rulebook.find(office, rule);
    }

    /** The commission that registers, and so decides what the law leaves open. */
    public Authority registrar() {
        return rulebook.get(office, Rule.SINGLE_REGISTRAR).choice(Authority.class);
    }

    /** Asks every requirement of every candidate, in the order given. */
    public List<SignatureStanding> of(Collection<Signatures> candidates) {
        return candidates.stream()
                .map(each -> standing(each, contest(each.contest(), candidates)))
                .toList();
    }

    /** The areas of a contest that a candidate says nothing of; a zero says that nobody signed there. */
    static Map<Signatures, List<String>> untold(Collection<Signatures> candidates) {
        var untold = new LinkedHashMap<Signatures, List<String>>();
        for (Signatures each : candidates) {
            var missing = missing(each, contest(each.contest(), candidates));
            if (!missing.isEmpty()) {
                untold.put(each, missing);
            }
        }
        return untold;
    }

    private static Contest contest(String id, Collection<Signatures> candidates) {
        var own = candidates.stream().filter(each -> each.contest().equals(id)).toList();
        var voters = new LinkedHashMap<String, Long>();
        var signed = new LinkedHashMap<String, Long>();
        for (Signatures each : own) {
            for (OfArea area : each.areas()) {
                voters.putIfAbsent(area.area(), area.voters());
                signed.merge(area.area(), area.valid(), Long::sum);
            }
        }
        return new Contest(voters, signed, own.size());
    }

    private static List<String> missing(Signatures signatures, Contest contest) {
        var told = signatures.areas().stream().map(OfArea::area).toList();
        return contest.voters().keySet().stream()
                .filter(each -> !told.contains(each))
                .toList();
    }

    private SignatureStanding standing(Signatures signatures, Contest contest) {
        var ofSelf = find(Rule.SIGNATURES_OF_SELF);
        if (ofSelf.isPresent() && !signatures.by().equals(Optional.of(Nominator.SELF))) {
            Outcome outcome = signatures.by().isPresent() ? Outcome.MET : Outcome.NOT_KNOWN;
            return new SignatureStanding(signatures, List.of(plain(ofSelf.get(), outcome, List.of())));
        }
        boolean isWhole = missing(signatures, contest).isEmpty() && contest.electorate() > 0;
        var answers = new ArrayList<Answer>();
        for (Rule rule : RULES) {
            find(rule)
                    .map(each ->
                            isWhole ? answer(each, signatures, contest) : plain(each, Outcome.NOT_KNOWN, List.of()))
                    .ifPresent(answers::add);
        }
        return new SignatureStanding(signatures, answers);
    }

    private static Answer answer(Provision requirement, Signatures signatures, Contest contest) {
        return switch (requirement.rule()) {
            case SIGNATURES_SHARE -> atLeast(requirement, signatures.valid(), contest.electorate());
            case SIGNATURES_AREAS ->
                atLeast(
                        requirement,
                        signatures.signed().size(),
                        contest.voters().size());
            case SIGNATURES_EQUALLY -> equally(requirement, signatures);
            case SIGNATURES_FROM_ONE -> fromOne(requirement, signatures);
            case GROUND_SIGNATURES -> invalid(requirement, signatures);
            case SIGNATURES_ONE_CANDIDATE -> oneCandidate(requirement, signatures, contest);
            default -> throw new IllegalArgumentException("Not asked of signatures: " + requirement.rule());
        };
    }

    /** A share of a whole is reached with the next whole number. */
    private static Answer atLeast(Provision requirement, long found, long whole) {
        Ratio share = requirement.share();
        long limit = Math.ceilDiv(Math.multiplyExact(whole, share.numerator()), share.denominator());
        return new Answer(
                requirement,
                found >= limit ? Outcome.MET : Outcome.NOT_MET,
                OptionalLong.of(found),
                OptionalLong.of(limit),
                List.of());
    }

    /** The law does not say what equal measure is, so no number of signatures is equal enough by itself. */
    private static Answer equally(Provision requirement, Signatures signatures) {
        var numbers = signatures.signed().stream().mapToLong(OfArea::valid).summaryStatistics();
        boolean any = numbers.getCount() > 0;
        return new Answer(
                requirement,
                Outcome.OPEN,
                any ? OptionalLong.of(numbers.getMin()) : OptionalLong.empty(),
                any ? OptionalLong.of(numbers.getMax()) : OptionalLong.empty(),
                List.of());
    }

    /**
     * The share from one maslikhat can be read as one of its electors or as one of the signatures. Where both readings
     * agree there is no question; where they do not, it is open.
     */
    private static Answer fromOne(Provision requirement, Signatures signatures) {
        Ratio most = requirement.share();
        var over = new ArrayList<String>();
        var doubtful = new ArrayList<String>();
        for (OfArea each : signatures.signed()) {
            boolean ofElectors = isMore(each.valid(), each.voters(), most);
            boolean ofSignatures = isMore(each.valid(), signatures.valid(), most);
            if (ofElectors && ofSignatures) {
                over.add(each.area());
            } else if (ofElectors || ofSignatures) {
                doubtful.add(each.area());
            }
        }
        if (!over.isEmpty()) {
            return plain(requirement, Outcome.NOT_MET, over);
        }
        return plain(requirement, doubtful.isEmpty() ? Outcome.MET : Outcome.OPEN, doubtful);
    }

    private static boolean isMore(long part, long whole, Ratio share) {
        return Math.multiplyExact(part, share.denominator()) > Math.multiplyExact(whole, share.numerator());
    }

    /** Of all signatures that were handed in. */
    private static Answer invalid(Provision requirement, Signatures signatures) {
        Ratio most = requirement.share();
        long all = signatures.valid() + signatures.invalid();
        return new Answer(
                requirement,
                isMore(signatures.invalid(), all, most) ? Outcome.NOT_MET : Outcome.MET,
                OptionalLong.of(signatures.invalid()),
                OptionalLong.of(Math.multiplyExact(all, most.numerator()) / most.denominator()),
                List.of());
    }

    /** Numbers show that somebody signed for two, but not for whom the signature counts: that no article read says. */
    private static Answer oneCandidate(Provision requirement, Signatures signatures, Contest contest) {
        var twice = signatures.signed().stream()
                .filter(each -> each.repeated().orElse(0) > 0 || contest.isOverdrawn(each))
                .map(OfArea::area)
                .toList();
        if (!twice.isEmpty()) {
            return plain(requirement, Outcome.OPEN, twice);
        }
        boolean isKnown = contest.candidates() == 1
                || signatures.signed().stream().allMatch(each -> each.repeated().isPresent());
        return plain(requirement, isKnown ? Outcome.MET : Outcome.NOT_KNOWN, List.of());
    }

    private static Answer plain(Provision requirement, Outcome outcome, List<String> areas) {
        return new Answer(requirement, outcome, OptionalLong.empty(), OptionalLong.empty(), areas);
    }
}
