package dauys.election.commission;

import dauys.law.Finding;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whether commissions are put together as the law asks (articles 10, 13, 15-1, 17, 19, 20), and with how many members
 * each of them sits and decides. The rules do not differ by office, so they stand with the national chamber.
 */
public final class CompositionCheck {

    private static final List<Rule> RULES = List.of(
            Rule.COMMISSION_CENTRAL,
            Rule.COMMISSION_TERRITORIAL,
            Rule.COMMISSION_CONSTITUENCY,
            Rule.COMMISSION_SMALL_PRECINCT,
            Rule.COMMISSION_ONE_PER_PARTY);

    /**
     * What a commission comes to.
     *
     * @param least the fewest members that the law allows; empty where that cannot be told
     * @param quorum with how many members a sitting is competent; empty where the edition does not say
     * @param majority how many votes a decision needs; empty where the edition does not say
     */
    public record Checked(
            Composition composition,
            OptionalInt least,
            OptionalInt most,
            OptionalInt quorum,
            OptionalInt majority,
            List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** Two provisions between which the number of members lies; the same one twice where it is fixed. */
    private record Size(Provision least, Provision most) {

        /** 7, or 5–7. */
        String text() {
            return least.number() == most.number() ? "" + least.number() : least.number() + "–" + most.number();
        }
    }

    private final Rulebook rulebook;
    private final Office office;
    private final LocalDate on;

    private CompositionCheck(Rulebook rulebook, LocalDate on) {
        this.rulebook = rulebook;
        this.office = rulebook.officeFor(Office.MAZHILIS);
        this.on = on;
    }

    /**
     * The rules of an edition.
     *
     * @param on the day on which terms of office are measured
     */
    public static CompositionCheck of(Rulebook rulebook, LocalDate on) {
        return new CompositionCheck(rulebook, on);
    }

    /** Whether the edition says anything of commissions. */
    public boolean isKnown() {
        return RULES.stream().anyMatch(each -> find(each).isPresent());
    }

    private Optional<Provision> find(Rule rule) {
        return rulebook.find(office, rule);
    }

    /** Checks one commission. */
    public Checked of(Composition composition) {
        var findings = new ArrayList<Finding>();
        var size = size(composition);
        int members = composition.members().size();
        size.ifPresent(each -> checkSize(composition, each, findings));
        if (composition.level() == Level.PRECINCT && composition.voters().isEmpty()) {
            find(Rule.COMMISSION_SMALL_PRECINCT)
                    .ifPresent(rule -> findings.add(about(Finding.warning("K109", composition.place()), composition)
                            .with("law", rule.basis())));
        }
        find(Rule.COMMISSION_ODD)
                .filter(rule -> composition.level() == Level.PRECINCT && members % 2 == 0)
                .ifPresent(rule -> findings.add(about(Finding.error("K102", composition.place()), composition)
                        .with("n", members)
                        .with("law", rule.basis())));
        checkParties(composition, findings);
        composition.members().forEach(each -> checkMember(composition, each, findings));
        checkOrganisations(composition, findings);
        return new Checked(
                composition,
                size.map(each -> OptionalInt.of(each.least().number())).orElse(OptionalInt.empty()),
                size.map(each -> OptionalInt.of(each.most().number())).orElse(OptionalInt.empty()),
                quorum(members),
                find(Rule.COMMISSION_MAJORITY).isPresent() ? OptionalInt.of(members / 2 + 1) : OptionalInt.empty(),
                findings);
    }

    /** The least number of members that reaches the share, rounded up. */
    private OptionalInt quorum(int members) {
        return find(Rule.COMMISSION_QUORUM)
                .map(Provision::share)
                .map(share -> Math.ceilDiv(members * share.numerator(), share.denominator()))
                .map(least -> OptionalInt.of(Math.toIntExact(least)))
                .orElse(OptionalInt.empty());
    }

    private Optional<Size> size(Composition composition) {
        return switch (composition.level()) {
            case CENTRAL -> fixed(Rule.COMMISSION_CENTRAL);
            case REGIONAL, TERRITORIAL -> fixed(Rule.COMMISSION_TERRITORIAL);
            case CONSTITUENCY -> fixed(Rule.COMMISSION_CONSTITUENCY);
            case PRECINCT -> ofPrecinct(composition);
        };
    }

    private Optional<Size> fixed(Rule rule) {
        return find(rule).map(each -> new Size(each, each));
    }

    private Optional<Size> ofPrecinct(Composition composition) {
        var bound = find(Rule.COMMISSION_SMALL_PRECINCT);
        if (composition.voters().isEmpty() || bound.isEmpty()) {
            return Optional.empty();
        }
        boolean isSmall = composition.voters().getAsInt() <= bound.get().number();
        var least = find(isSmall ? Rule.COMMISSION_SMALL_LEAST : Rule.COMMISSION_LARGE_LEAST);
        var most = find(isSmall ? Rule.COMMISSION_SMALL_MOST : Rule.COMMISSION_LARGE_MOST);
        return least.flatMap(from -> most.map(until -> new Size(from, until)));
    }

    private static void checkSize(Composition composition, Size size, List<Finding> findings) {
        int members = composition.members().size();
        if (members < size.least().number() || members > size.most().number()) {
            findings.add(about(Finding.error("K101", composition.place()), composition)
                    .with("n", members)
                    .with("allowed", size.text())
                    .with("law", size.least().basis()));
        }
    }

    private static Finding about(Finding finding, Composition composition) {
        return finding.with("commission", composition.commission());
    }

    private void checkParties(Composition composition, List<Finding> findings) {
        find(Rule.COMMISSION_ONE_PER_PARTY).ifPresent(rule -> {
            Map<String, CommissionMember> first = new HashMap<>();
            for (CommissionMember each : composition.members()) {
                each.party()
                        .flatMap(party -> Optional.ofNullable(first.putIfAbsent(party, each)))
                        .ifPresent(other -> findings.add(about(Finding.error("K103", each.place()), composition)
                                .with("party", each.party().orElseThrow())
                                .with("one", other.name())
                                .with("other", each.name())
                                .with("law", rule.basis())));
            }
        });
    }

    private void checkMember(Composition composition, CommissionMember member, List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        composition.members().forEach(each -> ids.add(each.id()));
        member.office()
                .ifPresent(held -> bar("K104", Rule.COMMISSION_OFFICES, composition, member)
                        .ifPresent(each -> findings.add(each.with("barred", held))));
        member.relativeOf()
                .filter(other -> ids.contains(other) && !other.equals(member.id()))
                .ifPresent(other -> bar("K105", Rule.COMMISSION_RELATIVES, composition, member)
                        .ifPresent(each -> findings.add(each.with("other", other))));
        if (member.nearACandidate()) {
            bar("K106", Rule.COMMISSION_CANDIDATES_KIN, composition, member).ifPresent(findings::add);
        }
        find(Rule.COMMISSION_TERM)
                .ifPresent(term -> member.since()
                        .map(term.term()::lastDayFrom)
                        .filter(on::isAfter)
                        .flatMap(last -> bar("K108", Rule.COMMISSION_TERM, composition, member)
                                .map(each -> each.with("last", last.toString())))
                        .ifPresent(findings::add));
    }

    private Optional<Finding> bar(String code, Rule rule, Composition composition, CommissionMember member) {
        return find(rule)
                .map(each -> about(Finding.error(code, member.place()), composition)
                        .with("name", member.name())
                        .with("law", each.basis()));
    }

    private void checkOrganisations(Composition composition, List<Finding> findings) {
        Map<String, Integer> byOrganisation = new TreeMap<>();
        composition
                .members()
                .forEach(each -> each.organisation().ifPresent(of -> byOrganisation.merge(of, 1, Integer::sum)));
        find(Rule.COMMISSION_ORGANISATION)
                .filter(rule -> !composition.special())
                .ifPresent(rule -> byOrganisation.forEach((organisation, number) -> {
                    if (!rule.share()
                            .isAtLeast(Ratio.of(number, composition.members().size()))) {
                        findings.add(about(Finding.error("K107", composition.place()), composition)
                                .with("organisation", organisation)
                                .with("n", number)
                                .with("all", composition.members().size())
                                .with("law", rule.basis()));
                    }
                }));
    }
}
