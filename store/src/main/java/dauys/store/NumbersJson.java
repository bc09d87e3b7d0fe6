package dauys.store;

import dauys.election.contest.ContestOption;
import dauys.election.protocol.PrecinctProtocol;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolNumbers;
import dauys.election.protocol.ProtocolPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The numbers of a paper by the codes of its lines and options, so that a reader of the record needs no form. */
public final class NumbersJson {

    private static final String LINE = "line:";
    private static final String OPTION = "option:";

    private final List<String> lines;
    private final List<String> options;

    /** The names on one paper. */
    public NumbersJson(ProtocolPaper paper) {
        this.lines = paper.form().columns().stream()
                .map(ProtocolLine::code)
                .flatMap(code -> code.stream())
                .toList();
        this.options =
                paper.ballot().options().stream().map(ContestOption::code).toList();
    }

    /** The numbers as a tree; a line that is empty on the paper is left out. */
    public Map<String, Object> write(ProtocolNumbers numbers) {
        var written = new TreeMap<String, Object>();
        for (int i = 0; i < lines.size(); i++) {
            long number = numbers.lines().get(i);
            if (number != PrecinctProtocol.EMPTY) {
                written.put(lines.get(i), number);
            }
        }
        var votes = new TreeMap<String, Object>();
        for (int i = 0; i < options.size(); i++) {
            votes.put(options.get(i), numbers.votes().get(i));
        }
        return Map.of("lines", written, "votes", votes);
    }

    ProtocolNumbers read(Tree tree) {
        var written = tree.tree("lines");
        var votes = tree.tree("votes");
        var numbers = new ArrayList<Long>(lines.size());
        lines.forEach(line -> numbers.add(written.has(line) ? written.number(line) : PrecinctProtocol.EMPTY));
        return new ProtocolNumbers(numbers, options.stream().map(votes::number).toList());
    }

    /** The name of a place among the numbers, such as {@code line:issued} or {@code option:AMANAT}. */
    public String place(int place) {
        return place < lines.size() ? LINE + lines.get(place) : OPTION + options.get(place - lines.size());
    }

    /** The names of all places in their order. */
    public List<String> places() {
        return Stream.concat(lines.stream().map(LINE::concat), options.stream().map(OPTION::concat))
                .toList();
    }

    /** The place that has a name, or -1. */
    public int place(String name) {
        if (name.startsWith(LINE)) {
            return lines.indexOf(name.substring(LINE.length()));
        }
        int option = name.startsWith(OPTION) ? options.indexOf(name.substring(OPTION.length())) : -1;
        return option < 0 ? -1 : lines.size() + option;
    }
}
