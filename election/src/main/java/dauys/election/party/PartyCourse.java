package dauys.election.party;

import dauys.election.party.PartyAct.Branch;
import dauys.election.party.PartyAct.EndSuspension;
import dauys.election.party.PartyAct.Liquidate;
import dauys.election.party.PartyAct.RecordBranches;
import dauys.election.party.PartyAct.Rename;
import dauys.election.party.PartyAct.Suspend;
import dauys.law.LawRef;
import dauys.law.Provision;
import dauys.law.Refusal;
import dauys.law.Rule;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of a party after its registration. Whether it is registered is the application's; here stands what is
 * entered while it is.
 *
 * @param registered the day of the registration, kept where a later decision has taken its place
 * @param branches each unit once
 * @param renames in the order in which they were entered
 * @param suspensions those that were set aside end on the day before that
 */
public record PartyCourse(
        Optional<LocalDate> registered,
        List<Branch> branches,
        List<Rename> renames,
        List<Suspension> suspensions,
        Optional<Liquidate> liquidated) {

    /**
     * A suspension as it stands.
     *
     * @param act the act of the court
     * @param until its last day, by the court that ordered it
     * @param ended the act that set it aside before
     */
    public record Suspension(String act, LocalDate from, LocalDate until, Optional<Ended> ended) {

        /** The last day on which the party is suspended. */
        public LocalDate last() {
            return ended.map(each -> each.on().minusDays(1)).orElse(until);
        }

        /** Whether the party is suspended on a day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(last());
        }
    }

    /** How a suspension was set aside: by which act, and from which day on. */
    public record Ended(String act, LocalDate on) {}

    /** What an act leads to. */
    public sealed interface Outcome {

        /** The act is accepted. */
        record Moved(PartyCourse to) implements Outcome {}

        /** The act is not possible, and nothing has changed. */
        record Refused(Refusal refusal) implements Outcome {}
    }

    public PartyCourse {
        branches = List.copyOf(branches);
        renames = List.copyOf(renames);
        suspensions = List.copyOf(suspensions);
    }

    /** Before anything was entered. */
    public static PartyCourse untouched() {
        return new PartyCourse(Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same with the day of the registration, which the first to be told stays. */
    public PartyCourse registeredOn(LocalDate day) {
        return new PartyCourse(registered.or(() -> Optional.of(day)), branches, renames, suspensions, liquidated);
    }

    /** The name that the party took last; empty while it has the one under which it was registered. */
    public Optional<Trilingual> name() {
        return renames.stream().max(Comparator.comparing(Rename::on)).map(Rename::name);
    }

    /** The suspension that is in force on a day. */
    public Optional<Suspension> suspended(LocalDate on) {
        return liquidated.isPresent()
                ? Optional.empty()
                : suspensions.stream().filter(each -> each.covers(on)).findFirst();
    }

    /** The branch of a unit. */
    public Optional<Branch> branch(String unit) {
        return branches.stream().filter(each -> each.unit().equals(unit)).findFirst();
    }

    /** Units in which no branch was registered by the end of a day. */
    public List<String> withoutBranch(List<String> units, LocalDate by) {
        return units.stream()
                .filter(unit ->
                        branch(unit).filter(each -> !each.on().isAfter(by)).isEmpty())
                .toList();
    }

    /**
     * What an act leads to.
     *
     * @param since the day on which the party was registered
     */
    public Outcome apply(PartyAct act, PartyRules rules, LocalDate since) {
        if (liquidated.isPresent()) {
            return refused(
                    "W821", Optional.empty(), Map.of("day", liquidated.get().on()));
        }
        var outside = act.days().stream()
                .filter(each -> each.isBefore(since) || each.isAfter(act.at().toLocalDate()))
                .findFirst();
        if (outside.isPresent()) {
            return refused("W824", Optional.empty(), Map.of("day", outside.get(), "registered", since));
        }
        return switch (act) {
            case RecordBranches record -> branches(record, rules);
            case Rename rename -> rename(rename, rules);
            case Suspend suspend -> suspend(suspend, rules, since);
            case EndSuspension end -> endSuspension(end);
            case Liquidate liquidate -> liquidate(liquidate, rules);
        };
    }

    private Outcome branches(RecordBranches act, PartyRules rules) {
        if (act.branches().isEmpty()) {
            return refused("W833", Optional.empty(), Map.of());
        }
        var there = new HashSet<String>();
        branches.forEach(each -> there.add(each.unit()));
        for (Branch each : act.branches()) {
            if (!rules.units().contains(each.unit())) {
                return refused("W823", rules.basis(Rule.PARTY_BRANCHES), Map.of("unit", each.unit()));
            }
            if (!there.add(each.unit())) {
                return refused("W822", Optional.empty(), Map.of("unit", each.unit()));
            }
        }
        return moved(new PartyCourse(registered, and(branches, act.branches()), renames, suspensions, liquidated));
    }

    /** Where the law has a party registered anew for another name, the act of that registration is named. */
    private Outcome rename(Rename act, PartyRules rules) {
        boolean isUnnamed = act.act().isBlank() && rules.renewal().isPresent();
        if (act.congress().isBlank() || isUnnamed) {
            return refused("W402", rules.renewal().filter(each -> isUnnamed).map(Provision::basis), Map.of());
        }
        var missed = rules.missedBy(act);
        if (!missed.isEmpty()) {
            return refused(
                    "W827",
                    Optional.of(missed.getFirst().basis()),
                    Map.of(
                            "requirement", missed.getFirst().rule(),
                            "mend", missed.getFirst().rule()));
        }
        return moved(new PartyCourse(registered, branches, and(renames, List.of(act)), suspensions, liquidated));
    }

    private Outcome suspend(Suspend act, PartyRules rules, LocalDate since) {
        if (act.act().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        if (act.from().isBefore(since)) {
            return refused("W824", Optional.empty(), Map.of("day", act.from(), "registered", since));
        }
        var first = rules.suspendedAtLeastUntil(act.from());
        if (first.filter(act.until()::isBefore).isPresent() || act.until().isBefore(act.from())) {
            return refused(
                    "W825",
                    rules.basis(Rule.PARTY_SUSPENSION_LEAST),
                    Map.of("until", act.until(), "first", first.orElse(act.from())));
        }
        var last = rules.suspendedAtMostUntil(act.from());
        if (last.filter(act.until()::isAfter).isPresent()) {
            return refused(
                    "W832", rules.basis(Rule.PARTY_SUSPENSION_MOST), Map.of("until", act.until(), "last", last.get()));
        }
        var other = suspensions.stream()
                .filter(each -> !act.from().isAfter(each.last()) && !act.until().isBefore(each.from()))
                .findFirst();
        if (other.isPresent()) {
            return refused(
                    "W826",
                    Optional.empty(),
                    Map.of("from", other.get().from(), "until", other.get().last()));
        }
        var one = new Suspension(act.act(), act.from(), act.until(), Optional.empty());
        return moved(new PartyCourse(registered, branches, renames, and(suspensions, List.of(one)), liquidated));
    }

    private Outcome endSuspension(EndSuspension act) {
        if (act.act().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        if (suspensions.stream().noneMatch(each -> each.covers(act.on()))) {
            return refused("W831", Optional.empty(), Map.of("day", act.on()));
        }
        var ended = Optional.of(new Ended(act.act(), act.on()));
        var all = suspensions.stream()
                .map(each ->
                        each.covers(act.on()) ? new Suspension(each.act(), each.from(), each.until(), ended) : each)
                .toList();
        return moved(new PartyCourse(registered, branches, renames, all, liquidated));
    }

    /** Whether a party took no part in an election is the court's to find; its act names the elections. */
    private Outcome liquidate(Liquidate act, PartyRules rules) {
        if (act.act().isBlank()) {
            return refused("W402", Optional.empty(), Map.of());
        }
        var ground = rules.liquidationGrounds().stream()
                .filter(each -> each.rule() == act.ground())
                .findFirst();
        if (ground.isEmpty()) {
            return refused("W810", Optional.empty(), Map.of());
        }
        if (act.ground() == Rule.PARTY_LIQUIDATION_ELECTIONS) {
            int needed = ground.get().number();
            boolean areNamed = act.missed().size() == needed
                    && act.missed().stream().distinct().count() == needed
                    && act.missed().stream().allMatch(each -> each.isBefore(act.on()));
            if (!areNamed) {
                return refused("W828", Optional.of(ground.get().basis()), Map.of("n", needed, "day", act.on()));
            }
        }
        return moved(new PartyCourse(registered, branches, renames, suspensions, Optional.of(act)));
    }

    /**
     * Why the registration of a party is not cancelled for want of branches; empty where it may be. What was registered
     * after the term had run was missing when it ended (10(4)).
     *
     * @param since the day on which the party was registered
     * @param on the day on which it is asked
     */
    public Optional<Refusal> notCancelled(PartyRules rules, LocalDate since, LocalDate on) {
        var basis = rules.basis(Rule.PARTY_BRANCH_TERM);
        var last = rules.branchesUntil(since);
        if (last.filter(on::isAfter).isEmpty()) {
            return Optional.of(new Refusal("W829", basis, Map.of("day", last.orElse(on))));
        }
        return withoutBranch(rules.units(), last.get()).isEmpty()
                ? Optional.of(new Refusal("W830", basis, Map.of("day", last.get())))
                : Optional.empty();
    }

    private static <T> List<T> and(List<T> those, List<T> more) {
        return Stream.concat(those.stream(), more.stream()).toList();
    }

    private static Outcome moved(PartyCourse to) {
        return new Outcome.Moved(to);
    }

    private static Outcome refused(String code, Optional<LawRef> basis, Map<String, Object> facts) {
        return new Outcome.Refused(new Refusal(code, basis, facts));
    }
}
