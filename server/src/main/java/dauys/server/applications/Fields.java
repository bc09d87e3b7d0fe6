package dauys.server.applications;

import dauys.election.nomination.Eligibility;
import dauys.election.nomination.RegistrationRules;
import dauys.folder.CandidacyFile;
import dauys.law.Document;
import dauys.law.Provision;
import dauys.law.Rule;
import dauys.server.pages.Frame;
import dauys.server.progress.Spoken;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of the form of one candidate: name and birth, what the law publishes, and one for each requirement of the
 * office that a person can answer. They are the columns of candidates.csv, so that form and file are read alike.
 */
final class Fields {

    private static final int LONGEST = 300;
    private static final Set<String> YES_OR_NO = Set.of("woman", "disability", "incompatible_office");
    private static final Set<String> DATES = Set.of("born");
    private static final List<String> FIRST = List.of("name", "name_ru", "born", "iin", "woman", "disability");
    private static final List<String> LAST =
            List.of("nominated_by", "party", "member_of", "incompatible_office", "work", "residence");
    private static final List<String> NEEDED = List.of("name", "born", "woman", "disability");

    private final Map<String, Rule> columns = new LinkedHashMap<>();

    private Fields() {}

    /** The fields for the office of a contest. */
    static Fields of(RegistrationRules rules) {
        var fields = new Fields();
        FIRST.forEach(each -> fields.columns.put(each, Rule.STANDS_AGE));
        for (Provision each : rules.rulebook().provisions()) {
            if (each.office() == rules.office() && isAsked(each.rule())) {
                CandidacyFile.column(each.rule()).ifPresent(column -> fields.columns.put(column, each.rule()));
            }
        }
        LAST.forEach(each -> fields.columns.put(each, Rule.STANDS_AGE));
        return fields;
    }

    private static boolean isAsked(Rule rule) {
        return Eligibility.QUESTIONS.contains(rule) || Eligibility.YEARS.contains(rule);
    }

    private boolean isDate(String column) {
        return DATES.contains(column) || Eligibility.YEARS.contains(columns.get(column));
    }

    private boolean isYesOrNo(String column) {
        return YES_OR_NO.contains(column) || Eligibility.QUESTIONS.contains(columns.get(column));
    }

    /** One row of a candidates.csv out of what was typed. */
    String csv(String contest, String id, Map<String, String> typed) {
        var row = new LinkedHashMap<String, String>();
        row.put("contest", contest);
        row.put("candidate", "C-" + id.toUpperCase(Locale.ROOT));
        row.put("place", "");
        columns.keySet().forEach(column -> row.put(column, value(column, typed)));
        return CandidacyFile.text(List.of(row));
    }

    private static String value(String column, Map<String, String> typed) {
        String value = typed.getOrDefault(column, "").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    /** The fields as the page shows them. */
    List<Field> shown(Frame frame, Map<String, String> typed, Map<String, String> parties) {
        var shown = new ArrayList<Field>();
        for (String column : columns.keySet()) {
            String value = value(column, typed);
            List<Option> options = options(frame, column, value, parties);
            shown.add(new Field(
                    column,
                    frame.texts().say("application.field-" + column.replace('_', '-')),
                    isDate(column) ? "date" : "text",
                    value,
                    NEEDED.contains(column),
                    !options.isEmpty(),
                    options,
                    hint(frame, column)));
        }
        return shown;
    }

    private static Optional<String> hint(Frame frame, String column) {
        String key = "application.hint-" + column.replace('_', '-');
        return frame.texts().has(key) ? Optional.of(frame.texts().say(key)) : Optional.empty();
    }

    private List<Option> options(Frame frame, String column, String value, Map<String, String> parties) {
        var options = new LinkedHashMap<String, String>();
        if (isYesOrNo(column)) {
            options.put("", frame.texts().say("application.choose"));
            options.put("yes", frame.texts().say("application.yes"));
            options.put("no", frame.texts().say("application.no"));
        } else if (column.equals("nominated_by")) {
            for (String each : List.of("self", "party", "association")) {
                options.put(each, frame.texts().say("application.by-" + each));
            }
        } else if (column.equals("party")) {
            options.put("", frame.texts().say("application.no-party"));
            options.putAll(parties);
        } else if (column.equals("member_of")) {
            options.put("", frame.texts().say("application.choose"));
            options.put("none", frame.texts().say("application.no-party"));
            options.putAll(parties);
        }
        return options.entrySet().stream()
                .map(each ->
                        new Option(each.getKey(), each.getValue(), each.getKey().equals(value)))
                .toList();
    }

    /** The papers as check boxes, with those that came already ticked. */
    static List<Option> papers(RegistrationRules rules, Spoken spoken, Set<Document> brought) {
        return rules.documents().map(Provision::documents).orElse(Set.of()).stream()
                .map(each -> new Option(each.name(), spoken.law().document(each), brought.contains(each)))
                .collect(Collectors.toList());
    }

    /** A field of the form. */
    record Field(
            String column,
            String label,
            String type,
            String value,
            boolean needed,
            boolean choice,
            List<Option> options,
            Optional<String> hint) {}

    /** One of several things to choose. */
    record Option(String value, String words, boolean chosen) {}
}
