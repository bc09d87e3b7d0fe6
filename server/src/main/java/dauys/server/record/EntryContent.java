package dauys.server.record;

import dauys.election.protocol.ProtocolLine;
import dauys.folder.CanonicalJson;
import dauys.folder.Registers;
import dauys.server.progress.Spoken;
import dauys.server.record.RecordPage.Member;
import dauys.store.Entry;
import dauys.store.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an entry says, as names and values; lines of the form and options of the ballot paper by their own names. */
final class EntryContent {

    private static final String LINES = "lines.";
    private static final String VOTES = "votes.";
    private static final String LINE = "line:";
    private static final String OPTION = "option:";

    private final Registers registers;
    private final Spoken spoken;
    private final Map<String, String> lines = new LinkedHashMap<>();

    EntryContent(Registers registers, Spoken spoken) {
        this.registers = registers;
        this.spoken = spoken;
        for (ProtocolLine line : registers.form().columns()) {
            line.code().ifPresent(code -> lines.put(code, spoken.protocol().line(line)));
        }
    }

    List<Member> of(Entry entry) {
        Map<String, String> options = options(entry.subject());
        var members = new ArrayList<Member>();
        add("", CanonicalJson.read(entry.body()), options, members);
        return members;
    }

    private Map<String, String> options(Subject subject) {
        String contest = switch (subject) {
            case Subject.OfProtocol protocol -> protocol.contest();
            case Subject.OfContest of -> of.contest();
            default -> "";
        };
        var options = new LinkedHashMap<String, String>();
        registers
                .paper(contest)
                .ifPresent(paper -> paper.options()
                        .forEach(each ->
                                options.put(each.code(), spoken.protocol().option(each, spoken.names()))));
        return options;
    }

    private void add(String path, Object value, Map<String, String> options, List<Member> members) {
        if (value instanceof Map<?, ?> map) {
            inOrderOfPaper(map, options)
                    .forEach((name, inner) -> add(path.isEmpty() ? name : path + "." + name, inner, options, members));
        } else {
            members.add(new Member(name(path, options), value(value)));
        }
    }

    /** The record sorts names by their letters; a reader has the paper beside it. */
    private Map<String, Object> inOrderOfPaper(Map<?, ?> map, Map<String, String> options) {
        var order = new ArrayList<>(lines.keySet());
        order.addAll(options.keySet());
        var sorted = new TreeMap<String, Object>(
                Comparator.<String>comparingInt(order::indexOf).thenComparing(Comparator.naturalOrder()));
        map.forEach((name, inner) -> sorted.put(String.valueOf(name), inner));
        return sorted;
    }

    private String name(String path, Map<String, String> options) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        if (path.startsWith(LINES)) {
            return lines.getOrDefault(path.substring(LINES.length()), path);
        }
        if (path.startsWith(VOTES)) {
            return options.getOrDefault(path.substring(VOTES.length()), path);
        }
        if (last.startsWith(LINE)) {
            return lines.getOrDefault(last.substring(LINE.length()), path);
        }
        return last.startsWith(OPTION) ? options.getOrDefault(last.substring(OPTION.length()), path) : path;
    }

    private String value(Object value) {
        return switch (value) {
            case Number number -> spoken.count(number.longValue());
            case Collection<?> many -> many.stream().map(this::value).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
