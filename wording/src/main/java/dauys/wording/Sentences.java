package dauys.wording;

import dauys.election.calendar.Moment;
import dauys.election.calendar.Replay;
import dauys.election.commission.Action;
import dauys.election.commission.Area;
import dauys.election.commission.CommissionMember.BarredOffice;
import dauys.election.commission.ContestKind;
import dauys.election.commission.Role;
import dauys.election.nomination.RegistrationCourse;
import dauys.election.protocol.LineSum;
import dauys.election.protocol.ProtocolLine;
import dauys.election.seats.ListVotes;
import dauys.law.Authority;
import dauys.law.Document;
import dauys.law.Finding;
import dauys.law.LawRef;
import dauys.law.Office;
import dauys.law.Refusal;
import dauys.law.Rule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Findings and refusals as one clear sentence each: what is wrong and how to mend it. */
public final class Sentences {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]");

    private final Messages messages;
    private final Names names;
    private final LawWords law;
    private final ProtocolWords protocol;
    private final CommissionWords commission;
    private final CalendarWords calendar;
    private final Numbers numbers;

    public Sentences(Messages messages, Names names) {
        this.messages = messages;
        this.names = names;
        this.law = new LawWords(messages);
        this.protocol = new ProtocolWords(messages);
        this.commission = new CommissionWords(messages);
        this.calendar = new CalendarWords(messages);
        this.numbers = new Numbers(messages.language());
    }

    public String finding(Finding finding) {
        String key = "finding." + finding.code();
        String sentence = shown(messages.text(key, readable(finding.facts())));
        boolean cited = messages.pattern(key).contains("{law}");
        // A form cites the article of a relation or does not; the sentence is the same, so the article follows it.
        return !cited && finding.facts().get("law") instanceof LawRef article
                ? sentence + " [" + law.cite(article) + "]"
                : sentence;
    }

    public String refusal(Refusal refusal) {
        return shown(messages.text("refusal." + refusal.code(), readable(refusal.facts())));
    }

    /** Findings quote what stands in a file; a control character there must not command the terminal. */
    private static String shown(String sentence) {
        return CONTROL.matcher(sentence).replaceAll("\uFFFD");
    }

    /** Facts as the sentence prints them: lists joined, articles cited, persons, parties and forms by their names. */
    private Map<String, Object> readable(Map<String, Object> facts) {
        var readable = new HashMap<String, Object>();
        facts.forEach((key, value) -> readable.put(key, readable(key, value)));
        return readable;
    }

    private Object readable(String key, Object value) {
        return switch (value) {
            case LawRef article -> law.cite(article);
            case Office office -> messages.text("office." + office.key());
            case Replay.Off off -> new CalendarWords(messages).off(off);
            case BarredOffice office -> messages.text("barred-office." + LawWords.key(office));
            case Authority authority -> law.authority(authority);
            case Action action -> commission.action(action);
            case Role role -> commission.role(role);
            case Area area -> commission.area(area);
            case ContestKind kind -> commission.kind(kind);
            case Document document -> law.document(document);
            case RegistrationCourse.State state -> messages.text("registration.state." + LawWords.key(state));
            case Moment moment -> calendar.moment(moment);
            case LocalDateTime at -> numbers.moment(at);
            case LocalDate day -> numbers.date(day);
            case Rule rule -> key.equals("mend") ? messages.text("mend." + rule.key()) : calendar.milestone(rule);
            case Enum<?> question -> messages.text("question." + LawWords.key(question));
            case Collection<?> many ->
                many.stream()
                        .map(each -> String.valueOf(readable(singular(key), each)))
                        .collect(Collectors.joining(", "));
            case ListVotes list -> party(list.party());
            case ProtocolLine line -> protocol.line(line);
            case LineSum sum -> sum(sum);
            case String text -> text(key, text);
            default -> value;
        };
    }

    /** Lines added up, each named as it stands on the paper. */
    private String sum(LineSum sum) {
        var shown = new StringBuilder();
        for (LineSum.Term term : sum.terms()) {
            if (!shown.isEmpty() || term.subtracted()) {
                shown.append(term.subtracted() ? " − " : " + ");
            }
            shown.append(protocol.line(term.line()));
        }
        return shown.toString().strip();
    }

    private String text(String key, String text) {
        return switch (key) {
            case "party" -> names.party(text, messages.language());
            case "named-party" -> party(text);
            case "candidate" -> names.person(text);
            case "form" -> messages.text("form." + text);
            default -> text;
        };
    }

    /** A decision names several parties at once; everything else that comes as a list stands for itself. */
    private static String singular(String key) {
        return key.equals("named") ? "named-party" : key;
    }

    private String party(String code) {
        return messages.text("name.party", Map.of("party", names.party(code, messages.language())));
    }
}
