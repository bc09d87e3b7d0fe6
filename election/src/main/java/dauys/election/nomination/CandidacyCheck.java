package dauys.election.nomination;

import dauys.election.nomination.Standing.Answer;
import dauys.election.nomination.Standing.Outcome;
import dauys.law.Choice;
import dauys.law.Finding;
import dauys.law.Place;
import dauys.law.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that keeps candidacies from being registered, as findings: requirements that are not met or not known, numbers
 * and names that cannot be right, and lists that are too long or miss their quota.
 */
public final class CandidacyCheck {

    private final Eligibility eligibility;
    private final OptionalInt seats;
    private final List<Finding> findings = new ArrayList<>();

    private CandidacyCheck(Eligibility eligibility, OptionalInt seats) {
        this.eligibility = eligibility;
        this.seats = seats;
    }

    /**
     * Checks candidacies.
     *
     * @param standings what {@link Eligibility} said of them
     * @param seats the seats that lists share; empty where it is not known, and then no list is too long
     */
    public static List<Finding> of(Eligibility eligibility, List<Standing> standings, OptionalInt seats) {
        var check = new CandidacyCheck(eligibility, seats);
        standings.forEach(check::requirements);
        standings.forEach(each -> check.person(each.candidacy()));
        check.namesakes(standings);
        check.lists(standings);
        return List.copyOf(check.findings);
    }

    private void requirements(Standing standing) {
        Candidacy candidacy = standing.candidacy();
        for (Answer each : standing.answers()) {
            if (each.outcome() == Outcome.NOT_MET) {
                findings.add(about(Finding.error("N101", candidacy.place()), candidacy)
                        .with("requirement", each.requirement().rule())
                        .with("mend", each.requirement().rule())
                        .with("law", each.requirement().basis()));
            } else if (each.outcome() == Outcome.NOT_KNOWN) {
                findings.add(about(Finding.warning("N102", candidacy.place()), candidacy)
                        .with("requirement", each.requirement().rule())
                        .with("law", each.requirement().basis()));
            }
        }
        tiers(candidacy);
        candidacy
                .facts()
                .holds()
                .filter(yes -> yes)
                .flatMap(yes -> eligibility.rulebook().find(eligibility.office(), Rule.RESIGNATION))
                .ifPresent(rule -> findings.add(about(Finding.warning("N105", candidacy.place()), candidacy)
                        .with("law", rule.basis())));
    }

    /** A body that is elected by lists alone has no constituencies to stand in, and the other way round. */
    private void tiers(Candidacy candidacy) {
        eligibility.rulebook().find(eligibility.office(), Rule.BODY_TIERS).ifPresent(rule -> {
            var wrong = switch (rule.choice(Choice.Tiers.class)) {
                case LIST -> candidacy.onList() ? "" : "N103";
                case SINGLE_MANDATE -> candidacy.onList() ? "N104" : "";
                case LIST_AND_SINGLE_MANDATE -> "";
            };
            if (!wrong.isEmpty()) {
                findings.add(about(Finding.error(wrong, candidacy.place()), candidacy)
                        .with("law", rule.basis()));
            }
        });
    }

    private static Finding about(Finding finding, Candidacy candidacy) {
        return finding.with("name", candidacy.person().name());
    }

    private void person(Candidacy candidacy) {
        Names.problems(candidacy.person().name(), candidacy.place()).forEach(findings::add);
        candidacy.person().nameInRussian().ifPresent(name -> findings.addAll(Names.problems(name, candidacy.place())));
        candidacy.facts().iin().ifPresent(iin -> number(candidacy, iin));
    }

    private void number(Candidacy candidacy, String iin) {
        if (!Iin.isWellFormed(iin)) {
            findings.add(about(Finding.error("N201", candidacy.place()), candidacy));
            return;
        }
        var stated = Iin.born(iin);
        var born = candidacy.person().born();
        if (stated.isEmpty() || (born.isPresent() && !born.equals(stated))) {
            findings.add(about(Finding.error("N202", candidacy.place()), candidacy)
                    .with("born", born.map(Object::toString).orElse("–")));
        }
    }

    /** One name for two persons is a warning; one number for two ids is an error. */
    private void namesakes(List<Standing> standings) {
        Map<String, Candidacy> byName = new HashMap<>();
        Map<String, Candidacy> byNumber = new HashMap<>();
        for (Standing standing : standings) {
            Candidacy each = standing.candidacy();
            Optional.ofNullable(byName.putIfAbsent(each.person().name(), each))
                    .filter(other -> !other.identity().equals(each.identity()))
                    .ifPresent(other -> findings.add(about(Finding.warning("N205", each.place()), each)
                            .with("line", other.place().line())));
            each.facts()
                    .iin()
                    .flatMap(iin -> Optional.ofNullable(byNumber.putIfAbsent(iin, each)))
                    .filter(other -> !other.person().id().equals(each.person().id()))
                    .ifPresent(other -> findings.add(about(Finding.error("N206", each.place()), each)
                            .with("line", other.place().line())
                            .with("other", other.person().name())));
        }
    }

    private void lists(List<Standing> standings) {
        var lists = new LinkedHashMap<List<String>, List<Candidacy>>();
        for (Standing each : standings) {
            Candidacy candidacy = each.candidacy();
            if (candidacy.onList() && candidacy.party().isPresent()) {
                lists.computeIfAbsent(
                                List.of(candidacy.contest(), candidacy.party().get()), key -> new ArrayList<>())
                        .add(candidacy);
            }
        }
        var requirements = ListRequirements.of(eligibility.rulebook(), eligibility.office(), eligibility.on());
        if (seats.isEmpty()) {
            requirements = new ListRequirements(Optional.empty(), requirements.quota());
        }
        for (List<Candidacy> each : lists.values()) {
            Place place = each.getFirst().place();
            var persons = each.stream().map(Candidacy::person).toList();
            var list = new PartyList(
                    each.getFirst().party().orElseThrow(), Optional.empty(), OptionalInt.empty(), persons);
            findings.addAll(requirements.check(list, seats.orElse(1), place));
        }
    }
}
