package dauys.publication.charts;

import dauys.election.contest.ContestOption.AgainstAll;
import dauys.election.nomination.Candidate;
import dauys.election.party.Party;
import dauys.election.territory.Region;
import dauys.law.Ratio;
import dauys.law.Trilingual;
import dauys.wording.Language;
import dauys.wording.Messages;
import dauys.wording.Names;
import dauys.wording.Numbers;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the charts of one language share: sentences, numbers, and how each party looks. */
final class Words {

    private final Language language;
    private final Messages messages;
    private final Numbers numbers;
    private final Map<String, PartyMark> parties = new HashMap<>();

    Words(Collection<Party> parties, Language language) {
        this.language = language;
        this.messages = Messages.beside(Words.class, "charts", language);
        this.numbers = new Numbers(language);
        // By code, because the parties of a folder come in no order of their own.
        var ordered = parties.stream().sorted(Comparator.comparing(Party::code)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Party each = ordered.get(i);
            String name = Names.in(each.shortName(), language);
            this.parties.put(each.code(), new PartyMark(each.code(), name, each.colour(), i));
        }
    }

    Language language() {
        return language;
    }

    Numbers numbers() {
        return numbers;
    }

    String text(String key) {
        return messages.text(key);
    }

    /** A sentence with names and values in turn. */
    String text(String key, Object... facts) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1]);
        }
        return messages.text(key, named);
    }

    List<String> texts(String... keys) {
        return List.of(keys).stream().map(this::text).toList();
    }

    String count(long number) {
        return numbers.count(number);
    }

    String percent(Ratio share) {
        return numbers.percent(share);
    }

    /** A share as per cent with one decimal, for the narrow places of maps; the table has it with two. */
    String percentShort(Ratio share) {
        var tenths = share.toDecimal(3, RoundingMode.HALF_UP).unscaledValue().longValueExact();
        return numbers.decimal(Ratio.of(tenths, 10), 1);
    }

    /** A party that the folder does not name stands for itself, without a colour. */
    PartyMark party(String code) {
        var known = parties.get(code);
        return known == null ? new PartyMark(code, code, Optional.empty(), parties.size()) : known;
    }

    /** The place of a party's mark in the series; none of a party that the folder does not name. */
    Optional<Integer> place(String code) {
        return Optional.ofNullable(parties.get(code)).map(PartyMark::mark);
    }

    /** How many parties the folder names. */
    int parties() {
        return parties.size();
    }

    /** What an option of the ballot paper is called: a party's short name, or the line against all. */
    String option(String code) {
        return code.equals(AgainstAll.CODE) ? text("against-all") : party(code).name();
    }

    /** A name in the language of the charts. */
    String in(Trilingual name) {
        return Names.in(name, language);
    }

    /** A difference with its sign: +1 234, −56, 0. */
    String signed(long difference) {
        String count = count(Math.abs(difference));
        return difference == 0 ? count : (difference < 0 ? "−" : "+") + count;
    }

    /** The short name of a region, or its name. */
    String region(Region region) {
        return in(region.shortName().orElse(region.name()));
    }

    String person(Candidate person) {
        return Names.of(List.of(), List.of(person), language).person(person.id());
    }
}
