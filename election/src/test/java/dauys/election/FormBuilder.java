package dauys.election;

import dauys.election.protocol.ControlIdentity;
import dauys.election.protocol.ControlIdentity.Kind;
import dauys.election.protocol.ControlIdentity.Relation;
import dauys.election.protocol.LineSum;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Edition;
import dauys.law.LawRef;
import dauys.law.Trilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The form that article 43 describes, independent of the files: its lines, numbered in their order, and the relations
 * between them, to be changed one by one. Only the spoiled ballots are assumed to be on it.
 */
public final class FormBuilder {

    private static final Edition EDITION = new Edition("kz", LocalDate.of(2022, 11, 5));

    private record Equation(Kind kind, String text, Optional<LawRef> basis) {}

    private final List<ProtocolLine> lines = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    FormBuilder() {
        line("listed", Role.LISTED);
        line("received", Role.RECEIVED);
        line("issued", Role.ISSUED);
        line("outside", Role.OUTSIDE);
        line("by_certificate", Role.BY_CERTIFICATE);
        line("cancelled", Role.CANCELLED);
        line("spoiled", Role.SPOILED).assuming("spoiled");
        line("in_boxes", Role.IN_BOXES);
        line("portable", Role.PORTABLE);
        line("stationary", Role.STATIONARY);
        line("invalid", Role.INVALID);
        fromOptions(Role.VOTES);
        fromOptions(Role.AGAINST_ALL);
        line("took_part", Role.TOOK_PART);
        relation(Kind.TOOK_PART, "took_part = votes + against_all", "43", "5");
        relation(Kind.IN_BOXES, "in_boxes = took_part + invalid", "43", "5");
        relation(Kind.BOXES, "in_boxes = portable + stationary");
        relation(Kind.PORTABLE_BOX, "portable <= outside", "43", "3-1");
        relation(Kind.ISSUED, "in_boxes <= issued", "43", "4-1");
        relation(Kind.STOCK, "received = issued + cancelled + spoiled", "43", "4-1");
        relation(Kind.LISTED, "issued <= listed");
        relation(Kind.PART_OF_ISSUED, "outside <= issued");
        relation(Kind.PART_OF_ISSUED, "by_certificate <= issued");
        relation(Kind.CARRIED_AWAY, "issued <= in_boxes");
    }

    /** One more line; a form may have several of one role. */
    public FormBuilder line(String code, Role role) {
        return add(Optional.of(code), Optional.of(role));
    }

    /** One more line that counts something without a role. */
    public FormBuilder line(String code) {
        return add(Optional.of(code), Optional.empty());
    }

    private void fromOptions(Role role) {
        add(Optional.empty(), Optional.of(role));
    }

    private FormBuilder add(Optional<String> code, Optional<Role> role) {
        String number = Integer.toString(lines.size() + 1);
        var name = new Trilingual(number, number, number);
        lines.add(new ProtocolLine(code, number, name, role, false, false));
        return this;
    }

    /** One more relation, such as {@code in_boxes = took_part + invalid} or {@code issued <= listed}. */
    public FormBuilder relation(Kind kind, String equation) {
        equations.add(new Equation(kind, equation, Optional.empty()));
        return this;
    }

    /** One more relation, with its article. */
    public FormBuilder relation(Kind kind, String equation, String article, String paragraph) {
        var basis = new LawRef("elections", article, paragraph, 0, "", EDITION);
        equations.add(new Equation(kind, equation, Optional.of(basis)));
        return this;
    }

    /** The line is not known to stand on the form. */
    public FormBuilder assuming(String code) {
        return change(code, line -> marked(line, true, line.mayBeEmpty()));
    }

    /** The line is known to stand on the form. */
    public FormBuilder certain(String code) {
        return change(code, line -> marked(line, false, line.mayBeEmpty()));
    }

    /** The commission need not fill the line in. */
    public FormBuilder mayBeEmpty(String code) {
        return change(code, line -> marked(line, line.assumed(), true));
    }

    private static ProtocolLine marked(ProtocolLine line, boolean assumed, boolean mayBeEmpty) {
        return new ProtocolLine(line.code(), line.number(), line.name(), line.role(), assumed, mayBeEmpty);
    }

    /** The form without the line of a role and without the relations that need it. */
    public FormBuilder without(Role role) {
        lines.removeIf(line -> line.role().filter(role::equals).isPresent());
        String code = role.name().toLowerCase(Locale.ROOT);
        equations.removeIf(each -> List.of(each.text().split(" ")).contains(code));
        return this;
    }

    private FormBuilder change(String code, UnaryOperator<ProtocolLine> change) {
        lines.replaceAll(line -> line.code().filter(code::equals).isPresent() ? change.apply(line) : line);
        return this;
    }

    public ProtocolForm build() {
        var form = ProtocolForm.of(new Trilingual("Хаттама", "Протокол", "Protocol"), lines);
        return form.with(equations.stream().map(each -> identity(form, each)).toList());
    }

    private static ControlIdentity identity(ProtocolForm form, Equation equation) {
        var words = List.of(equation.text().split(" "));
        boolean equal = words.contains("=");
        int middle = words.indexOf(equal ? "=" : "<=");
        return new ControlIdentity(
                equation.kind(),
                sum(form, words.subList(0, middle)),
                equal ? Relation.EQUAL : Relation.AT_MOST,
                sum(form, words.subList(middle + 1, words.size())),
                equation.basis());
    }

    private static LineSum sum(ProtocolForm form, List<String> words) {
        var terms = new ArrayList<LineSum.Term>();
        for (int i = 0; i < words.size(); i += 2) {
            var line = switch (words.get(i)) {
                case "votes" -> form.line(Role.VOTES);
                case "against_all" -> form.line(Role.AGAINST_ALL);
                default -> form.line(words.get(i));
            };
            boolean subtracted = i > 0 && words.get(i - 1).equals("-");
            terms.add(new LineSum.Term(line.orElseThrow(), subtracted));
        }
        return form.sum(terms);
    }
}
