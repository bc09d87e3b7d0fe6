package dauys.folder;

import dauys.election.calendar.ElectionAct;
import dauys.election.calendar.ElectionAct.Dated;
import dauys.election.calendar.ElectionAct.Kind;
import dauys.election.calendar.Moment;
import dauys.law.Authority;
import dauys.law.Confidence;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.law.Rulebook;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Reads what was done at an election: a CSV file with an act in each row, its day, its article and its source. */
final class ActsFile {

    private static final List<String> COLUMNS = List.of("date", "what", "article", "source", "confidence");
    private static final List<String> OPTIONAL = List.of("time", "dated", "who", "party", "figure", "act", "milestone");

    /** {@code 97-1(5) part 3}, with the key of the act before it where it is not the elections act. */
    private static final Pattern ARTICLE = Pattern.compile("(?:([a-z][a-z-]*) )?(\\d{1,3}(?:-\\d{1,2})?)"
            + "(?:\\((\\d{1,2}(?:-\\d{1,2})?)\\))?(?: part (\\d))?(?: sub (\\d{1,2}))?");

    private final Optional<Rulebook> rulebook;
    private final Optional<Office> office;
    private final List<CampaignParty> parties;
    private final Findings findings;

    private ActsFile(
            Optional<Rulebook> rulebook, Optional<Office> office, List<CampaignParty> parties, Findings findings) {
        this.rulebook = rulebook;
        this.office = office;
        this.parties = parties;
        this.findings = findings;
    }

    /**
     * Reads the file.
     *
     * @param rulebook whose articles are cited; where it is not known, everything else is read all the same
     */
    static List<ElectionAct> read(
            Path file,
            Optional<Rulebook> rulebook,
            Optional<Office> office,
            List<CampaignParty> parties,
            Findings findings) {
        var reader = new ActsFile(rulebook, office, parties, findings);
        var acts = new ArrayList<ElectionAct>();
        for (CsvRow row : CsvFile.read(file, COLUMNS, OPTIONAL, findings).rows()) {
            reader.act(row).ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<ElectionAct> act(CsvRow row) {
        var day = row.text("date").flatMap(text -> row.optionalDate("date"));
        var time = time(row);
        var dated = row.optionalChoice("dated", Dated.class).orElse(Dated.ON);
        var kind = row.choice("what", Kind.class);
        var who = row.optionalChoice("who", Authority.class);
        var party = party(row, kind);
        var figure = row.optionalText("figure").isEmpty() ? OptionalLong.empty() : row.count("figure");
        var title = row.optionalName("act");
        var basis = row.text("article").flatMap(text -> basis(row, text));
        var milestone = row.optionalText("milestone").flatMap(text -> CalendarDates.milestone(row, text, findings));
        var source = row.text("source");
        var confidence = row.text("confidence").flatMap(text -> confidence(row, text));
        if (kind.filter(Kind::hasFigure).isPresent()
                && row.optionalText("figure").isEmpty()) {
            findings.error("F110", row.place("figure"), Map.of("column", "figure"));
        }
        if (day.isEmpty() || kind.isEmpty() || basis.isEmpty() || source.isEmpty() || confidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ElectionAct(
                new Moment(day.get(), time),
                dated,
                kind.get(),
                who,
                party,
                figure,
                title,
                basis.get(),
                milestone,
                source.get(),
                confidence.get(),
                row.place()));
    }

    private Optional<LocalTime> time(CsvRow row) {
        return row.optionalText("time").flatMap(text -> {
            var time = Dates.time(text);
            if (time.isEmpty()) {
                findings.error("F135", row.place("time"), Map.of("column", "time", "text", text));
            }
            return time;
        });
    }

    /** A party has to be in parties.csv, and a registered list to have as many persons as it says there. */
    private Optional<String> party(CsvRow row, Optional<Kind> kind) {
        var code = row.optionalCode("party");
        if (kind.filter(Kind::isOfAParty).isPresent()
                && row.optionalText("party").isEmpty()) {
            findings.error("F110", row.place("party"), Map.of("column", "party"));
        }
        code.ifPresent(each -> {
            var known = parties.stream()
                    .filter(party -> party.party().code().equals(each))
                    .findFirst();
            if (known.isEmpty()) {
                findings.error("F121", row.place("party"), Map.of("party", each));
            } else if (kind.filter(Kind.LIST_REGISTERED::equals).isPresent()) {
                sameSize(row, known.get());
            }
        });
        return code;
    }

    private void sameSize(CsvRow row, CampaignParty party) {
        OptionalInt here = row.optionalInt("figure");
        if (here.isPresent() && party.registered().isPresent() && !here.equals(party.registered())) {
            findings.error(
                    "C206",
                    row.place("figure"),
                    Map.of(
                            "party",
                            party.party().code(),
                            "n",
                            here.getAsInt(),
                            "stated",
                            party.registered().getAsInt()));
        }
    }

    private Optional<Confidence> confidence(CsvRow row, String text) {
        var confidence = Confidence.ofCode(text);
        if (confidence.isEmpty()) {
            findings.error("R107", row.place("confidence"), Map.of("text", text));
        }
        return confidence;
    }

    /** The key of a rule of this edition, or the article itself. */
    private Optional<LawRef> basis(CsvRow row, String text) {
        var rule = Rule.ofKey(text).or(() -> Rule.ofKey(CalendarDates.SHARED + text));
        if (rule.isPresent()) {
            var provision = rulebook.flatMap(book -> office.flatMap(each -> book.find(each, rule.get())));
            if (provision.isEmpty() && rulebook.isPresent() && office.isPresent()) {
                findings.error(
                        "C204",
                        row.place("article"),
                        Map.of("rule", text, "edition", rulebook.get().edition().id()));
            }
            return provision.map(Provision::basis);
        }
        var parts = ARTICLE.matcher(text);
        if (!parts.matches()) {
            findings.error("C205", row.place("article"), Map.of("text", text));
            return Optional.empty();
        }
        String act = Optional.ofNullable(parts.group(1)).orElse(RulebookReader.ELECTIONS_ACT);
        return rulebook.flatMap(book -> {
            var cited = book.provisions().stream()
                    .map(Provision::basis)
                    .filter(each -> each.act().equals(act))
                    .findFirst();
            if (cited.isEmpty()) {
                findings.error("C205", row.place("article"), Map.of("text", text));
            }
            return cited.map(each -> new LawRef(
                    act,
                    parts.group(2),
                    Optional.ofNullable(parts.group(3)).orElse(""),
                    parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4)),
                    Optional.ofNullable(parts.group(5)).orElse(""),
                    each.edition()));
        });
    }
}
