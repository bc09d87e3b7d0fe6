package dauys.testkit;

import dauys.folder.Loaded;
import dauys.folder.Rulebooks;
import dauys.law.Authority;
import dauys.law.Document;
import dauys.law.Edition;
import dauys.law.Nominator;
import dauys.law.Provision;
import dauys.law.QuotaGroup;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import dauys.law.Term;
import dauys.law.Value;
import dauys.law.Window;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Takes a rulebook apart, provision by provision: each one is removed and its value changed a little, and some election
 * folder must turn red. A provision that nobody misses is not implemented, or not tested.
 */
public final class ProvisionRemoval {

    /** A share moves by a thousandth, so that only a case on the very edge notices. */
    private static final long STEP = 1_000;

    private ProvisionRemoval() {}

    /**
     * The rulebook with one provision removed or changed.
     *
     * @param what says what was done, for the report
     * @param changed the rulebook in which it was done
     */
    public record Variant(Provision provision, String what, Rulebook changed) {}

    /** Every way in which one provision of a rulebook is removed or changed. */
    public static List<Variant> variants(Rulebook rulebook, Provision provision) {
        var variants = new ArrayList<Variant>();
        variants.add(new Variant(provision, "removed", rulebook.without(provision.office(), provision.rule())));
        changedValues(provision)
                .forEach((what, value) ->
                        variants.add(new Variant(provision, what, rulebook.with(withValue(provision, value)))));
        provision.authority().ifPresent(now -> {
            var other = now == Authority.CENTRAL_COMMISSION
                    ? Authority.TERRITORIAL_COMMISSION
                    : Authority.CENTRAL_COMMISSION;
            variants.add(new Variant(provision, "by " + other, rulebook.with(withAuthority(provision, other))));
        });
        return variants;
    }

    private static Map<String, Value> changedValues(Provision provision) {
        var changed = new LinkedHashMap<String, Value>();
        switch (provision.value()) {
            case Value.Share share ->
                shares(provision.rule(), share.ratio())
                        .forEach(each -> changed.put("share " + each, new Value.Share(each)));
            case Value.Whole whole -> {
                changed.put("one more", new Value.Whole(whole.number() + 1));
                changed.put("one less", new Value.Whole(whole.number() - 1));
            }
            case Value.Time time ->
                changed.put(
                        "one longer",
                        new Value.Time(
                                new Term(time.term().amount() + 1, time.term().unit())));
            case Value.Groups groups -> groups(groups, changed);
            case Value.Documents papers -> documents(papers, changed);
            case Value.LastSundays sundays -> months(sundays, changed);
            case Value.Nominators who -> nominators(who, changed);
            case Value.DatedWhole dated ->
                dated.from().forEach((date, number) -> {
                    var from = new TreeMap<>(dated.from());
                    from.put(date, number + 1);
                    changed.put("from " + date + " one more", new Value.DatedWhole(from));
                });
            case Value.TimeOfDay at -> {
                changed.put("a minute later", new Value.TimeOfDay(at.time().plusMinutes(1)));
                changed.put("a minute earlier", new Value.TimeOfDay(at.time().minusMinutes(1)));
            }
            case Value.Period period -> windows(period.window(), changed);
            case Value.Path path -> paths(path, changed);
            case Value.Chosen chosen -> {
                for (Enum<?> other : chosen.choice().getDeclaringClass().getEnumConstants()) {
                    if (other != chosen.choice()) {
                        changed.put("chosen " + other, new Value.Chosen(other));
                    }
                }
            }
            case Value.InForce inForce -> {}
        }
        return changed;
    }

    /** The coefficient's terms are bounded, so it moves by a tenth. */
    private static List<Ratio> shares(Rule rule, Ratio share) {
        if (rule == Rule.SECOND_LIST_COEFFICIENT) {
            return List.of(
                    Ratio.of(share.numerator() + 1, share.denominator()),
                    Ratio.of(share.numerator() - 1, share.denominator()));
        }
        long scaled = share.numerator() * STEP;
        long under = share.denominator() * STEP;
        return List.of(Ratio.of(scaled + share.denominator(), under), Ratio.of(scaled - share.denominator(), under));
    }

    private static void groups(Value.Groups groups, Map<String, Value> changed) {
        for (QuotaGroup group : QuotaGroup.values()) {
            var other = EnumSet.copyOf(groups.groups());
            if (!other.remove(group)) {
                other.add(group);
            }
            if (!other.isEmpty()) {
                changed.put((groups.groups().contains(group) ? "without " : "with ") + group, new Value.Groups(other));
            }
        }
    }

    private static void documents(Value.Documents papers, Map<String, Value> changed) {
        for (Document each : Document.values()) {
            var other = EnumSet.copyOf(papers.documents());
            if (!other.remove(each)) {
                other.add(each);
            }
            if (!other.isEmpty()) {
                changed.put(
                        (papers.documents().contains(each) ? "without " : "with ") + each, new Value.Documents(other));
            }
        }
    }

    private static void nominators(Value.Nominators who, Map<String, Value> changed) {
        for (Nominator each : Nominator.values()) {
            var other = EnumSet.copyOf(who.nominators());
            if (!other.remove(each)) {
                other.add(each);
            }
            if (!other.isEmpty()) {
                changed.put(
                        (who.nominators().contains(each) ? "without " : "with ") + each, new Value.Nominators(other));
            }
        }
    }

    private static void months(Value.LastSundays sundays, Map<String, Value> changed) {
        for (Month each : Month.values()) {
            var other = EnumSet.copyOf(sundays.months());
            if (!other.remove(each)) {
                other.add(each);
            }
            if (!other.isEmpty()) {
                changed.put(
                        (sundays.months().contains(each) ? "without " : "with ") + each, new Value.LastSundays(other));
            }
        }
    }

    /** Each end of a window moves by a unit, and by a minute where the law names a time of the day. */
    private static void windows(Window window, Map<String, Value> changed) {
        window.opens()
                .ifPresent(from -> ends(from)
                        .forEach((what, point) -> changed.put(
                                "from " + what, new Value.Period(new Window(Optional.of(point), window.closes())))));
        window.closes()
                .ifPresent(until -> ends(until)
                        .forEach((what, point) -> changed.put(
                                "until " + what, new Value.Period(new Window(window.opens(), Optional.of(point))))));
    }

    private static Map<String, Window.Point> ends(Window.Point point) {
        var ends = new LinkedHashMap<String, Window.Point>();
        ends.put("one later", point.later(1));
        point.at()
                .ifPresent(time -> ends.put(
                        "a minute later",
                        new Window.Point(
                                point.anchor(), point.amount(), point.unit(), Optional.of(time.plusMinutes(1)))));
        return ends;
    }

    /** A path loses each of its commissions in turn, and is turned round. */
    private static void paths(Value.Path path, Map<String, Value> changed) {
        for (Authority each : path.commissions()) {
            var shorter =
                    path.commissions().stream().filter(other -> other != each).toList();
            if (!shorter.isEmpty()) {
                changed.put("without " + each, new Value.Path(shorter));
            }
        }
        if (path.commissions().size() > 1) {
            changed.put("turned round", new Value.Path(path.commissions().reversed()));
        }
    }

    private static Provision withValue(Provision of, Value value) {
        return new Provision(
                of.office(), of.rule(), value, of.basis(), of.authority(), of.source(), of.confidence(), of.note());
    }

    private static Provision withAuthority(Provision of, Authority authority) {
        return new Provision(
                of.office(),
                of.rule(),
                of.value(),
                of.basis(),
                Optional.of(authority),
                of.source(),
                of.confidence(),
                of.note());
    }

    /**
     * Whether a case turns red when its edition is replaced by the variant. An exception counts only where the
     * provision was removed: the reader of rulebooks refuses such a gap before anything is counted.
     */
    public static boolean turnsRed(ElectionCase election, Variant variant) {
        Edition edition = variant.changed().edition();
        Function<Edition, Loaded<Rulebook>> rulebooks = wanted -> wanted.equals(edition)
                ? new Loaded<>(Optional.of(variant.changed()), List.of())
                : Rulebooks.load(wanted);
        try {
            return !election.mismatches(rulebooks).isEmpty();
        } catch (IllegalArgumentException gap) {
            if (variant.what().equals("removed")) {
                return true;
            }
            throw gap;
        }
    }
}
