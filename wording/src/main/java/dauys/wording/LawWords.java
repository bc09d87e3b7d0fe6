package dauys.wording;

import dauys.election.seats.ToDecide;
import dauys.law.Choice;
import dauys.law.Document;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.QuotaGroup;
import dauys.law.Term;
import dauys.law.Value;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The law's own words: how a language cites an article, names a body, writes a value of a rulebook. */
public final class LawWords {

    private final Messages messages;
    private final Numbers numbers;

    public LawWords(Messages messages) {
        this.messages = messages;
        this.numbers = new Numbers(messages.language());
    }

    /**
     * "article 97-1, paragraph 4"; another act than the elections act is named, and where it calls its divisions
     * otherwise, so does the citation: articles of Russian federal laws have numbered parts.
     */
    public String cite(LawRef law) {
        var facts = Map.of(
                "article", law.article(), "paragraph", law.paragraph(), "part", law.part(), "sub", law.subparagraph());
        String form;
        if (!law.subparagraph().isEmpty()) {
            form = "law.subparagraph";
        } else if (law.part() > 0) {
            form = "law.part";
        } else {
            form = law.paragraph().isEmpty() ? "law.article" : "law.paragraph";
        }
        String ofAct = form + "." + law.act();
        String place = messages.text(messages.has(ofAct) ? ofAct : form, facts);
        return messages.text("law.act." + law.act(), Map.of("place", place));
    }

    public String authority(Enum<?> authority) {
        return messages.text("authority." + key(authority));
    }

    public String term(Term term) {
        return messages.text("term." + key(term.unit()), Map.of("n", term.amount()));
    }

    /** Who must act and by when, as a sentence of its own. */
    public String toDecide(Optional<ToDecide> toDecide) {
        if (toDecide.isEmpty()) {
            return messages.text("to-decide.unknown");
        }
        ToDecide who = toDecide.get();
        var facts = Map.of(
                "authority", authority(who.authority()),
                "law", cite(who.basis()),
                "term", who.within().map(this::term).orElse(""));
        return messages.text(who.within().isPresent() ? "to-decide.within" : "to-decide.now", facts);
    }

    /** What a threshold is a share of. */
    public String base(Choice.Base kind) {
        return messages.text("base." + key(kind));
    }

    public String groups(Collection<QuotaGroup> groups) {
        return groups.stream().map(each -> messages.text("group." + key(each))).collect(Collectors.joining(", "));
    }

    /** The name of a paper that comes with an application. */
    public String document(Document document) {
        return messages.text("document." + key(document));
    }

    /** A rulebook's value as a reader of the language writes it. */
    public String value(Provision provision) {
        return switch (provision.value()) {
            case Value.Share share ->
                messages.text(
                        "value.share",
                        Map.of(
                                "percent",
                                numbers.shortPercent(share.ratio()),
                                "fraction",
                                numbers.fraction(share.ratio())));
            case Value.Whole whole -> numbers.count(whole.number());
            case Value.Time time -> term(time.term());
            case Value.Groups groups -> groups(groups.inOrder());
            case Value.Documents papers ->
                papers.documents().stream().map(this::document).collect(Collectors.joining(", "));
            case Value.Nominators who ->
                who.nominators().stream()
                        .map(each -> messages.text("nominator." + key(each)))
                        .collect(Collectors.joining(", "));
            case Value.DatedWhole dated ->
                dated.from().entrySet().stream()
                        .map(each -> messages.text(
                                "value.from", Map.of("date", numbers.date(each.getKey()), "n", each.getValue())))
                        .collect(Collectors.joining("; "));
            case Value.LastSundays sundays ->
                sundays.months().stream()
                        .map(each -> messages.text("value.last-sunday", Map.of("month", key(each))))
                        .collect(Collectors.joining("; "));
            case Value.TimeOfDay at -> at.time().toString();
            case Value.Period period -> new CalendarWords(messages).window(period.window());
            case Value.Path path ->
                path.commissions().stream().map(this::authority).collect(Collectors.joining(" → "));
            case Value.Chosen chosen ->
                messages.has("authority." + key(chosen.choice()))
                        ? authority(chosen.choice())
                        : messages.text("choice." + key(chosen.choice()));
            case Value.InForce inForce -> messages.text("value.in-force");
        };
    }

    /** Which chapter's words the Kazakh text of the law uses: it differs for maslikhats. */
    public static String chapter(Office office) {
        return office == Office.MASLIKHAT || office == Office.LOCAL_MASLIKHAT ? "maslikhat" : "other";
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
