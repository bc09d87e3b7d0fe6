package dauys.testkit;

import dauys.election.calendar.Calling;
import dauys.election.calendar.ElectionCalendar;
import dauys.election.nomination.Deposit;
import dauys.election.nomination.RegistrationRules;
import dauys.folder.Loaded;
import dauys.law.Authority;
import dauys.law.Choice.Tiers;
import dauys.law.Edition;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Ratio;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What an edition makes of registration, by a case: who registers, on which papers, until when what is done, for which
 * reasons it is refused, and what it costs a party by its share at the election before.
 */
final class RegistrationLines {

    /** Shares on and just under every edge that editions draw so far. */
    private static final List<String> BEFORE =
            List.of("5001/100000", "5/100", "4999/100000", "3/100", "2999/100000", "1/100", "999/100000");

    private static final int PERSONS = 3;

    private RegistrationLines() {}

    static List<String> mismatches(Map<?, ?> expected, Function<Edition, Loaded<Rulebook>> rulebooks) {
        var edition = Edition.parse(String.valueOf(expected.get("edition"))).orElseThrow();
        var office = Office.ofKey(String.valueOf(expected.get("office"))).orElseThrow();
        var day = LocalDate.parse(String.valueOf(expected.get("on")));
        var rulebook = rulebooks.apply(edition).value().orElseThrow();
        var calendar = ElectionCalendar.of(rulebook, office, Calling.regular(day), Map.of());
        var found = new TreeMap<String, Object>();
        var tiers = rulebook.find(calendar.office(), Rule.BODY_TIERS).map(each -> each.choice(Tiers.class));
        if (tiers.filter(each -> each != Tiers.SINGLE_MANDATE).isPresent()) {
            found.put("lists", lines(new RegistrationRules(calendar, RegistrationRules.What.LIST), day));
        }
        // Of an office of one person, and of the Senate, the law names no tiers: there are candidates alone.
        if (tiers.filter(each -> each == Tiers.LIST).isEmpty()) {
            found.put("candidates", lines(new RegistrationRules(calendar, RegistrationRules.What.CANDIDATE), day));
        }
        var ofDistricts = new RegistrationRules(calendar, RegistrationRules.What.DISTRICT_CANDIDATE);
        if (ofDistricts.deposit().isPresent()) {
            found.put("candidates of districts", lines(ofDistricts, day));
        }
        var ofParties = new RegistrationRules(calendar, RegistrationRules.What.PARTY);
        if (ofParties.registrar().isPresent()) {
            found.put("parties", parties(ofParties, day));
        }
        var wanted = new TreeMap<String, Object>();
        for (String part : List.of("lists", "candidates", "candidates of districts", "parties")) {
            if (expected.get(part) != null) {
                wanted.put(part, expected.get(part));
            }
        }
        return found.equals(wanted)
                ? List.of()
                : List.of("registration: expected %s, found %s".formatted(wanted, found));
    }

    private static Map<String, Object> parties(RegistrationRules rules, LocalDate day) {
        var of = rules.ofParty();
        var lines = new LinkedHashMap<String, Object>();
        lines.put("registered by", text(rules.registrar().map(each -> each.choice(Authority.class))));
        lines.put("refused for", keys(rules.refusalGrounds()));
        lines.put("cancelled for", keys(rules.cancellationGrounds()));
        lines.put("branches until", text(of.branchesUntil(day)));
        lines.put("suspended from", text(of.suspendedAtLeastUntil(day)));
        lines.put("suspended to", text(of.suspendedAtMostUntil(day)));
        lines.put("registered anew for a name", of.renewal().isPresent() ? "yes" : "no");
        lines.put("liquidated for", keys(of.liquidationGrounds()));
        lines.put(
                "elections missed",
                text(of.find(Rule.PARTY_LIQUIDATION_ELECTIONS).map(Provision::number)));
        return lines;
    }

    private static Map<String, Object> lines(RegistrationRules rules, LocalDate day) {
        var lines = new LinkedHashMap<String, Object>();
        lines.put("registered by", text(rules.registrar().map(each -> each.choice(Authority.class))));
        lines.put(
                "papers", rules.missing(Set.of(), true).stream().map(Enum::name).toList());
        lines.put("published by", text(rules.publishedBy(day)));
        lines.put("appealed until", text(rules.appealUntil(day)));
        lines.put("answered by", text(rules.answeredBy(day)));
        lines.put(
                "frozen",
                text(rules.calendar()
                        .find(Rule.REGISTRATION_FROZEN)
                        .map(each -> each.span().toString())));
        lines.put("refused for", keys(rules.refusalGrounds()));
        lines.put("cancelled for", keys(rules.cancellationGrounds()));
        lines.put("deserted by", deserted(rules));
        lines.put("costs", costs(rules, day));
        lines.put("comes back from 1000 votes", comesBack(rules));
        return lines;
    }

    /** How many of a thousand may leave, and how many are too many. */
    private static String deserted(RegistrationRules rules) {
        var first = IntStream.rangeClosed(1, 1_000)
                .filter(left -> rules.isDeserted(left, 1_000))
                .findFirst();
        return first.isPresent() ? first.getAsInt() + " of 1000" : "";
    }

    private static List<String> costs(RegistrationRules rules, LocalDate day) {
        var costs = new ArrayList<String>();
        costs.add("new: " + cost(rules, day, Optional.empty()));
        for (String each : BEFORE) {
            costs.add(each + ": " + cost(rules, day, Ratio.parse(each)));
        }
        return costs;
    }

    private static String cost(RegistrationRules rules, LocalDate day, Optional<Ratio> before) {
        return Deposit.of(rules, rules.onList() ? PERSONS : 1, day, before)
                .map(each -> each.due() + " of " + each.full())
                .orElse("not known");
    }

    private static String comesBack(RegistrationRules rules) {
        var least = IntStream.rangeClosed(0, 1_000)
                .filter(votes -> Deposit.comesBack(rules, votes, 1_000, false).orElse(false))
                .findFirst();
        return least.isPresent() ? least.getAsInt() + " of 1000" : "";
    }

    private static List<String> keys(List<Provision> provisions) {
        return provisions.stream()
                .map(each -> each.rule().key().replace("grounds.", ""))
                .toList();
    }

    private static String text(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }
}
