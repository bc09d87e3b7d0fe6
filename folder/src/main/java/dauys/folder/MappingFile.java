package dauys.folder;

import dauys.election.territory.Unit;
import dauys.folder.ImportMapping.Contests;
import dauys.folder.ImportMapping.Empty;
import dauys.folder.ImportMapping.Within;
import dauys.law.Place;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code mapping.yaml}. */
final class MappingFile {

    /** Lines before a header are a few. */
    private static final int MOST_SKIPPED_LINES = 100_000;

    private static final String ALL_OTHERS = "all-others";

    private final Findings findings;

    private MappingFile(Findings findings) {
        this.findings = findings;
    }

    /** The mapping; empty, with findings, where it cannot be used. */
    static Optional<ImportMapping> read(Path file, Findings findings) {
        var own = new Findings();
        var mapping = TextFile.read(file, own)
                .flatMap(text -> YamlMap.parse(file.toString(), text, own))
                .flatMap(yaml -> new MappingFile(own).mapping(yaml));
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : mapping;
    }

    private Optional<ImportMapping> mapping(YamlMap yaml) {
        var form = form(yaml.optionalMap("file"));
        var contests = contests(yaml);
        var region = yaml.map("region").flatMap(map -> text(map, true));
        var unitMap = yaml.map("unit");
        var kind = unitMap.filter(map -> map.has("kind")).flatMap(map -> map.choice("kind", Unit.Kind.class));
        var unit = unitMap.flatMap(map -> text(map, true));
        var precinctMap = yaml.map("precinct");
        var within = precinctMap.flatMap(map -> map.choice("within", Within.class));
        var precinct = precinctMap.flatMap(map -> text(map, false));
        var constituency = yaml.optionalMap("constituency").flatMap(this::constituency);
        var voters = yaml.map("voters").flatMap(map -> number(map, true));
        var lines = numbers(yaml, "lines", true);
        var options = numbers(yaml, "options", false);
        var skips = skips(yaml);
        var abroad = yaml.texts("abroad").stream().map(ForeignColumns::plain).toList();
        var ignored = ignored(yaml);
        var numbers = numbers(yaml.optionalMap("numbers"));
        yaml.done();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        var places = new ImportMapping.Places(
                yaml.place(),
                yaml.place(yaml.has("contests") ? "contests" : "contest"),
                yaml.place("lines"),
                yaml.place("options"),
                yaml.place("constituency"),
                yaml.place("abroad"));
        return Optional.of(new ImportMapping(
                form,
                contests.orElseThrow(),
                region.orElseThrow(),
                unit.orElseThrow(),
                kind.orElse(Unit.Kind.DISTRICT),
                precinct.orElseThrow(),
                within.orElseThrow(),
                constituency,
                voters.orElseThrow(),
                lines,
                options,
                skips,
                abroad,
                ignored,
                numbers,
                places));
    }

    private ForeignFile.Form form(Optional<YamlMap> file) {
        if (file.isEmpty()) {
            return new ForeignFile.Form(',', Optional.of('"'), StandardCharsets.UTF_8, 0, true);
        }
        YamlMap map = file.get();
        char separator = map.characters("separator")
                .map(text -> text.equals("tab") ? "\t" : text)
                .flatMap(text -> character(map, "separator", text))
                .orElse(',');
        var quote = map.characters("quote").orElse("\"");
        Optional<Character> quoteCharacter = quote.equals("none") ? Optional.empty() : character(map, "quote", quote);
        if (quoteCharacter.filter(each -> each == separator).isPresent()) {
            findings.error("M110", map.place("quote"), Map.of("key", "quote"));
        }
        var charset =
                map.optionalText("encoding").flatMap(text -> charset(map, text)).orElse(StandardCharsets.UTF_8);
        long skipped = map.optionalWhole("skip_lines").orElse(0);
        if (skipped > MOST_SKIPPED_LINES) {
            findings.error(
                    "E104",
                    map.place("skip_lines"),
                    Map.of("key", "skip_lines", "text", skipped, "most", MOST_SKIPPED_LINES));
        }
        boolean header = !map.has("header") || map.yesOrNo("header").orElse(true);
        map.done();
        return new ForeignFile.Form(
                separator, quoteCharacter, charset, (int) Math.min(skipped, MOST_SKIPPED_LINES), header);
    }

    /** One character of a file, which no end of a line is and no half of a character. */
    private Optional<Character> character(YamlMap map, String key, String text) {
        if (text.length() == 1 && "\r\n\uFFFF".indexOf(text.charAt(0)) < 0 && !Character.isSurrogate(text.charAt(0))) {
            return Optional.of(text.charAt(0));
        }
        findings.error("M110", map.place(key), Map.of("key", key));
        return Optional.empty();
    }

    private Optional<Charset> charset(YamlMap map, String text) {
        try {
            return Optional.of(Charset.forName(text));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            findings.error("M109", map.place("encoding"), Map.of("text", text));
            return Optional.empty();
        }
    }

    private Optional<Contests> contests(YamlMap yaml) {
        boolean one = yaml.has("contest");
        boolean several = yaml.has("contest_column");
        if (one == several || (one && yaml.has("contests"))) {
            findings.error("M112", yaml.place(one ? "contest" : "contest_column"), Map.of());
            return Optional.empty();
        }
        if (one) {
            return yaml.text("contest").map(id -> new Contests(Optional.empty(), Map.of("", id)));
        }
        var column = yaml.text("contest_column")
                .map(name -> new ImportMapping.Text(
                        Optional.of(ForeignColumns.plain(name)),
                        "",
                        Optional.empty(),
                        "",
                        yaml.place("contest_column")));
        var byText = new LinkedHashMap<String, String>();
        yaml.map("contests")
                .ifPresent(map -> map.keys()
                        .forEach(key -> map.text(key).ifPresent(id -> byText.put(ForeignColumns.plain(key), id))));
        return column.map(text -> new Contests(Optional.of(text), byText));
    }

    private Optional<ImportMapping.Constituencies> constituency(YamlMap map) {
        var prefix = map.optionalText("prefix").orElse("");
        var body = map.optionalText("body");
        return text(map, true)
                .map(text -> new ImportMapping.Constituencies(
                        new ImportMapping.Text(text.column(), text.constant(), text.pattern(), prefix, text.place()),
                        body));
    }

    /** The column of a text with its pattern, or, where that makes sense, a constant. */
    private Optional<ImportMapping.Text> text(YamlMap map, boolean constantAllowed) {
        Place place = map.place();
        if (constantAllowed && map.has("text") && !map.has("column")) {
            var constant = map.optionalText("text");
            map.done();
            return constant.map(text ->
                    new ImportMapping.Text(Optional.empty(), ForeignColumns.plain(text), Optional.empty(), "", place));
        }
        var column = map.text("column");
        var pattern = map.optionalText("pattern").flatMap(text -> pattern(map, text));
        map.done();
        return column.map(
                name -> new ImportMapping.Text(Optional.of(ForeignColumns.plain(name)), "", pattern, "", place));
    }

    private Optional<Pattern> pattern(YamlMap map, String text) {
        try {
            return Optional.of(Pattern.compile(text, Pattern.UNICODE_CHARACTER_CLASS));
        } catch (PatternSyntaxException | StackOverflowError unreadable) {
            findings.error("M111", map.place("pattern"), Map.of("text", text));
            return Optional.empty();
        }
    }

    private Map<String, ImportMapping.Count> numbers(YamlMap yaml, String key, boolean constantAllowed) {
        var numbers = new LinkedHashMap<String, ImportMapping.Count>();
        yaml.map(key).ifPresent(map -> {
            for (String code : map.keys()) {
                map.map(code)
                        .flatMap(each -> number(each, constantAllowed))
                        .ifPresent(number -> numbers.put(code, number));
            }
        });
        return numbers;
    }

    /** A column, the sum of several, or a constant: one of them. */
    private Optional<ImportMapping.Count> number(YamlMap map, boolean constantAllowed) {
        Place place = map.place();
        var columns = new ArrayList<String>();
        var constant = OptionalLong.empty();
        if (constantAllowed && map.has("text")) {
            constant = map.whole("text");
        } else if (map.has("sum")) {
            map.list("sum").orElse(List.of()).forEach(name -> columns.add(ForeignColumns.plain(name)));
            if (columns.isEmpty()) {
                findings.error("Y103", place, Map.of("key", "sum"));
            }
        } else {
            map.text("column").ifPresent(name -> columns.add(ForeignColumns.plain(name)));
        }
        map.done();
        return Optional.of(new ImportMapping.Count(columns, constant, place));
    }

    private static List<ImportMapping.Skip> skips(YamlMap yaml) {
        var skips = new ArrayList<ImportMapping.Skip>();
        for (YamlMap each : yaml.maps("skip")) {
            var column = each.text("column");
            var texts = each.list("texts").orElse(List.of());
            Place place = each.place();
            each.done();
            column.ifPresent(name -> skips.add(new ImportMapping.Skip(
                    ForeignColumns.plain(name),
                    texts.stream().map(ForeignColumns::plain).toList(),
                    place)));
        }
        return skips;
    }

    private static ImportMapping.Ignored ignored(YamlMap yaml) {
        var word = yaml.has("ignore") && !yaml.isList("ignore") ? yaml.text("ignore") : Optional.<String>empty();
        if (word.isPresent()) {
            return new ImportMapping.Ignored(
                    word.get().equals(ALL_OTHERS) ? List.of() : List.of(ForeignColumns.plain(word.get())),
                    word.get().equals(ALL_OTHERS),
                    yaml.place("ignore"));
        }
        var columns = yaml.has("ignore") ? yaml.texts("ignore") : List.<String>of();
        return new ImportMapping.Ignored(
                columns.stream()
                        .filter(each -> !each.equals(ALL_OTHERS))
                        .map(ForeignColumns::plain)
                        .toList(),
                columns.contains(ALL_OTHERS),
                yaml.place("ignore"));
    }

    private ImportMapping.Numbers numbers(Optional<YamlMap> numbers) {
        if (numbers.isEmpty()) {
            return new ImportMapping.Numbers(Optional.empty(), Empty.BLANK);
        }
        YamlMap map = numbers.get();
        var group = map.characters("group").flatMap(text -> group(map, text));
        var empty = map.has("empty") ? map.choice("empty", Empty.class) : Optional.<Empty>empty();
        map.done();
        return new ImportMapping.Numbers(group, empty.orElse(Empty.BLANK));
    }

    /** What separates thousands, which no digit and no sign of a number can be. */
    private Optional<Character> group(YamlMap map, String text) {
        var character = character(map, "group", text);
        if (character
                .filter(each -> Character.isLetterOrDigit(each) || each == '-' || each == '+')
                .isPresent()) {
            findings.error("M110", map.place("group"), Map.of("key", "group"));
            return Optional.empty();
        }
        return character;
    }
}
