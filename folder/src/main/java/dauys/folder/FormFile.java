package dauys.folder;

import dauys.election.protocol.ControlIdentity;
import dauys.election.protocol.ControlIdentity.Relation;
import dauys.election.protocol.LineSum;
import dauys.election.protocol.ProtocolForm;
import dauys.election.protocol.ProtocolLine;
import dauys.election.protocol.ProtocolLine.Role;
import dauys.law.Edition;
import dauys.law.LawRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code form.yaml}: the lines of a protocol and the relations between them (docs/formats/protocol-form.md). */
final class FormFile {

    static final String NAME = "form.yaml";

    /** The words of an equation that stand for the lines that have no code. */
    private static final Map<String, Role> WORDS = Map.of("votes", Role.VOTES, "against_all", Role.AGAINST_ALL);

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern EQUATION = Pattern.compile("([^=<]+)(=|<=)([^=<]+)");
    private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*([a-z][a-z0-9_]*)\\s*");

    private final Edition edition;
    private final Findings findings;

    private FormFile(Edition edition, Findings findings) {
        this.edition = edition;
        this.findings = findings;
    }

    /** The form in a folder; empty, with findings, where it cannot be used. */
    static Optional<ProtocolForm> read(Path folder, Edition edition, Findings findings) {
        var own = new Findings();
        Path file = folder.resolve(NAME);
        var form = TextFile.read(file, own)
                .flatMap(text -> YamlMap.parse(file.toString(), text, own))
                .flatMap(yaml -> new FormFile(edition, own).form(yaml));
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : form;
    }

    private Optional<ProtocolForm> form(YamlMap yaml) {
        var title = yaml.trilingual("title");
        yaml.text("source");
        var lines = lines(yaml);
        if (title.isEmpty() || findings.hasErrors()) {
            return Optional.empty();
        }
        var form = ProtocolForm.of(title.get(), lines);
        var identities = new ArrayList<ControlIdentity>();
        for (YamlMap each : yaml.maps("identities")) {
            identity(each, form).ifPresent(identities::add);
            each.done();
        }
        yaml.done();
        return Optional.of(form.with(identities));
    }

    private List<ProtocolLine> lines(YamlMap yaml) {
        var lines = new ArrayList<ProtocolLine>();
        var names = new HashSet<String>();
        for (YamlMap each : yaml.maps("lines")) {
            line(each).ifPresent(line -> {
                lines.add(line);
                String name = line.code().orElseGet(() -> Keys.of(line.role().orElseThrow()));
                if (!names.add(name)) {
                    findings.error("E103", each.place(), Map.of("id", name));
                }
            });
            each.done();
        }
        if (!names.contains(Keys.of(Role.VOTES))) {
            findings.error("E105", yaml.place("lines"), Map.of());
        }
        return lines;
    }

    private Optional<ProtocolLine> line(YamlMap yaml) {
        var number = yaml.text("number");
        var name = yaml.trilingual("name");
        var role = yaml.has("role") ? yaml.choice("role", Role.class) : Optional.<Role>empty();
        boolean assumed = yaml.has("assumed") && yaml.yesOrNo("assumed").orElse(false);
        boolean mayBeEmpty =
                yaml.has("may_be_empty") && yaml.yesOrNo("may_be_empty").orElse(false);
        boolean fromOptions = role.filter(Role::isFromOptions).isPresent();
        var code = fromOptions ? Optional.<String>empty() : yaml.text("code");
        if (code.isPresent() && !isFree(code.get())) {
            findings.error("Y104", yaml.place("code"), Map.of("key", "code", "text", code.get(), "form", "code"));
            return Optional.empty();
        }
        if (number.isEmpty() || name.isEmpty() || (code.isEmpty() && !fromOptions)) {
            return Optional.empty();
        }
        return Optional.of(new ProtocolLine(code, number.get(), name.get(), role, assumed, mayBeEmpty));
    }

    private static boolean isFree(String code) {
        return CODE.matcher(code).matches() && !WORDS.containsKey(code) && !ProtocolTable.KEYS.contains(code);
    }

    private Optional<ControlIdentity> identity(YamlMap yaml, ProtocolForm form) {
        var kind = yaml.choice("rule", ControlIdentity.Kind.class);
        var text = yaml.text("equation");
        var article = yaml.optionalText("article");
        var paragraph = yaml.optionalText("paragraph");
        if (kind.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var equation = EQUATION.matcher(text.get());
        if (!equation.matches()) {
            return wrong(yaml, text.get());
        }
        var left = side(equation.group(1), form);
        var right = side(equation.group(3), form);
        if (left.isEmpty() || right.isEmpty()) {
            return wrong(yaml, text.get());
        }
        var relation = equation.group(2).equals("=") ? Relation.EQUAL : Relation.AT_MOST;
        return Optional.of(new ControlIdentity(
                kind.get(), left.get(), relation, right.get(), article.map(each -> basis(each, paragraph))));
    }

    private LawRef basis(String article, Optional<String> paragraph) {
        return new LawRef("elections", article, paragraph.orElse(""), 0, "", edition);
    }

    private Optional<ControlIdentity> wrong(YamlMap yaml, String text) {
        findings.error("E106", yaml.place("equation"), Map.of("text", text));
        return Optional.empty();
    }

    /** One side of an equation; empty where a term is no line of the form. */
    private static Optional<LineSum> side(String text, ProtocolForm form) {
        var terms = new ArrayList<LineSum.Term>();
        var term = TERM.matcher(text);
        int at = 0;
        while (at < text.length()) {
            term.region(at, text.length());
            if (!term.lookingAt() || (at > 0 && term.group(1).isEmpty())) {
                return Optional.empty();
            }
            String code = term.group(2);
            var line = WORDS.containsKey(code) ? form.line(WORDS.get(code)) : form.line(code);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            terms.add(new LineSum.Term(line.get(), term.group(1).equals("-")));
            at = term.end();
        }
        return terms.isEmpty() || terms.size() > LineSum.MOST_TERMS ? Optional.empty() : Optional.of(form.sum(terms));
    }
}
