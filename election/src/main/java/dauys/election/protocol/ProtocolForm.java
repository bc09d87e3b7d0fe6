package dauys.election.protocol;

import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Trilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of a precinct protocol: its lines and the relations between them.
 *
 * <p>The values of a protocol stand in one row of numbers: the lines with a code in their order, then the votes for
 * lists or candidates, then the ballots against all. The places of lines are places in that row.
 */
public final class ProtocolForm {

    private final Trilingual title;
    private final List<ProtocolLine> lines;
    private final List<ProtocolLine> columns;
    private final Map<ProtocolLine, Integer> places = new HashMap<>();
    private final List<ControlIdentity> identities;

    private ProtocolForm(Trilingual title, List<ProtocolLine> lines, List<ControlIdentity> identities) {
        this.title = title;
        this.lines = List.copyOf(lines);
        this.columns = lines.stream().filter(line -> line.code().isPresent()).toList();
        this.identities = List.copyOf(identities);
        columns.forEach(line -> places.put(line, places.size()));
        for (ProtocolLine line : lines) {
            line.role().filter(Role::isFromOptions).ifPresent(role -> places.put(line, placeOf(role)));
        }
    }

    /** A form without relations; {@link #with} adds them. */
    public static ProtocolForm of(Trilingual title, List<ProtocolLine> lines) {
        return new ProtocolForm(title, lines, List.of());
    }

    /** The same form with these relations. */
    public ProtocolForm with(List<ControlIdentity> relations) {
        return new ProtocolForm(title, lines, relations);
    }

    /** A side of a relation between lines of this form. */
    public LineSum sum(List<LineSum.Term> terms) {
        return new LineSum(terms, terms.stream().map(term -> place(term.line())).toList());
    }

    public Trilingual title() {
        return title;
    }

    /** Every line in the order of the paper, those from the options included. */
    public List<ProtocolLine> lines() {
        return lines;
    }

    /** The lines that a commission writes a number into, in the order of the values. */
    public List<ProtocolLine> columns() {
        return columns;
    }

    public List<ControlIdentity> identities() {
        return identities;
    }

    /** The line with a code, or one of the two that stand for the options. */
    public Optional<ProtocolLine> line(String code) {
        return columns.stream()
                .filter(line -> line.code().filter(code::equals).isPresent())
                .findFirst();
    }

    public Optional<ProtocolLine> line(Role role) {
        return lines.stream()
                .filter(line -> line.role().filter(role::equals).isPresent())
                .findFirst();
    }

    /** How many values a protocol of this form has. */
    public int width() {
        return columns.size() + 2;
    }

    /** The place of a line among the values. */
    public int place(ProtocolLine line) {
        Integer place = places.get(line);
        if (place == null) {
            throw new IllegalArgumentException("Not a line of this form: " + line);
        }
        return place;
    }

    int placeOf(Role role) {
        return role == Role.VOTES ? columns.size() : columns.size() + 1;
    }

    /** The places of all lines with a role; none where the form has no such line. */
    public List<Integer> places(Role role) {
        return lines.stream()
                .filter(line -> line.role().filter(role::equals).isPresent())
                .map(this::place)
                .toList();
    }
}
